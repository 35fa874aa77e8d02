using Photoplay.Characters.Skinning;
using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Characters.Swimmers;

/// <summary>Fins of bony fish: thin skin over rays, light shines through. Each is a grid from the root (u 0) to the
/// ragged edge (u 1), v along the root.</summary>
internal sealed class RayFins
{
    private const int Long = 14, Wide = 24;
    private readonly SwimmerFrame frame;
    private readonly SwimmerDesign d;
    private readonly List<Vec3> positions = [];
    private readonly List<Vec2> uvs = [];
    private readonly List<Rgb> paint = [];
    private readonly List<int> indices = [];
    private readonly List<(Vec3 Place, int Fin, float Share)> holds = [];

    private RayFins(SwimmerFrame frame) => (this.frame, d) = (frame, frame.Design);

    /// <summary>Null for bodies without fins.</summary>
    public static SkinnedShape? Build(SwimmerFrame frame)
    {
        if (frame.Design.TailLength <= 0) return null;
        RayFins fins = new(frame);
        fins.Grow();
        return fins.Shape();
    }

    private void Grow()
    {
        Rgb colour = Rgb.Hex(d.FinColour), edge = d.Pattern == SwimmerPattern.Clownfish ? Rgb.Hex(0x1A1616) : colour
            * 1.1f;
        foreach (MiddleFin fin in d.MiddleFins)
        {
            float sign = fin.Below ? -1 : 1;
            Add(false, (u, v) =>
            {
                float at = Maths.Lerp(fin.From, fin.To, v);
                (float back, float belly) = frame.Section(at);
                // Spiny and high in front, lower and rounded behind.
                float tall = fin.Height * Maths.Sin(Maths.Pi * Maths.Pow(0.06f + 0.90f * v, 0.62f))
                    * (0.62f + 0.38f * MathF.Abs(1 - 1.6f * v));
                return frame.Point(at + fin.Sweep * u * (0.6f + 0.4f * v), sign
                    * ((fin.Below ? belly : back) - 0.012f + u * (tall + 0.012f)));
            }, colour, edge, -1);
        }
        Add(false, (u, v) =>
        {
            float w = 2 * v - 1, lobe = w > 0 ? d.TailUpper : d.TailLower, end = MathF.Abs(w);
            (float back, float belly) = frame.Section(0.985f);
            float reach = d.TailLength * (1 - d.TailFork * (1 - end * end));
            float spread = u * (1.7f - 0.7f * u);
            return frame.Point(0.965f + u * reach + 0.12f * d.TailLength * end * u, w
                * Maths.Lerp(w > 0 ? back : belly, lobe, spread));
        }, colour, edge, -1);
        foreach (int side in (ReadOnlySpan<int>)[1, -1])
        {
            if (d.Pectoral is PairedFin pectoral)
                Paired(pectoral, side, colour, edge, frame.Bone(SwimmerFrame.Name(side, "Fin")));
            if (d.Pelvic is PairedFin pelvic) Paired(pelvic, side, colour, edge, -1);
        }
    }

    private void Paired(PairedFin fin, int side, Rgb colour, Rgb edge, int bone)
    {
        float l = frame.L;
        Vec3 root = frame.Root(fin, side);
        (float drop, float level) = Maths.SinCos(fin.Droop);
        Add(side > 0, (u, v) =>
        {
            // Rays fan out from a short root.
            float angle = fin.Sweep + (v - 0.5f) * 0.85f;
            (float s, float c) = Maths.SinCos(angle);
            float reach = fin.Span * (1 - 0.30f * (2 * v - 1) * (2 * v - 1));
            Vec3 along = new(side * c * level, -drop * c - 0.25f * s, -s);
            return root + new Vec3(0, 0, (0.5f - v) * fin.Chord * 0.6f * l) + along * (u * reach * l);
        }, colour, edge, bone);
    }

    private void Add(bool flip, Func<float, float, Vec3> at, Rgb colour, Rgb edge, int fin)
    {
        int start = positions.Count;
        for (int j = 0; j <= Long; j++)
            for (int i = 0; i <= Wide; i++)
            {
                float u = j / (float)Long, v = i / (float)Wide;
                Vec3 p = at(u, v);
                positions.Add(p);
                uvs.Add(new(v, u));
                paint.Add(Rgb.Lerp(colour, edge, Maths.SmoothStep(0.80f, 0.95f, u)));
                holds.Add((p, fin, fin < 0 ? 0 : Maths.SmoothStep(0, 0.2f, u)));
                if (i == Wide || j == Long) continue;
                int a = start + j * (Wide + 1) + i, b = a + 1, c = b + Wide + 1, e = c - 1;
                indices.AddRange(flip ? [a, b, c, a, c, e] : [a, c, b, a, e, c]);
            }
    }

    private SkinnedShape Shape()
    {
        Mesh mesh = new Mesh
        {
            Positions = [.. positions], Indices = [.. indices], Paint = [.. paint], Uvs = [.. uvs]
        }.WithSmoothNormals();
        SkinBinding binding = new(positions.Count);
        Span<float> w = stackalloc float[frame.Skeleton.Count];
        for (int i = 0; i < holds.Count; i++)
        {
            (Vec3 p, int fin, float share) = holds[i];
            frame.Weigh(frame.U(p), w);
            if (fin >= 0)
            {
                for (int b = 0; b < w.Length; b++) w[b] *= 1 - share;
                w[fin] += share;
            }
            binding.Set(i, w);
        }
        return new(mesh, binding);
    }

    public static Material Material { get; } = new ProceduralMaterial("ray fin", (in SurfacePoint p) =>
    {
        float ray = Maths.Sin(p.Uv.X * 88), bar = Maths.SmoothStep(0.2f, 0.9f, ray);
        OpenPbr m = OpenPbr.Default;
        m.BaseColor = p.Paint * (0.80f + 0.28f * bar);
        m.SpecularRoughness = 0.3f;
        m.ThinWalled = true;
        m.SubsurfaceWeight = 0.55f;
        m.SubsurfaceColor = p.Paint;
        m.Opacity = Maths.Lerp(0.97f, 0.62f, Maths.SmoothStep(0.15f, 0.9f, p.Uv.Y) * (1 - 0.7f * bar));
        return m;
    })
    { MayBeOpen = true };
}
