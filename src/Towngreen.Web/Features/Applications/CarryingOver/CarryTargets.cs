using Towngreen.Web.Features.Programs;
using Towngreen.Web.Platform.Packs;

namespace Towngreen.Web.Features.Applications.CarryingOver;

internal static class CarryTargets
{
    /// <summary>
    /// The editions an application's work can be carried to, newest first. An open one is where it is already; a closed one may begin again
    /// under the same edition.
    /// </summary>
    public static IEnumerable<EditionPack> Of(Application application, EditionLibrary editions) =>
        editions.Editions.Where(pack => pack.Key != application.Edition || !application.Status.IsOpen());
}
