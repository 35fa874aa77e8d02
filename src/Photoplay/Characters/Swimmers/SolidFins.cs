using Photoplay.Foundation;
using Photoplay.Modeling;

namespace Photoplay.Characters.Swimmers;

/// <summary>Fins of flesh: sharks' and whales'. Each is a flat chain along its span that narrows to the tip.</summary>
internal sealed class SolidFins(SwimmerFrame frame, SdfSculptor clay)
{
    private readonly SwimmerDesign d = frame.Design;

    public void Sculpt()
    {
        float l = frame.L;
        foreach (MiddleFin fin in d.MiddleFins)
        {
            float mid = (fin.From + fin.To) / 2, half = (fin.To - fin.From) / 2, sign = fin.Below ? -1 : 1;
            (float back, float belly) = frame.Section(mid);
            float root = fin.Below ? -belly : back;
            Vec3 At(float t) => frame.Point(mid + fin.Sweep * t * (0.55f + 0.45f * t), root + sign * fin.Height
                * (t - 0.12f));
            (clay.Part, clay.Bone) = ((int)SwimmerPart.Middle, frame.Bone("hips"));
            clay.Chain([At(0), At(0.35f), At(0.7f), At(1)], [half * l, half * 0.70f * l, half * 0.38f * l, half
                * 0.10f * l],
                0.025f * l, 5, MathF.Max(0.13f, 0.007f / half), Vec3.UnitX);
        }
        foreach (int side in (ReadOnlySpan<int>)[1, -1])
        {
            if (d.Pectoral is PairedFin pectoral) Paired(pectoral, side, SwimmerPart.Pectoral);
            if (d.Pelvic is PairedFin pelvic) Paired(pelvic, side, SwimmerPart.Middle);
            Lobe(side);
        }
    }

    private void Paired(PairedFin fin, int side, SwimmerPart part)
    {
        float l = frame.L, half = fin.Chord / 2;
        Vec3 root = frame.Root(fin, side);
        (float sin, float cos) = Maths.SinCos(fin.Sweep);
        (float drop, float level) = Maths.SinCos(fin.Droop);
        Vec3 across = new(side * cos * level, -drop, -sin * level), ahead = new(side * sin * 0.2f, 0, 1);
        // The leading edge is bowed forward, as a wing's.
        Vec3 At(float t) => root + across * (fin.Span * l * t) + ahead
            * (0.14f * fin.Span * l * 4 * t * (1 - t) * 0.6f);
        (clay.Part, clay.Bone) = ((int)part, frame.Bone(SwimmerFrame.Name(side, "Fin")));
        Vec3 normal = Vec3.Cross(across, ahead).Normalized;
        clay.Chain([At(-0.08f), At(0.25f), At(0.6f), At(0.85f), At(1)],
            [half * 0.92f * l, half * l, half * 0.78f * l, half * 0.5f * l, half * 0.16f * l], 0.022f * l, 4,
            MathF.Max(0.15f, 0.007f / half), normal);
    }

    /// <summary>Half of the tail fin: a fluke to the side, or the upper (side 1) or lower lobe of an upright
    /// fin.</summary>
    private void Lobe(int side)
    {
        float l = frame.L, span = d.Flukes || side > 0 ? d.TailUpper : d.TailLower, chord = 0.25f * d.TailLength;
        (clay.Part, clay.Bone) = ((int)SwimmerPart.Tail, frame.Bone("tail6"));
        Vec3 At(float t)
        {
            float back = 0.955f + 0.18f * d.TailLength + d.TailLength * d.TailFork * t * (0.75f + 0.25f * t);
            return d.Flukes ? frame.Point(back, 0, side * span * t) : frame.Point(back, side * span * t);
        }
        clay.Chain([At(-0.05f), At(0.3f), At(0.65f), At(1)], [chord * 1.15f * l, chord * l, chord * 0.62f * l, chord
            * 0.12f * l],
            0.03f * l, 5, MathF.Max(0.12f, 0.007f / chord), d.Flukes ? Vec3.UnitY : Vec3.UnitX);
    }
}
