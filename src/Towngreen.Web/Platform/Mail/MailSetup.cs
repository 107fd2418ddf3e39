namespace Towngreen.Web.Platform.Mail;

internal static class MailSetup
{
    public static IServiceCollection AddMail(this IServiceCollection services, IConfiguration configuration) => services
        .Configure<MailOptions>(configuration.GetSection("Mail"))
        .AddSingleton<IMailer, SmtpMailer>()
        .AddScoped<Outbox>()
        .AddHostedService<OutboxDispatcher>();
}
