using Photoplay.Foundation;
using Photoplay.Modeling;
using Photoplay.Sets.Nature;
using Photoplay.Stage;

namespace Photoplay.Sets;

/// <summary>In autumn, under trees, leaves lie on whatever has been standing there, and gather about its feet.</summary>
internal static class FallenLeaves
{
    /// <summary>Metres: how near a tree must stand, a leaf's length, the cell in which the uppermost surface is looked
    /// for.</summary>
    private const float Near = 16, Length = 0.062f, Cell = 0.03f;
    /// <summary>Leaves a square metre of level surface, and about a thing on the ground.</summary>
    private const float Dense = 40, About = 34;

    public static Entity? On(Location bare, Model model, Affine worldFromModel, Seed seed)
    {
        Climate climate = new(bare.Sheet);
        if (!climate.Autumn || climate.Snowy || bare.Plan.IsRoom
            || !bare.Plan.Obstacles.Any(o => o.Name == "tree" && Flat(o.At - worldFromModel.T) < Near))
            return null;
        FreeMesh mesh = new();
        RandomStream random = seed.Derive("fallen leaves").Stream();
        OnTop(mesh, model, worldFromModel, random);
        Bounds box = model.Bounds.Transformed(worldFromModel);
        Vec3 reach = new(0.35f, 0, 0.35f), span = box.Hi - box.Lo + reach * 2;
        for (int i = 0; i < About * span.X * span.Z; i++)
        {
            float x = box.Lo.X - reach.X + span.X * random.Next(), z = box.Lo.Z - reach.Z + span.Z * random.Next();
            Leaf(mesh, new(x, bare.HeightAt(x, z) + random.Range(0.004f, 0.02f), z), random);
        }
        return new() { Name = "fallen leaves", Model = new($"fallen leaves {seed.Value:x}", [new(mesh.ToMesh(), PlantMaterials.Leaf)]) };
    }

    private static void OnTop(FreeMesh leaves, Model model, Affine worldFromModel, RandomStream random)
    {
        Dictionary<(int, int), float> tops = [];
        List<(Vec3 A, Vec3 B, Vec3 C, float Area)> level = [];
        foreach (Mesh mesh in model.Shapes.Select(s => s.Mesh))
            for (int t = 0; t < mesh.Indices.Length; t += 3)
            {
                Vec3 a = worldFromModel.Point(mesh.Positions[mesh.Indices[t]]),
                    b = worldFromModel.Point(mesh.Positions[mesh.Indices[t + 1]]),
                    c = worldFromModel.Point(mesh.Positions[mesh.Indices[t + 2]]), n = Vec3.Cross(b - a, c - a);
                foreach (Vec3 p in SurfaceClutter.Over(a, b, c))
                    if (!tops.TryGetValue(Key(p), out float y) || p.Y > y) tops[Key(p)] = p.Y;
                if (n.Y > 0.8f * n.Length && n.Length > 1e-9f) level.Add((a, b, c, n.Length / 2));
            }
        foreach ((Vec3 a, Vec3 b, Vec3 c, float area) in level)
            for (int i = 0; i < (int)(area * Dense + random.Next()); i++)
            {
                float u = random.Next(), v = random.Next();
                if (u + v > 1) (u, v) = (1 - u, 1 - v);
                Vec3 p = a * (1 - u - v) + b * u + c * v;
                // What something hangs over stays bare.
                if (p.Y > tops.GetValueOrDefault(Key(p), p.Y) - 0.03f)
                    Leaf(leaves, p + Vec3.UnitY * random.Range(0.003f, 0.009f), random);
            }
    }

    private static void Leaf(FreeMesh mesh, Vec3 at, RandomStream random)
    {
        Vec3 normal = (Vec3.UnitY + random.Direction() * 0.22f).Normalized;
        float size = Length * random.Range(0.65f, 1.25f);
        mesh.CurledLeaf(at, Vec3.Cross(normal, random.Direction()).Normalized, normal, size, size * random.Range(0.45f, 0.72f),
            random.Range(0.08f, 0.6f), Foliage.Pick(Foliage.Autumn, random.Next()) * random.Range(0.65f, 1.15f));
    }

    private static (int, int) Key(Vec3 p) => ((int)MathF.Floor(p.X / Cell), (int)MathF.Floor(p.Z / Cell));
    private static float Flat(Vec3 v) => MathF.Sqrt(v.X * v.X + v.Z * v.Z);
}
