using Microsoft.Extensions.DependencyInjection;
using Towngreen.Testing;
using Towngreen.Testing.Databases;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Files;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Tests.Platform.Files;

public sealed class UploadsTests
{
    private static readonly Guid Town = new("6f1a4d0e-3b1c-4f0e-9a77-0d2f5a3c1b10");

    private static readonly byte[] Pdf = "%PDF-1.7 a resolution"u8.ToArray();

    [Fact]
    public async Task Take_Pdf_KeepsTheBytesUnderTheirHash()
    {
        await using var app = await TestApp.StartAsync();
        var person = await app.PersonAsync("Ana Ruiz");

        var taken = await TakeAsync(app, person, @"C:\town\Resolution 12.PDF", Pdf);

        Assert.Equal("Resolution 12.PDF", taken.Value.Name);
        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Pdf)), taken.Value.Sha256);
        await using var kept = app.Services.GetRequiredService<FileStore>().Open(taken.Value.Sha256);
        using var copy = new MemoryStream();
        await kept.CopyToAsync(copy, TestContext.Current.CancellationToken);
        Assert.Equal(Pdf, copy.ToArray());
    }

    [Theory]
    [InlineData("page.html", "<html>", "file.kind-not-accepted")]
    [InlineData("resolution.pdf", "MZ not a PDF", "file.unsound")]
    [InlineData("minutes.docx", "PK\u0003\u0004 no archive", "file.unsound")]
    [InlineData("map.png", "GIF89a", "file.unsound")]
    [InlineData("notes.txt", "null \0 byte", "file.not-plain-text")]
    [InlineData("empty.pdf", "", "file.empty")]
    public async Task Take_WhatWeDoNotAccept_IsRefusedWithItsReason(string name, string content, string code)
    {
        await using var app = await TestApp.StartAsync();
        var person = await app.PersonAsync("Ana Ruiz");

        var refused = await TakeAsync(app, person, name, System.Text.Encoding.UTF8.GetBytes(content));

        Assert.Equal(code, Assert.Single(refused.Errors).Code);
    }

    [Fact]
    public async Task Take_KindThatBelongsToAnotherField_IsRefusedWithWhatTheFieldTakes()
    {
        await using var app = await TestApp.StartAsync();
        var person = await app.PersonAsync("Ana Ruiz");

        var refused = await TakeAsync(app, person, "figures.csv", "a,b"u8.ToArray(), FileKinds.Papers);

        Assert.Equal(new FileKindNotAccepted("figures.csv", "PDF, Word (.docx), JPEG, PNG"), Assert.Single(refused.Errors));
    }

    [Fact]
    public async Task Take_MoreThanTheTownHasRoomFor_IsRefusedWithWhatIsUsedAndLeft()
    {
        await using var app = await TestApp.StartAsync(installation: given => given with { TownMegabytes = 3 });
        var person = await app.PersonAsync("Ana Ruiz");
        await TakeAsync(app, person, "first.pdf", PdfOf(megabytes: 2));

        var refused = await TakeAsync(app, person, "second.pdf", PdfOf(megabytes: 2));

        Assert.Equal(new NoRoomForFile("second.pdf", 2, 1, 3), Assert.Single(refused.Errors));
    }

    [Theory]
    [InlineData(Provider.Sqlite)]
    [InlineData(Provider.Postgres)]
    public async Task Take_ManyAtOnce_NeverFillMoreThanTheTownsRoom(Provider provider)
    {
        await using var app = await TestApp.StartAsync(provider, installation: given => given with { TownMegabytes = 3 });
        var person = await app.PersonAsync("Ana Ruiz");

        var outcomes = await Task.WhenAll(Enumerable.Range(1, 8).Select(number => TakeAsync(app, person, $"{number}.pdf", PdfOf(megabytes: 1))));

        Assert.Equal(3, outcomes.Count(outcome => outcome.Succeeded));
        Assert.All(outcomes.Where(outcome => !outcome.Succeeded), outcome => Assert.IsType<NoRoomForFile>(Assert.Single(outcome.Errors)));
    }

    private static byte[] PdfOf(int megabytes) => [.. Pdf, .. new byte[(megabytes * 1024 * 1024) - Pdf.Length]];

    private static Task<Result<StoredFile>> TakeAsync(TestApp app, Guid person, string name, byte[] content, FileKinds? kinds = null) =>
        app.AsAsync(person, async services => (await services.GetRequiredService<Uploads>().TakeAsync(
            [new IncomingFile(name, content.Length, () => new MemoryStream(content))], kinds ?? FileKinds.Evidence, Town,
            kept =>
            {
                services.GetRequiredService<AuditLog>().Record("test.kept", typeof(StoredFile), kept[0].Id);
                return Task.CompletedTask;
            },
            CancellationToken.None))[0]);
}
