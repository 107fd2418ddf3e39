namespace Towngreen.Web.Features.Reviews;

internal static class ReviewsSetup
{
    public static IServiceCollection AddReviews(this IServiceCollection services) => services
        .AddScoped<ReviewDesk>().AddScoped<ReviewQueue>().AddScoped<Dockets>().AddSingleton<KeptDockets>().AddScoped<ReviewFigures>().AddScoped<LetterWriter>().AddScoped<Sending>()
        .AddScoped<GiveVerdict>().AddScoped<ReturnApplication>().AddScoped<DecideApplication>();
}
