using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Towngreen.Uswds.Forms;

/// <summary>What the model's validation says that a field can show before anything is sent.</summary>
internal static class ModelLimits
{
    public static int? MaxLength(ModelExpression? model) => model?.Metadata.ValidatorMetadata.Select(rule => rule switch
    {
        MaxLengthAttribute { Length: > 0 } limit => limit.Length,
        StringLengthAttribute limit => limit.MaximumLength,
        _ => (int?)null,
    }).Min();
}
