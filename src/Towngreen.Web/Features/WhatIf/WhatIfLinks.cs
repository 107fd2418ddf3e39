namespace Towngreen.Web.Features.WhatIf;

/// <summary>Every address of this feature.</summary>
public static class WhatIfLinks
{
    public static string WhatIf() => "/admin/what-if";
}
