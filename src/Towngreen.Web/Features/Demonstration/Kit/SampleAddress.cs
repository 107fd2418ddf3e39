using System.Globalization;
using System.Text;

namespace Towngreen.Web.Features.Demonstration.Kit;

/// <summary>Turns a name into the part of an e-mail address before the at sign: "Luz María Otero" becomes "luz.maria.otero".</summary>
internal static class SampleAddress
{
    public static string Of(string name)
    {
        var letters = name.Normalize(NormalizationForm.FormD)
            .Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            .Where(c => char.IsAsciiLetter(c) || c is ' ' or '-')
            .Select(c => c == ' ' ? '.' : char.ToLowerInvariant(c));
        return string.Concat(letters);
    }
}
