namespace Towngreen.Web.Features.Toolkits;

/// <summary>How far a run of a toolkit has come.</summary>
public enum RunStatus
{
    /// <summary>The team works on it.</summary>
    Open,

    /// <summary>The town has been through the steps; nothing changes unless it is reopened.</summary>
    Finished,

    /// <summary>Laid away unfinished; it can be taken up again.</summary>
    SetAside,
}
