using Microsoft.EntityFrameworkCore;

namespace Towngreen.Web.Platform.Persistence;

/// <summary>The server database, for installations that grow beyond one machine.</summary>
public sealed class PostgresTowngreenDb(DbContextOptions<PostgresTowngreenDb> options) : TowngreenDb(options);
