using Microsoft.Extensions.DependencyInjection;
using Towngreen.Testing;
using Towngreen.Web.Platform.Files;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Tests.Platform.Files;

public sealed class UploadsTests
{
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
    [InlineData("resolution.pdf", "MZ not a PDF", "file.kind-not-accepted")]
    [InlineData("notes.txt", "null \0 byte", "file.kind-not-accepted")]
    [InlineData("empty.pdf", "", "file.empty")]
    public async Task Take_WhatWeDoNotAccept_IsRefusedWithItsReason(string name, string content, string code)
    {
        await using var app = await TestApp.StartAsync();
        var person = await app.PersonAsync("Ana Ruiz");

        var refused = await TakeAsync(app, person, name, System.Text.Encoding.UTF8.GetBytes(content));

        Assert.Equal(code, Assert.Single(refused.Errors).Code);
    }

    private static Task<Result<StoredFile>> TakeAsync(TestApp app, Guid person, string name, byte[] content) =>
        app.AsAsync(person, services => services.GetRequiredService<Uploads>()
            .TakeAsync(new IncomingFile(name, content.Length, () => new MemoryStream(content)), null, CancellationToken.None));
}
