using Towngreen.Testing;

namespace Towngreen.Architecture.Tests;

public sealed class PublicSurfaceTests
{
    /// <summary>Others build on the core: what it offers changes on purpose or not at all. <see cref="Golden"/> says how a change is accepted.</summary>
    [Fact]
    public void Core_Offers_WhatTheListSays() => Golden.Matches(PublicSurface.Of(House.Core), "../src/Towngreen.Certification/PublicApi.txt");
}
