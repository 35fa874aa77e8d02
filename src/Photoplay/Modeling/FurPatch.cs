using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Modeling;

/// <summary>The strands of one run of triangles, and the shape of a strand.</summary>
internal sealed class FurPatch(FurGrowth growth, float perArea)
{
    private readonly List<Vec3> positions = [], normals = [], tangents = [];
    private readonly List<Rgb> paint = [];
    private readonly List<Masks> masks = [];
    private readonly List<int> indices = [], first = [];
    private readonly List<FurRoot> roots = [];

    public void Grow(FurRoot root, FurSample sample, float density, RandomStream random)
    {
        float length = sample.Length;
        if (length < 0.001f) return;
        bool guard = random.Next() < growth.Guard;
        length *= guard ? random.Range(1.0f, 1.3f) : random.Range(0.68f, 1.02f);
        Vec3 n = root.Normal, p = root.Position, flow = sample.Flow - n * Vec3.Dot(sample.Flow, n);
        if (flow.LengthSquared < 1e-6f) Vec3.Basis(n, out flow, out _);
        flow = flow.Normalized;
        Vec3 side = Vec3.Cross(n, flow);
        float tuft = 0.55f / growth.ClumpSize;
        float stray = Noise.Value(p * tuft) * 0.30f + Noise.Value(p * (tuft * 0.4f) + new Vec3(9, 4, 1)) * 0.26f
            + (random.Next() - 0.5f) * 0.30f;
        flow = (flow + side * stray).Normalized;
        float lift = growth.Lift * sample.Lift * random.Range(0.75f, 1.25f) * (guard ? 1.25f : 1);
        Vec3 direction = (flow + n * lift).Normalized;
        (Vec3 pull, float tint) = Tuft(p, n);
        float spacing = 1 / MathF.Sqrt(perArea * density);
        float width = growth.Breadth * MathF.Min(spacing * 0.85f, length * 0.32f) * (guard ? 0.62f : 1)
            * random.Range(0.8f, 1.2f);
        int segments = sample.Droop > 2 ? 6 : length > spacing * 4.5f || growth.Curl > 0 ? 3 : 2;
        float roll = random.Range(-0.75f, 0.75f), shade = tint * random.Range(0.92f, 1.08f) * (guard ? 1.08f : 1);
        Strand strand = new(p - n * MathF.Min(0.0015f, 0.06f * length), n, direction, flow, pull, length, width, roll,
            segments, random.Next() * Maths.Tau, growth.Droop * sample.Droop);
        Lay(strand, sample.Root * shade, sample.Tip * shade, random.Next(), guard);
        roots.Add(root);
    }

    private readonly record struct Strand(Vec3 Start, Vec3 Normal, Vec3 Direction, Vec3 Flow, Vec3 Pull, float Length,
        float Width, float Roll, int Segments, float Phase, float Droop);

    private void Lay(Strand s, Rgb root, Rgb tip, float random, bool guard)
    {
        int start = positions.Count;
        first.Add(start);
        Vec3 q = s.Start, d = s.Direction;
        float sinRoll = Maths.Sin(s.Roll), cosRoll = Maths.Cos(s.Roll), clump = growth.Clump * (guard ? 0.7f : 1);
        for (int k = 0; k <= s.Segments; k++)
        {
            float t = k / (float)s.Segments;
            Vec3 across = Vec3.Cross(d, s.Normal);
            if (across.LengthSquared < 1e-6f) across = Vec3.Cross(s.Flow, s.Normal);
            across = across.Normalized;
            across = across * cosRoll + Vec3.Cross(d, across) * sinRoll;
            float half = s.Width * 0.5f * (t < 0.34f ? 0.86f + 0.42f * t : 1 - (t - 0.34f) / 0.66f * 0.96f);
            Vec3 at = q + s.Pull * (clump * t * t) + Curl(s, t);
            Vec3 normal = s.Normal;
            Rgb colour = Rgb.Lerp(root, tip, MathF.Min(1, t * 1.35f));
            if (k < s.Segments)
            {
                Add(at - across * half, (normal - across * 0.35f).Normalized, d, colour, t, random);
                Add(at + across * half, (normal + across * 0.35f).Normalized, d, colour, t, random);
                if (k > 0) Quad(positions.Count - 4);
            }
            else
            {
                Add(at, normal, d, colour, 1, random);
                int b = positions.Count - 3;
                indices.AddRange([b, b + 1, b + 2]);
            }
            q += d * (s.Length / s.Segments);
            d = (d - Vec3.UnitY * (s.Droop * 0.35f) + (s.Flow - d) * 0.2f).Normalized;
        }
    }

    private Vec3 Curl(Strand s, float t)
    {
        if (growth.Curl <= 0) return default;
        Vec3 side = Vec3.Cross(s.Normal, s.Flow);
        float a = s.Phase + t * 7, r = growth.Curl * s.Length * 0.3f * t;
        return side * (r * Maths.Sin(a)) + s.Flow * (r * Maths.Cos(a));
    }

    private void Add(Vec3 p, Vec3 n, Vec3 d, Rgb colour, float along, float random)
    {
        positions.Add(p);
        normals.Add(n);
        tangents.Add(d);
        paint.Add(colour);
        masks.Add(new(along, random, 0, 0));
    }

    private void Quad(int b) => indices.AddRange([b, b + 1, b + 2, b + 1, b + 3, b + 2]);

    /// <summary>Towards the middle of the tuft this root belongs to, along the skin; and the
    /// tuft's own brightness.</summary>
    private (Vec3 Pull, float Tint) Tuft(Vec3 p, Vec3 n)
    {
        Vec3 g = p / growth.ClumpSize;
        int x = (int)MathF.Floor(g.X), y = (int)MathF.Floor(g.Y), z = (int)MathF.Floor(g.Z);
        Vec3 centre = new Vec3(x + Noise.Hash(x, y, z, 1), y + Noise.Hash(x, y, z, 2), z + Noise.Hash(x, y, z, 3))
            * growth.ClumpSize;
        Vec3 pull = centre - p;
        return (pull - n * Vec3.Dot(pull, n), 0.91f + 0.17f * Noise.Hash(x, y, z, 4));
    }

    public static FurRibbons Join(FurPatch[] patches)
    {
        int points = patches.Sum(q => q.positions.Count), strands = patches.Sum(q => q.roots.Count);
        Mesh mesh = new()
        {
            Positions = new Vec3[points], Indices = new int[patches.Sum(q => q.indices.Count)],
            Normals = new Vec3[points], Tangents = new Vec3[points],
            Paint = new Rgb[points], Masks = new Masks[points],
        };
        int[] first = new int[strands + 1];
        FurRoot[] roots = new FurRoot[strands];
        int point = 0, index = 0, strand = 0;
        foreach (FurPatch q in patches)
        {
            q.positions.CopyTo(mesh.Positions, point);
            q.normals.CopyTo(mesh.Normals, point);
            q.tangents.CopyTo(mesh.Tangents, point);
            q.paint.CopyTo(mesh.Paint, point);
            q.masks.CopyTo(mesh.Masks, point);
            q.roots.CopyTo(roots, strand);
            for (int i = 0; i < q.indices.Count; i++) mesh.Indices[index++] = q.indices[i] + point;
            for (int i = 0; i < q.roots.Count; i++) first[strand++] = q.first[i] + point;
            point += q.positions.Count;
        }
        first[strands] = point;
        return new(mesh, first, roots);
    }
}
