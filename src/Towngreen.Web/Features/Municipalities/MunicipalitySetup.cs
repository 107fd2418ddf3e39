using Towngreen.Web.Features.Municipalities.Joining;
using Towngreen.Web.Features.Municipalities.Teams;
using Towngreen.Web.Platform.Files;

namespace Towngreen.Web.Features.Municipalities;

internal static class MunicipalitySetup
{
    public static IServiceCollection AddMunicipalities(this IServiceCollection services) => services
        .AddScoped<TownDirectory>()
        .AddScoped<LoadMunicipalities>()
        .AddScoped<RegisterMunicipality>()
        .AddScoped<DecideRegistration>()
        .AddScoped<RegistrationFigures>()
        .AddScoped<IFileGate, ResolutionGate>()
        .AddScoped<InvitationMail>()
        .AddScoped<InviteTeamMember>()
        .AddScoped<ResendInvitation>()
        .AddScoped<WithdrawInvitation>()
        .AddScoped<AcceptInvitation>()
        .AddScoped<ChangeAppointment>()
        .AddScoped<EndMembership>()
        .AddScoped<OfferContactRole>()
        .AddScoped<HandOverContact>()
        .AddScoped<CloseContactOffer>();
}
