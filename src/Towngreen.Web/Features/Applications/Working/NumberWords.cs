using Towngreen.Web.Platform.Text;

namespace Towngreen.Web.Features.Applications.Working;

internal static class NumberWords
{
    /// <summary>A small number at the start of a sentence is a word; a larger one stays in digits.</summary>
    public static string Spelled(this Words words, int number) =>
        words.Has($"number.{number}") ? words.Say($"number.{number}") : Template.Say(number);
}
