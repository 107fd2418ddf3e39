using System.Security.Cryptography;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Towngreen.Web.Platform.Submits;

/// <summary>Gives every form that is posted a key of its own, so that a second press of its button can be told from a second wish.</summary>
[HtmlTargetElement("form", Attributes = "[method=post]")]
public sealed class OnceField : TagHelper
{
    public const string Name = "__once";

    private const int KeyBytes = 16;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var field = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        (field.Attributes["name"], field.Attributes["type"], field.Attributes["value"]) =
            (Name, "hidden", Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(KeyBytes)));
        output.PostContent.AppendHtml(field);
    }
}
