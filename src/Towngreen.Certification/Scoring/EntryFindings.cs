namespace Towngreen.Certification;

/// <summary>Gathers what is found of an entry. As long as that is the usual, nothing new is made.</summary>
internal struct EntryFindings(UsualEntry usual)
{
    private List<Finding>? _own;
    private int _count;

    public readonly bool IsEmpty => _count == 0;

    /// <summary>All of them, once there is an unusual one among them.</summary>
    public readonly List<Finding>? Own => _own;

    public void Add(Finding finding)
    {
        var expected = usual.Counted.Parts;
        if (_own is null && !(_count < expected.Count && ReferenceEquals(finding, expected[_count])))
        {
            _own = [];
            for (var place = 0; place < _count; place++)
            {
                _own.Add(expected[place]);
            }
        }

        _own?.Add(finding);
        _count++;
    }
}
