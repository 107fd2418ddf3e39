using Towngreen.Testing;
using Towngreen.Web.Platform.Packs;

namespace Towngreen.Web.Tests.Platform.Packs;

public sealed class PackReaderTests
{
    [Fact]
    public void Read_SustainableCt_HasNoFaults()
    {
        var reading = PackReader.Read(RepositoryRoot.Combine("programs", "sustainable-ct"));

        Assert.Empty(reading.Errors.Cast<PackFault>().Select(fault => $"{fault.File}:{fault.Line}:{fault.Column}: {fault.Field}: {fault.Code} {fault.Data}"));
    }
}
