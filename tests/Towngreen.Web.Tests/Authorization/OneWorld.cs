namespace Towngreen.Web.Tests.Authorization;

/// <summary>The tests of the policy share one world, and take turns with it.</summary>
[CollectionDefinition(nameof(OneWorld))]
public sealed class OneWorld : ICollectionFixture<World>;
