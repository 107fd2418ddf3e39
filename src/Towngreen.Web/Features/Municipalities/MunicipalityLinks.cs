using System.Diagnostics.CodeAnalysis;

namespace Towngreen.Web.Features.Municipalities;

/// <summary>Every address of this feature, made in one place.</summary>
[SuppressMessage("Design", "CA1055", Justification = "Views and redirects want paths as they stand in pages.")]
public static class MunicipalityLinks
{
    public static string Register(string? slug = null) => slug is null ? "/register" : $"/register?town={slug}";

    public static string Registrations() => "/admin/registrations";

    public static string Registration(Guid id) => $"/admin/registrations/{id}";

    public static string MyTowns() => "/workspace";

    public static string Workspace(string slug) => $"/workspace/{slug}";

    public static string Team(string slug) => $"/workspace/{slug}/team";

    public static string Invite(string slug) => $"/workspace/{slug}/team/invite";

    public static string Member(string slug, Guid membershipId) => $"/workspace/{slug}/team/{membershipId}";

    public static string EndMembership(string slug, Guid membershipId) => $"/workspace/{slug}/team/{membershipId}/end";

    public static string HandOver(string slug) => $"/workspace/{slug}/team/hand-over";

    public static string Invitation(string token) => $"/invitations/{token}";
}
