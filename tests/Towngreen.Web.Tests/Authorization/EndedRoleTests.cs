using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Platform.Identity;

namespace Towngreen.Web.Tests.Authorization;

/// <summary>A session goes on; what its person was allowed a moment ago ends with the membership.</summary>
[Collection(nameof(OneWorld))]
public sealed class EndedRoleTests(World world)
{
    [Theory]
    [InlineData(Person.Contact)]
    [InlineData(Person.Member)]
    [InlineData(Person.PartnerContact)]
    [InlineData(Person.Reviewer)]
    [InlineData(Person.Administrator)]
    [InlineData(Person.Trainer)]
    [InlineData(Person.Coach)]
    public async Task Membership_EndedBetweenTwoRequests_OpensNothingAnyMore(Person person)
    {
        // A resolution stays readable to who handed it in.
        var rows = Policy.Rows.Where(row => !row.IsPost && row.Thing != Thing.Resolution && row.Audience.Includes(person) && !row.Audience.Includes(Person.Newcomer)).ToList();
        Assert.Equal(Answer.Allowed, Calls.AnswerOf(await world.CallAsync(rows[0], person)));
        var id = world.IdOf(person)!.Value;
        await world.ChangeAsync(async db => (await db.Set<Membership>().Where(m => m.UserId == id).ToListAsync()).ForEach(m => m.End(world.App.Clock.GetUtcNow())));

        List<string> open = [];
        foreach (var row in rows)
        {
            if (Calls.AnswerOf(await world.CallAsync(row, person)) is not Answer.Missing)
            {
                open.Add($"{row.Route} {row.Thing}");
            }
        }

        await world.PutBackAsync();
        Assert.Equal([], open);
    }
}
