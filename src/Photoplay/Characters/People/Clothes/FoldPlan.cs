using Photoplay.Characters.People.Body;
using Photoplay.Foundation;

namespace Photoplay.Characters.People.Clothes;

/// <summary>Where cloth folds: sculpted folds that are always there (sleeves stack, trousers break over the shoe,
/// shirts drag from the armpit and bunch at the hem) and folds that rise as a limb bends (inside the elbow, behind the
/// knee, across the lap).</summary>
internal sealed class FoldPlan(Fitting fit, Cut cut, int layer)
{
    private readonly uint seed = (uint)fit.Seed.Derive("folds").Derive(layer).Value;
    private readonly float unit = fit.Proportions.Unit;

    /// <summary>Height over the smooth cloth, metres.</summary>
    public float Height(Site s, Vec3 at)
    {
        if (cut.Quilt > 0) return Quilted(s, at) + 0.3f * Loose(s, at);
        return cut.Folds <= 0 ? 0 : cut.Fabric == "shell" ? Loose(s, at) + Bellows(s) : Loose(s, at);
    }

    /// <summary>Which bend raises a fold here, and how far at one radian.</summary>
    public (int Bend, float Height) Bend(Site s, Vec3 at)
    {
        float h = MathF.Max(cut.Folds, 0.002f) * unit, wave;
        if (s.IsArm)
        {
            float inside = Maths.SmoothStep(-0.2f, 0.9f, Maths.Sin(s.Angle)), near = Hump(s.T, 1, 0.34f);
            wave = Crease(s.T * 9.5f + 0.35f * Maths.Sin(2 * s.Angle + seed % 7));
            return (s.Side > 0 ? 0 : 1, h * 1.3f * inside * near * wave);
        }
        if (s.IsLeg && s.T > 0.45f)
        {
            float behind = Maths.SmoothStep(0.3f, -0.8f, Maths.Cos(s.Angle)), near = Hump(s.T, 1, 0.30f);
            wave = Crease(s.T * 10.5f + 0.4f * Maths.Sin(2 * s.Angle + seed % 5));
            return (s.Side > 0 ? 2 : 3, h * 1.4f * behind * near * wave);
        }
        if (s.Part == BodyPart.Trunk && s.T > 12 || s.IsLeg)
        {
            float lap = Maths.SmoothStep(0.1f, 0.9f,
                MathF.Abs(s.Angle) < 3 ? Maths.Cos(s.IsLeg ? s.Angle - 0.3f : s.Angle) : -1);
            float near = Hump(at.Y, fit.Proportions.HipY - 0.01f * unit, 0.13f * unit), side = at.X > 0 ? 1 : -1;
            wave = Crease((at.Y - MathF.Abs(at.X) * 0.8f) * 26 / unit + 0.3f * side);
            return (side > 0 ? 4 : 5, h * 1.1f * lap * near * wave);
        }
        return (255, 0);
    }

    private float Loose(Site s, Vec3 at)
    {
        float h = cut.Folds * unit;
        if (s.IsArm)
        {
            float loose = Maths.SmoothStep(0.05f, 0.45f, s.T),
                held = cut.Gather > 0
                    ? 1 - Maths.SmoothStep(cut.Sleeve - 0.15f, cut.Sleeve - 0.08f, s.T)
                    : 1 - 0.7f * Maths.SmoothStep(cut.Sleeve - 0.14f, cut.Sleeve - 0.05f, s.T);
            float elbow = 0.45f + 0.9f * Hump(s.T, 1.0f, 0.35f) + 0.8f * Hump(s.T, cut.Sleeve - 0.14f, 0.30f);
            float spiral = Crease(s.T * 6.0f + 0.75f * Maths.Sin(s.Angle + seed % 9) + 0.9f * N(at, 5, 3))
                * (0.55f + 0.45f * N(at, 9, 5));
            return h * loose * held * elbow * spiral + 0.35f * h * held * N(at, 11, 1);
        }
        if (s.IsLeg)
        {
            float end = cut.Leg ?? 2, breaks = Hump(s.T, end - 0.12f, 0.34f) * (end > 1.6f ? 1 : 0),
                knee = Hump(s.T, 1.0f, 0.34f) * Maths.SmoothStep(0.5f, -0.6f, Maths.Cos(s.Angle));
            float stack = Crease(s.T * 8.5f + 0.55f * Maths.Sin(s.Angle * 2 + seed % 9) + 0.9f * N(at, 5, 3))
                * (1.25f * breaks + 0.8f * knee);
            float drag = Crease(at.Y * 7 / unit + 1.2f * Maths.Sin(s.Angle - 0.4f) + N(at, 4, 7))
                * Hump(s.T, 0.15f, 0.55f) * 0.55f;
            return h * (stack + drag + 0.32f * N(at, 9, 1)) + h * 0.5f * Press(s);
        }
        if (s.Part == BodyPart.Skirt)
            return Flutes(s) + h * (0.5f * N(new(at.X, at.Y * 0.25f, at.Z), 11, 1) + 0.25f * N(at, 7, 2));
        float shoulder = Maths.SmoothStep(3.2f, 5.5f, s.T), side = MathF.Abs(Maths.Sin(s.Angle));
        // From the armpit, folds drag down and inwards; above the hem the cloth bunches into level ones.
        float fan = Crease(s.T * 0.50f + 1.5f * MathF.Abs(s.Angle) + 0.9f * N(at, 4, 3)) * Hump(s.T, 8.2f, 4.6f)
            * Maths.SmoothStep(0.25f, 0.85f, side) * 0.75f;
        float hem = cut.Skirt is null && cut.Leg is null ? cut.Hem : 13.2f;
        float bunch = Crease(s.T * 0.72f + 0.8f * Maths.Sin(2 * s.Angle + seed % 9) + 1.1f * N(at, 4, 4))
            * Hump(s.T, hem - 1.6f, 3.2f) * (0.5f + 0.5f * side) * (cut.FromWaist ? 0.15f : 0.85f);
        float tight =
            cut.Gather > 0 && cut.Skirt is null ? 1 - Maths.SmoothStep(cut.Hem - 0.9f, cut.Hem - 0.3f, s.T) : 1;
        float sum = fan + bunch + 0.40f * N(at, 8, 1);
        // What is worn over something else folds outwards only: its valleys rest on the cloth below.
        return h * shoulder * tight * (layer > 1 ? MathF.Max(-0.25f, sum) : sum);
    }

