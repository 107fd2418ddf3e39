using Towngreen.Certification;
using Towngreen.Web.Features.Applications.Evidence;
using static Towngreen.Web.Tests.Features.Applications.Evidence.Forms;

namespace Towngreen.Web.Tests.Features.Applications.Evidence;

public sealed class ClaimShapeTests
{
    private static readonly string People = IdOf(EvidenceType.People);

    private static readonly string Series = IdOf(EvidenceType.TrainingSeries);

    [Fact]
    public void Pad_EmptyForm_HasOneEntryWithRoomForTheCohort()
    {
        var input = new ClaimInput();

        ClaimShape.Pad(input, EveryKind);

        var entry = Assert.Single(input.Entries);
        Assert.Equal((3, 3), (entry.Fields[People].People.Count, entry.Fields[Series].Sessions.Count));
    }

    [Fact]
    public void AddEntry_UpToTheLimit_AddsThenStops()
    {
        var input = new ClaimInput();

        for (var press = 0; press < 5; press++)
        {
            ClaimShape.Apply(input, EveryKind, ClaimShape.AddEntry);
        }

        Assert.Equal(EveryKind.MaxEntries, input.Entries.Count);
    }

    [Fact]
    public void RemoveEntry_TheFirst_KeepsTheSecond()
    {
        var input = new ClaimInput { Entries = [new EntryInput(), new EntryInput { Fields = { ["text"] = new() { Text = "kept" } } }] };

        ClaimShape.Apply(input, EveryKind, ClaimShape.RemoveEntry(0));

        Assert.Equal("kept", Assert.Single(input.Entries).Fields["text"].Text);
    }

    [Fact]
    public void People_AddedAndRemoved_OthersStay()
    {
        var input = Input(EvidenceType.People, new() { People = [new() { Name = "Ana" }, new() { Name = "Ben" }, new() { Name = "Cy" }] });

        ClaimShape.Apply(input, EveryKind, ClaimShape.AddPerson(0, People));
        ClaimShape.Apply(input, EveryKind, ClaimShape.RemovePerson(0, People, 1));

        Assert.Equal(["Ana", "Cy", null], input.Entries[0].Fields[People].People.Select(person => person.Name));
    }

    [Fact]
    public void AddSession_Once_AddsOne()
    {
        var input = new ClaimInput();

        ClaimShape.Apply(input, EveryKind, ClaimShape.AddSession(0, Series));

        Assert.Equal(4, input.Entries[0].Fields[Series].Sessions.Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData("remove-entry:7")]
    [InlineData("remove-entry:-1")]
    [InlineData("remove-person:0:people:99")]
    [InlineData("add-person:0:nothing")]
    [InlineData("drop-table")]
    public void Apply_ButtonTheFormDoesNotHave_ChangesNothing(string act)
    {
        var input = new ClaimInput();
        ClaimShape.Pad(input, EveryKind);

        ClaimShape.Apply(input, EveryKind, act);

        Assert.Equal(3, Assert.Single(input.Entries).Fields[People].People.Count);
    }
}
