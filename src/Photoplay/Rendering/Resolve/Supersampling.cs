using System.Runtime.CompilerServices;
using Photoplay.Foundation;

namespace Photoplay.Rendering;

/// <summary>
/// Temporal supersampling (Yang, Liu and Salvi 2020, "A Survey of Temporal Antialiasing Techniques"): every frame looks
/// through one place of each traced pixel, and the frames around through others. A pixel of the picture is the mean of
/// those samples of all frames that fall near it, led there along the exact motion. A neighbour's colour is taken as it
/// is where nothing moves against anything else and the light is the same; elsewhere it is held within the colours
/// around in this frame, so that nothing leaves a trail.
/// </summary>
internal static class Supersampling
{
    /// <summary>Motions that differ by less, in pixels a frame, are one motion.</summary>
    private const float SameMotion = 0.5f;
    /// <summary>The reconstruction filter: a bell with this many times the square of the distance (pixels) in the
    /// exponent, wider where one thing ends before another, because the eye sees steps there that it would not see in a
    /// pattern; and what a sample too far off still counts, which matters where there is no other.</summary>
    private const float Sharpness = 2.4f, EdgeSharpness = 1.2f, Least = 2e-3f;
    /// <summary>Distances that differ by more than this share belong to two things, or to two parts of one.</summary>
    private const float DepthStep = 0.06f;
    /// <summary>Weight of samples that makes a pixel.</summary>
    private const float Enough = 0.9f;

    public static Picture Of(IReadOnlyList<LitFrame> frames, int centre, IReadOnlyList<Reprojection> ways,
        RenderSettings settings)
    {
        LitFrame own = frames[centre];
        Picture picture = new(settings.Width, settings.Height) { Sketch = own.Frame.Sketch };
        int period = settings.EdgeWindow + 1, first = frames[0].Frame.FrameNumber,
            last = frames[^1].Frame.FrameNumber;
        Neighbour[] others = [.. ways.Select(way => new Neighbour(frames[centre + way.Steps], way,
            Interleave.Share(own.Frame.FrameNumber + way.Steps, first, last, period)))];
        float share = Interleave.Share(own.Frame.FrameNumber, first, last, period);
        Padded.Rows(own.Frame.Height, settings.Threads, y =>
        {
            for (int x = 0; x < own.Frame.Width; x++) Fill(picture, own, share, others, settings.Scale, x, y);
        });
        return picture;
    }

    /// <summary>Another frame, the way to it, and how much it counts.</summary>
    private readonly record struct Neighbour(LitFrame Frame, Reprojection Way, float Share);

    /// <summary>The ranges of colours and of light in the three by three traced pixels around a block.</summary>
    private struct Around(in LitSample first)
    {
        private const float Change = 0.3f;
        private float leastMatt = first.Matt, mostMatt = first.Matt, leastGloss = first.Gloss, mostGloss = first.Gloss,
            leastFlame = first.Flame, mostFlame = first.Flame;

        public ColourRange Colours { get; private set; } = new(first.Colour, first.Colour);

        public void Include(in LitSample s)
        {
            Colours = Colours.With(s.Colour);
            (leastMatt, mostMatt) = (MathF.Min(leastMatt, s.Matt), MathF.Max(mostMatt, s.Matt));
            (leastGloss, mostGloss) = (MathF.Min(leastGloss, s.Gloss), MathF.Max(mostGloss, s.Gloss));
            (leastFlame, mostFlame) = (MathF.Min(leastFlame, s.Flame), MathF.Max(mostFlame, s.Flame));
        }

        /// <summary>Whether a sample's light is one there is around here, or nearly, or too little to be seen.</summary>
        public readonly bool IsSameLight(in LitSample s) => IsWithin(s.Matt, leastMatt, mostMatt, 0)
            && IsWithin(s.Gloss, leastGloss, mostGloss, 0.1f * Colours.Most.Luminance);

