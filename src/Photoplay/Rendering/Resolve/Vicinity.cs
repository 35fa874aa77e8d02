using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Photoplay.Foundation;

namespace Photoplay.Rendering;

/// <summary>A traced pixel of a frame: its place, and its number.</summary>
internal readonly record struct TracedPixel(int X, int Y, int Index);

/// <summary>The three by three traced pixels around one, looked over: what leads an edge there, what trails it, and the
/// ranges of their colours and light.</summary>
internal readonly struct Vicinity
{
    /// <summary>Shares of the light around that are no change.</summary>
    private const float Change = 0.3f;
    private readonly LitFrame own;
    private readonly float leastFlame, mostFlame, leastRest, mostRest;
    private readonly int left, right, top, bottom;

    public Vicinity(LitFrame own, int x, int y)
    {
        TracedFrame f = own.Frame;
        LitSample[] samples = own.Samples;
        (this.own, X, Y) = (own, x, y);
        (left, right, top, bottom) = (Math.Max(0, x - 1), Math.Min(f.Width - 1, x + 1), Math.Max(0, y - 1),
            Math.Min(f.Height - 1, y + 1));
        Lead = new(x, y, y * f.Width + x);
        ref readonly LitSample middle = ref samples[Lead.Index];
        Vector128<float> colour = middle.Colour;
        (Colours, Rests) = (new(colour, colour), new(middle.Rest, middle.Rest));
        leastFlame = mostFlame = middle.Flame;
        float least = middle.Depth, most = Neighbour.SameMotion;
        for (int ny = top; ny <= bottom; ny++)
            for (int nx = left, j = ny * f.Width + left; nx <= right; nx++, j++)
            {
                ref readonly LitSample s = ref samples[j];
                if (s.Depth < least * 0.98f) (least, Lead) = (s.Depth, new(nx, ny, j));
                Colours = Colours.With(s.Colour);
                Rests = Rests.With(s.Rest);
                (leastFlame, mostFlame) = (MathF.Min(leastFlame, s.Flame), MathF.Max(mostFlame, s.Flame));
            }
        float unseen = Colours.Most.Luminance();
        (leastFlame, mostFlame) = Beyond(leastFlame, mostFlame, 0.02f * unseen);
        (leastRest, mostRest) = Beyond(Rests.Least.Luminance(), Rests.Most.Luminance(), 0.1f * unseen);
        float far = least * (1 + LitSample.DepthStep);
        ref readonly LitSample lead = ref samples[Lead.Index];
        for (int ny = top; ny <= bottom; ny++)
            for (int nx = left, j = ny * f.Width + left; nx <= right; nx++, j++)
            {
                ref readonly LitSample s = ref samples[j];
                IsEdge |= s.Id != lead.Id || s.Depth > far;
                float apart = MathF.Abs(lead.Before.X - s.Before.X) + MathF.Abs(lead.Before.Y - s.Before.Y);
                if (apart > most) (most, Rear, HasRear) = (apart, new(nx, ny, j), true);
            }
    }

    public int X { get; }
    public int Y { get; }
    /// <summary>The nearest thing's pixel, whose motion leads the edge.</summary>
    public TracedPixel Lead { get; }
    /// <summary>Where things move against one another, what moves most against the nearest.</summary>
    public TracedPixel Rear { get; }
    public bool HasRear { get; }
    /// <summary>Whether two things are seen, or two parts of one.</summary>
    public bool IsEdge { get; }
    public ColourRange Colours { get; }
    public ColourRange Rests { get; }

    /// <summary>Whether a sample's light, apart from matt light, is one there is around here, or nearly, or differs too
    /// little to be seen.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsSameLight(in LitSample s) => s.Rest.Luminance() is float l && l >= leastRest && l <= mostRest;

    /// <summary>Whether flames before a sample are as bright as around here: they are elsewhere a frame later, and
    /// nothing tells where they went.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsSameFlame(in LitSample s) => s.Flame >= leastFlame && s.Flame <= mostFlame;

    private static (float, float) Beyond(float least, float most, float beside)
        => (least * (1 - Change) - beside - 1e-4f, most * (1 + Change) + beside + 1e-4f);

    /// <summary>Whether the entity (plus one) is seen here.</summary>
    public bool Shows(float id)
    {
        for (int y = top; y <= bottom; y++)
            for (int j = y * own.Frame.Width + left; j <= y * own.Frame.Width + right; j++)
                if (own.Samples[j].Id == id) return true;
        return false;
    }

    /// <summary>Matt light on what the middle shows, of the three by three pixels: weighed by how sure it is, and
    /// nothing of what shows something else; the weight is fourth.</summary>
    /// <param name="light">Of the frame's pixels.</param>
    public void Take(Vector128<float>[] light, Span<Vector128<float>> into)
    {
        into.Clear();
        int width = own.Frame.Width;
        ref readonly LitSample middle = ref own.Samples[Y * width + X];
        for (int y = top; y <= bottom; y++)
            for (int x = left; x <= right; x++)
            {
                ref readonly LitSample s = ref own.Samples[y * width + x];
                if (middle.IsLike(s))
                    into[(y - Y) * 3 + x - X + 4] = light[y * width + x].WithElement(3, 1) * s.Sureness;
            }
    }

    /// <summary>The mean colour around a place, weighed by a bell of so many times the square of the distance (traced
    /// pixels).</summary>
    public Vector128<float> Around(Vec2 at, float sharpness)
    {
        Vector128<float> mean = Vector128<float>.Zero;
        for (int y = top; y <= bottom; y++)
            for (int x = left; x <= right; x++)
            {
                float t = MathF.Max(0, 1 - sharpness / 8 * ((at.X - x) * (at.X - x) + (at.Y - y) * (at.Y - y)));
                t *= t; t *= t;
                mean += own.Samples[y * own.Frame.Width + x].Colour * (t * t + 1e-3f);
            }
        return mean / mean[3];
    }
}
