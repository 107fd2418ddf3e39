using Towngreen.Certification;

namespace Towngreen.Web.Platform.Packs.Reading;

/// <summary>How far back work counts, and how long a certification lasts.</summary>
internal static class TermsYaml
{
    private const int MaxYears = 50;

    private static readonly CreditWindow AnyTime = new AnyTime();

    private static readonly Dictionary<string, Func<DataMap, CreditWindow>> Windows = new()
    {
        ["years"] = map => new CalendarYears(map["years"].Whole(0, MaxYears)),
        ["years-back"] = map => new YearsBack(map["years-back"].Whole(0, MaxYears)),
    };

    private static readonly Dictionary<string, Func<DataMap, Expiry>> Expiries = new()
    {
        ["end-of-year-after"] = map => new EndOfYear(map["end-of-year-after"].Whole(0, MaxYears)),
        ["anniversary"] = map => new Anniversary(map["anniversary"].Whole(1, MaxYears)),
        ["day-before-anniversary"] = map => new DayBeforeAnniversary(map["day-before-anniversary"].Whole(1, MaxYears)),
    };

    public static CreditWindow Window(DataNode node) => node.Part(
        "window",
        part => part.Either(brief => brief.OneOf(new Dictionary<string, CreditWindow> { ["any-time"] = AnyTime }), full => full.Kind(Windows, AnyTime)),
        AnyTime);

    public static Expiry Expiry(DataNode node) => node.Part("expiry", part => part.Kind(Expiries, new EndOfYear(0)), new EndOfYear(0));
}
