using System.Text.Json.Nodes;
using Towngreen.Certification;
using Towngreen.Web.Platform.Packs;
using Towngreen.Web.Platform.Text;

namespace Towngreen.Web.Features.Programs;

/// <summary>What had no place when claims were carried to another edition, for people at a terminal and for other programs.</summary>
/// <param name="From">The edition they were made for.</param>
internal sealed record LeftBehind(EditionPack From, CarryOver Carried)
{
    private IEnumerable<CarriedClaim> Claims => Carried.Items.Where(item => item.After is null);

    private IEnumerable<(Claim Claim, CarriedAnswer Answer)> Answers =>
        from item in Carried.Items
        where item.After is not null
        from answer in item.Answers
        where !answer.Fits
        select (item.Before, answer);

    public void Write(TextWriter output, Words words)
    {
        output.WriteLine();
        output.WriteLine(words.Say("left-behind", new { edition = From.Title }));
        string[] lines =
        [
            .. Claims.Select(item => Line("claim", item.Before, "", words.Say($"carry.destination.{item.Destination}"))),
            .. Answers.Select(left => Line("answer", left.Claim, FieldOf(left.Claim, left.Answer), words.Say($"carry.fit.{left.Answer.Fit}"))),
            .. Carried.LeftFacts.Select(fact => words.Say("left-behind.fact", new { fact = From.Edition.FindFact(fact.Id)!.Label })),
            .. Carried.LeftDeclarations.Select(declared => words.Say("left-behind.declaration", new { action = From.ActionName(declared.Action) })),
        ];
        foreach (var line in lines.DefaultIfEmpty(words.Say("left-behind.nothing")))
        {
            output.WriteLine($"  {line}");
        }

        string Line(string code, Claim claim, string field, string reason) =>
            words.Say($"left-behind.{code}", new { action = From.ActionName(claim.Action), credit = From.Edition.FindCredit(claim.Ref)!.Title, field, reason });
    }

    public JsonObject ToJson(Words words) => new()
    {
        ["edition"] = From.Key,
        ["leftClaims"] = Array(Claims, item => Of(item.Before, words.Say($"carry.destination.{item.Destination}"))),
        ["leftAnswers"] = Array(Answers, left =>
        {
            var answer = Of(left.Claim, words.Say($"carry.fit.{left.Answer.Fit}"));
            (answer["entry"], answer["field"]) = (left.Answer.Entry, left.Answer.Field);
            return answer;
        }),
        ["leftFacts"] = Array(Carried.LeftFacts, fact => new JsonObject { ["fact"] = fact.Id, ["year"] = fact.Year }),
        ["leftDeclarations"] = Array(Carried.LeftDeclarations, declared => new JsonObject { ["action"] = declared.Action }),
    };

    private static JsonObject Of(Claim claim, string words) => new() { ["action"] = claim.Action, ["credit"] = claim.Credit, ["words"] = words };

    private static JsonArray Array<T>(IEnumerable<T> items, Func<T, JsonObject> write) => [.. items.Select(write)];

    private string FieldOf(Claim claim, CarriedAnswer answer) => From.Edition.FindCredit(claim.Ref)!.FindField(answer.Field)!.Label;
}
