using Photoplay.Foundation;

namespace Photoplay.Characters.Swimmers;

/// <summary>A swimmer's colours: a pure function of the place on its skin.</summary>
internal sealed class SwimmerCoat(SwimmerFrame frame)
{
    private readonly SwimmerDesign d = frame.Design;
    private readonly Rgb back = Rgb.Hex(frame.Design.Back), flank = Rgb.Hex(frame.Design.Flank),
        belly = Rgb.Hex(frame.Design.Belly), accent = Rgb.Hex(frame.Design.Accent),
            fin = Rgb.Hex(frame.Design.FinColour);

    /// <param name="carved">1 on what the mouth's cut laid bare, <paramref name="depth"/> how far under the skin that
    /// is, body lengths: lips are dark, the mouth inside is flesh.</param>
    public Rgb At(Vec3 p, Vec3 normal, SwimmerPart part, float along, float carved,
        float depth)
    {
        float u = frame.U(p), y = Height(p, u);
        Rgb colour = part is SwimmerPart.Pectoral or SwimmerPart.Middle or SwimmerPart.Tail
            ? Fin(p, normal, part, along, u)
            : Body(p / frame.L, normal, u, y);
        if (carved <= 0) return colour;
        Rgb inside = Rgb.Lerp(colour * 0.35f, Rgb.Hex(0x9A544E), Maths.SmoothStep(0.010f, 0.035f, depth));
        return Rgb.Lerp(colour, inside, Maths.SmoothStep(0.15f, 0.5f, carved));
    }

    /// <summary>1 where the throat is pleated.</summary>
    public float Grooved(Vec3 p, Vec3 normal)
        => d.Grooves <= 0 ? 0
            : Maths.SmoothStep(d.Grooves, d.Grooves - 0.06f, frame.U(p)) * Maths.SmoothStep(0.15f, -0.25f, normal.Y)
                * Maths.SmoothStep(0.01f, 0.06f, frame.U(p));

    /// <summary>-1 on the belly's line .. 1 on the back's.</summary>
    private float Height(Vec3 p, float u)
    {
        (float up, float down) = frame.Section(Math.Clamp(u, 0.02f, 0.99f));
        return Math.Clamp(((p.Y - d.Hover) / frame.L - (up - down) / 2) / MathF.Max(1e-4f, (up + down) / 2), -1, 1);
    }

