using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Towngreen.Web.Platform.Persistence;

/// <summary>Instants are stored as UTC date-times: SQLite can neither order nor compare offsets.</summary>
internal sealed class UtcInstantConverter() : ValueConverter<DateTimeOffset, DateTime>(
    instant => instant.UtcDateTime,
    stored => new DateTimeOffset(DateTime.SpecifyKind(stored, DateTimeKind.Utc)));
