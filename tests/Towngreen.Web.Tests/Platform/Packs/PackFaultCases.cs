namespace Towngreen.Web.Tests.Platform.Packs;

/// <summary>Each fault a pack can have: what is replaced where, and every line that is printed for it.</summary>
public static class PackFaultCases
{
    private const string Program = TinyPack.Program;
    private const string Edition = TinyPack.Edition;
    private const string Walk = TinyPack.Walk;
    private const string Ride = TinyPack.Ride;
    private const string Kit = TinyPack.Kit;
    private const string Towns = TinyPack.Towns;

    public static TheoryData<string, string, string, string[]> All { get; } = new()
    {
        {
            Program, "name: Tiny Towns", "nmae: Tiny Towns",
            [
                "program.yaml:1:1: The key name is missing.",
                "program.yaml:2:1: nmae: There is no key nmae here. The keys are key, municipality, name, kind, summary, state, zone, website, sources, municipalities.",
            ]
        },
        {
            Program, "state: CT", "state: CT\nstate: NY",
            ["program.yaml:6:1: state: The key state stands here twice. Keep one."]
        },
        {
            Program, "state: CT", "state: [CT]",
            ["program.yaml:5:8: state: A text belongs here, not a list or a map."]
        },
        {
            Program, "state: CT", "state: \"\"",
            ["program.yaml:5:8: state: There is nothing here. Write a text."]
        },
        {
            Program, "kind: certification", "kind: contest",
            ["program.yaml:3:7: kind: \"contest\" is not known here. Use one of certification, guided-process."]
        },
        {
            Program, "key: tiny", "key: Tiny Towns",
            [
                "program.yaml:1:6: key: \"Tiny Towns\" is not a key. Use lower-case letters, digits and single hyphens.",
                "program.yaml:1:6: key: The key \"Tiny Towns\" and the name of the folder, \"tiny\", differ. Make them the same.",
            ]
        },
        {
            Program, "key: tiny", "key: huge",
            ["program.yaml:1:6: key: The key \"huge\" and the name of the folder, \"tiny\", differ. Make them the same."]
        },
        {
            Program, "America/New_York", "America/Nowhere",
            ["program.yaml:6:7: zone: \"America/Nowhere\" is not a time zone. Use a name such as America/New_York."]
        },
        {
            Program, "https://example.org", "example.org",
            ["program.yaml:7:10: website: \"example.org\" is not a web address. Begin with https://."]
        },
        {
            Program, "municipalities: towns.csv", "municipalities: ../towns.csv",
            ["program.yaml:9:17: municipalities: There is no file ../towns.csv in the program's folder."]
        },
        {
            Program, "name: Tiny Towns", "name: &n Tiny Towns",
            ["program.yaml:2:7: name: An anchor (&name) is not allowed. Write the value where it is used."]
        },
        {
            Program, "state: CT", "state: *n",
            ["program.yaml:5:8: state: An alias (*name) is not allowed. Write the value out."]
        },
        {
            Program, "state: CT", "state: !!str CT",
            ["program.yaml:5:8: state: A YAML tag (!name) is not allowed. Write the plain value."]
        },
        {
            Program, "state: CT", "state: 'CT",
            ["program.yaml:5:8: This is not YAML: While scanning a quoted scalar, found unexpected end of stream."]
        },
        {
            Program, "municipalities: towns.csv", "municipalities: towns.csv\n---\na: b",
            ["program.yaml:10:1: A second document begins here. Keep one document in a file."]
        },
        {
            Program, "state: CT", "state: [[[[[[[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]]]]]]]",
            ["program.yaml:5:27: state[0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0]: This is nested deeper than 20 levels. Nothing after it was read."]
        },
        {
            Program, "state: CT", "state: CT\nzone: [",
            ["program.yaml:6:7: Near here stands a character that does not belong, such as a tab."]
        },
        {
            Program, "key: tiny", "? [a, b] : c\nkey: tiny",
            ["program.yaml:1:3: A text belongs here, not a list or a map."]
        },
        {
            Program, "state: CT", "state: {a: {b: c}}",
            ["program.yaml:5:8: state: A text belongs here, not a list or a map."]
        },
        {
            Edition, "key: \"2026\"", "key: \"2025\"",
            ["editions/2026/edition.yaml:1:6: key: The key \"2025\" and the name of the folder, \"2026\", differ. Make them the same."]
        },
        {
            Edition, "year: 2026", "year: soon",
            ["editions/2026/edition.yaml:2:7: year: \"soon\" is not a number. Write digits without quotation marks, with a point before decimals."]
        },
        {
            Edition, "year: 2026", "year: \"2026\"",
            ["editions/2026/edition.yaml:2:7: year: \"2026\" is not a number. Write digits without quotation marks, with a point before decimals."]
        },
        {
            Edition, "year: 2026", "year: 2026.5",
            ["editions/2026/edition.yaml:2:7: year: 2,026.5 is not a whole number."]
        },
        {
            Edition, "{ years: 3 }", "{ years: 300 }",
            ["editions/2026/edition.yaml:5:25: credit-window.years: 300 is outside the range from 0 to 50."]
        },
        {
            Edition, "{ years: 3 }", "3",
            ["editions/2026/edition.yaml:5:16: credit-window: \"3\" is not known here. Use one of any-time."]
        },
        {
            Edition, "opens: 2026-01-05", "opens: 5 January",
            ["editions/2026/edition.yaml:8:42: rounds[0].opens: \"5 January\" is not a day. Write it like 2026-08-28."]
        },
        {
            Edition, "opens: 2026-01-05", "opens: 2026-05-05",
            ["editions/2026/edition.yaml:8:5: rounds[0]: A round opens before its deadline, and its results come after it."]
        },
        {
            Edition, "2026-04-24T17:00", "2026-04-24",
            [
                "editions/2026/edition.yaml:8:5: rounds[0]: A round opens before its deadline, and its results come after it.",
                "editions/2026/edition.yaml:8:64: rounds[0].deadline: \"2026-04-24\" is not a moment. Write it like \"2026-08-28T17:00\", by the program's clocks.",
            ]
        },
        {
            Edition, "colour: \"#216e1f\"", "colour: green",
            ["editions/2026/edition.yaml:10:41: categories[0].colour: \"green\" is not a colour. Write it like \"#216e1f\"."]
        },
        {
            Edition, "icon: map", "icon: Map",
            ["editions/2026/edition.yaml:10:58: categories[0].icon: \"Map\" is not the name of an icon. Use lower-case letters, digits and underscores."]
        },
        {
            Edition, "icon: map }", "icon: map }\n  - { key: \"1\", title: Again }",
            ["editions/2026/edition.yaml:11:12: categories[1].key: \"1\" is there already. Each may be there once."]
        },
        {
            Edition, "tag: green", "tag: blue",
            [
                "editions/2026/edition.yaml:14:94: designations[0].requires.points.tag: The edition has no tag \"blue\".",
                "editions/2026/edition.yaml:33:41: levels[1].requires.all[2].percent.tag: The edition has no tag \"blue\".",
            ]
        },
        {
            Edition, "categories: [\"1\"]", "categories: [\"9\"]",
            [
                "editions/2026/edition.yaml:22:41: levels[0].requires.all[1].each-category.categories[0]: The edition has no category \"9\".",
                "editions/2026/edition.yaml:32:48: levels[1].requires.all[1].points.categories[0]: The edition has no category \"9\".",
            ]
        },
        {
            Edition, "categories: [\"1\"]", "categories: []",
            [
                "editions/2026/edition.yaml:22:40: levels[0].requires.all[1].each-category.categories: The list needs at least 1 item.",
                "editions/2026/edition.yaml:32:47: levels[1].requires.all[1].points.categories: The list needs at least 1 item.",
            ]
        },
        {
            Edition, "{ action: walk, credit", "{ action: run, credit",
            ["editions/2026/edition.yaml:23:39: levels[0].requires.all[2].distinct-targets.action: The edition has no action \"run\"."]
        },
        {
            Edition, "credit: once", "credit: twice",
            ["editions/2026/edition.yaml:23:53: levels[0].requires.all[2].distinct-targets.credit: The action has no credit \"twice\"."]
        },
        {
            Edition, "field: target", "field: goal",
            ["editions/2026/edition.yaml:23:66: levels[0].requires.all[2].distinct-targets.field: The credit has no evidence field \"goal\"."]
        },
        {
            Edition, "designation: leader", "designation: boss",
            ["editions/2026/edition.yaml:25:33: levels[0].requires.all[4].any[0].designation: No designation \"boss\" stands before this one."]
        },
        {
            Edition, "- any: [", "- some: [",
            ["editions/2026/edition.yaml:25:11: levels[0].requires.all[4].some: There is no key some here. The keys are all, any, at-least, points, percent, actions, each-category, categories, groups, action, every-action-of, distinct-targets, designation, level, holds-level, not-offered, by-class, fact, facts-given, improved."]
        },
        {
            Edition, "- points: { at-least: 10 }", "- { points: { at-least: 10 }, action: walk }",
            ["editions/2026/edition.yaml:21:11: levels[0].requires.all[0]: Exactly one of these keys belongs here: all, any, at-least, points, percent, actions, each-category, categories, groups, action, every-action-of, distinct-targets, designation, level, holds-level, not-offered, by-class, fact, facts-given, improved."]
        },
        {
            Edition, "n: 1", "n: 3",
            ["editions/2026/edition.yaml:24:26: levels[0].requires.all[3].at-least.n: 3 of 2 can never be met. Ask for 2 at most, or list more."]
        },
        {
            Edition, "tags:\n", "tags: none\nx:\n",
            [
                "editions/2026/actions/1.1-walk.md:6:8: tags[0]: The edition has no tag \"green\".",
                "editions/2026/actions/1.2-ride.md:6:8: tags[0]: The edition has no tag \"green\".",
                "editions/2026/edition.yaml:11:7: tags: A list belongs here.",
                "editions/2026/edition.yaml:12:1: x: There is no key x here. The keys are key, facts, year, title, source-note, previous, credit-window, expiry, rounds, categories, tags, designations, levels, hand-in, renumbered.",
                "editions/2026/edition.yaml:15:94: designations[0].requires.points.tag: The edition has no tag \"green\".",
                "editions/2026/edition.yaml:33:61: levels[1].requires.all[1].points.tags[0]: The edition has no tag \"green\".",
                "editions/2026/edition.yaml:34:41: levels[1].requires.all[2].percent.tag: The edition has no tag \"green\".",
                "editions/2026/edition.yaml:37:41: levels[1].requires.all[5].groups.tags[0]: The edition has no tag \"green\".",
                "editions/2026/toolkits/kit.md:6:15: suits.tag: The edition has no tag \"green\".",
            ]
        },
        {
            Edition, "title: 2026 program year", "title: 2026 program year\nprevious: \"2020\"",
            ["editions/2026/edition.yaml:4:11: previous: There is no earlier edition \"2020\"."]
        },
        {
            Edition, "points: { at-least: 5, tag: green }", "points: { at-least: 5, category: \"1\", tag: red }",
            ["editions/2026/edition.yaml:14:109: designations[0].requires.points.tag: The edition has no tag \"red\"."]
        },
        {
            Edition, "credit-window: { years: 3 }", "credit-window: { years: 3, years-back: 3 }",
            ["editions/2026/edition.yaml:5:16: credit-window: Exactly one of these keys belongs here: years, years-back."]
        },
        {
            Edition, "credit-window: { years: 3 }", "credit-window: forever",
            ["editions/2026/edition.yaml:5:16: credit-window: \"forever\" is not known here. Use one of any-time."]
        },
        {
            Edition, "expiry: { end-of-year-after: 3 }", "expiry: { anniversary: 0 }",
            ["editions/2026/edition.yaml:6:24: expiry.anniversary: 0 is outside the range from 1 to 50."]
        },
        {
            Edition, "n: 1", "n: 5",
            ["editions/2026/edition.yaml:24:26: levels[0].requires.all[3].at-least.n: 5 of 2 can never be met. Ask for 2 at most, or list more."]
        },
        {
            Edition, "points: { at-least: 10 }", "points: { at-least: 300 }",
            ["editions/2026/edition.yaml:21:11: levels[0].requires.all[0]: This can never be met: 300 points are asked, and no more than 30 can be earned."]
        },
        {
            Edition, "points: { at-least: 5, tag: green }", "points: { at-least: 90, tag: green }",
            ["editions/2026/edition.yaml:14:64: designations[0].requires: This can never be met: 90 points are asked, and no more than 30 can be earned."]
        },
        {
            Edition, "actions: { at-least: 2, including", "actions: { at-least: 3, tag: green, including",
            ["editions/2026/edition.yaml:34:11: levels[1].requires.all[3]: This can never be met, whatever is claimed."]
        },
        {
            Edition, "actions: { at-least: 2, including", "actions: { at-least: 3, actions: [walk], including",
            ["editions/2026/edition.yaml:34:64: levels[1].requires.all[3].actions.including[0]: The action \"ride\" is not among those counted here."]
        },
        {
            Edition, "each-worth: 5", "each-worth: 25",
            ["editions/2026/edition.yaml:34:11: levels[1].requires.all[3]: This can never be met, whatever is claimed."]
        },
        {
            Edition, "each-worth: 5", "each-worth: 0",
            ["editions/2026/edition.yaml:34:66: levels[1].requires.all[3].actions.each-worth: This must be more than 0."]
        },
        {
            Edition, "percent: { at-least: 25", "percent: { at-least: 0",
            ["editions/2026/edition.yaml:33:32: levels[1].requires.all[2].percent.at-least: This must be more than 0."]
        },
        {
            Edition, "percent: { at-least: 25", "percent: { at-least: 101",
            ["editions/2026/edition.yaml:33:32: levels[1].requires.all[2].percent.at-least: 101 is outside the range from 0 to 100."]
        },
        {
            Edition, "categories: { at-least: 1, of: [\"1\"]", "categories: { at-least: 2, of: [\"1\"]",
            ["editions/2026/edition.yaml:35:35: levels[1].requires.all[4].categories.at-least: 2 of 1 can never be met. Ask for 1 at most, or list more."]
        },
        {
            Edition, "categories: { at-least: 1, of: [\"1\"]", "categories: { at-least: 1, of: [\"1\", \"1\"]",
            ["editions/2026/edition.yaml:35:48: levels[1].requires.all[4].categories.of[1]: \"1\" is there already. Each may be there once."]
        },
        {
            Edition, "groups: { at-least: 1, tags", "groups: { at-least: 2, tags",
            ["editions/2026/edition.yaml:36:31: levels[1].requires.all[5].groups.at-least: 2 of 1 can never be met. Ask for 1 at most, or list more."]
        },
        {
            Edition, "tags: [green] }", "tags: [blue] }",
            ["editions/2026/edition.yaml:36:41: levels[1].requires.all[5].groups.tags[0]: The edition has no tag \"blue\"."]
        },
        {
            Edition, "{ action: ride, credit: often }", "{ action: ride, credit: rarely }",
            ["editions/2026/edition.yaml:37:43: levels[1].requires.all[6].action.credit: The action has no credit \"rarely\"."]
        },
        {
            Edition, "level: bronze", "level: gold",
            ["editions/2026/edition.yaml:31:18: levels[1].requires.all[0].level: The edition has no level \"gold\" that can be named here. A level may ask only for those before it."]
        },
        {
            Edition, "holds-level: silver", "holds-level: tin",
            ["editions/2026/edition.yaml:43:84: levels[2].requires.all[0].holds-level: The edition has no level \"tin\" that can be named here. A level may ask only for those before it."]
        },
        {
            Edition, "not-offered: true", "not-offered: false",
            ["editions/2026/edition.yaml:43:109: levels[2].requires.all[1].not-offered: Only true makes sense here."]
        },
        {
            Edition, "fact: class, of", "fact: size, of",
            ["editions/2026/edition.yaml:38:29: levels[1].requires.all[7].by-class.fact: The edition has no fact \"size\"."]
        },
        {
            Edition, "fact: class, of", "fact: energy, of",
            ["editions/2026/edition.yaml:38:29: levels[1].requires.all[7].by-class.fact: The fact \"energy\" is of the type number, which does not fit here."]
        },
        {
            Edition, "b: { action: walk } } }", "c: { action: walk } } }",
            [
                "editions/2026/edition.yaml:38:40: levels[1].requires.all[7].by-class.of: Nothing is asked of these options: b. Each needs a requirement of its own.",
                "editions/2026/edition.yaml:38:63: levels[1].requires.all[7].by-class.of.c: The field has no option \"c\". Its options are a, b.",
            ]
        },
        {
            Edition, ", b: { action: walk } } }", " } }",
            ["editions/2026/edition.yaml:38:40: levels[1].requires.all[7].by-class.of: Nothing is asked of these options: b. Each needs a requirement of its own."]
        },
        {
            Edition, "fact: plan, is: [\"yes\"]", "fact: plan, is: [\"perhaps\"]",
            ["editions/2026/edition.yaml:39:36: levels[1].requires.all[8].fact.is[0]: The field has no option \"perhaps\". Its options are yes, no."]
        },
        {
            Edition, "fact: plan, is: [\"yes\"]", "fact: plan",
            ["editions/2026/edition.yaml:39:17: levels[1].requires.all[8].fact: Say either is, with the answers accepted, or min and max, with the ends of a figure."]
        },
        {
            Edition, "fact: energy, min: 1, max: 9", "fact: energy, min: 10, max: 9",
            ["editions/2026/edition.yaml:40:17: levels[1].requires.all[9].fact: The minimum is above the maximum."]
        },
        {
            Edition, "fact: energy, min: 1, max: 9", "fact: plan, min: 1, max: 9",
            ["editions/2026/edition.yaml:40:25: levels[1].requires.all[9].fact.fact: The fact \"plan\" is of the type yes-no, which does not fit here."]
        },
        {
            Edition, "fact: energy, min: 1, max: 9", "fact: energy, min: 100, max: 900",
            ["editions/2026/edition.yaml:40:11: levels[1].requires.all[9]: This can never be met, whatever is claimed."]
        },
        {
            Edition, "facts-given: { facts: [energy], at-least: 1", "facts-given: { facts: [energy], at-least: 3",
            ["editions/2026/edition.yaml:41:53: levels[1].requires.all[10].facts-given.at-least: 3 of 1 can never be met. Ask for 1 at most, or list more."]
        },
        {
            Edition, "facts-given: { facts: [energy]", "facts-given: { facts: [water]",
            ["editions/2026/edition.yaml:41:34: levels[1].requires.all[10].facts-given.facts[0]: The edition has no fact \"water\"."]
        },
        {
            Edition, "fact: energy, better: lower", "fact: plan, better: lower",
            ["editions/2026/edition.yaml:42:29: levels[1].requires.all[11].improved.fact: The fact \"plan\" is of the type yes-no, which does not fit here."]
        },
        {
            Edition, ", yearly: true", ", yearly: false",
            [
                "editions/2026/edition.yaml:41:34: levels[1].requires.all[10].facts-given.facts[0]: The fact \"energy\" is no number with a figure for each year. Say type: number and yearly: true where it is asked.",
                "editions/2026/edition.yaml:42:29: levels[1].requires.all[11].improved.fact: The fact \"energy\" is no number with a figure for each year. Say type: number and yearly: true where it is asked.",
            ]
        },
        {
            Edition, "better: lower", "better: smaller",
            ["editions/2026/edition.yaml:42:45: levels[1].requires.all[11].improved.better: \"smaller\" is not known here. Use one of higher, lower."]
        },
        {
            Edition, "{ id: plan, type: yes-no", "{ id: class, type: yes-no",
            [
                "editions/2026/edition.yaml:39:25: levels[1].requires.all[8].fact.fact: The edition has no fact \"plan\".",
                "editions/2026/edition.yaml:46:11: facts[1].id: \"class\" is there already. Each may be there once.",
            ]
        },
        {
            Edition, "min: 0, max: 99, yearly", "min: 100, max: 99, yearly",
            ["editions/2026/edition.yaml:47:5: facts[2]: The minimum is above the maximum."]
        },
        {
            Edition, "hint: Any plan. }", "hint: Any plan., unit: pages }",
            ["editions/2026/edition.yaml:46:61: facts[1].unit: There is no key unit here. The keys are type, id, label, hint, yearly, metric."]
        },
        {
            Edition, "hand-in: { points: { at-least: 5, category: \"1\" } }", "hand-in: { points: { at-least: 5, outside: [\"1\"] } }",
            ["editions/2026/edition.yaml:48:20: hand-in.points: No action is counted here: none fits all of this."]
        },
        {
            Edition, "hand-in: { points: { at-least: 5, category: \"1\" } }", "hand-in: { points: { at-least: 500, category: \"1\" } }",
            ["editions/2026/edition.yaml:48:10: hand-in: This can never be met: 500 points are asked, and no more than 30 can be earned."]
        },
        {
            Edition, "fact: energy, min: 1, max: 9", "fact: energy, is: [\"1\"], max: 9",
            [
                "editions/2026/edition.yaml:40:17: levels[1].requires.all[9].fact: Say either is, with the answers accepted, or min and max, with the ends of a figure.",
                "editions/2026/edition.yaml:40:25: levels[1].requires.all[9].fact.fact: The fact \"energy\" is of the type number, which does not fit here.",
            ]
        },
        {
            Edition, "tags: [green], actions: [walk, ride] }", "tags: [green], actions: [swim] }",
            ["editions/2026/edition.yaml:32:79: levels[1].requires.all[1].points.actions[0]: The edition has no action \"swim\"."]
        },
        {
            Edition, "facts:\n", "facts:\n  - { id: road, type: number, label: Road, metric: plan }\n",
            ["editions/2026/edition.yaml:45:5: facts[0]: The metric \"plan\" has the name of a fact. Give it a name of its own."]
        },
        {
            Walk, "{ from: 5, points: 10 } ] } }", "{ from: 5, points: \t",
            ["editions/2026/actions/1.1-walk.md:13:66: Near here stands a character that does not belong, such as a tab."]
        },
        {
            Walk, "---\nkey: walk", "key: walk",
            ["editions/2026/actions/1.1-walk.md:1:1: The file must begin with front matter: YAML between two lines of three hyphens."]
        },
        {
            Walk, "number: \"1.1\"", "number: one",
            [
                "editions/2026/actions/1.1-walk.md:2:1: The file should be called x-walk.md, after its number and key.",
                "editions/2026/actions/1.1-walk.md:3:9: number: \"one\" is not an action number. Write it like \"1.2\" or \"PZ-4\".",
            ]
        },
        {
            Walk, "number: \"1.1\"", "number: \"1.2\"",
            ["editions/2026/actions/1.1-walk.md:2:1: The file should be called 1.2-walk.md, after its number and key."]
        },
        {
            Walk, "category: \"1\"", "category: \"7\"",
            ["editions/2026/actions/1.1-walk.md:5:11: category: The edition has no category \"7\"."]
        },
        {
            Walk, "tags: [green]", "tags: [red]",
            ["editions/2026/actions/1.1-walk.md:6:8: tags[0]: The edition has no tag \"red\"."]
        },
        {
            Walk, "complements: [walk]", "complements: [run]",
            ["editions/2026/actions/1.1-walk.md:7:15: complements[0]: The edition has no action \"run\"."]
        },
        {
            Walk, "entered: true", "entered: maybe",
            ["editions/2026/actions/1.1-walk.md:9:10: entered: \"maybe\" is neither true nor false without quotation marks."]
        },
        {
            Walk, "{ from: 5, points: 10 }", "{ from: 0, points: 10 }",
            ["editions/2026/actions/1.1-walk.md:13:69: credits[0].points.tiers.steps[1]: This tier starts at 0, and the one before it at 1. Let each start above the one before."]
        },
        {
            Ride, "attendees: riders", "people: riders",
            [
                "editions/2026/actions/1.2-ride.md:32:51: credits[2].sealed-by.fields: The required evidence field \"riders\" gets nothing from the record, so that no sealed entry could be complete.",
                "editions/2026/actions/1.2-ride.md:32:69: credits[2].sealed-by.fields.people: There is no key people here. The keys are series, attendees.",
            ]
        },
        {
            Ride, "series: course, attendees: riders", "series: course, attendees: course",
            [
                "editions/2026/actions/1.2-ride.md:32:51: credits[2].sealed-by.fields: The required evidence field \"riders\" gets nothing from the record, so that no sealed entry could be complete.",
                "editions/2026/actions/1.2-ride.md:32:80: credits[2].sealed-by.fields.attendees: The evidence field \"course\" is of the type training-series, which does not fit here.",
            ]
        },
        {
            Ride, "sealed-by: { record: training-cohort, fields: { series: course, attendees: riders } }\n    evidence:\n      - { id: course, type: training-series, label: Course }",
            "sealed-by: { record: mentorship, fields: { people: riders, role: course } }\n    evidence:\n      - { id: course, type: choice, label: Course, options: [ { id: mentor, label: Mentor } ] }",
            ["editions/2026/actions/1.2-ride.md:32:70: credits[2].sealed-by.fields.role: The field \"course\" needs the options mentee, which the record can choose."]
        },
        {
            Ride, "      - { id: riders, type: people, label: Riders }",
            """
                  - { id: riders, type: people, label: Riders }
              - id: second
                title: Take another
                points: 2
                source: illustrative
                sealed-by: { record: training-cohort, fields: { series: course } }
                evidence:
                  - { id: course, type: training-series, label: Course }
            """,
            ["editions/2026/actions/1.2-ride.md:36:5: credits[3]: The record \"training-cohort\" is already evidence of the credit ride/course; it can go to one credit only."]
        },
        {
            Walk, "by: people", "by: how",
            ["editions/2026/actions/1.1-walk.md:13:28: credits[0].points.tiers.by: The evidence field \"how\" is of the type choice, which does not fit here."]
        },
        {
            Walk, "type: action", "type: dance",
            ["editions/2026/actions/1.1-walk.md:17:29: credits[0].evidence[0].type: \"dance\" is not known here. Use one of text, long-text, number, date, choice, link, file, people, municipality, action, training-series."]
        },
        {
            Walk, "min: 0, max: 90", "min: 95, max: 90",
            ["editions/2026/actions/1.1-walk.md:20:9: credits[0].evidence[3]: The minimum is above the maximum."]
        },
        {
            Walk, "id: fast", "id: slow",
            ["editions/2026/actions/1.1-walk.md:21:92: credits[0].evidence[4].options[1].id: \"slow\" is there already. Each may be there once."]
        },
        {
            Walk, "label: Day", "label: Day, unit: days",
            ["editions/2026/actions/1.1-walk.md:22:48: credits[0].evidence[5].unit: There is no key unit here. The keys are type, id, label, hint, required."]
        },
        {
            Walk, "roles: [staff]", "roles: [mayor]",
            ["editions/2026/actions/1.1-walk.md:24:51: credits[0].criteria[0].cohort.roles[0]: \"mayor\" is not known here. Use one of elected-executive, elected-other, senior-staff, staff, team-resident, resident."]
        },
        {
            Walk, "values: [slow]", "values: [never]",
            ["editions/2026/actions/1.1-walk.md:25:42: credits[0].criteria[1].accepted.values[0]: The field has no option \"never\". Its options are slow, fast."]
        },
        {
            Walk, "minimum: { field: count", "minimum: { field: weight",
            ["editions/2026/actions/1.1-walk.md:26:27: credits[0].criteria[2].minimum.field: The credit has no evidence field \"weight\"."]
        },
        {
            Walk, "active-within: { field: held-on", "active-within: { field: count",
            ["editions/2026/actions/1.1-walk.md:27:33: credits[0].criteria[3].active-within.field: The evidence field \"count\" is of the type number, which does not fit here."]
        },
        {
            Walk, "distinct: { field: target }", "any-of: { fields: [count] }",
            ["editions/2026/actions/1.1-walk.md:28:27: credits[0].criteria[4].any-of.fields: The list needs at least 2 items."]
        },
        {
            Walk, "{#once}", "{#never}",
            [
                "editions/2026/actions/1.1-walk.md:11:5: credits[0]: The write-up is marked as entered, but none of its headings has the id of this credit, once.",
                "editions/2026/actions/1.1-walk.md:34:17: The action has no credit \"never\".",
            ]
        },
        {
            Walk, " {#once}", "",
            ["editions/2026/actions/1.1-walk.md:11:5: credits[0]: The write-up is marked as entered, but none of its headings has the id of this credit, once."]
        },
        {
            Walk, "{ from: 5, points: 10 }", "{ from: 5, points: 4 }",
            ["editions/2026/actions/1.1-walk.md:13:69: credits[0].points.tiers.steps[1]: This tier earns 4 points, less than the 5 of the one before it. A higher tier earns no less."]
        },
        {
            Walk, "credits:\n", "cap: 0\ncredits:\n",
            ["editions/2026/actions/1.1-walk.md:10:6: cap: This must be more than 0."]
        },
        {
            Walk, "source: illustrative", "source: illustrative\n    requires: [ride/often]",
            [
                "editions/2026/actions/1.1-walk.md:11:5: credits[0]: These credits ask for each other, so nobody can earn any of them: walk/once, ride/often.",
                "editions/2026/actions/1.2-ride.md:12:5: credits[0]: These credits ask for each other, so nobody can earn any of them: walk/once, ride/often.",
            ]
        },
        {
            Walk, "source: illustrative", "source: illustrative\n    requires: [walk]",
            ["editions/2026/actions/1.1-walk.md:11:5: credits[0]: These credits ask for each other, so nobody can earn any of them: walk/once."]
        },
        {
            Walk, "tags: [green]", "tags: [green, green]",
            ["editions/2026/actions/1.1-walk.md:6:15: tags[1]: \"green\" is there already. Each may be there once."]
        },
        {
            Ride, "requires: [walk, walk/once]", "requires: [run, walk/twice]",
            [
                "editions/2026/actions/1.2-ride.md:18:16: credits[0].requires[0]: The edition has no action \"run\".",
                "editions/2026/actions/1.2-ride.md:18:21: credits[0].requires[1]: The action has no credit \"twice\".",
            ]
        },
        {
            Ride, "{ per-entry: 5, cap: 5 }", "{ per-entry: 5, cap: 4 }",
            ["editions/2026/actions/1.2-ride.md:14:93: credits[0].points.best-of[1].cap: The cap of 4 points is below the 5 that one alone earns. Raise it."]
        },
        {
            Ride, "points: 2, cap: 20", "points: 2, cap: 1",
            ["editions/2026/actions/1.2-ride.md:14:66: credits[0].points.best-of[0].cap: The cap of 1 point is below the 2 that one alone earns. Raise it."]
        },
        {
            Ride, "unit: 10, points", "unit: 0, points",
            ["editions/2026/actions/1.2-ride.md:14:46: credits[0].points.best-of[0].unit: This must be more than 0."]
        },
        {
            Ride, "per: rides", "per: hops",
            ["editions/2026/actions/1.2-ride.md:14:33: credits[0].points.best-of[0].per: The credit has no evidence field \"hops\"."]
        },
        {
            Ride, "best-of: [ { per: rides, unit: 10, points: 2, cap: 20 }, { per-entry: 5, cap: 5 } ]", "best-of: [ 5 ]",
            ["editions/2026/actions/1.2-ride.md:14:24: credits[0].points.best-of: The list needs at least 2 items."]
        },
        {
            Ride, "effort: 6", "effort: much",
            ["editions/2026/actions/1.2-ride.md:17:13: credits[0].effort: \"much\" is not a number. Write digits without quotation marks, with a point before decimals."]
        },
        {
            Ride, "window: { years-back: 5 }", "window: { days: 5 }",
            ["editions/2026/actions/1.2-ride.md:16:15: credits[0].window.days: There is no key days here. The keys are years, years-back."]
        },
        {
            Ride, "best-credit-only: true", "best-credit-only: yes",
            ["editions/2026/actions/1.2-ride.md:10:19: best-credit-only: \"yes\" is neither true nor false without quotation marks."]
        },
        {
            Towns, "region,", "regoin,",
            [
                "towns.csv:1:1: region: The column region is missing.",
                "towns.csv:1:1: regoin: The column regoin is not known. Remove it.",
            ]
        },
        {
            Towns, "Hartford,1200", "Hartford,many",
            ["towns.csv:2:42: population: \"many\" is not a number. Write digits without quotation marks, with a point before decimals."]
        },
        {
            Towns, "oakville", "elmwood",
            ["towns.csv:3:10: slug: \"elmwood\" is there already. Each may be there once."]
        },
        {
            Towns, "41.5,-72.5", "41.5",
            ["towns.csv:2:1: This line has more or fewer cells than the header."]
        },
        {
            Towns, "\"First, Region\"", "\"First\", Region\"",
            ["towns.csv:3:1: A quotation mark stands in a wrong place on this line."]
        },
        {
            Towns, "name,slug", "name,slog",
            [
                "towns.csv:1:1: slug: The column slug is missing.",
                "towns.csv:1:1: slog: The column slog is not known. Remove it.",
            ]
        },
        {
            Towns, "latitude", "lattitude",
            [
                "towns.csv:1:1: latitude: The column latitude is missing.",
                "towns.csv:1:1: lattitude: The column lattitude is not known. Remove it.",
            ]
        },
        {
            Towns, "41.5,-72.5", "41.5,",
            ["towns.csv:2:74: longitude: \"\" is not a number. Write digits without quotation marks, with a point before decimals."]
        },
        {
            Kit, "key: kit", "key: kid",
            ["editions/2026/toolkits/kit.md:2:1: The file should be called kid.md, after its key."]
        },
        {
            Kit, "actions: [walk]", "actions: [wlak]",
            ["editions/2026/toolkits/kit.md:6:32: suits.actions[0]: The edition has no action \"wlak\"."]
        },
        {
            Kit, "tag: green", "tag: red",
            ["editions/2026/toolkits/kit.md:6:15: suits.tag: The edition has no tag \"red\"."]
        },
        {
            Kit, "id: arrive", "id: start",
            [
                "editions/2026/toolkits/kit.md:14:9: steps[1].id: \"start\" is there already. Each may be there once.",
                "editions/2026/toolkits/kit.md:26:14: The toolkit has no step \"arrive\".",
            ]
        },
        {
            Kit, "id: else", "id: who",
            ["editions/2026/toolkits/kit.md:17:15: steps[1].prompts[0].id: \"who\" is there already. Each may be there once."]
        },
        {
            Kit, "{#arrive}", "{#arive}",
            [
                "editions/2026/toolkits/kit.md:14:5: steps[1]: None of the headings below has the id of this step, arrive. Say there what to do.",
                "editions/2026/toolkits/kit.md:26:14: The toolkit has no step \"arive\".",
            ]
        },
        {
            Kit, ", tells: next", "",
            ["editions/2026/toolkits/kit.md:2:1: No prompt tells: next. Mark the one whose answer does."]
        },
        {
            Kit, "What else? }", "What else?, tells: next }",
            ["editions/2026/toolkits/kit.md:2:1: Several prompts tell: next. Keep one."]
        },
        {
            Kit, "source: illustrative\n", "",
            ["editions/2026/toolkits/kit.md:2:1: The key source is missing."]
        },
        {
            Kit, "---\nkey", "key",
            ["editions/2026/toolkits/kit.md:1:1: The file must begin with front matter: YAML between two lines of three hyphens."]
        },
    };
}
