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
    /// <summary>Of surfaces like the one in the middle, as in <see cref="LitSample.Surface"/>: what they make of matt
    /// light, and the rest; each with weights of its own.</summary>
    public Vector256<float> Like;
    /// <summary>The colour of other things, and their weight.</summary>
    public Vector128<float> Other;
}

/// <summary>A sample as a block takes it: a surface like its own, or the colour of another thing and 1.</summary>
internal readonly record struct TakenSample(Vector256<float> Surface, bool IsLike);

/// <summary>The pixels of the picture that one traced pixel covers.</summary>
internal readonly struct Block
{
    /// <summary>The reconstruction filter: a bell with this many times the square of the distance (pixels) in the
    /// exponent, wider where one thing ends before another, because the eye sees steps there that it would not see in a
    /// pattern.</summary>
    private const float Sharp = 2.4f, SharpAtEdge = 1.2f, SharpWhereRough = 0.5f;
    /// <summary>The same in traced pixels, where one thing moves before another: few frames tell much there, and those
    /// that do are made the most of.</summary>
    private const float SharpWhereMoving = 3.2f;
    /// <summary>Glossy light of surfaces rougher than this is smooth; so are skies.</summary>
    private const float Rough = 0.3f;
    /// <summary>Weight of samples that makes a pixel; more where one thing moves before another, because a few frames
    /// alone would draw its outline in steps.</summary>
    private const float Enough = 0.9f, EnoughMoving = 2.5f;
    private readonly LitFrame own;
    private readonly float step;

    /// <param name="scale">Pixels across and down.</param>
    public Block(LitFrame own, int x, int y, int scale)
    {
        this.own = own;
        Near = new(own, x, y);
        Index = y * own.Frame.Width + x;
        Id = own.Samples[Index].Id;
        Sharpness = Near.HasRear ? SharpWhereMoving : scale * scale * (Near.IsEdge ? SharpAtEdge : Sharp);
        RestSharpness = own.Frame[Plane.Roughness][Index] > Rough || Id == 0
            ? MathF.Min(Sharpness, scale * scale * SharpWhereRough) : Sharpness;
        step = 1f / scale;
        First = new(x + 0.5f * step - own.Frame.Place.X, y + 0.5f * step - own.Frame.Place.Y);
    }

    public readonly Vicinity Near;
    /// <summary>Entity plus one.</summary>
    public float Id { get; }
    /// <summary>The traced pixel.</summary>
    public int Index { get; }
    /// <summary>Of the bells that weigh surfaces and the rest: times the square of the distance in traced
    /// pixels.</summary>
    public float Sharpness { get; }
    public float RestSharpness { get; }
    /// <summary>Where this frame would have to look to see the first pixel's middle, in traced pixels.</summary>
    public Vec2 First { get; }

    /// <summary>What the block takes of another frame's sample.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TakenSample Taken(in LitSample met, Hold hold)
    {
        if (hold != Hold.All && own.Samples[Index].IsLike(met))
            return new(hold == Hold.Nothing ? met.Surface : met.Surface.WithUpper(Near.Rests.Hold(met.Rest)), true);
        Vector128<float> colour = hold == Hold.Nothing ? met.Colour : Near.Colours.Hold(met.Colour);
        return new(colour.ToVector256Unsafe(), false);
    }

    /// <summary>Puts the finished pixels into the picture.</summary>
    /// <param name="light">Matt light of the frame's pixels.</param>
    [SkipLocalsInit]
    public void Write(Picture picture, ReadOnlySpan<PixelSum> sums, Vector128<float>[] light, int scale)
    {
        Span<Vector128<float>> around = stackalloc Vector128<float>[9];
        Near.Take(light, around);
        TracedFrame f = own.Frame;
        int i = Index, left = Near.X * scale, top = Near.Y * scale;
        Rgb albedo = new(f[Plane.AlbedoR][i], f[Plane.AlbedoG][i], f[Plane.AlbedoB][i]);
        Vec3 normal = new(f[Plane.NormalX][i], f[Plane.NormalY][i], f[Plane.NormalZ][i]);
        float depth = f[Plane.Depth][i] > 0 ? f[Plane.Depth][i] : float.PositiveInfinity;
        Vec2 motion = own.Samples[i].Before * scale;
        int id = (int)Id - 1;
        for (int v = 0; v < Math.Min(scale, picture.Height - top); v++)
            for (int u = 0, o = (top + v) * picture.Width + left; u < Math.Min(scale, picture.Width - left); u++, o++)
            {
                Vector128<float> there = LightAt(around, u, v);
                if (!(there[3] > 0)) there = light[i];
                picture.Radiance[o] = Colour(sums[v * scale + u], there, u, v);
                (picture.Albedo[o], picture.Normals[o], picture.Depths[o]) = (albedo, normal, depth);
                (picture.Motion[o], picture.Ids[o]) = (motion, id);
            }
    }

    /// <summary>Matt light in the middle of a pixel on what the traced pixel shows: that of the traced pixels around, mixed by
    /// nearness.</summary>
    private Vector128<float> LightAt(ReadOnlySpan<Vector128<float>> around, int u, int v)
    {
        // From the middle of the traced pixel before, 0 to 2.
        float x = 0.5f + (u + 0.5f) * step, y = 0.5f + (v + 0.5f) * step;
        int k = (y >= 1 ? 3 : 0) + (x >= 1 ? 1 : 0);
        (x, y) = (x >= 1 ? x - 1 : x, y >= 1 ? y - 1 : y);
        Vector128<float> sum = (around[k] * (1 - x) + around[k + 1] * x) * (1 - y)
            + (around[k + 3] * (1 - x) + around[k + 4] * x) * y;
        return sum / sum[3];
    }

    /// <summary>What has been gathered for a pixel, in this frame's light; where other frames did not tell enough, this
    /// frame's samples around it do.</summary>
    private Rgb Colour(in PixelSum sum, Vector128<float> light, int u, int v)
    {
        Vector128<float> surface = sum.Like.GetLower(), rest = sum.Like.GetUpper(),
            colour = sum.Other + surface * light.WithElement(3, 1);
        if (rest[3] > 0) colour += rest.WithElement(3, 0) * (surface[3] / rest[3]);
        float enough = Near.HasRear ? EnoughMoving : Enough, missing = enough - colour[3];
        if (colour[3] > 0) colour /= colour[3];
        if (missing > 0)
        {
            Vec2 at = new(First.X + u * step, First.Y + v * step);
            colour += (Near.Around(at, 0.75f * Sharpness * step * step) - colour) * (missing / enough);
        }
        return colour.ToRgb();
    }
}
