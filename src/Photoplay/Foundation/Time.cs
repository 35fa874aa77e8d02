using System.Globalization;
using System.Numerics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Photoplay.Foundation;

/// <summary>An exact number of seconds, or frames a second: always in lowest terms, denominator positive.
/// 24000/1001 is exact.</summary>
[JsonConverter(typeof(RationalJson))]
public readonly struct Rational : IEquatable<Rational>, IComparable<Rational>
{
    private readonly long denominatorLessOne;

    public Rational(long numerator, long denominator)
    {
        if (denominator == 0) throw new DivideByZeroException("a rational's denominator must not be zero");
        BigInteger g = BigInteger.GreatestCommonDivisor(numerator, denominator);
        if (denominator < 0) g = -g;
        Numerator = (long)(numerator / g);
        denominatorLessOne = (long)(denominator / g) - 1;
    }

    public long Numerator { get; }
    public long Denominator => denominatorLessOne + 1;
    public static Rational Zero => default;
    public double Seconds => (double)Numerator / Denominator;

    /// <summary>The nearest multiple of 1/denominator to x.</summary>
    public static Rational Near(double x, long denominator)
        => new((long)Math.Floor(x * denominator + 0.5), denominator);
    public static Rational Whole(long n) => new(n, 1);

    public static Rational operator +(Rational a, Rational b)
        => Make((BigInteger)a.Numerator * b.Denominator + (BigInteger)b.Numerator * a.Denominator,
            (BigInteger)a.Denominator * b.Denominator);
    public static Rational operator -(Rational a, Rational b)
        => Make((BigInteger)a.Numerator * b.Denominator - (BigInteger)b.Numerator * a.Denominator,
            (BigInteger)a.Denominator * b.Denominator);
    public static Rational operator *(Rational a, Rational b)
        => Make((BigInteger)a.Numerator * b.Numerator, (BigInteger)a.Denominator * b.Denominator);
    public static Rational operator /(Rational a, Rational b)
        => Make((BigInteger)a.Numerator * b.Denominator, (BigInteger)a.Denominator * b.Numerator);
    public static bool operator ==(Rational a, Rational b) => a.Equals(b);
    public static bool operator !=(Rational a, Rational b) => !a.Equals(b);
    public static bool operator <(Rational a, Rational b) => a.CompareTo(b) < 0;
    public static bool operator >(Rational a, Rational b) => a.CompareTo(b) > 0;
    public static bool operator <=(Rational a, Rational b) => a.CompareTo(b) <= 0;
    public static bool operator >=(Rational a, Rational b) => a.CompareTo(b) >= 0;

    /// <summary>Largest whole number not above this.</summary>
    public long Floor => (long)BigInteger.Divide(Numerator - (Numerator < 0 ? Denominator - 1 : 0), Denominator);
    public long Ceiling => -new Rational(-Numerator, Denominator).Floor;

    public static bool TryParse(string text, out Rational value)
    {
        value = default;
        string[] parts = text.Split('/');
        if (parts.Length == 2 && long.TryParse(parts[0], CultureInfo.InvariantCulture, out long n)
            && long.TryParse(parts[1], CultureInfo.InvariantCulture, out long d) && d != 0)
        {
            value = new(n, d);
            return true;
        }
        if (parts.Length == 1
            && decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out decimal x)
            && Math.Abs(x) < 1_000_000)
        {
            value = new((long)Math.Round(x * 1_000_000), 1_000_000);
            return true;
        }
        return false;
    }

    public bool Equals(Rational other)
        => Numerator == other.Numerator && denominatorLessOne == other.denominatorLessOne;
    public override bool Equals(object? obj) => obj is Rational r && Equals(r);
    public override int GetHashCode() => HashCode.Combine(Numerator, denominatorLessOne);
    public int CompareTo(Rational other)
        => ((BigInteger)Numerator * other.Denominator).CompareTo((BigInteger)other.Numerator * Denominator);
    public override string ToString() => Denominator == 1
        ? Numerator.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");

    private static Rational Make(BigInteger n, BigInteger d)
    {
        BigInteger g = BigInteger.GreatestCommonDivisor(n, d);
        return new((long)(n / g), (long)(d / g));
    }
}

/// <summary>Writes "7/2" and "3"; reads those and plain JSON numbers.</summary>
public sealed class RationalJson : JsonConverter<Rational>
{
    public override Rational Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => reader.TokenType == JsonTokenType.Number
            ? Rational.Near(reader.GetDouble(), 1_000_000)
            : Rational.TryParse(reader.GetString() ?? "", out Rational r)
            ? r
            : throw new JsonException("it is a number such as 24 or 3.5, or \"24000/1001\"");

    public override void Write(Utf8JsonWriter writer, Rational value, JsonSerializerOptions options)
        => writer.WriteStringValue(value.ToString());
}
