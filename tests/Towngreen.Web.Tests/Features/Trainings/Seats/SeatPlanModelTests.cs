using CsCheck;
using Towngreen.Web.Features.Trainings;
using Towngreen.Web.Features.Trainings.Seats;

namespace Towngreen.Web.Tests.Features.Trainings.Seats;

/// <summary>Random lives of a series, told to the plan and to a model too simple to be wrong; after every step both say the same.</summary>
public sealed class SeatPlanModelTests
{
    private static readonly DateTimeOffset Begin = new(2026, 3, 2, 15, 0, 0, TimeSpan.Zero);
    private static readonly TimeSpan Keep = TimeSpan.FromHours(48);

    private enum Kind
    {
        Join,
        GiveUp,
        Accept,
        Wait,
        Resize,
        Seat,
        MoveStart,
    }

    /// <param name="Which">Whom it concerns, of those there have been.</param>
    /// <param name="Much">Hours to wait, seats to have, or hours until the start.</param>
    private sealed record Step(Kind Kind, int Which, int Much);

    private static readonly Gen<Step[]> Lives = Gen.Select(
        Gen.Frequency((6, Gen.Const(Kind.Join)), (3, Gen.Const(Kind.GiveUp)), (3, Gen.Const(Kind.Accept)), (2, Gen.Const(Kind.Wait)),
            (1, Gen.Const(Kind.Resize)), (1, Gen.Const(Kind.Seat)), (1, Gen.Const(Kind.MoveStart))),
        Gen.Int[0, 30], Gen.Int[0, 70], (kind, which, much) => new Step(kind, which, much)).Array[0, 60];

    [Fact]
    public void EveryLife_IsAsTheModelTellsIt() => Gen.Select(Gen.Int[0, 5], Gen.Int[1, 400], Lives).Sample((capacity, hours, life) =>
    {
        var told = new Told(capacity, Begin.AddHours(hours));
        var model = new Model(capacity, Begin.AddHours(hours));
        foreach (var step in life)
        {
            var before = told.Places.ToDictionary(place => place.Id);
            told.Do(step);
            model.Do(step);
            Assert.Equal(model.Everyone.Select(person => (person.Number, person.Status, person.Until)), told.Places.Select(place => (place.Number, place.Status, place.OfferedUntil)));
            AssertInvariants(told, before, step);
        }
    }, iter: 3000);

    private static void AssertInvariants(Told told, Dictionary<Guid, Place> before, Step step)
    {
        var (waiting, taken) = (told.Places.Where(p => p.Status == SeatStatus.WaitListed).ToList(), told.Places.Count(p => p.Status.TakesSeat()));
        var takenBefore = before.Values.Count(p => p.Status.TakesSeat());
        Assert.False(waiting.Count > 0 && taken < told.Capacity && told.Now < told.Start, "A seat is free while somebody waits.");
        Assert.True(taken <= Math.Max(told.Capacity, takenBefore + (step.Kind == Kind.Seat ? 1 : 0)), "More seats were given than there are.");
        Assert.All(told.Places.Where(p => p.Status == SeatStatus.Offered), p => Assert.True(p.OfferedUntil > told.Now && p.OfferedUntil <= told.Start));
        Assert.All(before.Values.Where(p => p.Status == SeatStatus.Held), held => Assert.True(
            told.Find(held.Id).Status == SeatStatus.Held || (step.Kind == Kind.GiveUp && told.Find(held.Id).Status == SeatStatus.GivenUp), "A seat was taken away."));
        Assert.All(told.Places.Where(p => p.Status == SeatStatus.Offered && before.GetValueOrDefault(p.Id)?.Status == SeatStatus.WaitListed), offered =>
            Assert.All(waiting.Where(p => before.ContainsKey(p.Id)), left => Assert.True(left.Number > offered.Number, "Somebody was passed over.")));
    }

    /// <summary>The plan, made anew for every step from what was saved, as requests do.</summary>
    private sealed class Told(int capacity, DateTimeOffset start)
    {
        private List<Place> _places = [];

        public int Capacity { get; private set; } = capacity;

        public DateTimeOffset Now { get; private set; } = Begin;

        public DateTimeOffset Start { get; private set; } = start;

