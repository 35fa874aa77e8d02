using Photoplay.Characters.People.Head;
using Photoplay.Foundation;

namespace Photoplay.Characters.People.Hair;

/// <summary>Beards and moustaches: where they grow, how long, which way. Each hair moves with the skin
/// under its root.</summary>
internal sealed class Beard(HeadSkin skin, string style)
{
    private readonly FaceParameters face = skin.Cage.Face;

    public static bool Grows(string style) => style is "full" or "goatee" or "moustache" or "stubble";

    /// <summary>0..1: how thickly hair stands at a place.</summary>
    public float Density(Vec3 p)
    {
        float x = MathF.Abs(p.X), y = p.Y / face.LowerFace, edge = 0.25f * Noise.Perlin(p * 1.4f, 61),
            soft = style == "stubble" ? 1.1f : 0.45f,
            mouth = face.MouthY / face.LowerFace, w = face.MouthWidth;
        if (p.Z < -1.2f || y > 1.5f || y < -13.2f) return 0;
        float Soft(float over) => Maths.SmoothStep(-0.25f * soft, soft, over + edge);
        float top = mouth + 2.0f, moustache = p.Z > 7.2f ? MathF.Min(Soft(top - 0.16f * x - y - 0.25f),
            MathF.Min(Soft(y - (mouth + 0.62f - 0.25f * Maths.SmoothStep(1.2f, 2.6f, x))), Soft(3.0f * w - x))) : 0;
        float chin = MathF.Min(Soft(mouth - 1.15f - y + 0.1f * x * (x < 2.6f ? 0 : 1)), Soft(2.9f * w - x));
        float soul = MathF.Min(Soft(mouth - 0.95f - y), Soft(0.55f - x));
        // The cheek's line runs from the corner of the mouth up to the sideburn; the neck's under the jaw.
        float line = x < 5.2f ? mouth + 1.35f - 0.45f * (5.2f - x) * 0.6f : mouth + 1.35f + (x - 5.2f) * 4.2f;
        // Above that line it narrows towards the ear and thins out beside it.
        float rise = MathF.Max(0, y - mouth - 1.35f), front = 1.0f + 5.5f / (1 + 0.35f * rise * rise);
        float burn = rise > 0 ? MathF.Min(Soft(front - p.Z), Maths.SmoothStep(1.2f, -1.5f, y)) : 1;
        float cheek = x > 2.5f * w ? MathF.Min(MathF.Min(Soft(line - y), Soft(x - 2.6f * w)), burn) : 0,
            neck = Soft(y + 0.32f * p.Z + 11.6f) * (y < -11.2f ? Soft(p.Z - 1.5f) : 1);
        float all = style switch
        {
            "moustache" => moustache,
            "goatee" => MathF.Max(MathF.Max(moustache, soul), MathF.Max(chin * Soft(3.1f - x),
                x is > 2.2f and < 3.3f && y < top - 0.9f ? Soft(3.2f * w - x) * Soft(x - 2.3f * w) : 0)),
            _ => MathF.Max(MathF.Max(moustache, soul), MathF.Max(chin, cheek)),
        };
        return all * neck * (1 - Lip(p));
    }

    public RibbonBuilder Build(HairColour colour, Seed seed)
    {
        RibbonBuilder ribbons = new();
        float fullness = style == "stubble" ? 0.35f : 1, old = face.Elder;
        int n = 0;
        for (int t = 0; t < skin.Indices.Length && skin.Indices[t] < skin.HeadCount; t += 3)
        {
            Vec3 a = skin.Positions[skin.Indices[t]], b = skin.Positions[skin.Indices[t + 1]],
                c = skin.Positions[skin.Indices[t + 2]];
            Vec3 middle = (a + b + c) / 3;
            float density = Density(middle) * MathF.Max(0, 1 - 3 * skin.Lips[skin.Indices[t]]);
            if (density < 0.03f) continue;
            RandomStream random = seed.Derive("beard", t).Stream();
            float want = 0.5f * Vec3.Cross(b - a, c - a).Length * density * (style == "stubble" ? 40 : 44);
            int count = (int)want + (random.Chance(want - (int)want) ? 1 : 0);
            for (int i = 0; i < count; i++) Hair(ribbons, t, a, b, c, density, fullness, old, colour, n++, random);
        }
        return ribbons;
    }

    private void Hair(RibbonBuilder ribbons, int t, Vec3 a, Vec3 b, Vec3 c, float density, float fullness, float old,
        HairColour colour, int number, RandomStream random)
    {
        float u = random.Next(), v = random.Next();
        if (u + v > 1) (u, v) = (1 - u, 1 - v);
        Vec3 root = a * (1 - u - v) + b * u + c * v, n = skin.Normals[skin.Indices[t]];
        float y = root.Y / face.LowerFace, mouth = face.MouthY / face.LowerFace;
        bool lip = y > mouth - 0.3f && MathF.Abs(root.X) < 3 && root.Z > 7;
        float chin = Maths.SmoothStep(mouth - 1.5f, mouth - 4, y) * Maths.SmoothStep(2, 6, root.Z);
        float length = fullness * (lip ? 0.75f : 0.65f + (0.9f + 1.5f * old) * chin) * (0.7f + 0.5f * random.Next())
            * (0.4f + 0.6f * density);
        if (style == "stubble") length = 0.13f;
        // Down and, on the lip, out to the sides; locks of a centimetre lean alike.
        Vec3 cell = new(Noise.Perlin(root * 1.1f, 62), 0, Noise.Perlin(root * 1.1f, 63));
        Vec3 lead = lip
            ? new Vec3(MathF.Sign(root.X) * (0.35f + 0.25f * MathF.Abs(root.X)), -0.75f, 0.1f)
            : new(root.X * 0.03f, -1, 0.12f * chin - 0.25f * Maths.SmoothStep(5, 1, root.Z));
        Vec3 d = (n * (style == "stubble" ? 0.9f : 0.42f) + lead + cell * 0.45f + random.Direction() * 0.2f).Normalized;
        Vec3[] path = new Vec3[style == "stubble" ? 2 : 5];
        Vec3 p = root;
        for (int k = 0; k < path.Length; k++)
        {
            path[k] = p;
            d = (d + lead * 0.22f - n * (Vec3.Dot(d, n) < 0 ? Vec3.Dot(d, n) : 0)
                + n * (lip ? 0.04f : 0.02f)).Normalized;
            p += d * (length / (path.Length - 1));
        }
        (Rgb rootColour, Rgb tipColour) = colour.Of(6000 + (int)(40 * (cell.X + 1)), 600000 + number);
        ribbons.Add(path, n + random.Direction() * 0.5f, style == "stubble" ? 0.03f : 0.085f, 0.02f, rootColour,
            tipColour, skin.Indices[t]);
    }

    private float Lip(Vec3 p)
    {
        float x = MathF.Abs(p.X) / (2.55f * face.MouthWidth), y = (p.Y - face.MouthY) / 0.8f;
        return p.Z < 6.5f ? 0 : 1 - Maths.SmoothStep(0.85f, 1.1f, x * x + y * y);
    }
}
