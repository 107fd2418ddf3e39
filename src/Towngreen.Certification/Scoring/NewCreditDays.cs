namespace Towngreen.Certification;

/// <summary>When work must have been completed to be new on a day, and the words for it; the ends are made into facts once for all claims.</summary>
internal sealed class NewCreditDays
{
    private readonly Period _period;
    private readonly KeyValuePair<string, object>? _from;
    private readonly KeyValuePair<string, object> _to;

    /// <param name="window">How far back new credit reaches.</param>
    /// <param name="asOf">The day of hand-in.</param>
    public NewCreditDays(CreditWindow window, DateOnly asOf)
    {
        _period = window.NewCredit(asOf);
        _from = window is AnyTime ? null : new("from", _period.From);
        _to = new("to", _period.To);
    }

    public bool Contains(DateOnly completed) => _period.Contains(completed);

    public ValueMap<object> Facts(DateOnly completed) =>
        ValueMap.Keeping<object>(_from is { } from ? [new("completed", completed), from, _to] : [new("completed", completed), _to]);
}
