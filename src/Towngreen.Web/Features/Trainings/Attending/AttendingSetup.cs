using Towngreen.Web.Features.Trainings.Attending.Certificates;
using Towngreen.Web.Features.Trainings.Attending.CheckingIn;
using Towngreen.Web.Features.Trainings.Attending.Importing;
using Towngreen.Web.Features.Trainings.Attending.RollCalls;
using Towngreen.Web.Platform.Jobs;

namespace Towngreen.Web.Features.Trainings.Attending;

internal static class AttendingSetup
{
    public static IServiceCollection AddAttending(this IServiceCollection services) => services
        .AddScoped<AttendanceBook>().AddScoped<OwnAttendances>().AddScoped<Roll>().AddScoped<TakeRollCall>().AddScoped<CorrectAttendance>().AddScoped<LogRecordedViewing>()
        .AddScoped<OpenCheckIn>().AddScoped<CheckIn>()
        .AddScoped<UploadReport>().AddScoped<RecordReport>()
        .AddScoped<IssueCertificates>().AddJob<CertificatesJob>("trainings.certificates", TimeSpan.FromMinutes(10));
}
