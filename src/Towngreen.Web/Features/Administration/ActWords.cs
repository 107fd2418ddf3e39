using Towngreen.Web.Platform.Text;

namespace Towngreen.Web.Features.Administration;

/// <summary>What the audit log's acts are called.</summary>
public static class ActWords
{
    /// <summary>The act in words. The log outlives the code that wrote it: an act that nothing writes any more keeps its code.</summary>
    public static string Act(this Words words, string act) => words.Has($"act.{act}") ? words.Say($"act.{act}") : act;
}
