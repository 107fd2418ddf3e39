namespace Towngreen.Web.Features.Catalogue;

internal static class CatalogueSetup
{
    public static IServiceCollection AddCatalogue(this IServiceCollection services) => services.AddSingleton<DiffMarkup>();
}
