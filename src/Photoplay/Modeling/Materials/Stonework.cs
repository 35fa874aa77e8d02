using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Modeling.Materials;

/// <summary>Irregular stones set in mortar (rubble walls, cobbles, flags): cells of mean size metres.
/// <paramref name="whitewash"/> 0 bare .. 1 limed over, so that only the relief shows.</summary>
public sealed class Stonework(string name, Rgb colour, Rgb second, Rgb mortar, float size = 0.25f, float joint = 0.06f,
        float flatten = 0.6f, float whitewash = 0, float wet = 0)
    : PartMaterial($"stonework {name} {colour} {second} {mortar} {size} {joint} {flatten} {whitewash} {wet}")
{
    private static readonly Rgb Lime = Rgb.Hex(0xe9e4d8);

    protected override float FinestRelief => 0.006f;

    protected override OpenPbr Shade(in PartPoint p)
    {
        (float stone, float id) = Cell(p);
        float fine = p.Cloud(p.P, 40, 3, 3), broad = p.Cloud(p.P, 1.1f, 3, 5);
        Rgb c = Pattern.Mix(colour, second, id) * (0.62f + 0.5f * Pattern.Fraction(id * 7.3f) + 0.35f * (fine - 0.5f));
        c = Pattern.Mix(mortar * (0.7f + 0.5f * fine), c, stone);
        float bare = Pattern.Step(0.62f, 0.75f, p.Cloud(p.P, 5, 4, 11)) * 0.5f;
        c = Pattern.Mix(c, Lime * (0.82f + 0.2f * broad),
            MathF.Min(1, whitewash * (1 - bare * 0.6f) + 0.1f * whitewash)) * (0.8f + 0.35f * broad);
        float puddle = wet * Pattern.Step(0.75f, 0.35f, stone * 0.6f + 0.4f * broad),
            damp = MathF.Max(wet * 0.7f, puddle);
        return OpenPbr.Default with
        {
            BaseColor = c * p.Tint * (1 - 0.45f * damp),
            SpecularRoughness = Maths.Lerp(0.8f + 0.1f * fine, 0.08f, damp * (0.5f + 0.5f * puddle)),
            SpecularWeight = 0.6f + 0.4f * damp,
        };
    }

    protected override float Height(in PartPoint p)
    {
        (float stone, float id) = Cell(p);
        return stone * size * (0.07f + 0.05f * id) * (1 - 0.6f * whitewash) + p.Cloud(p.P, 30, 3, 3) * 0.004f
            * (1 - 0.4f * whitewash) + whitewash * 0.012f * p.Cloud(p.P, 6, 2, 8);
    }

    private (float Stone, float Id) Cell(in PartPoint p)
    {
        Vec2 f = p.Face;
        Vec3 q = new Vec3(f.X, f.Y / flatten, 0) / size;
        q += new Vec3(Noise.Value(q * 2.3f, 21), Noise.Value(q * 2.3f, 22), 0) * 0.16f;
        (float f1, float f2, float id) = Noise.Worley(new(q.X, q.Y, 0.5f), 31);
        return (Pattern.Step(joint * 0.4f * (1 - whitewash), joint * (3.2f + 5 * whitewash), f2 - f1), id);
    }
}
