using System.Diagnostics.CodeAnalysis;

namespace Towngreen.Web.Platform.Results;

/// <summary>A use case's outcome: its value, or every reason it was refused. Both convert implicitly, so that <c>return</c> reads well.</summary>
public sealed class Result<T>
{
    private readonly T? _value;

    private Result(T value) => _value = value;

    private Result(IReadOnlyList<Error> errors) => Errors = errors;

    public IReadOnlyList<Error> Errors { get; } = [];

    public bool Succeeded => Errors.Count == 0;

    public T Value => Succeeded ? _value! : throw new InvalidOperationException($"Refused: {string.Join(", ", Errors.Select(error => error.Code))}");

    public bool Failed([NotNullWhen(true)] out IReadOnlyList<Error>? errors)
    {
        errors = Succeeded ? null : Errors;
        return !Succeeded;
    }

    /// <summary>Whether it was refused; if not, <paramref name="value"/> is there.</summary>
    public bool Failed([NotNullWhen(true)] out IReadOnlyList<Error>? errors, [NotNullWhen(false)] out T? value)
    {
        value = _value;
        return Failed(out errors);
    }

    /// <summary>The same outcome for whoever needs to know no more than that it is done.</summary>
    public Result<Done> ToDone() => Succeeded ? new Done() : Errors.ToList();

    [SuppressMessage("Usage", "CA2225", Justification = "The conversions are the constructors.")]
    public static implicit operator Result<T>(T value) => new(value);

    public static implicit operator Result<T>(Error error) => new([error]);

    public static implicit operator Result<T>(List<Error> errors) =>
        errors.Count > 0 ? new(errors) : throw new ArgumentException("A refusal needs a reason.", nameof(errors));
}

/// <summary>The value of a use case that has nothing to tell but that it is done.</summary>
public readonly record struct Done;
