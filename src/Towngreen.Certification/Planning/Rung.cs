namespace Towngreen.Certification;

/// <summary>A state a claim could be brought to, as its points rule sees it.</summary>
/// <param name="Work">How many entries, tiers or units that takes; 0 when what is there now is enough.</param>
/// <param name="Points">What the claim would earn then.</param>
/// <param name="Entries">How many entries it takes beside those there are.</param>
internal sealed record Rung(int Work, Points Points, int Entries)
{
    /// <summary>What it would earn if nothing else were asked.</summary>
    public Points Worth { get; init; } = Points;

    /// <summary>The amount that shows it; nothing when no amount has to grow.</summary>
    public ShownAmount? Shown { get; init; }

    /// <summary>What must be earned beside it.</summary>
    public ValueList<Prerequisite> Requires { get; init; } = [];
}

/// <summary>An amount an evidence field has to come to.</summary>
/// <param name="Field">The field.</param>
/// <param name="Total">What it has to come to.</param>
/// <param name="Further">The amount one more entry would need to bring it there.</param>
internal sealed record ShownAmount(string Field, decimal Total, decimal Further);
