using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Towngreen.Testing;
using Towngreen.Testing.Databases;
using Towngreen.Web.Platform.Persistence;

namespace Towngreen.Web.Tests.Platform.Persistence;

public sealed class TextSearchTests
{
    [Theory]
    [InlineData(Provider.Sqlite, "ángel")]
    [InlineData(Provider.Sqlite, "ÑANDÚ")]
    [InlineData(Provider.Sqlite, "100%")]
    [InlineData(Provider.Postgres, "ángel")]
    [InlineData(Provider.Postgres, "ÑANDÚ")]
    [InlineData(Provider.Postgres, "100%")]
    public async Task WhereAnyContains_LettersOfAnySizeAndSigns_FindsWhatIsWritten(Provider provider, string part)
    {
        await using var app = await TestApp.StartAsync(provider);
        await app.PersonAsync("Ángel Ñandú 100%");
        await app.PersonAsync("Angela Nandu 1000");

        var found = await app.AsAsync(null, services => services.GetRequiredService<TowngreenDb>().Users
            .WhereAnyContains(part, user => user.Name).Select(user => user.Name).ToListAsync(TestContext.Current.CancellationToken));

        Assert.Equal("Ángel Ñandú 100%", Assert.Single(found));
    }
}