        /// <summary>Whether flames before a sample are as bright as around here: they are elsewhere a frame later, and
        /// nothing tells where they went.</summary>
        public readonly bool IsSameFlame(in LitSample s)
            => IsWithin(s.Flame, leastFlame, mostFlame, 0.02f * Colours.Most.Luminance);

        private static bool IsWithin(float x, float least, float most, float beside)
            => x >= least * (1 - Change) - beside - 1e-4f && x <= most * (1 + Change) + beside + 1e-4f;
    }

    /// <summary>The pixels of the picture that one traced pixel covers, and what is gathered for each.</summary>
    private readonly ref struct Block(LitFrame own, int scale, int x, int y, float sharpness, Span<Rgb> sums,
        Span<float> weights, Span<Vec2> middles)
    {
        public readonly LitFrame Own = own;
        public readonly int Scale = scale, X = x, Y = y;
        public readonly float Sharpness = sharpness;
        public readonly Span<Rgb> Sums = sums;
        public readonly Span<float> Weights = weights;
        /// <summary>Where this frame would have to look to see each pixel's middle, in traced pixels.</summary>
        public readonly Span<Vec2> Middles = middles;

        /// <param name="off">From the sample to the pixel's middle, traced pixels.</param>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Add(int k, Rgb colour, float share, Vec2 off)
        {
            if (!colour.IsFinite) return;
            float weight = share * Bell((off.X * off.X + off.Y * off.Y) * (Scale * Scale * Sharpness));
            Sums[k] += colour * weight;
            Weights[k] += weight;
        }
    }

    [SkipLocalsInit]
    private static void Fill(Picture picture, LitFrame own, float share, Neighbour[] others, int scale, int x, int y)
    {
        TracedFrame f = own.Frame;
        Span<Rgb> sums = stackalloc Rgb[scale * scale];
        Span<float> weights = stackalloc float[scale * scale];
        Span<Vec2> middles = stackalloc Vec2[scale * scale];
        sums.Clear();
        weights.Clear();
        for (int k = 0; k < middles.Length; k++)
            middles[k] = new(x + (k % scale + 0.5f) / scale - f.Place.X, y + (k / scale + 0.5f) / scale - f.Place.Y);
        int i = y * f.Width + x, lead = Survey(own, x, y, out int rear, out bool edge, out Around around);
        Block block = new(own, scale, x, y, edge ? EdgeSharpness : Sharpness, sums, weights, middles);
        Gather(block, own, default, share, false, around);
        foreach (Neighbour other in others)
            if (rear < 0) GatherStill(block, other, lead, around);
            else GatherMoving(block, other, lead, rear, around);
        for (int k = 0; k < middles.Length; k++)
        {
            int px = x * scale + k % scale, py = y * scale + k / scale;
            if (px >= picture.Width || py >= picture.Height) continue;
            Complete(block, k);
            int o = py * picture.Width + px;
            picture.Radiance[o] = sums[k] / weights[k];
            picture.Albedo[o] = new(f[Plane.AlbedoR][i], f[Plane.AlbedoG][i], f[Plane.AlbedoB][i]);
            picture.Normals[o] = new(f[Plane.NormalX][i], f[Plane.NormalY][i], f[Plane.NormalZ][i]);
            picture.Depths[o] = f[Plane.Depth][i] > 0 ? f[Plane.Depth][i] : float.PositiveInfinity;
            picture.Motion[o] = own.Samples[i].Before * scale;
            picture.Ids[o] = (int)f[Plane.Id][i] - 1;
        }
    }

    /// <summary>Where all about the block goes one way: another frame's samples, whatever they show.</summary>
    private static void GatherStill(in Block block, in Neighbour other, int lead, in Around around)
    {
        LitFrame own = block.Own, there = other.Frame;
        TracedFrame f = own.Frame;
        if (!Way(own, other, lead, out Vec2 moved)) return;
        if (!Within(f, block.X + moved.X, block.Y + moved.Y, out int j)) return;
        ref readonly LitSample met = ref there.Samples[j];
        bool sure = Moves(own.Samples[lead], met, other.Way.Steps) < SameMotion
            && (met.Id != own.Samples[block.Y * f.Width + block.X].Id || around.IsSameLight(met));
        Gather(block, there, moved, other.Share, !sure, around);
    }

