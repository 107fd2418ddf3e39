using Towngreen.Web.Features.Trainings;
using Towngreen.Web.Features.Trainings.Seats;

namespace Towngreen.Web.Tests.Features.Trainings.Seats;

public sealed class SeatPlanTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 15, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Start = Now.AddDays(9);
    private static readonly OfferTerms Terms = new(TimeSpan.FromHours(48), Start);

    private static readonly Guid Ana = Guid.NewGuid();
    private static readonly Guid Ben = Guid.NewGuid();
    private static readonly Guid Cho = Guid.NewGuid();

    [Fact]
    public void Join_FreeSeat_IsHeld()
    {
        var plan = new SeatPlan(1, Terms, Now, []);

        var place = plan.Join(Ana, 1);

        Assert.Equal((SeatStatus.Held, 0), (place.Status, plan.Free));
    }

    [Fact]
    public void Join_Full_WaitsAtTheEnd()
    {
        var plan = new SeatPlan(1, Terms, Now, [new(Ana, 1, SeatStatus.Held), new(Ben, 2, SeatStatus.WaitListed)]);

        plan.Join(Cho, 3);

        Assert.Equal((null, 1, 2), (plan.PositionOf(Ana), plan.PositionOf(Ben), plan.PositionOf(Cho)));
    }

    [Fact]
    public void Join_NoCapacity_WaitsThoughNobodySits()
    {
        var plan = new SeatPlan(0, Terms, Now, []);

        Assert.Equal(SeatStatus.WaitListed, plan.Join(Ana, 1).Status);
    }

    [Fact]
    public void GiveUp_SomebodyWaits_IsOfferedTheSeatAtOnce()
    {
        var plan = new SeatPlan(1, Terms, Now, [new(Ana, 1, SeatStatus.Held), new(Ben, 2, SeatStatus.WaitListed), new(Cho, 3, SeatStatus.WaitListed)]);

        plan.GiveUp(Ana);

        Assert.Equal([SeatStatus.GivenUp, SeatStatus.Offered, SeatStatus.WaitListed], plan.Places.Select(place => place.Status));
        Assert.Equal(Now.AddHours(48), plan.Find(Ben)!.OfferedUntil);
    }

    [Fact]
    public void Offer_NearTheStart_EndsWithIt()
    {
        var plan = new SeatPlan(1, Terms with { Until = Now.AddHours(5) }, Now, [new(Ana, 1, SeatStatus.WaitListed)]);

        Assert.Equal(Now.AddHours(5), plan.Find(Ana)!.OfferedUntil);
    }

    [Fact]
    public void Offer_FromTheStartOn_IsNotMade()
    {
        var plan = new SeatPlan(1, Terms with { Until = Now }, Now, [new(Ana, 1, SeatStatus.WaitListed)]);

        Assert.Equal((SeatStatus.WaitListed, 1), (plan.Find(Ana)!.Status, plan.Free));
    }

    [Fact]
    public void Plan_AtTheInstantAnOfferEnds_GoesToTheNext()
    {
        var plan = new SeatPlan(1, Terms, Now, [new(Ana, 1, SeatStatus.Offered, Now), new(Ben, 2, SeatStatus.WaitListed)]);

        Assert.Equal([SeatStatus.Lapsed, SeatStatus.Offered], plan.Places.Select(place => place.Status));
    }

    [Fact]
    public void Plan_AMomentBeforeAnOfferEnds_KeepsIt()
    {
        var plan = new SeatPlan(1, Terms, Now, [new(Ana, 1, SeatStatus.Offered, Now.AddTicks(1)), new(Ben, 2, SeatStatus.WaitListed)]);

        Assert.Equal(SeatStatus.Held, plan.Accept(Ana).Value.Status);
    }

    [Fact]
    public void Accept_Lapsed_SaysSo()
    {
        var plan = new SeatPlan(1, Terms, Now, [new(Ana, 1, SeatStatus.Offered, Now)]);

        Assert.IsType<OfferLapsed>(Assert.Single(plan.Accept(Ana).Errors));
    }

    [Fact]
    public void Accept_Waiting_IsNotASeat()
    {
        var plan = new SeatPlan(0, Terms, Now, [new(Ana, 1, SeatStatus.WaitListed)]);

        Assert.IsType<NothingOffered>(Assert.Single(plan.Accept(Ana).Errors));
    }

    [Fact]
    public void Resize_Fewer_TakesNobodysSeatOrOffer()
    {
        var plan = new SeatPlan(2, Terms, Now, [new(Ana, 1, SeatStatus.Held), new(Ben, 2, SeatStatus.Offered, Now.AddHours(1))]);

        plan.Resize(0);

        Assert.Equal((-2, SeatStatus.Held), (plan.Free, plan.Accept(Ben).Value.Status));
    }

    [Fact]
    public void Resize_More_OffersInOrderAtOnce()
    {
        var plan = new SeatPlan(0, Terms, Now, [new(Cho, 3, SeatStatus.WaitListed), new(Ana, 1, SeatStatus.WaitListed), new(Ben, 2, SeatStatus.WaitListed)]);

        plan.Resize(2);

        Assert.Equal((SeatStatus.Offered, SeatStatus.Offered, 1), (plan.Find(Ana)!.Status, plan.Find(Ben)!.Status, plan.PositionOf(Cho)));
    }

    [Fact]
    public void Seat_OutOfTurn_LeavesTheLineInOrderAndFillsNobodyElse()
    {
        var plan = new SeatPlan(0, Terms, Now, [new(Ana, 1, SeatStatus.WaitListed), new(Ben, 2, SeatStatus.WaitListed)]);

        plan.Seat(Ben);
        plan.GiveUp(Ben);

        Assert.Equal((SeatStatus.WaitListed, 1), (plan.Find(Ana)!.Status, plan.PositionOf(Ana)));
    }

    [Fact]
    public void StartAt_Earlier_ShortensOffers()
    {
        var plan = new SeatPlan(1, Terms, Now, [new(Ana, 1, SeatStatus.Offered, Now.AddHours(40))]);

        plan.StartAt(Now.AddHours(10));

        Assert.Equal(Now.AddHours(10), plan.Find(Ana)!.OfferedUntil);
    }
}
