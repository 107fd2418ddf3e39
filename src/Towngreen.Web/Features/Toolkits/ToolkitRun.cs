using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Toolkits;

/// <summary>One town's run of a toolkit on one action.</summary>
public sealed class ToolkitRun
{
    public const int MaxReferenceLength = 12;

    /// <summary>The index that lets a town run a toolkit on an action once at a time.</summary>
    public const string OneOpenIndex = "ux_toolkit_run_open";

    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>What people quote.</summary>
    public required string Reference { get; init; }

    public required Guid MunicipalityId { get; init; }

    /// <summary>The program's key.</summary>
    public required string Program { get; init; }

    /// <summary>The edition whose toolkit it follows, to its end.</summary>
    public required string Edition { get; init; }

    public required string ToolkitKey { get; init; }

    public required string ActionKey { get; init; }

    /// <summary>The run it goes on from.</summary>
    public Guid? Follows { get; init; }

    public RunStatus Status { get; private set; }

    /// <summary>The day the work began.</summary>
    public required DateOnly BeganOn { get; set; }

    /// <summary>The day the work ended; there when it is finished.</summary>
    public DateOnly? EndedOn { get; private set; }

    /// <summary>The day by which the team means to have done the next step.</summary>
    public DateOnly? NextStepBy { get; set; }

    /// <summary>Whether everyone may read a summary once it is finished.</summary>
    public bool IsPublic { get; set; }

    /// <summary>When its evidence was last put into an application.</summary>
    public DateTimeOffset? SealedAt { get; private set; }

    public int Version { get; private set; }

    public bool IsTold => IsPublic && Status == RunStatus.Finished;

    public Result<Done> Finish(DateOnly endedOn)
    {
        if (Status != RunStatus.Open)
        {
            return new RunNotOpen();
        }

        (Status, EndedOn, NextStepBy) = (RunStatus.Finished, endedOn, null);
        return default(Done);
    }

    public Result<Done> Reopen()
    {
        if (Status != RunStatus.Finished)
        {
            return new RunNotFinished();
        }

        (Status, EndedOn) = (RunStatus.Open, null);
        return default(Done);
    }

    public Result<Done> SetAside()
    {
        if (Status != RunStatus.Open)
        {
            return new RunNotOpen();
        }

        Status = RunStatus.SetAside;
        return default(Done);
    }

    public Result<Done> TakeUp()
    {
        if (Status != RunStatus.SetAside)
        {
            return new RunNotSetAside();
        }

        Status = RunStatus.Open;
        return default(Done);
    }

    public void Seal(DateTimeOffset at) => SealedAt = at;
}
