using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Photoplay.Foundation;

namespace Photoplay.Rendering;

/// <summary>What of another frame's sample is held within the colours around: nothing, what is not matt, or
/// all.</summary>
internal enum Hold { Nothing, Rest, All }

/// <summary>What is gathered for one pixel of the picture.</summary>
internal struct PixelSum
{
    /// <summary>Of surfaces like the one in the middle: what they make of matt light, and the rest; each with weights
    /// of its own.</summary>
    public Vector128<float> Base, Rest;
    public float OwnWeight, RestWeight;
    /// <summary>The colour of other things, and the weight of all.</summary>
    public Rgb Other;
    public float Weight;
}

/// <summary>The pixels of the picture that one traced pixel covers.</summary>
internal readonly ref struct Block
{
    /// <summary>The reconstruction filter: a bell with this many times the square of the distance (pixels) in the
    /// exponent, wider where one thing ends before another, because the eye sees steps there that it would not see in a
    /// pattern; and what a sample too far off still counts, which matters where there is no other.</summary>
    private const float Sharpness = 2.4f, EdgeSharpness = 1.2f, RoughSharpness = 0.5f, Least = 2e-3f;
    /// <summary>The same in traced pixels, where one thing moves before another: few frames tell much there, and those
    /// that do are made the most of.</summary>
    private const float MovingSharpness = 3.2f;
    /// <summary>Glossy light of surfaces rougher than this is smooth; so are skies.</summary>
    private const float Rough = 0.3f;
    /// <summary>Weight of samples that makes a pixel; more where one thing moves before another, because a few frames
    /// alone would draw its outline in steps.</summary>
    private const float Enough = 0.9f, EnoughMoving = 2.5f;
    private readonly Span<PixelSum> sums;
    private readonly float bell, restBell;
    private readonly Vec2 first;
    private readonly ref readonly Vicinity near;
    private readonly ref readonly LitSample mine;

    public Block(LitFrame own, in Vicinity near, int scale, Span<PixelSum> sums)
    {
        (Own, Scale) = (own, scale);
        this.sums = sums;
        this.near = ref near;
        mine = ref own.Samples[near.Y * own.Frame.Width + near.X];
        bell = near.Rear >= 0 ? MovingSharpness : scale * scale * (near.IsEdge ? EdgeSharpness : Sharpness);
        restBell = own.Frame[Plane.Roughness][Index] > Rough || mine.Id == 0
            ? MathF.Min(bell, scale * scale * RoughSharpness) : bell;
        Step = 1f / scale;
        first = new(near.X + 0.5f * Step - own.Frame.Place.X, near.Y + 0.5f * Step - own.Frame.Place.Y);
    }

    public LitFrame Own { get; }
    public ref readonly Vicinity Near => ref near;
    /// <summary>Pixels across and down.</summary>
    public int Scale { get; }
    /// <summary>From one to the next, traced pixels.</summary>
    public float Step { get; }
    /// <summary>The traced pixel.</summary>
    public int Index => Near.Y * Own.Frame.Width + Near.X;

    /// <summary>Where this frame would have to look to see a pixel's middle, in traced pixels.</summary>
    public Vec2 Middle(int u, int v) => new(first.X + u * Step, first.Y + v * Step);

    /// <param name="off">From the sample to the pixel's middle, traced pixels.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(int k, in LitSample met, Hold hold, float share, Vec2 off)
    {
        float far = off.X * off.X + off.Y * off.Y, weight = share * Bell(far * bell),
            restWeight = share * Bell(far * restBell);
        ref PixelSum sum = ref sums[k];
        sum.Weight += weight;
        if (hold != Hold.All && mine.IsLike(met))
        {
            sum.OwnWeight += weight;
            sum.RestWeight += restWeight;
            sum.Base += Wide(met.Base) * weight;
            sum.Rest += (hold == Hold.Nothing ? Wide(met.Rest) : Wide(near.Rests.Hold(met.Rest))) * restWeight;
        }
        else sum.Other += (hold == Hold.Nothing ? met.Colour : near.Colours.Hold(met.Colour)) * weight;
    }

    /// <summary>Puts the finished pixels into the picture.</summary>
    public void Write(Picture picture)
    {
        TracedFrame f = Own.Frame;
        int i = Index;
        for (int v = 0, k = 0; v < Scale; v++)
            for (int u = 0; u < Scale; u++, k++)
            {
                int px = Near.X * Scale + u, py = Near.Y * Scale + v;
                if (px >= picture.Width || py >= picture.Height) continue;
                int o = py * picture.Width + px;
                picture.Radiance[o] = Colour(sums[k], Middle(u, v));
                picture.Albedo[o] = new(f[Plane.AlbedoR][i], f[Plane.AlbedoG][i], f[Plane.AlbedoB][i]);
                picture.Normals[o] = new(f[Plane.NormalX][i], f[Plane.NormalY][i], f[Plane.NormalZ][i]);
                picture.Depths[o] = f[Plane.Depth][i] > 0 ? f[Plane.Depth][i] : float.PositiveInfinity;
                picture.Motion[o] = Own.Samples[i].Before * Scale;
                picture.Ids[o] = (int)f[Plane.Id][i] - 1;
            }
    }

    /// <summary>What has been gathered for a pixel, in this frame's light; where other frames did not tell enough, this
    /// frame's samples around it do.</summary>
    private Rgb Colour(in PixelSum sum, Vec2 at)
    {
        Rgb colour = sum.Other + Narrow(sum.Base) * near.LightAt(at + Own.Frame.Place - new Vec2(0.5f, 0.5f));
        if (sum.RestWeight > 0) colour += Narrow(sum.Rest) * (sum.OwnWeight / sum.RestWeight);
        if (sum.Weight > 0) colour /= sum.Weight;
        float enough = near.Rear < 0 ? Enough : EnoughMoving, missing = enough - sum.Weight;
        return missing > 0 ? Rgb.Lerp(colour, Around(at), missing / enough) : colour;
    }

    private Rgb Around(Vec2 at)
    {
        const float Wide = 0.75f;
        TracedFrame f = Own.Frame;
        Rgb mean = default;
        float total = 0;
        for (int ny = Math.Max(0, Near.Y - 1); ny <= Math.Min(f.Height - 1, Near.Y + 1); ny++)
            for (int nx = Math.Max(0, Near.X - 1); nx <= Math.Min(f.Width - 1, Near.X + 1); nx++)
            {
                float w = Bell(Wide * bell / (Scale * Scale)
                    * ((at.X - nx) * (at.X - nx) + (at.Y - ny) * (at.Y - ny)));
                mean += Own.Samples[ny * f.Width + nx].Colour * w;
                total += w;
            }
        return mean / total;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<float> Wide(in Rgb c) => Vector128.Create(c.R, c.G, c.B, 0);

    private static Rgb Narrow(Vector128<float> v) => new(v[0], v[1], v[2]);

    // About e to the -x, without a call: (1 - x/8)^8.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static float Bell(float x)
    {
        float t = MathF.Max(0, 1 - x / 8);
        t *= t; t *= t;
        return t * t + Least;
    }
}
