namespace Towngreen.Web.Tests.Features.Programs;

/// <summary>An example of every kind of rule, within the program of the author's guide.</summary>
internal static class RuleExamples
{
    /// <summary>A town that did a good deal.</summary>
    public const string Everything = """
        {
          "history": { "level": "bronze" },
          "facts": [
            { "fact": "size", "value": "small" }, { "fact": "climate-plan", "value": "yes" },
            { "fact": "electricity", "year": 2024, "value": 910000 }, { "fact": "electricity", "year": 2025, "value": 830000 },
            { "fact": "water", "year": 2025, "value": 5200 }
          ],
          "claims": [
            {
              "action": "street-lights", "credit": "survey", "completedOn": "2025-03-01",
              "entries": [{ "survey": { "name": "lamps.pdf", "sha256": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" } }]
            },
            {
              "action": "street-lights", "credit": "replace", "completedOn": "2025-09-01",
              "entries": [{ "lamps": 250, "invoice": { "name": "invoice.pdf", "sha256": "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb" } }]
            },
            { "action": "riverbank-trees", "credit": "plant", "completedOn": "2025-10-18", "entries": [{ "trees": 240, "kinds": "native" }] },
            {
              "action": "open-days", "credit": "day", "completedOn": "2026-03-01",
              "entries": [{ "project": "street-lights", "held-on": "2026-02-21" }, { "project": "riverbank-trees", "held-on": "2026-03-01" }]
            }
          ]
        }
        """;

    /// <summary>A town that only says how large it is, and that its use of electricity grew.</summary>
    public const string Nothing = """
        {
          "facts": [
            { "fact": "size", "value": "small" },
            { "fact": "electricity", "year": 2024, "value": 830000 }, { "fact": "electricity", "year": 2025, "value": 910000 }
          ],
          "claims": []
        }
        """;

    public static IReadOnlyList<string> Requirements { get; } =
    [
        "all: [ { points: { at-least: 10 } }, { action: street-lights } ]",
        "any: [ { action: street-lights }, { action: open-days } ]",
        "at-least: { n: 2, of: [ { action: street-lights }, { action: riverbank-trees }, { action: open-days } ] }",
        "points: { at-least: 20 }",
        "points: { at-least: 10, category: \"2\" }",
        "points: { at-least: 10, tags: [priority], outside: [\"1\"] }",
        "points: { at-least: 10, actions: [street-lights, riverbank-trees] }",
        "percent: { at-least: 50, tag: priority }",
        "actions: { at-least: 2 }",
        "actions: { at-least: 2, tag: priority, each-worth: 4 }",
        "actions: { at-least: 2, including: [open-days] }",
        "each-category: { categories: [\"1\", \"2\"], actions: 1 }",
        "categories: { at-least: 1, of: [\"1\", \"2\"], actions: 2 }",
        "groups: { at-least: 1, tags: [priority], actions: 2 }",
        "action: riverbank-trees",
        "action: { action: street-lights, credit: replace }",
        "every-action-of: \"2\"",
        "distinct-targets: { action: open-days, credit: day, field: project, at-least: 2 }",
        "designation: river-friend",
        "level: bronze",
        "holds-level: bronze",
        "not-offered: true",
        "by-class: { fact: size, of: { small: { points: { at-least: 15 } }, large: { points: { at-least: 25 } } } }",
        "fact: { fact: climate-plan, is: [\"yes\"] }",
        "fact: { fact: electricity, max: 900000 }",
        "facts-given: { facts: [electricity, water], at-least: 2, within-years: 1 }",
        "improved: { fact: electricity, better: lower, by-percent: 5, within-years: 2 }",
    ];

    /// <summary>The rule; entries that count; entries of which the last does not.</summary>
    public static IReadOnlyList<(string Yaml, string Counts, string DoesNot)> Points { get; } =
    [
        ("10", """{ "amount": 1 }""", """{ "amount": 1 }"""),
        ("{ per-entry: 5, cap: 12 }", """{ "amount": 1 }, { "amount": 1 }, { "amount": 1 }""", """{ "amount": 1 }"""),
        ("{ per: amount, unit: 10, points: 2, cap: 20 }", """{ "amount": 35 }""", """{ "amount": 9 }"""),
        ("{ tiers: { by: amount, steps: [ { from: 50, points: 5 }, { from: 200, points: 10 } ] } }", """{ "amount": 240 }""", """{ "amount": 30 }"""),
        ("{ best-of: [ { per: amount, unit: 100, points: 5, cap: 20 }, { tiers: { by: share, steps: [ { from: 50, points: 15 } ] } } ] }",
            """{ "amount": 250, "share": 60 }""", """{ "amount": 90, "share": 10 }"""),
    ];

