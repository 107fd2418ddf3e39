namespace Towngreen.Web.Tests.Features.Programs;

/// <summary>The guide is right: whoever writes its files and runs its commands sees what it shows.</summary>
public sealed class GuideTests
{
    [Fact]
    public async Task Guide_FollowedFromTopToBottom_PrintsWhatItShows()
    {
        using var guide = new Guide();
        var commands = 0;
        foreach (var (info, text) in Guide.Blocks())
        {
            if (info != "console")
            {
                guide.Write(info, text);
                continue;
            }

            var (command, shown) = (text[2..text.IndexOf('\n', StringComparison.Ordinal)], text[(text.IndexOf('\n', StringComparison.Ordinal) + 1)..]);
            var printed = await guide.RunAsync(command);

            Assert.Equal(shown, printed);
            commands++;
        }

        Assert.Equal(6, commands);
    }
}
