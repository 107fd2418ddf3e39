namespace Towngreen.Certification;

/// <summary>What every value of a program may still be.</summary>
internal sealed class Domains(long[] lower, long[] upper)
{
    public long[] Lower => lower;

    public long[] Upper => upper;

    public static Domains Of(IntegerProgram program) => new(new long[program.Upper.Count], [.. program.Upper]);

    public bool IsOpen(int variable) => lower[variable] < upper[variable];

    public Domains Copy() => new([.. lower], [.. upper]);

    public Domains With(int variable, long from, long to)
    {
        var narrowed = Copy();
        (narrowed.Lower[variable], narrowed.Upper[variable]) = (from, to);
        return narrowed;
    }

    /// <summary>
    /// Takes away what no row allows, until nothing changes; false when a row allows nothing any more. Once every decision is made this is
    /// proof either way: what follows from them stands at its largest, and the rows hold.
    /// </summary>
    public bool Tighten(IntegerProgram program)
    {
        for (var changed = true; changed;)
        {
            changed = false;
            foreach (var row in program.Rows)
            {
                var slack = Slack(row);
                if (slack < 0)
                {
                    return false;
                }

                foreach (var (variable, factor) in row.Terms)
                {
                    changed |= Narrow(variable, factor, slack);
                }
            }
        }

        return true;
    }

    /// <summary>How much the row can have beyond its need, at most.</summary>
    private long Slack(Row row)
    {
        var slack = -row.Need;
        foreach (var (variable, factor) in row.Terms)
        {
            slack += factor * (factor > 0 ? upper[variable] : lower[variable]);
        }

        return slack;
    }

    /// <summary>No value may take from the row more than its slack.</summary>
    private bool Narrow(int variable, long factor, long slack)
    {
        var room = slack / Math.Abs(factor);
        if (upper[variable] - lower[variable] <= room)
        {
            return false;
        }

        if (factor > 0)
        {
            lower[variable] = upper[variable] - room;
        }
        else
        {
            upper[variable] = lower[variable] + room;
        }

        return true;
    }
}
