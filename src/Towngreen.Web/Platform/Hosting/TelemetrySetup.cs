using OpenTelemetry;
using OpenTelemetry.Resources;

namespace Towngreen.Web.Platform.Hosting;

internal static class TelemetrySetup
{
    /// <summary>Where the standard variable names a collector, traces, metrics and logs go there; without it, nothing is collected.</summary>
    private const string CollectorVariable = "OTEL_EXPORTER_OTLP_ENDPOINT";

    public static void AddTelemetry(this WebApplicationBuilder builder)
    {
        builder.Logging.AddJsonConsoleWhen(builder.Configuration["Logging:Format"] == "json");
        if (builder.Configuration[CollectorVariable] is null or "")
        {
            return;
        }

        builder.Logging.AddOpenTelemetry(logs => logs.IncludeScopes = true);
        builder.Services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService("towngreen"))
            .WithTracing(tracing => tracing.AddSource("Microsoft.AspNetCore", "Npgsql", "Towngreen"))
            .WithMetrics(metrics => metrics.AddMeter("Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "Npgsql", "Towngreen"))
            .UseOtlpExporter();
    }

    private static void AddJsonConsoleWhen(this ILoggingBuilder logging, bool json)
    {
        if (json)
        {
            logging.ClearProviders().AddJsonConsole(options => options.IncludeScopes = true);
        }
    }
}
