using System.Net;
using Towngreen.Testing;

namespace Towngreen.Web.Tests.Authorization;

[Collection(nameof(OneWorld))]
public sealed class PolicyTests(World world)
{
    public static TheoryData<string, string> Handlers() =>
        [.. Policy.Rows.Select(row => (row.Route, row.Handler)).Distinct()];

    [Fact]
    public async Task Endpoints_OfTheApplication_AllStandInThePolicyAndNoOthers()
    {
        var endpoints = await Endpoints.OfAsync(world.App.Services);

        var rows = Policy.Rows.Select(row => (row.Route, row.Handler)).ToHashSet();
        Assert.True(endpoints.Count > 200, $"Only {endpoints.Count} endpoints were found.");
        Assert.True(endpoints.IsSubsetOf(rows), $"Not in the policy: {string.Join(' ', endpoints.Except(rows).Order())}");
        Assert.True(endpoints.IsSupersetOf(rows), $"Not in the application: {string.Join(' ', rows.Except(endpoints).Order())}");
    }

    [Theory, MemberData(nameof(Handlers))]
    public async Task Endpoint_AsEverybody_AnswersAsThePolicySays(string route, string handler)
    {
        List<string> wrong = [];
        foreach (var row in Policy.Rows.Where(row => row.Route == route && row.Handler == handler))
        {
            foreach (var person in Persons.For(row))
            {
                var (reply, expected) = (await world.CallAsync(row, person), Policy.Expected(row, person));
                // A hint too many tells nothing: it is given before anything is looked up.
                var hinted = expected == Answer.Missing && person.WithSecondFactor() != person && Calls.AnswerOf(reply) == Answer.SecondFactor;
                if (Calls.AnswerOf(reply) != expected && !hinted && !(row.RefusalsOnly && expected == Answer.Allowed))
                {
                    wrong.Add($"{person} at {row.Thing}: {expected} expected, {(int)reply.Status} {reply.Location}");
                }

                if (await world.HasChangedAsync())
                {
                    await world.PutBackAsync();
                    if (expected != Answer.Allowed)
                    {
                        wrong.Add($"{person} at {row.Thing}: refused, and it was done all the same");
                    }
                }
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public void Policy_Rendered_IsThePageAdministratorsRead() => Golden.Matches(PolicyDocument.Write(), Path.Combine("..", "docs", "authorization.md"));

    /// <summary>Else a refusal for want of a token would pass for a form that was filled in wrongly.</summary>
    [Fact]
    public async Task Tokens_OfEverybody_AreGood()
    {
        foreach (var person in Persons.All)
        {
            var reply = await world.As(person).PostAsync("/forgot-password", [new("Email", "nobody@example.org")]);

            Assert.True(reply.Status == HttpStatusCode.Redirect, $"{person}: {reply.Status}");
        }

        await world.PutBackAsync();
    }
}
