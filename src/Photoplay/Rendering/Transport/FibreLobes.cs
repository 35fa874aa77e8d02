using System.Runtime.CompilerServices;
using Photoplay.Foundation;

namespace Photoplay.Rendering;

/// <summary>
/// Scattering by hair or fur (Chiang et al. 2016): the white highlight R of the scales, light let through TT, the
/// coloured inner highlight TRT and the rest, spread along the fibre by d'Eon et al. (2011) and about it by
/// <see cref="FibreTable"/>. Part of what enters is scattered on by the neighbours in a lock before it leaves; it
/// leaves evenly (as the global part of Zinke et al. 2008), so that few bounces show what many would. What crosses a
/// fibre takes the base colour: absorption by a radius is -ln(colour) / 2. A white fibre loses nothing.
/// </summary>
internal readonly struct FibreLobes
{
    /// <summary>Share of the light inside that goes on through neighbours.</summary>
    private const float Neighbours = 0.65f;
    private const float Tilt = FibreOptics.ScaleTilt;

    private readonly Vec3 tangent, across, up;
    private readonly FibreTable table;
    private readonly int row;
    private readonly float fraction, pMirrored, pThrough, pInner, pRest, mirrored;
    private readonly Rgb through, inner, rest, even;
    private readonly Bell mirrorBell, throughBell, innerBell;

    /// <summary>Colour of all the light that is not the white surface highlight.</summary>
    public Rgb Albedo => even + inner + through + rest;

    /// <param name="roughness">0 sleek .. 1 matt; 0.5 is beta_m = beta_n = 0.3, natural hair.</param>
    public FibreLobes(Rgb colour, float roughness, float specular, Vec3 tangent, Vec3 wo)
    {
        this.tangent = tangent;
        float sinO = Math.Clamp(Vec3.Dot(tangent, wo), -0.9999f, 0.9999f), cosO = MathF.Sqrt(1 - sinO * sinO),
            beta = MathF.Max(0.06f, 0.6f * roughness);
        across = (wo - tangent * sinO).Normalized;
        up = Vec3.Cross(tangent, across);
        table = FibreTable.For(beta);
        (row, fraction) = FibreTable.Find(cosO);
        float v = FibreOptics.Variance(beta);
        mirrorBell = new(sinO, cosO, -2 * Tilt, v);
        throughBell = new(sinO, cosO, Tilt, 0.25f * v);
        innerBell = new(sinO, cosO, 4 * Tilt, 4 * v);
        float surface = table.Share(FibreOptics.Mirrored, row, fraction, 1), power = 1 / FibreOptics.CosInside(sinO);
        mirrored = surface * Maths.Saturate(specular);
        Rgb axial = new(Fast.Pow(colour.R, power), Fast.Pow(colour.G, power), Fast.Pow(colour.B, power));
        float own = (1 - Neighbours) * (1 - mirrored) / (1 - surface);
        through = Shares(FibreOptics.Through, axial) * own;
        inner = Shares(FibreOptics.Inner, axial) * own;
        rest = Shares(FibreOptics.Rest, axial) * own;
        even = colour * (Neighbours * (1 - mirrored));
        (pMirrored, pThrough, pInner, pRest) = (mirrored, through.Luminance, inner.Luminance, rest.Luminance);
        float sum = pMirrored + pThrough + pInner + pRest + even.Luminance, k = sum > 1e-6f ? 1 / sum : 0;
        pMirrored *= k; pThrough *= k; pInner *= k; pRest *= k;
    }

    private Rgb Shares(int lobe, Rgb axial)
        => new(table.Share(lobe, row, fraction, axial.R), table.Share(lobe, row, fraction, axial.G),
            table.Share(lobe, row, fraction, axial.B));

    /// <summary>f times the cosine to the normal plane, split into the coloured part and the white highlight; density
    /// over the sphere.</summary>
    public void Evaluate(Vec3 wi, out Rgb coloured, out Rgb highlight, out float pdf)
    {
        float sinI = Math.Clamp(Vec3.Dot(tangent, wi), -0.9999f, 0.9999f), cosI = MathF.Sqrt(1 - sinI * sinI);
        float phi = Acos(Math.Clamp(Vec3.Dot(wi, across) / cosI, -1, 1));
        float r = mirrorBell.At(sinI, cosI) * table.Spread(FibreOptics.Mirrored, row, fraction, phi);
        float tt = throughBell.At(sinI, cosI) * table.Spread(FibreOptics.Through, row, fraction, phi);
        float broad = innerBell.At(sinI, cosI), trt = broad * table.Spread(FibreOptics.Inner, row, fraction, phi);
        broad *= 1 / Maths.Tau;
        coloured = through * tt + inner * trt + rest * broad + even * (cosI / (Maths.Pi * Maths.Pi));
        highlight = new(mirrored * r);
        pdf = pMirrored * r + pThrough * tt + pInner * trt + pRest * broad
            + (1 - pMirrored - pThrough - pInner - pRest) * (1 / (4 * Maths.Pi));
    }

    /// <summary>Four numbers in [0, 1): two for the angle along the fibre, one for the lobe, one for the
    /// angle about it.</summary>
    public Vec3 Sample(float u, float v, float pick, float turn)
    {
        float sin, phi;
        if (pick < pMirrored)
            (sin, phi) = (mirrorBell.Sample(u, v),
                table.SampleSpread(FibreOptics.Mirrored, Row(pick / pMirrored), turn));
        else if ((pick -= pMirrored) < pThrough)
            (sin, phi) = (throughBell.Sample(u, v),
                table.SampleSpread(FibreOptics.Through, Row(pick / pThrough), turn));
        else if ((pick -= pThrough) < pInner)
            (sin, phi) = (innerBell.Sample(u, v), table.SampleSpread(FibreOptics.Inner, Row(pick / pInner), turn));
        else (sin, phi) = (pick - pInner < pRest ? innerBell.Sample(u, v) : 1 - 2 * u, turn * Maths.Tau);
        float cos = MathF.Sqrt(MathF.Max(0, 1 - sin * sin));
        Fast.SinCosTurns(phi * (1 / Maths.Tau), out float s, out float c);
        return (tangent * sin + (across * c + up * s) * cos).Normalized;
    }

    private int Row(float u) => u < fraction ? row + 1 : row;

    /// <summary>Arc cosine within 7e-5 (Abramowitz and Stegun 4.4.45).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static float Acos(float x)
    {
        float a = MathF.Abs(x),
            p = MathF.Sqrt(1 - a) * (1.5707288f + a * (-0.2121144f + a * (0.0742610f + a * -0.0187293f)));
        return x < 0 ? Maths.Pi - p : p;
    }

    /// <summary>Spread along the fibre: a von Mises-Fisher lobe turned about it, normalised over the sphere
    /// but for azimuth.</summary>
    private readonly struct Bell
    {
        private readonly float sinO, cosO, narrow, scale, tail, variance;

        public Bell(float sinO, float cosO, float tilt, float variance)
        {
            // Tilts are small: two terms of sine and cosine are exact to 1e-5.
            float s = tilt * (1 - tilt * tilt * (1 / 6f)), c = 1 - 0.5f * tilt * tilt;
            this.sinO = sinO * c + cosO * s;
            this.cosO = MathF.Abs(cosO * c - sinO * s);
            this.variance = variance;
            narrow = 1 / variance;
            tail = Fast.Exp(-2 * narrow);
            scale = narrow / (1 - tail);
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public float At(float sin, float cos)
        {
            float a = cos * cosO, fall = (a - sin * sinO - 1) * narrow;
            return fall < -20 ? 0 : scale * Fast.Exp(fall) * ScaledBessel(a * narrow);
        }

        /// <summary>Sine of the angle to the normal plane.</summary>
        public float Sample(float u, float v)
        {
            float cos = 1 + variance * Fast.Log(MathF.Max(u, 1e-5f) + (1 - u) * tail),
                sin = MathF.Sqrt(MathF.Max(0, 1 - cos * cos));
            Fast.SinCosTurns(v, out _, out float c);
            return Math.Clamp(-cos * sinO + sin * c * cosO, -1, 1);
        }

        // exp(-x) I0(x) for x >= 0 (Abramowitz and Stegun 9.8.1 and 9.8.2, within 2e-7).
        private static float ScaledBessel(float x)
        {
            if (x < 3.75f)
            {
                float t = x * (1 / 3.75f), t2 = t * t;
                return Fast.Exp(-x) * (1 + t2 * (3.5156229f
                    + t2 * (3.0899424f + t2 * (1.2067492f + t2 * (0.2659732f + t2 * (0.0360768f + t2 * 0.0045813f))))));
            }
            float y = 3.75f / x;
            float p = 0.00916281f + y * (-0.02057706f + y * (0.02635537f + y * (-0.01647633f + y * 0.00392377f)));
            return (0.39894228f + y * (0.01328592f + y * (0.00225319f + y * (-0.00157565f + y * p)))) / MathF.Sqrt(x);
        }
    }
}
