using Towngreen.Certification;
using Towngreen.Web.Features.Applications;

namespace Towngreen.Web.Tests.Features.Applications;

public sealed class StatusTests
{
    [Theory]
    [InlineData(ApplicationStatus.Draft, "HandedIn Withdrawn Carried")]
    [InlineData(ApplicationStatus.HandedIn, "Returned Certified NotCertified Withdrawn")]
    [InlineData(ApplicationStatus.Returned, "HandedIn NotCertified Withdrawn")]
    [InlineData(ApplicationStatus.Certified, "")]
    [InlineData(ApplicationStatus.NotCertified, "")]
    [InlineData(ApplicationStatus.Withdrawn, "")]
    [InlineData(ApplicationStatus.Carried, "")]
    public void Application_MayBecome_ExactlyThese(ApplicationStatus status, string next) =>
        Assert.Equal(next, string.Join(' ', Enum.GetValues<ApplicationStatus>().Where(other => status.MayBecome(other))));

    [Theory]
    [InlineData(CreditClaimStatus.Draft, "HandedIn")]
    [InlineData(CreditClaimStatus.HandedIn, "Returned Approved Declined")]
    [InlineData(CreditClaimStatus.Returned, "HandedIn Returned Approved Declined")]
    [InlineData(CreditClaimStatus.Approved, "Returned Approved Declined")]
    [InlineData(CreditClaimStatus.Declined, "Returned Approved Declined")]
    public void Claim_MayBecome_ExactlyThese(CreditClaimStatus status, string next) =>
        Assert.Equal(next, string.Join(' ', Enum.GetValues<CreditClaimStatus>().Where(other => status.MayBecome(other))));

    [Theory]
    [InlineData(ApplicationStatus.Draft, CreditClaimStatus.Draft, true)]
    [InlineData(ApplicationStatus.HandedIn, CreditClaimStatus.HandedIn, false)]
    [InlineData(ApplicationStatus.HandedIn, CreditClaimStatus.Returned, false)]
    [InlineData(ApplicationStatus.Returned, CreditClaimStatus.Returned, true)]
    [InlineData(ApplicationStatus.Returned, CreditClaimStatus.Approved, false)]
    [InlineData(ApplicationStatus.Returned, CreditClaimStatus.HandedIn, false)]
    [InlineData(ApplicationStatus.Returned, CreditClaimStatus.Draft, false)]
    [InlineData(ApplicationStatus.Certified, CreditClaimStatus.Returned, false)]
    public void Claim_IsOpen_OnlyInDraftsAndWhereReturned(ApplicationStatus application, CreditClaimStatus claim, bool open) =>
        Assert.Equal(open, CreditClaim.IsOpen(application, claim));

    [Theory]
    [InlineData(ClaimStatus.Claimed, CreditClaimStatus.HandedIn)]
    [InlineData(ClaimStatus.Approved, CreditClaimStatus.Approved)]
    [InlineData(ClaimStatus.Returned, CreditClaimStatus.Returned)]
    [InlineData(ClaimStatus.Declined, CreditClaimStatus.Declined)]
    public void Claim_StatusOfVerdict_IsItsOwn(ClaimStatus verdict, CreditClaimStatus status) =>
        Assert.Equal(status, CreditClaimStatusFacts.Of(verdict));

    [Fact]
    public void ScoredOn_ReturnedAndAnsweredNextYear_StaysInTheCertificationYear()
    {
        var application = new Application
        {
            Reference = "TEST",
            MunicipalityId = Guid.NewGuid(),
            Program = "p",
            Edition = "2026",
            StartedAt = DateTimeOffset.UnixEpoch,
        };
        application.HandIn("fall", DateTimeOffset.UnixEpoch, new DateOnly(2026, 8, 28));
        application.Become(ApplicationStatus.Returned);

        var day = application.ScoredOn(new DateOnly(2027, 1, 20));

        Assert.Equal(new DateOnly(2026, 12, 31), day);
    }
}
