using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Towngreen.Testing;

namespace Towngreen.Web.Tests.Hostile;

/// <summary>Forms that the framework cannot read are the sender's mistake, and the page that says so does not try to read them again.</summary>
public sealed class SoundFormsTests
{
    [Theory]
    [InlineData("application/x-www-form-urlencoded; charset=utf-7", "Email=a")]
    [InlineData("application/x-www-form-urlencoded; charset=\"utf-7\"", "Email=a")]
    [InlineData("application/x-www-form-urlencoded", "a[b=c")]
    [InlineData("application/x-www-form-urlencoded", "a=%00")]
    [InlineData("multipart/form-data", "nothing")]
    [InlineData("multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data; name=a\r\n\r\nends here")]
    public async Task Post_FormNobodyCanRead_IsTheSendersMistake(string type, string body)
    {
        await using var app = await TestApp.StartAsync();
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);

        using var answer = await app.NewBrowser().PostAsync("/sign-in", content);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }
}