    /// <summary>The rule; entries that meet it; entries of which the last does not. Without the latter, it is met only once the claim is approved.</summary>
    public static IReadOnlyList<(string Yaml, string Met, string Unmet)> Criteria { get; } =
    [
        ("cohort: { people: people, min: 2, roles: [senior-staff, team-resident], all-sessions-of: series }",
            """
            { "series": { "title": "Spring", "sessions": ["2026-02-01"] }, "people": [
              { "name": "Ana", "roles": ["senior-staff"], "sessions": ["2026-02-01"] }, { "name": "Ben", "roles": ["team-resident"], "sessions": ["2026-02-01"] } ] }
            """,
            """
            { "series": { "title": "Spring", "sessions": ["2026-02-01"] }, "people": [
              { "name": "Ana", "roles": ["senior-staff"], "sessions": ["2026-02-01"] }, { "name": "Ben", "roles": ["team-resident"], "sessions": [] } ] }
            """),
        ("accepted: { field: how, values: [in-person, live-online] }", """{ "how": "in-person" }""", """{ "how": "recording" }"""),
        ("minimum: { field: amount, value: 10 }", """{ "amount": 12 }""", """{ "amount": 7 }"""),
        ("active-within: { field: held-on, years: 3 }", """{ "held-on": "2025-05-01" }""", """{ "held-on": "2021-05-01" }"""),
        ("distinct: { field: project }", """{ "project": "open-days" }""", """{ "project": "open-days" }, { "project": "open-days" }"""),
        ("any-of: { fields: [amount, share] }", """{ "share": 5 }""", """{ "how": "in-person" }"""),
        ("person-judges: { id: lasting, question: \"Will it last?\" }", """{ "amount": 1 }""", ""),
    ];

    public static IReadOnlyList<string> Windows { get; } = ["{ years: 3 }", "{ years-back: 5 }", "any-time"];

    public static IReadOnlyList<string> Expiries { get; } = ["{ end-of-year-after: 3 }", "{ anniversary: 5 }", "{ day-before-anniversary: 4 }"];

    /// <summary>An action whose one credit has the rules and a field of every kind that they look at.</summary>
    public static string Action(string points, string criterion) => $$"""
        ---
        key: example
        title: Example
        category: "1"
        objective: Shows how a rule works.
        entered: false
        credits:
          - id: example
            title: Example
            points: {{points}}
            source: illustrative
            entries: { max: 5, label: Entry }
            evidence:
              - { id: amount, type: number, label: Amount, required: false }
              - { id: share, type: number, label: Share, unit: percent, required: false }
              - { id: how, type: choice, label: Format, required: false, options: [ { id: in-person, label: In person }, { id: live-online, label: Live online }, { id: recording, label: Recording } ] }
              - { id: held-on, type: date, label: Day, required: false }
              - { id: project, type: action, label: Project, required: false }
              - { id: people, type: people, label: People, required: false }
              - { id: series, type: training-series, label: Series, required: false }
            criteria:
              - { {{criterion}} }
        ---
        An example.
        """;

    /// <summary>What an action limits, or a credit or tier waits for: the rule, where its words are, the finding about it, and the example's action with it.</summary>
    public static IReadOnlyList<(string Rule, string Meaning, string Code, string Action)> Limits { get; } =
    [
        ("cap: 8", "action.cap", "points.capped", Limited("cap: 8", "5")),
        ("best-credit-only: true", "action.best-credit-only", "points.other-credit-best", Limited("best-credit-only: true", "4")),
        ("requires: [street-lights]", "action.credits.requires", "prerequisite", Limited("", "5", "requires: [street-lights]")),
        ("requires: [street-lights/survey]", "action.credits.requires", "prerequisite", Limited("", "5", "requires: [street-lights/survey]")),
        ("{ from: 10, points: 15, requires: [street-lights] }", "points.tiers.steps.requires", "points.tier-requires",
            Limited("", "{ tiers: { by: amount, steps: [ { from: 1, points: 5 }, { from: 10, points: 15, requires: [street-lights] } ] } }")),
    ];

    private static string Limited(string limit, string points, string requires = "") => $$"""
        ---
        key: example
        title: Example
        category: "1"
        objective: Shows how a rule works.
        entered: false
        {{limit}}
        credits:
          - id: plan
            title: Plan
            points: 5
            source: illustrative
            evidence: [ { id: amount, type: number, label: Amount, required: false } ]
          - id: build
            title: Build
            points: {{points}}
            source: illustrative
            {{requires}}
            evidence: [ { id: amount, type: number, label: Amount, required: false } ]
        ---
        An example.
        """;

    /// <summary>A file with a claim for both credits of a limited example.</summary>
    public const string BothCredits = """
        {
          "claims": [
            { "action": "example", "credit": "plan", "completedOn": "2026-03-01", "entries": [{}] },
            { "action": "example", "credit": "build", "completedOn": "2026-03-01", "entries": [{ "amount": 12 }] }
          ]
        }
        """;

    /// <summary>The same, and what the example may wait for.</summary>
    public static string BothCreditsAndStreetLights => BothCredits.Replace("\"claims\": [", """
        "claims": [
            {
              "action": "street-lights", "credit": "survey", "completedOn": "2025-03-01", "status": "approved",
              "entries": [{ "survey": { "name": "lamps.pdf", "sha256": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" } }]
            },
        """, StringComparison.Ordinal);

    /// <summary>A file with one claim of the example's credit.</summary>
    public static string Claim(string entries, string status) => $$"""
        { "claims": [ { "action": "example", "credit": "example", "completedOn": "2026-03-01", "status": "{{status}}", "entries": [ {{entries}} ] } ] }
        """;
}