    /// <summary>Where one thing moves before another, or before itself, another frame tells for each pixel whether what
    /// is before covers it: it has the same outline there, only elsewhere. If so its sample counts, if not, the one of
    /// what is behind.</summary>
    private static void GatherMoving(in Block block, in Neighbour other, int lead, int rear, in Around around)
    {
        bool leads = Way(block.Own, other, lead, out Vec2 moved), trails = Way(block.Own, other, rear, out Vec2 behind);
        for (int k = 0; k < block.Middles.Length; k++)
            if (!(leads && AddLayer(block, other, lead, moved, k, around)) && trails)
                AddLayer(block, other, rear, behind, k, around);
    }

    private static bool AddLayer(in Block block, in Neighbour other, int layer, Vec2 moved, int k,
        in Around around)
    {
        TracedFrame f = block.Own.Frame;
        Vec2 at = block.Middles[k] + moved;
        if (!Within(f, at.X, at.Y, out int j)) return false;
        ref readonly LitSample mine = ref block.Own.Samples[layer], met = ref other.Frame.Samples[j];
        if (met.Id != mine.Id || Moves(mine, met, other.Way.Steps) > SameMotion || !around.IsSameFlame(met))
            return false;
        block.Add(k, around.Colours.Hold(met.Colour), other.Share, at - new Vec2(j % f.Width, j / f.Width));
        return true;
    }

    /// <summary>Adds the sample of one frame that is nearest to each pixel of the block, unless it shows what is
    /// nowhere near it in this frame.</summary>
    /// <param name="moved">From where this frame looks to where that one does, traced pixels.</param>
    private static void Gather(in Block block, LitFrame there, Vec2 moved, float share, bool held,
        in Around around)
    {
        int width = there.Frame.Width, height = there.Frame.Height;
        LitSample[] samples = there.Samples;
        float own = block.Own.Samples[block.Y * width + block.X].Id;
        for (int k = 0; k < block.Middles.Length; k++)
        {
            Vec2 at = block.Middles[k] + moved;
            int nx = Math.Clamp((int)(at.X + 0.5f), 0, width - 1), ny = Math.Clamp((int)(at.Y + 0.5f), 0, height - 1);
            ref readonly LitSample met = ref samples[ny * width + nx];
            if ((met.Id != own && !Shows(block, met.Id)) || !around.IsSameFlame(met)) continue;
            block.Add(k, held ? around.Colours.Hold(met.Colour) : met.Colour, share, at - new Vec2(nx, ny));
        }
    }

    private static bool Shows(in Block block, float id)
    {
        TracedFrame f = block.Own.Frame;
        for (int y = Math.Max(0, block.Y - 1); y <= Math.Min(f.Height - 1, block.Y + 1); y++)
            for (int x = Math.Max(0, block.X - 1); x <= Math.Min(f.Width - 1, block.X + 1); x++)
                if (block.Own.Samples[y * f.Width + x].Id == id) return true;
        return false;
    }

    /// <summary>Where other frames do not tell, this frame's samples around the pixel do.</summary>
    private static void Complete(in Block block, int k)
    {
        const float Wide = 0.75f;
        float missing = Enough - block.Weights[k], total = 0;
        if (missing <= 0) return;
        TracedFrame f = block.Own.Frame;
        Vec2 at = block.Middles[k];
        Rgb mean = default;
        for (int ny = Math.Max(0, block.Y - 1); ny <= Math.Min(f.Height - 1, block.Y + 1); ny++)
            for (int nx = Math.Max(0, block.X - 1); nx <= Math.Min(f.Width - 1, block.X + 1); nx++)
            {
                float w = Bell(Wide * block.Sharpness * ((at.X - nx) * (at.X - nx) + (at.Y - ny) * (at.Y - ny)));
                mean += block.Own.Samples[ny * f.Width + nx].Colour * w;
                total += w;
            }
        block.Sums[k] += mean * (missing / total);
        block.Weights[k] += missing;
    }

