using Towngreen.Web.Platform.Packs;
using Towngreen.Web.Platform.Text;

namespace Towngreen.Web.Features.Programs;

/// <summary>Faults as lines that editors and people can follow to the place.</summary>
internal static class FaultText
{
    /// <summary><c>file:line:column: field: message</c>, the file with its folder.</summary>
    public static string Line(Words words, string folder, PackFault fault)
    {
        var place = $"{Path.Combine(folder, fault.File)}:{fault.Line}:{fault.Column}";
        var message = words.Say(fault.Code, fault.Data);
        return string.IsNullOrEmpty(fault.Field) ? $"{place}: {message}" : $"{place}: {fault.Field}: {message}";
    }

    /// <summary><c>path: message</c>.</summary>
    public static string Line(Words words, ClaimsFault fault) => $"{fault.Path}: {words.Say(fault.Code, fault.Data)}";
}
