using System.Runtime.Intrinsics;
using Photoplay.Foundation;
using Xunit;

namespace Photoplay.Tests;

public sealed class FoundationTests
{
    [Fact]
    public void ElementaryFunctionsAgreeWithTheSystemLibrary()
    {
#pragma warning disable RS0030 // the oracle
        for (int i = -4000; i <= 4000; i++)
        {
            double x = i * 0.0173;
            Assert.Equal(Math.Sin(x), Maths.Sin(x), 12);
            Assert.Equal(Math.Cos(x), Maths.Cos(x), 12);
            Assert.Equal(Math.Atan(x), Maths.Atan(x), 12);
            Assert.Equal(1, Maths.Exp(x) / Math.Exp(x), 12);
            Assert.Equal(Math.Atan2(x, 3 - i * 0.01), Maths.Atan2(x, 3 - i * 0.01), 12);
            if (x > 0) Assert.Equal(Math.Log(x), Maths.Log(x), 12);
            if (x > 0) Assert.Equal(1, Maths.Pow(x, 2.7) / Math.Pow(x, 2.7), 11);
            if (Math.Abs(x) <= 1) Assert.Equal(Math.Asin(x), Maths.Asin(x), 12);
        }
#pragma warning restore RS0030
    }

    [Fact]
    public void NtscTimeIsExact()
    {
        Rational fps = new(24000, 1001), t = Rational.Zero;
        for (int i = 0; i < 24000; i++) t += Rational.Whole(1) / fps;
        Assert.Equal(Rational.Whole(1001), t);
    }

    [Fact]
    public void WideNoiseIsScalarNoiseToTheBit()
    {
        RandomStream random = new Seed(4).Stream();
        for (int i = 0; i < 20000; i++)
        {
            Vec3 p = new(random.Range(-300, 300), random.Range(-3, 3), random.Range(-40, 40));
            Assert.Equal(BitConverter.SingleToInt32Bits(Noise.PerlinScalar(p, (uint)i)),
                BitConverter.SingleToInt32Bits(Noise.PerlinWide(p, (uint)i)));
        }
    }

    [Fact]
    public void EightVectorsAtOnceHaveTheBitsOfEachAlone()
    {
        RandomStream random = new Seed(4).Stream();
        Vec3[] one = [.. Enumerable.Range(0, 21).Select(_ => random.Direction() * random.Range(0, 90))],
            other = [.. one.Select(v => v.Length * random.Direction())], room = new Vec3[one.Length];
        one[3] = default;
        Affine a = new(random.Direction(), random.Direction(), random.Direction(), random.Direction());
        WideAffine wide = new(a);
        Vector256<float> t = Vector256.Create(0.3f), first = Vector256.LessThan(Vector256<int>.Indices, Vector256.Create(4)).AsSingle();
        Same((v, _, _) => a.Point(v), (p, _) => wide.Point(p));
        Same((v, _, _) => a.Vector(v).Normalized, (p, _) => wide.Vector(p).Normalized);
        Same((v, w, i) => i % 8 < 4 ? Vec3.Lerp(v, w, 0.3f) : v * 0.3f + w,
            (p, q) => WideVec3.Select(first, WideVec3.Lerp(p, q, t), p * t + q));
        one.CopyTo(room, 0);
        WideVec3.Normalize(room);
        Assert.Equal(one.Select(v => v.Normalized).Select(Bits), room.Select(Bits));

        void Same(Func<Vec3, Vec3, int, Vec3> scalar, Func<WideVec3, WideVec3, WideVec3> vector)
        {
            for (int i = 0; i + WideVec3.Lanes <= one.Length; i += WideVec3.Lanes)
                vector(WideVec3.Load(one.AsSpan(i)), WideVec3.Load(other.AsSpan(i))).Store(room.AsSpan(i));
            for (int i = 0; i < one.Length / WideVec3.Lanes * WideVec3.Lanes; i++)
                Assert.Equal(Bits(scalar(one[i], other[i], i)), Bits(room[i]));
        }
        static (int, int, int) Bits(Vec3 v) => (BitConverter.SingleToInt32Bits(v.X), BitConverter.SingleToInt32Bits(v.Y),
            BitConverter.SingleToInt32Bits(v.Z));
    }

    [Fact]
    public void ValuesPrintThemselves()
        => Assert.Equal("(0, 0, 0; 1) [(1, 0, 0) (0, 1, 0) (0, 0, 1) (0, 0, 0)] (1, 2, 3)",
            $"{Quat.Identity} {Affine.Identity} {new Vec3(1, 2, 3)}");
}
