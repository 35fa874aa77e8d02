using Photoplay.Foundation;

namespace Photoplay.Rendering;

/// <summary>The three by three traced pixels around one, looked over: what leads an edge there, what trails it, and the
/// ranges of their colours and light.</summary>
internal readonly struct Vicinity
{
    /// <summary>Shares of the light around that are no change.</summary>
    private const float Change = 0.3f;
    private readonly LitFrame own;
    private readonly Rgb[] light;
    private readonly float leastFlame, mostFlame;
    private readonly int left, right, top, bottom;

    /// <param name="light">Matt light of the frame's pixels.</param>
    public Vicinity(LitFrame own, Rgb[] light, int x, int y)
    {
        TracedFrame f = own.Frame;
        LitSample[] samples = own.Samples;
        (this.own, this.light, X, Y) = (own, light, x, y);
        (left, right, top, bottom) = (Math.Max(0, x - 1), Math.Min(f.Width - 1, x + 1), Math.Max(0, y - 1),
            Math.Min(f.Height - 1, y + 1));
        Lead = y * f.Width + x;
        ref readonly LitSample middle = ref samples[Lead];
        Rgb colour = middle.Colour;
        (Colours, Rests) = (new(colour, colour), new(middle.Rest, middle.Rest));
        leastFlame = mostFlame = middle.Flame;
        float least = middle.Depth, most = Neighbour.SameMotion;
        for (int ny = top; ny <= bottom; ny++)
            for (int j = ny * f.Width + left; j <= ny * f.Width + right; j++)
            {
                ref readonly LitSample s = ref samples[j];
                if (s.Depth < least * 0.98f) (least, Lead) = (s.Depth, j);
                Colours = Colours.With(s.Colour);
                Rests = Rests.With(s.Rest);
                (leastFlame, mostFlame) = (MathF.Min(leastFlame, s.Flame), MathF.Max(mostFlame, s.Flame));
            }
        Rear = -1;
        float far = least * (1 + LitSample.DepthStep);
        ref readonly LitSample lead = ref samples[Lead];
        for (int ny = top; ny <= bottom; ny++)
            for (int j = ny * f.Width + left; j <= ny * f.Width + right; j++)
            {
                ref readonly LitSample s = ref samples[j];
                IsEdge |= s.Id != lead.Id || s.Depth > far;
                float apart = MathF.Abs(lead.Before.X - s.Before.X) + MathF.Abs(lead.Before.Y - s.Before.Y);
                if (apart > most) (most, Rear) = (apart, j);
            }
    }

    public int X { get; }
    public int Y { get; }
    /// <summary>The nearest thing's pixel, whose motion leads the edge.</summary>
    public int Lead { get; }
    /// <summary>Where things move against one another, what moves most against the nearest; else -1.</summary>
    public int Rear { get; }
    /// <summary>Whether two things are seen, or two parts of one.</summary>
    public bool IsEdge { get; }
    public ColourRange Colours { get; }
    public ColourRange Rests { get; }

    /// <summary>Whether a sample's light, apart from matt light, is one there is around here, or nearly, or differs too
    /// little to be seen.</summary>
    public bool IsSameLight(in LitSample s)
        => IsWithin(s.Rest.Luminance, Rests.Least.Luminance, Rests.Most.Luminance, 0.1f * Colours.Most.Luminance);

    /// <summary>Whether flames before a sample are as bright as around here: they are elsewhere a frame later, and
    /// nothing tells where they went.</summary>
    public bool IsSameFlame(in LitSample s)
        => IsWithin(s.Flame, leastFlame, mostFlame, 0.02f * Colours.Most.Luminance);

    private static bool IsWithin(float x, float least, float most, float beside)
        => x >= least * (1 - Change) - beside - 1e-4f && x <= most * (1 + Change) + beside + 1e-4f;

    /// <summary>Whether the entity (plus one) is seen here.</summary>
    public bool Shows(float id)
    {
        for (int y = top; y <= bottom; y++)
            for (int j = y * own.Frame.Width + left; j <= y * own.Frame.Width + right; j++)
                if (own.Samples[j].Id == id) return true;
        return false;
    }

    /// <summary>Matt light at a place (traced pixels, 0 is the middle of the first) on what the middle shows: the
    /// pixels around that show the same are mixed by nearness.</summary>
    public Rgb LightAt(Vec2 at)
    {
        ref readonly LitSample middle = ref own.Samples[Y * own.Frame.Width + X];
        Rgb sum = default;
        float weights = 0;
        for (int y = top; y <= bottom; y++)
            for (int x = left; x <= right; x++)
            {
                float w = MathF.Max(0, 1 - MathF.Abs(at.X - x)) * MathF.Max(0, 1 - MathF.Abs(at.Y - y));
                if (!(w > 0)) continue;
                int j = y * own.Frame.Width + x;
                ref readonly LitSample s = ref own.Samples[j];
                if (!middle.IsLike(s)) continue;
                w *= s.Sureness;
                sum += light[j] * w;
                weights += w;
            }
        return weights > 0 ? sum / weights : light[Y * own.Frame.Width + X];
    }
}
