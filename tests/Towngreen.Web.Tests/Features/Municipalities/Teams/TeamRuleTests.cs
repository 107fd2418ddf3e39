using Towngreen.Web.Features.Municipalities;
using Towngreen.Web.Features.Municipalities.Teams;
using Towngreen.Web.Platform.Identity;

namespace Towngreen.Web.Tests.Features.Municipalities.Teams;

public sealed class TeamRuleTests
{
    [Theory]
    [InlineData(false, 3, false)]
    [InlineData(false, 1, true, Appointment.Staff, Appointment.TeamResident)]
    [InlineData(false, 0, false, Appointment.TeamResident, Appointment.Partner, Appointment.TeamResident)]
    [InlineData(true, 0, true, Appointment.ElectedOther, Appointment.TeamResident, Appointment.Partner)]
    public void Of_Team_SaysWhatIsMissing(bool met, int missing, bool hasOfficeHolder, params Appointment[] appointments)
    {
        var team = appointments.Select(a => new TeamPerson(Guid.NewGuid(), Guid.NewGuid(), "Name", "name@example.org", "Title", a, Role.Member)).ToList();

        var rule = TeamRule.Of(team);

        Assert.Equal((met, missing, hasOfficeHolder), (rule.IsMet, rule.Missing, rule.HasOfficeHolder));
    }
}
