using Photoplay.Foundation;

namespace Photoplay.Characters.Birds;

/// <summary>A bird's colours: a pure function of the place on its body, and of the feather for
/// wings and tail.</summary>
internal sealed class BirdPlumage(BirdFrame frame)
{
    private readonly BirdDesign d = frame.Design;
    private readonly Rgb back = Rgb.Hex(frame.Design.Back), breast = Rgb.Hex(frame.Design.Breast),
        accent = Rgb.Hex(frame.Design.Accent), dark = Rgb.Hex(frame.Design.Dark);

    public Rgb At(Vec3 p, Vec3 normal, BirdPart part)
    {
        if (part == BirdPart.Leg) return Rgb.Hex(d.LegColour);
        if (part == BirdPart.Comb) return accent;
        Vec3 b = frame.BodyLocal(p), h = frame.HeadLocal(p);
        float under = Maths.SmoothStep(0.30f, -0.15f, b.Y - 0.35f * MathF.Max(0, b.Z) + 0.08f * Noise.Value(b * 5)),
            mottle = Noise.Value(p * (90 / d.Size));
        bool head = part is BirdPart.Head;
        Rgb colour = Rgb.Lerp(back * (1 + 0.12f * mottle), breast, part == BirdPart.Wing ? 0 : under);
        switch (d.Plumage)
        {
            case Plumage.Robin:
                float red = head ? Maths.SmoothStep(-0.10f, 0.22f, h.Z + 0.1f) * Maths.SmoothStep(0.62f, 0.35f, h.Y)
                    : part == BirdPart.Neck ? Maths.SmoothStep(-0.2f, 0.2f, normal.Z)
                    : part == BirdPart.Body
                    ? Maths.SmoothStep(-0.1f, 0.35f, b.Z) * Maths.SmoothStep(0.35f, 0, b.Y)
                        * Maths.SmoothStep(0, 0.3f, normal.Z + 0.3f)
                    : 0;
                return Rgb.Lerp(colour, accent, red);
            case Plumage.Sparrow:
                if (part == BirdPart.Body && b.Y > 0.2f)
                    colour = Rgb.Lerp(colour, dark, Maths.SmoothStep(0.2f, 0.5f, Maths.Sin(b.X * 18)) * 0.7f);
                if (!head)
                    return part == BirdPart.Neck
                        ? Rgb.Lerp(colour, dark, Maths.SmoothStep(0.3f, 0.7f, normal.Z) * 0.8f)
                        : colour;
                colour = Rgb.Lerp(breast, accent, Maths.SmoothStep(0.25f, 0.45f, h.Y));
                return Rgb.Lerp(colour, dark, Maths.SmoothStep(0.5f, 0.8f, h.Z) * Maths.SmoothStep(0.15f, -0.1f, h.Y));
            case Plumage.Owl:
                if (!head)
                    return Rgb.Lerp(colour, dark, 0.75f * Maths.SmoothStep(0.25f, 0.6f,
                        Maths.Sin(p.Y * (420 / d.Size) + 2 * mottle) * 0.5f + 0.6f * Noise.Value(p * (150 / d.Size))));
                float disc = (new Vec3(MathF.Abs(h.X) - 0.40f, h.Y - 0.02f, (h.Z - 0.78f) * 0.6f)).Length;
                colour = Rgb.Lerp(back * (1 + 0.3f * mottle), accent, Maths.SmoothStep(0.66f, 0.56f, disc));
                colour = Rgb.Lerp(colour, dark, Maths.SmoothStep(0.10f, 0.02f, MathF.Abs(disc - 0.62f)) * 0.85f);
                return Rgb.Lerp(colour, breast,
                    Maths.SmoothStep(0.20f, 0.08f, MathF.Abs(h.X)) * Maths.SmoothStep(0.3f, 0.6f, h.Z));
            case Plumage.Penguin:
                if (part is BirdPart.Wing) return back;
                if (head)
                    return Rgb.Lerp(back, accent, Maths.SmoothStep(0.34f, 0.24f,
                        new Vec3(MathF.Abs(h.X) - 0.78f, h.Y + 0.15f, h.Z + 0.15f).Length));
                float front = Maths.SmoothStep(0.05f, 0.30f, normal.Z - 0.25f * MathF.Abs(b.X));
                colour = Rgb.Lerp(back, breast, front);
                return Rgb.Lerp(colour, accent, part == BirdPart.Neck ? 0.7f * front : 0);
            case Plumage.Mallard:
                if (head) return accent * (1 + 0.2f * mottle);
                if (part == BirdPart.Neck)
                    return Rgb.Lerp(dark, Rgb.Lerp(new Rgb(0.85f), accent, Maths.SmoothStep(0.46f, 0.52f, Up(p))),
                        Maths.SmoothStep(0.30f, 0.36f, Up(p)));
                return part == BirdPart.Body ? Rgb.Lerp(colour, dark, Maths.SmoothStep(0.35f, 0.6f, b.Z)) : colour;
            case Plumage.Eagle:
                return head || (part == BirdPart.Neck && Up(p) > 0.25f) ? accent : colour * (1 + 0.25f * mottle);
            case Plumage.Parrot:
                return head
                        ? Rgb.Lerp(colour, new Rgb(0.85f), Maths.SmoothStep(0.36f, 0.26f,
                            (new Vec3(MathF.Abs(h.X), h.Y, h.Z) - d.Eye - new Vec3(0, -0.08f, 0.05f)).Length))
                    : part == BirdPart.Wing ? back
                    : colour;
            case Plumage.Hen: return Rgb.Lerp(colour, dark, 0.3f * Maths.SmoothStep(0.1f, 0.5f, mottle));
            default: return colour;
        }
    }

    /// <summary>Colour of a flight feather: t from root to tip, row 0 the short coverts above .. 1 the long ones below;
    /// x across, -1..1.</summary>
    public Rgb Feather(float t, float row, float x, bool tail)
    {
        Rgb colour = Rgb.Lerp(back, dark, d.Plumage is Plumage.Plain or Plumage.Penguin ? 0.3f * t : 0.35f + 0.45f * t);
        switch (d.Plumage)
        {
            case Plumage.Owl: colour = Rgb.Lerp(back, dark, Maths.SmoothStep(0, 0.4f, Maths.Sin(t * 26))); break;
            case Plumage.Parrot:
                colour = row < 0.34f ? back : row < 0.67f ? Rgb.Lerp(dark, accent, t * 0.6f) : accent;
                break;
            case Plumage.Mallard:
                colour = row is > 0.34f and < 0.67f
                    ? Rgb.Lerp(Rgb.Hex(0x2A4A9A), new Rgb(0.8f), Maths.SmoothStep(0.82f, 0.9f, t))
                    : Rgb.Lerp(back, dark, 0.4f * t);
                break;
            case Plumage.Eagle: colour = tail ? accent : Rgb.Lerp(back, dark, 0.3f + 0.6f * t); break;
        }
        return colour * (1 - 0.16f * MathF.Abs(x)) * (1 - 0.25f * Maths.SmoothStep(0.06f, 0.0f, MathF.Abs(x)));
    }

    private float Up(Vec3 p)
        => Maths.Saturate((p.Y - frame.Joint("neck").Y) / MathF.Max(1e-4f, frame.Head.Y - frame.Joint("neck").Y));
}
