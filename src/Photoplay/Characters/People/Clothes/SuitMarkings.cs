using Photoplay.Characters.People.Body;
using Photoplay.Foundation;

namespace Photoplay.Characters.People.Clothes;

/// <summary>What is printed and sewn on a space suit: bands on arms and legs, grey patches at the joints, a mission
/// patch on the left shoulder, a flag on the right.</summary>
internal static class SuitMarkings
{
    public static Rgb Colour(Site s, Rgb shell, Rgb accent, Vec3 rest)
    {
        Rgb c = shell;
        if (s.IsArm)
        {
            if (s.T is > 0.60f and < 0.68f) c = accent;
            if (s.T is > 1.62f and < 1.68f) c = accent;
            float around = s.Angle - Maths.Tau * MathF.Floor(s.Angle / Maths.Tau + 0.5f), x = around * 0.075f,
                y = (s.T - 0.40f) * 0.28f;
            c = s.Side > 0 ? Patch(c, accent, x, y) : Flag(c, x, y);
            if (MathF.Abs(s.T - 1) < 0.15f && MathF.Abs(around) < 0.8f)
                c = Rgb.Lerp(c, new Rgb(0.36f, 0.37f, 0.38f), 0.85f);
        }
        if (s.IsLeg)
        {
            if (s.T is > 0.50f and < 0.56f) c = accent;
            if (MathF.Abs(s.T - 1) < 0.20f && Maths.Cos(s.Angle) > 0.35f)
                c = Rgb.Lerp(c, new Rgb(0.36f, 0.37f, 0.38f), 0.85f);
        }
        if (s.Part == BodyPart.Trunk && s.T is > 12.55f and < 13.3f) c = new Rgb(0.33f, 0.34f, 0.36f);
        // Dust settles low.
        float dust = Maths.SmoothStep(0.65f, 0.05f, rest.Y) * (0.35f + 0.35f * Noise.Fbm(rest * 14, 3, 9));
        return Rgb.Lerp(c, new Rgb(0.42f, 0.26f, 0.17f), Maths.Saturate(dust) * 0.6f);
    }

    private static Rgb Patch(Rgb under, Rgb accent, float x, float y)
    {
        float r = MathF.Sqrt(x * x + y * y) / 0.042f;
        if (r > 1) return under;
        if (r > 0.86f) return accent;
        float planet = MathF.Sqrt((x + 0.010f) * (x + 0.010f) + (y - 0.012f) * (y - 0.012f)) / 0.018f,
            orbit = MathF.Abs(y + x * 0.6f - 0.004f) / 0.0022f;
        return planet < 1 ? new Rgb(0.55f, 0.22f, 0.10f) : orbit < 1 ? new Rgb(0.85f) : new Rgb(0.04f, 0.07f, 0.18f);
    }

    private static Rgb Flag(Rgb under, float x, float y)
    {
        if (MathF.Abs(x) > 0.042f || MathF.Abs(y) > 0.027f) return under;
        float band = (y + 0.027f) / 0.018f;
        return band < 1 ? new Rgb(0.05f, 0.20f, 0.35f)
            : band < 2 ? new Rgb(0.80f, 0.78f, 0.74f)
            : new Rgb(0.70f, 0.33f, 0.06f);
    }
}
