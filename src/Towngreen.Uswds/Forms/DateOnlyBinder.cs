using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Towngreen.Uswds.Forms;

/// <summary>Reads a day from a memorable date's three inputs, or from one value in ISO form (2026-08-28).</summary>
internal sealed class DateOnlyBinder : IModelBinder
{
    public Task BindModelAsync(ModelBindingContext context)
    {
        var (month, day, year) = DateParts.Names(context.ModelName);
        var parts = new DateParts(Take(context, month), Take(context, day), Take(context, year));
        if (!parts.Empty)
        {
            Conclude(context, parts.Read(context.ModelMetadata.GetDisplayName()));
        }
        else if (Take(context, context.ModelName) is { Length: > 0 } text)
        {
            Conclude(context, DateOnly.TryParseExact(text, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var value)
                ? (value, null)
                : (null, context.ModelMetadata.ModelBindingMessageProvider.AttemptedValueIsInvalidAccessor(text, context.ModelMetadata.GetDisplayName())));
        }

        return Task.CompletedTask;
    }

    private static void Conclude(ModelBindingContext context, (DateOnly? Day, string? Error) read)
    {
        if (read.Error is not null)
        {
            context.ModelState.TryAddModelError(context.ModelName, read.Error);
            context.Result = ModelBindingResult.Failed();
            return;
        }

        context.Result = ModelBindingResult.Success(read.Day);
    }

    // The parts are kept for showing them again; only the whole can be wrong, so each part counts as checked.
    private static string? Take(ModelBindingContext context, string name)
    {
        var value = context.ValueProvider.GetValue(name);
        if (value == ValueProviderResult.None)
        {
            return null;
        }

        context.ModelState.SetModelValue(name, value);
        if (name != context.ModelName)
        {
            context.ModelState.MarkFieldSkipped(name);
        }

        return value.FirstValue;
    }
}

internal sealed class DateOnlyBinderProvider : IModelBinderProvider
{
    public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
        context.Metadata.UnderlyingOrModelType == typeof(DateOnly) ? new DateOnlyBinder() : null;
}
