using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Primitives;
using Towngreen.Uswds.Forms;

namespace Towngreen.Uswds.Tests;

public sealed class DateOnlyBinderTests
{
    [Fact]
    public async Task Bind_ThreeParts_IsTheDay()
    {
        var context = await BindAsync(new() { ["HeldOn.Month"] = "8", ["HeldOn.Day"] = "28", ["HeldOn.Year"] = "2026" });

        Assert.Equal(new DateOnly(2026, 8, 28), context.Result.Model);
        Assert.True(context.ModelState.ErrorCount == 0);
    }

    [Fact]
    public async Task Bind_IsoValue_IsTheDay() =>
        Assert.Equal(new DateOnly(2026, 8, 28), (await BindAsync(new() { ["HeldOn"] = "2026-08-28" })).Result.Model);

    [Fact]
    public async Task Bind_ImpossibleDay_IsOneErrorOnTheFieldAndKeepsWhatWasTyped()
    {
        var context = await BindAsync(new() { ["HeldOn.Month"] = "2", ["HeldOn.Day"] = "31", ["HeldOn.Year"] = "2026" });

        Assert.False(context.Result.IsModelSet);
        Assert.Equal("HeldOn", Assert.Single(context.ModelState, entry => entry.Value!.Errors.Count > 0).Key);
        Assert.Equal("31", context.ModelState["HeldOn.Day"]!.AttemptedValue);
    }

    [Fact]
    public async Task Bind_UnreadableValue_IsAnError() =>
        Assert.Equal(1, (await BindAsync(new() { ["HeldOn"] = "yesterday" })).ModelState.ErrorCount);

    [Fact]
    public async Task Bind_EmptyParts_LeavesTheFieldUnset()
    {
        var context = await BindAsync(new() { ["HeldOn.Month"] = "", ["HeldOn.Day"] = "", ["HeldOn.Year"] = "" });

        Assert.False(context.Result.IsModelSet);
        Assert.True(context.ModelState.IsValid);
    }

    private static async Task<ModelBindingContext> BindAsync(Dictionary<string, StringValues> form)
    {
        var metadata = new EmptyModelMetadataProvider().GetMetadataForProperty(typeof(Sample), nameof(Sample.HeldOn));
        var context = DefaultModelBindingContext.CreateBindingContext(
            new ActionContext { HttpContext = new DefaultHttpContext() },
            new FormValueProvider(BindingSource.Form, new FormCollection(form), System.Globalization.CultureInfo.InvariantCulture),
            metadata, bindingInfo: null, modelName: "HeldOn");
        await new DateOnlyBinder().BindModelAsync(context);
        return context;
    }

    private sealed class Sample
    {
        public DateOnly? HeldOn { get; set; }
    }
}