        public IReadOnlyList<Place> Places => _places;

        public Place Find(Guid id) => _places.Single(place => place.Id == id);

        public void Do(Step step)
        {
            if (step.Kind == Kind.Wait)
            {
                Now += TimeSpan.FromHours(step.Much);
            }

            var plan = new SeatPlan(Capacity, new OfferTerms(Keep, Start), Now, _places.Where(place => place.Status.IsLive()));
            Act(plan, step);
            var seen = plan.Places.ToDictionary(place => place.Id);
            _places = [.. _places.Select(place => seen.GetValueOrDefault(place.Id) ?? place), .. plan.Places.Skip(_places.Count(place => place.Status.IsLive()))];
            Capacity = plan.Capacity;
        }

        private void Act(SeatPlan plan, Step step)
        {
            var whom = _places.Count > 0 ? _places[step.Which % _places.Count].Id : Guid.Empty;
            switch (step.Kind)
            {
                case Kind.Join:
                    plan.Join(Guid.CreateVersion7(), _places.Count + 1);
                    break;
                case Kind.GiveUp:
                    plan.GiveUp(whom);
                    break;
                case Kind.Accept:
                    plan.Accept(whom);
                    break;
                case Kind.Seat:
                    plan.Seat(whom);
                    break;
                case Kind.Resize:
                    plan.Resize(step.Much % 8);
                    break;
                case Kind.MoveStart:
                    Start = Begin.AddHours(step.Much * 6);
                    plan.StartAt(Start);
                    break;
            }
        }
    }

    private sealed class Person(int number)
    {
        public int Number => number;

        public SeatStatus Status { get; set; } = SeatStatus.WaitListed;

        public DateTimeOffset? Until { get; set; }
    }

    /// <summary>One person after another, one rule after another, over and over.</summary>
    private sealed class Model(int capacity, DateTimeOffset start)
    {
        private int _capacity = capacity;
        private DateTimeOffset _now = Begin;
        private DateTimeOffset _start = start;

        public List<Person> Everyone { get; } = [];

        public void Do(Step step)
        {
            _now += step.Kind == Kind.Wait ? TimeSpan.FromHours(step.Much) : TimeSpan.Zero;
            LetLapseAndOffer();
            var whom = Everyone.Count > 0 ? Everyone[step.Which % Everyone.Count] : null;
            switch (step.Kind, whom?.Status)
            {
                case (Kind.Join, _):
                    Everyone.Add(new Person(Everyone.Count + 1) { Status = CanSit() ? SeatStatus.Held : SeatStatus.WaitListed });
                    break;
                case (Kind.GiveUp, SeatStatus.Held or SeatStatus.Offered or SeatStatus.WaitListed):
                    (whom!.Status, whom.Until) = (SeatStatus.GivenUp, null);
                    break;
                case (Kind.Accept, SeatStatus.Offered) or (Kind.Seat, SeatStatus.Offered or SeatStatus.WaitListed):
                    (whom!.Status, whom.Until) = (SeatStatus.Held, null);
                    break;
                case (Kind.Resize, _):
                    _capacity = step.Much % 8;
                    break;
                case (Kind.MoveStart, _):
                    _start = Begin.AddHours(step.Much * 6);
                    break;
            }

            LetLapseAndOffer();
        }

        private int Sitting => Everyone.Count(person => person.Status is SeatStatus.Held or SeatStatus.Offered);

        private bool CanSit() => Sitting < _capacity && !Everyone.Exists(person => person.Status == SeatStatus.WaitListed);

        private void LetLapseAndOffer()
        {
            foreach (var offered in Everyone.Where(person => person.Status == SeatStatus.Offered))
            {
                offered.Until = offered.Until > _start ? _start : offered.Until;
                (offered.Status, offered.Until) = offered.Until <= _now ? (SeatStatus.Lapsed, null) : (offered.Status, offered.Until);
            }

            foreach (var waiting in Everyone.Where(person => person.Status == SeatStatus.WaitListed))
            {
                if (Sitting < _capacity && _now < _start)
                {
                    (waiting.Status, waiting.Until) = (SeatStatus.Offered, _now + Keep < _start ? _now + Keep : _start);
                }
            }
        }
    }
}
