using Microsoft.Extensions.DependencyInjection;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Persistence;

namespace Towngreen.Testing;

/// <summary>People and their memberships, made directly: the tests of accounts make theirs through the pages.</summary>
public static class People
{
    /// <summary>A person with a confirmed address at example.org.</summary>
    public static Task<Guid> PersonAsync(this TestApp app, string name) => app.AsAsync(null, async services =>
    {
        var user = Accounts.Confirmed(name, $"{name.Replace(' ', '.')}@example.org".ToLowerInvariant());
        await AddAsync(services, user);
        return user.Id;
    });

    public static Task<Guid> MemberAsync(
        this TestApp app, string name, Guid municipalityId, Role role = Role.Member, Appointment appointment = Appointment.Staff) =>
        WithRoleAsync(app, name, user => new Membership
        {
            UserId = user,
            Role = role,
            MunicipalityId = municipalityId,
            Title = "Member",
            Appointment = appointment,
            Since = TestApp.Start,
        });

    public static Task<Guid> AdministratorAsync(this TestApp app, string name = "Ada Program", string program = "sustainable-ct") =>
        WithRoleAsync(app, name, user => new Membership { UserId = user, Role = Role.Administrator, Program = program, Since = TestApp.Start });

    public static Task<Guid> CoachAsync(this TestApp app, string name = "Rosa Coach") =>
        WithRoleAsync(app, name, user => new Membership { UserId = user, Role = Role.Coach, Program = "sustainable-ct", Since = TestApp.Start });

    /// <param name="app">The application.</param>
    /// <param name="name">The person's name.</param>
    /// <param name="categories">Category keys separated by spaces; empty means all.</param>
    public static Task<Guid> ReviewerAsync(this TestApp app, string name = "Rae Reviewer", string categories = "") =>
        WithRoleAsync(app, name, user => new Membership
        {
            UserId = user,
            Role = Role.Reviewer,
            Program = "sustainable-ct",
            Categories = categories,
            Since = TestApp.Start,
        });

    public static Task<Guid> TrainerAsync(this TestApp app, string name = "Tara Trainer", string program = "sustainable-ct") =>
        WithRoleAsync(app, name, user => new Membership { UserId = user, Role = Role.Trainer, Program = program, Since = TestApp.Start });

    /// <summary>Gives somebody another role of the program.</summary>
    public static Task<Guid> AlsoAsync(this TestApp app, Guid person, Role role) => app.AsAsync(null, async services =>
    {
        var membership = new Membership { UserId = person, Role = role, Program = "sustainable-ct", Since = TestApp.Start };
        await AddAsync(services, membership);
        return membership.Id;
    });

    private static async Task<Guid> WithRoleAsync(TestApp app, string name, Func<Guid, Membership> membership)
    {
        var user = await app.PersonAsync(name);
        return await app.AsAsync(null, async services =>
        {
            await AddAsync(services, membership(user));
            return user;
        });
    }

    private static async Task AddAsync(IServiceProvider services, object entity)
    {
        var db = services.GetRequiredService<TowngreenDb>();
        db.Add(entity);
        services.GetRequiredService<AuditLog>().Record("test.arranged", entity.GetType(), "arranged");
        await db.SaveChangesAsync();
    }
}