    private Rgb Body(Vec3 q, Vec3 normal, float u, float y)
    {
        float broad = Noise.Fbm(q * 9, 3);
        switch (d.Pattern)
        {
            case SwimmerPattern.Goldfish:
                return Rgb.Lerp(Rgb.Lerp(flank, back, Maths.SmoothStep(0.1f, 0.9f, y + 0.3f * broad)), belly,
                    0.75f * Maths.SmoothStep(-0.35f, -0.95f, y));
            case SwimmerPattern.Trout:
                {
                    Rgb c = Countershade(y + 0.12f * broad, 0.55f, -0.05f, -0.75f);
                    c = Rgb.Lerp(c, accent, 0.45f * Maths.SmoothStep(0.32f, 0.05f, MathF.Abs(y - 0.05f))
                        * Maths.SmoothStep(0.1f, 0.3f, u));
                    (float near, _, float id) = Noise.Worley(new Vec3(q.X * 0.3f, q.Y, q.Z) * 30, 5);
                    return Rgb.Lerp(c, Rgb.Hex(0x1E1C14), 0.8f * Maths.SmoothStep(0.30f + 0.1f * id, 0.20f + 0.1f * id,
                        near)
                        * Maths.SmoothStep(-0.25f, 0.1f, y));
                }
            case SwimmerPattern.Clownfish:
                {
                    float band = MathF.Max(MathF.Max(Band(u - 0.05f * y * y, 0.235f, 0.050f),
                        Band(u + 0.05f * (1 - y * y), 0.56f, 0.055f)),
                        Band(u, 0.90f, 0.042f)), rim = MathF.Max(MathF.Max(Band(u - 0.05f * y * y, 0.235f, 0.066f),
                        Band(u + 0.05f * (1 - y * y), 0.56f, 0.071f)), Band(u, 0.90f, 0.058f));
                    Rgb c = Rgb.Lerp(flank, back, Maths.SmoothStep(0.3f, 1, y));
                    return Rgb.Lerp(Rgb.Lerp(c, Rgb.Hex(0x161212), rim), Rgb.Hex(0xF4F2EC), band);
                }
            case SwimmerPattern.Shark:
                return Rgb.Lerp(flank * (1 + 0.12f * broad), belly,
                    Maths.SmoothStep(-0.16f, -0.34f, y + 0.16f * broad));
            case SwimmerPattern.Humpback:
                {
                    float under = Maths.SmoothStep(-0.42f, -0.60f, y + 0.35f * broad) * Maths.SmoothStep(0.62f, 0.45f, u);
                    Rgb c = Rgb.Lerp(back * (1 + 0.25f * broad), belly, 0.85f * under);
                    // Knobs on the snout, scratches and barnacle scars.
                    (float near, _, float id) = Noise.Worley(q * 26, 3);
                    return Rgb.Lerp(c, belly, 0.35f * Maths.SmoothStep(0.10f, 0.05f, near)
                        * Maths.SmoothStep(0.6f, 0.9f, id));
                }
            case SwimmerPattern.Snake:
                {
                    // Dark saddles with a black rim along the back, a paler row of spots on the flank.
                    float wave = Maths.Sin(u * 150 + 1.2f * broad), reach = y + 0.55f * wave;
                    Rgb c = Rgb.Lerp(flank * (1 + 0.2f * broad), accent, Maths.SmoothStep(0.42f, 0.62f, reach));
                    c = Rgb.Lerp(c, back, Maths.SmoothStep(0.22f, 0.06f, MathF.Abs(reach - 0.48f)));
                    if (u < 0.05f) c = Rgb.Lerp(flank, back, Maths.SmoothStep(0.16f, 0.02f, MathF.Abs(y - 0.12f)));
                    return Rgb.Lerp(c, belly, Maths.SmoothStep(-0.45f, -0.75f, y));
                }
            case SwimmerPattern.Orca:
                {
                    float under = Maths.SmoothStep(-0.55f, -0.66f, y) * Maths.SmoothStep(0.80f, 0.72f, u);
                    float flankPatch = Spot(u, y, 0.66f, -0.35f, 0.13f, 0.38f, 0.7f),
                        eye = Spot(u, y, 0.165f, 0.34f, 0.060f, 0.20f, -0.3f);
                    float saddle = 0.6f * Spot(u, y, 0.52f, 0.88f, 0.09f, 0.25f, 0);
                    Rgb c = Rgb.Lerp(back, Rgb.Hex(0x7A7C7E), saddle);
                    return Rgb.Lerp(c, belly, MathF.Max(MathF.Max(under, flankPatch), eye));
                }
            default:
                {
                    // A dark cape over the back, dipping under the dorsal fin, grey flanks, white below.
                    float cape = y + 0.28f * Maths.SmoothStep(0.25f, 0, MathF.Abs(u - 0.5f)) + 0.05f * broad;
                    Rgb c = Rgb.Lerp(flank, back, Maths.SmoothStep(0.28f, 0.42f, cape));
                    return Rgb.Lerp(c, belly, Maths.SmoothStep(-0.30f, -0.48f, y + 0.05f * broad));
                }
        }
    }

    private Rgb Countershade(float y, float top, float middle, float bottom)
        => Rgb.Lerp(Rgb.Lerp(flank, back, Maths.SmoothStep(middle, top, y)), belly,
            Maths.SmoothStep(middle, bottom, y));

    private Rgb Fin(Vec3 p, Vec3 normal, SwimmerPart part, float along, float u)
    {
        float broad = Noise.Fbm(p / frame.L * 11, 2);
        switch (d.Pattern)
        {
            case SwimmerPattern.Humpback:
                // Long white flippers, blotched; flukes white below.
                float white = part == SwimmerPart.Pectoral ? 0.8f
                    * Maths.SmoothStep(-0.4f, 0.2f, along - 0.25f - normal.Y * 0.5f + broad)
                    : part == SwimmerPart.Tail ? Maths.SmoothStep(0.1f, -0.3f, normal.Y + 0.4f * broad) * 0.8f : 0;
                return Rgb.Lerp(fin, belly, white);
            case SwimmerPattern.Orca:
                return part == SwimmerPart.Tail
                ? Rgb.Lerp(fin, belly, Maths.SmoothStep(0, -0.4f, normal.Y)) : fin;
            case SwimmerPattern.Shark:
                return Rgb.Lerp(Rgb.Lerp(fin, belly, part == SwimmerPart.Pectoral
                    ? Maths.SmoothStep(-0.1f, -0.5f, normal.Y) : 0),
                    Rgb.Hex(0x23282B), 0.5f * Maths.SmoothStep(0.85f, 1, along));
            default: return fin * (1 + 0.1f * broad);
        }
    }

    private static float Band(float u, float at, float half) => Maths.SmoothStep(half, half * 0.86f, MathF.Abs(u - at));

    private static float Spot(float u, float y, float atU, float atY, float ru, float ry, float slant)
    {
        float a = (u - atU) / ru, b = (y - atY - slant * (u - atU)) / ry;
        return Maths.SmoothStep(1.10f, 0.90f, MathF.Sqrt(a * a + b * b));
    }
}
