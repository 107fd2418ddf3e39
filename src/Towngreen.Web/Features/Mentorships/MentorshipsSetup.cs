using Towngreen.Web.Features.Agenda;
using Towngreen.Web.Features.Mentorships.Activities;
using Towngreen.Web.Features.Mentorships.Directory;
using Towngreen.Web.Features.Mentorships.Offers;
using Towngreen.Web.Features.Mentorships.Proposing;
using Towngreen.Web.Features.Mentorships.Worksheets;

namespace Towngreen.Web.Features.Mentorships;

internal static class MentorshipsSetup
{
    public static IServiceCollection AddMentorships(this IServiceCollection services) => services
        .AddScoped<Seats>()
        .AddScoped<MentorshipParties>()
        .AddScoped<MentorshipMail>()
        .AddScoped<MentorshipSheets>()
        .AddScoped<TownDesk>()
        .AddSingleton<MentorshipActions>()
        .AddScoped<MentorshipDirectory>()
        .AddScoped<PostOffer>()
        .AddScoped<CloseOffer>()
        .AddScoped<ProposeMentorship>()
        .AddScoped<AnswerProposal>()
        .AddScoped<WithdrawProposal>()
        .AddScoped<FinishMentorship>()
        .AddScoped<ResendLink>()
        .AddScoped<ActivityLog>()
        .AddScoped<PlanActivity>()
        .AddScoped<RecordActivity>()
        .AddScoped<ConfirmActivity>()
        .AddScoped<DisputeActivity>()
        .AddScoped<CancelActivity>()
        .AddScoped<WorksheetDesk>()
        .AddScoped<SealWorksheet>()
        .AddScoped<IAgendaSource, MentorshipAgenda>();
}
