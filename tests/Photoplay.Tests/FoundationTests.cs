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
    public void ValuesPrintThemselves()
        => Assert.Equal("(0, 0, 0; 1) [(1, 0, 0) (0, 1, 0) (0, 0, 1) (0, 0, 0)] (1, 2, 3)",
            $"{Quat.Identity} {Affine.Identity} {new Vec3(1, 2, 3)}");
}