    /// <summary>Hanging flutes of a skirt, deeper towards the hem, never twice the same width.</summary>
    private float Flutes(Site s)
    {
        float phase = cut.FluteCount * s.Angle + 1.3f * Maths.Sin(s.Angle * 2 + seed % 11)
                + 0.8f * Maths.Sin(s.Angle * 3 + seed % 5),
            deep = s.T * (0.6f + 0.4f * s.T);
        return cut.Flutes * unit * deep * (Maths.Cos(phase) + 0.25f * Maths.Cos(2 * phase + 1) - 0.15f);
    }

    /// <summary>The pressed crease down the front of trousers.</summary>
    private float Press(Site s) => cut.Fabric is "worsted" or "twill"
        ? Hump(MathF.Abs(s.Angle - 0.12f), 0, 0.22f) * Maths.SmoothStep(0.1f, 0.5f, s.T)
        : 0;

    /// <summary>Ringed joints of a pressure suit: shoulders, elbows, hips, knees, ankles.</summary>
    private float Bellows(Site s)
    {
        float near = s.IsArm ? MathF.Max(Hump(s.T, 1, 0.30f), 0.8f * Hump(s.T, 0.16f, 0.22f))
            : s.IsLeg ? MathF.Max(Hump(s.T, 1, 0.28f), Hump(s.T, 1.85f, 0.16f))
            : 0.7f * Hump(s.T, 13, 1.6f) * (s.Part == BodyPart.Trunk ? 1 : 0);
        return 0.012f * unit * near * Crease(s.T * (s.Part == BodyPart.Trunk ? 0.9f : 7.5f));
    }

    /// <summary>Padded rings: full between the stitched lines, drawn in at them.</summary>
    private float Quilted(Site s, Vec3 at)
    {
        float along = s.IsArm ? s.T * fit.Proportions.UpperArm : -at.Y, ring = along / (cut.Quilt * unit),
            u = ring - MathF.Floor(ring);
        bool hard = cut.Fabric == "steel";
        float full = hard ? u * 0.5f : MathF.Sqrt(MathF.Max(0, 4 * u * (1 - u)));
        float shoulder = s.Part == BodyPart.Trunk ? Maths.SmoothStep(2.8f, 4.4f, s.T) : 1;
        return shoulder * unit * (hard
            ? 0.008f * full * (s.Part == BodyPart.Trunk && s.T < 12 ? 0.1f : 1)
            : 0.016f * (full - 0.6f) + 0.003f * N(at, 14, 2) * full);
    }

    private float N(Vec3 at, float frequency, uint salt) => Noise.Perlin(at * (frequency / unit), seed + salt);

    /// <summary>A wave with rounded crests and sharp valleys, about -1..1, period 1.</summary>
    private static float Crease(float x)
    {
        float u = x - MathF.Floor(x), s = Maths.Sin(Maths.Pi * u);
        return 1.7f * s - 1.05f;
    }

    private static float Hump(float x, float middle, float reach)
    {
        float u = Maths.Saturate(1 - MathF.Abs(x - middle) / reach);
        return u * u * (3 - 2 * u);
    }
}