    // About e to the -x, without a call: (1 - x/8)^8.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static float Bell(float x)
    {
        float t = MathF.Max(0, 1 - x / 8);
        t *= t; t *= t;
        return t * t + Least;
    }

    /// <summary>Looks over the three by three pixels around: the nearest thing, whose motion leads the edge; where
    /// things move against one another, what moves most against it, else -1; whether two things are seen; and
    /// what is around.</summary>
    private static int Survey(LitFrame own, int x, int y, out int rear, out bool edge, out Around around)
    {
        TracedFrame f = own.Frame;
        LitSample[] samples = own.Samples;
        int lead = y * f.Width + x;
        (int left, int right, int top, int bottom) = (Math.Max(0, x - 1), Math.Min(f.Width - 1, x + 1),
            Math.Max(0, y - 1), Math.Min(f.Height - 1, y + 1));
        around = new(samples[lead]);
        float least = samples[lead].Depth, most = SameMotion;
        for (int ny = top; ny <= bottom; ny++)
            for (int j = ny * f.Width + left; j <= ny * f.Width + right; j++)
            {
                if (samples[j].Depth < least * 0.98f) (least, lead) = (samples[j].Depth, j);
                around.Include(samples[j]);
            }
        (rear, edge) = (-1, false);
        float far = least * (1 + DepthStep);
        for (int ny = top; ny <= bottom; ny++)
            for (int j = ny * f.Width + left; j <= ny * f.Width + right; j++)
            {
                edge |= samples[j].Id != samples[lead].Id || samples[j].Depth > far;
                float apart = Apart(samples[lead], samples[j]);
                if (apart > most) (most, rear) = (apart, j);
            }
        return lead;
    }

    /// <summary>How differently two samples of a frame move, in pixels a frame.</summary>
    private static float Apart(in LitSample a, in LitSample b)
        => MathF.Abs(a.Before.X - b.Before.X) + MathF.Abs(a.Before.Y - b.Before.Y);

    /// <summary>How differently, in pixels a frame, a sample and one some frames away say that they move.</summary>
    private static float Moves(in LitSample a, in LitSample b, int steps) => steps < 0
        ? MathF.Abs(a.Before.X + b.After.X) + MathF.Abs(a.Before.Y + b.After.Y)
        : MathF.Abs(a.After.X + b.Before.X) + MathF.Abs(a.After.Y + b.Before.Y);

    /// <summary>How far a pixel of this frame has gone in another, from where this one looks to where that one
    /// does.</summary>
    private static bool Way(LitFrame own, in Neighbour other, int i, out Vec2 moved)
    {
        TracedFrame f = own.Frame;
        float x = other.Way.X[i], y = other.Way.Y[i];
        if (!float.IsNaN(x)) moved = new(x - i % f.Width, y - i / f.Width);
        else
            // At an edge the thing found from frame to frame changes, which ends its way; it is led on as it
            // went at first.
            moved = f.Place - other.Frame.Frame.Place + (other.Way.Steps < 0
                ? own.Samples[i].Before * -other.Way.Steps
                : own.Samples[i].After * other.Way.Steps);
        return float.IsFinite(moved.X) && float.IsFinite(moved.Y);
    }

    private static bool Within(TracedFrame f, float x, float y, out int nearest)
    {
        nearest = 0;
        if (!(x > -0.5f && y > -0.5f && x < f.Width - 0.5f && y < f.Height - 0.5f)) return false;
        nearest = (int)(y + 0.5f) * f.Width + (int)(x + 0.5f);
        return true;
    }
}
