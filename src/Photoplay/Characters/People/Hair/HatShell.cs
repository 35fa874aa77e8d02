using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Characters.People.Hair;

/// <summary>
/// The inside of what is worn on a head: how far it is from the middle of the skull in every direction. Hair is pressed
/// under it and spreads again below its edge. Directions are cells of an octahedral map (Cigolle et al. 2014), which has
/// no poles. Actor space at rest.
/// </summary>
internal sealed class HatShell
{
    private const int Side = 128;
    /// <summary>Half a cell, radians: how finely the cloth is sampled.</summary>
    private const float Step = 0.010f;
    /// <summary>Cells below the edge over which pressed hair spreads, and how much further out each lets it.</summary>
    private const int Spread = 12;
    private const float Flare = 0.022f;
    /// <summary>Hair that lies this many cells inside the edge is never seen.</summary>
    private const int Hidden = 12;
    private readonly Vec3 centre;
    private readonly float[] radius = new float[Side * Side];
    private readonly byte[] depth = new byte[Side * Side];

    public HatShell(IEnumerable<Model> hats, Vec3 centre)
    {
        this.centre = centre;
        Array.Fill(radius, float.PositiveInfinity);
        foreach (Mesh mesh in hats.SelectMany(h => h.Shapes).Select(s => s.Mesh))
            for (int i = 0; i < mesh.Indices.Length; i += 3)
                Cover(mesh.Positions[mesh.Indices[i]] - centre, mesh.Positions[mesh.Indices[i + 1]] - centre,
                    mesh.Positions[mesh.Indices[i + 2]] - centre);
        FindDepth();
        for (int pass = 0; pass < Spread; pass++) Widen();
    }

    /// <summary>The hair pressed under the hat, without what the hat hides altogether.</summary>
    /// <param name="clearance">Metres between hair and hat.</param>
    public Mesh Press(Mesh hair, float clearance)
    {
        Vec3[] pressed = [.. hair.Positions.Select(p => Press(p, clearance))];
        List<int> seen = new(hair.Indices.Length);
        for (int i = 0; i < hair.Indices.Length; i += 3)
            if (!IsHidden(pressed[hair.Indices[i]]) || !IsHidden(pressed[hair.Indices[i + 1]])
                || !IsHidden(pressed[hair.Indices[i + 2]]))
                seen.AddRange(hair.Indices.AsSpan(i, 3));
        return new()
        {
            Positions = pressed, Normals = hair.Normals, Tangents = hair.Tangents, Paint = hair.Paint, Indices = [.. seen],
        };
    }

    private Vec3 Press(Vec3 p, float clearance)
    {
        Vec3 d = p - centre;
        float length = d.Length, most = radius[CellOf(d)] - clearance;
        return length <= most || length < 1e-4f ? p : centre + d * (MathF.Max(0, most) / length);
    }

    private bool IsHidden(Vec3 p)
    {
        int cell = CellOf(p - centre);
        return depth[cell] >= Hidden && (p - centre).Length <= radius[cell];
    }

    private void Cover(Vec3 a, Vec3 b, Vec3 c)
    {
        float near = MathF.Sqrt(MathF.Min(a.LengthSquared, MathF.Min(b.LengthSquared, c.LengthSquared))),
            edge = MathF.Max((b - a).Length, MathF.Max((c - a).Length, (c - b).Length));
        int n = Math.Clamp((int)MathF.Ceiling(edge / MathF.Max(1e-3f, near * Step)), 1, 64);
        for (int i = 0; i <= n; i++)
            for (int j = 0; i + j <= n; j++)
            {
                Vec3 p = a + (b - a) * ((float)i / n) + (c - a) * ((float)j / n);
                ref float r = ref radius[CellOf(p)];
                r = MathF.Min(r, p.Length);
            }
    }

    /// <summary>Counts, for each cell under the hat, how many cells it is from the edge.</summary>
    private void FindDepth()
    {
        for (int i = 0; i < depth.Length; i++) depth[i] = float.IsFinite(radius[i]) ? byte.MaxValue : (byte)0;
        for (int pass = 1; pass <= Hidden; pass++)
        {
            byte[] old = [.. depth];
            for (int cell = 0; cell < old.Length; cell++)
                if (old[cell] == byte.MaxValue && Around(cell).Any(k => old[k] < pass)) depth[cell] = (byte)pass;
        }
    }

    private void Widen()
    {
        float[] old = [.. radius];
        for (int cell = 0; cell < old.Length; cell++)
        {
            if (float.IsFinite(old[cell])) continue;
            float least = Around(cell).Min(k => old[k]);
            radius[cell] = least * (1 + Flare);
        }
    }

    /// <summary>The four neighbours of a cell; over an edge of the square the map goes on mirrored.</summary>
    private static IEnumerable<int> Around(int cell)
    {
        int x = cell % Side, y = cell / Side;
        yield return x > 0 ? cell - 1 : (Side - 1 - y) * Side;
        yield return x < Side - 1 ? cell + 1 : (Side - 1 - y) * Side + Side - 1;
        yield return y > 0 ? cell - Side : Side - 1 - x;
        yield return y < Side - 1 ? cell + Side : (Side - 1) * Side + Side - 1 - x;
    }

    private static int CellOf(Vec3 d)
    {
        float sum = MathF.Max(1e-9f, MathF.Abs(d.X) + MathF.Abs(d.Y) + MathF.Abs(d.Z)), u = d.X / sum, v = d.Z / sum;
        // Up lies in the middle of the square, what looks down is folded over its edges.
        if (d.Y < 0) (u, v) = ((1 - MathF.Abs(v)) * (u < 0 ? -1 : 1), (1 - MathF.Abs(u)) * (v < 0 ? -1 : 1));
        int x = Math.Clamp((int)((u * 0.5f + 0.5f) * Side), 0, Side - 1),
            y = Math.Clamp((int)((v * 0.5f + 0.5f) * Side), 0, Side - 1);
        return y * Side + x;
    }
}
