using Towngreen.Web.Features.Agenda;
using Towngreen.Web.Features.Applications.AboutTown;
using Towngreen.Web.Features.Applications.CarryingOver;
using Towngreen.Web.Features.Applications.Declaring;
using Towngreen.Web.Features.Applications.Evidence;
using Towngreen.Web.Features.Applications.HandingIn;
using Towngreen.Web.Features.Applications.Outlooks;
using Towngreen.Web.Features.Applications.Paths;
using Towngreen.Web.Features.Applications.Sealing;
using Towngreen.Web.Features.Applications.Working;
using Towngreen.Web.Platform.Files;

namespace Towngreen.Web.Features.Applications;

internal static class ApplicationsSetup
{
    public static IServiceCollection AddApplications(this IServiceCollection services) => services
        .AddScoped<ApplicationRegister>().AddScoped<HandedInWork>().AddScoped<LastHandIns>().AddSingleton<FrozenItems>().AddScoped<ReviewOutcomes>().AddScoped<PublicEvidence>().AddScoped<EarnedActions>().AddScoped<EvidenceFiles>().AddScoped<EditionWork>()
        .AddScoped<ApplicationAccess>().AddScoped<LiveScorecard>().AddScoped<IFileGate, EvidenceFileGate>()
        .AddScoped<StartApplication>().AddScoped<SaveClaim>().AddScoped<RemoveClaim>().AddScoped<KeepEvidenceFiles>()
        .AddScoped<SavePartners>().AddScoped<AssignSubmission>().AddScoped<AddComment>().AddScoped<SetPublic>()
        .AddScoped<TownWorkspace>().AddScoped<IAgendaSource, ApplicationAgenda>().AddScoped<RecentChanges>().AddScoped<ActionWorkbench>().AddScoped<ClaimConflicts>().AddScoped<FormUploads>()
        .AddSingleton<EvidenceWords>().AddSingleton<FactWords>()
        .AddScoped<PathFinder>().AddScoped<ChoosePath>().AddScoped<AcceptSteps>().AddSingleton<StepWords>()
        .AddScoped<CarriedDraft>().AddScoped<CarryApplication>().AddScoped<OtherRules>()
        .AddScoped<SaveFacts>().AddScoped<SetFactsPublic>().AddScoped<DeclareNotApplicable>().AddScoped<TakeBackDeclaration>()
        .AddScoped<EvidenceSeals>().AddScoped<SealRegister>()
        .AddScoped<RoundCalendar>().AddScoped<PreFlight>().AddScoped<Freezing>().AddScoped<ReceiptMail>().AddScoped<HandIn>().AddScoped<Withdraw>();
}
