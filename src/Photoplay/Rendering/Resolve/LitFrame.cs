using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Photoplay.Foundation;

namespace Photoplay.Rendering;

/// <summary>One traced pixel of a <see cref="LitFrame"/>: what makes its colour (linear ACEScg: base times light, and the
/// rest) and what it shows, side by side so that one look-up finds all.</summary>
/// <param name="Surface">What the surface makes of matt light (its colour, and what its relief expects), and 1; then
/// the rest (glossy light, filtered, air, and what is seen directly; where the lens blurs all, the whole colour), and 1:
/// a weighted sum of these is also one of the weights.</param>
/// <param name="Light">Matt light on it, filtered: smooth from pixel to pixel; and 0.</param>
/// <param name="Id">Entity plus one, 0 for none.</param>
/// <param name="Change">Whether its light changes over the window: 1 matt light does, 2 the rest does, 3 both.</param>
/// <param name="Sureness">How sure its light is: above 0, at most 1.</param>
/// <param name="Flame">Luminance of flames before it, unfiltered.</param>
/// <param name="Before">Traced pixels from here to where this was one frame before.</param>
/// <param name="After">And to where it will be one frame after.</param>
/// <param name="Depth">Metres; far beyond everything where there is nothing.</param>
internal readonly record struct LitSample(Vector256<float> Surface, Vector128<float> Light, float Id, float Sureness,
    float Flame, Vec2 Before, Vec2 After, float Depth, byte Change)
{
    /// <summary>Distances that differ by more than this share belong to two things, or to two parts of one.</summary>
    public const float DepthStep = 0.06f;

    /// <summary>All light together, and 1.</summary>
    public Vector128<float> Colour => Surface.GetLower() * Light + Surface.GetUpper();
    public Vector128<float> Rest => Surface.GetUpper();
    public bool MattChanges => (Change & 1) != 0;
    public bool RestChanges => (Change & 2) != 0;
    /// <summary>Where light was not gathered: such a sample shows nothing.</summary>
    public static LitSample Unlit => new() { Id = -1, Depth = float.MaxValue };

    /// <summary>Whether another shows the same part of the same thing.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsLike(in LitSample other) => Id == other.Id && MathF.Abs(Depth - other.Depth) <= DepthStep * Depth;
}

/// <summary>A frame whose light has been gathered and filtered, but which still knows only its own samples. Its memory
/// is borrowed: dispose of it to give it back.</summary>
internal sealed class LitFrame : IDisposable
{
    private readonly Darkness darkness = new();
    private TracedFrame? frame;

    public TracedFrame Frame => frame!;
    public LitSample[] Samples { get; private set; } = [];
    /// <summary>Where nothing is known of light, if anywhere.</summary>
    public Darkness? Dark { get; private set; }

    public void Dispose()
    {
        Scratch<LitSample>.Pool.Return(Samples);
        darkness.Dispose();
        (frame, Samples, Dark) = (null, [], null);
    }

    /// <param name="spare">One that has been disposed of: it is filled again.</param>
    public static LitFrame Of(IReadOnlyList<TracedFrame> window, int centre, RenderSettings settings, LitFrame? spare = null)
    {
        LitFrame lit = spare ?? new();
        lit.Gather(window, centre, settings);
        return lit;
    }

    private void Gather(IReadOnlyList<TracedFrame> window, int centre, RenderSettings settings)
    {
        int threads = settings.Threads;
        TracedFrame f = window[centre];
        Darkness? dark = darkness.Find(f, window.Count < 2, settings) ? darkness : null;
        using Ways light = Reprojection.Around(window, centre, settings.LightWindow, dark, threads);
        using Padded gathered = Accumulation.Of(f.Prepare(threads), light, settings.Period, dark, threads);
        using Guide guide = new(f, gathered, dark, threads);
        ATrous.Run(gathered, guide, new(PreparedFrame.Matt, 5, 3.2f, 0.012f, 1, false, Guide.Cover), threads);
        ATrous.Run(gathered, guide, new(PreparedFrame.Gloss, 3, 1.6f, 0.012f, 2, true, Guide.Everywhere), threads);
        ATrous.Run(gathered, guide, new(PreparedFrame.Haze, 5, 4, 0.25f, 0, false, Guide.Everywhere), threads);
        Sparks.Cut(gathered, PreparedFrame.Matt, threads);
        Sparks.Cut(gathered, PreparedFrame.Gloss, threads);
        LitSample[] samples = Scratch<LitSample>.Pool.Rent(f.Width * f.Height);
        Padded.Rows(f.Height, threads, (f, gathered, dark, samples),
            static (on, y) => Collect(on.f, on.gathered, on.dark, on.samples, y));
        if (f.Samples > 1 || LensSmoothing.IsNeeded(f)) SmoothWhole(f, samples, threads);
        (frame, Samples, Dark) = (f, samples, dark);
    }

    /// <summary>Where a pixel's samples show several things, or the lens blurs all, its whole colour is smoothed, and no
    /// longer told apart.</summary>
    private static void SmoothWhole(TracedFrame f, LitSample[] samples, int threads)
    {
        int size = f.Width * f.Height;
        Rgb[] whole = Scratch<Rgb>.Pool.Rent(size);
        for (int i = 0; i < size; i++) whole[i] = samples[i].Colour.ToRgb();
        if (f.Samples > 1) Silhouettes.Smooth(f, whole, threads);
        LensSmoothing.Run(f, whole, threads);
        for (int i = 0; i < size; i++)
            if ((f.Samples > 1 || LensSmoothing.Blurs(f, i)) && samples[i].Sureness > 0)
                samples[i] = samples[i] with { Surface = Vector256.Create(Wide.Black, whole[i].ToVector128(1)) };
        Scratch<Rgb>.Pool.Return(whole);
    }

    private static void Collect(TracedFrame f, Padded light, Darkness? dark, LitSample[] samples, int y)
    {
        for (int x = 0, i = y * f.Width, o = light.At(0, y); x < f.Width; x++, i++, o++)
        {
            if (dark?.IsUnlit(i) == true) { samples[i] = LitSample.Unlit; continue; }
            float depth = f[Plane.Depth][i];
            samples[i] = new(
                Vector256.Create((Layer(Plane.AlbedoR, i) * f[Plane.Shade][i]).ToVector128(1), (Light(PreparedFrame.Gloss, o)
                    + Light(PreparedFrame.Haze, o) + Layer(Plane.SeenR, i)).ToVector128(1)),
                Light(PreparedFrame.Matt, o).ToVector128(0), f[Plane.Id][i],
                Guide.Sureness(light[Accumulation.Trust][o]), f[Plane.Flame][i],
                new(f[Plane.BeforeX][i], f[Plane.BeforeY][i]), new(f[Plane.AfterX][i], f[Plane.AfterY][i]),
                depth > 0 ? depth : float.MaxValue, ChangeAt(i, o));
            if (!samples[i].Colour.ToRgb().IsFinite)
                samples[i] = samples[i] with { Surface = Vector256.Create(Wide.Black, Wide.Black) };
        }

        // What is seen directly has no noise: it is looked at as it is.
        byte ChangeAt(int i, int o) => (byte)((light[Accumulation.MattChange][o] > 0 ? 1 : 0)
            | (light[Accumulation.GlossChange][o] > 0 || f[Plane.SeenG][i] > 0 ? 2 : 0));
        Rgb Layer(Plane plane, int i) => new(f[plane][i], f[plane + 1][i], f[plane + 2][i]);
        Rgb Light(int layer, int o) => new(light[layer][o], light[layer + 1][o], light[layer + 2][o]);
    }
}
