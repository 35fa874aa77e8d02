using Photoplay.Foundation;
using Photoplay.Modeling;
using Photoplay.Stage;

namespace Photoplay.Characters.People.Body;

/// <summary>
/// A panel refined by Catmull-Clark, with the weights of every joint refined by the same stencils: what skin and cloth
/// are finished from. Masks of the finished mesh: A distance to the nearest hem or edge, metres (up to 0.08); B depth
/// of folds (-1..1); C angle of the site, radians; D 32 * part + t of the site (see <see cref="SiteCode"/>).
/// </summary>
internal sealed class Cloth
{
    private readonly Dictionary<int, float[]> weights = [];
    private readonly Joints joints;

    public Cloth(Panel panel, BodyWeights binding, Joints joints, int levels)
    {
        this.joints = joints;
        Positions = [.. panel.Mesh.Positions];
        Faces = [.. panel.Mesh.Faces];
        Corners = [.. panel.Corners];
        float[] row = new float[joints.Count];
        for (int v = 0; v < Positions.Length; v++)
        {
            Array.Clear(row);
            binding.Add(panel.Sites[v], Positions[v], row);
            for (int j = 0; j < row.Length; j++)
                if (row[j] > 0)
                {
                    if (!weights.TryGetValue(j, out float[]? w)) weights[j] = w = new float[Positions.Length];
                    w[v] = row[j];
                }
        }
        for (int i = 0; i < levels; i++) Refine();
        Fold = new float[Positions.Length];
        FoldBend = [.. Enumerable.Repeat((byte)255, Positions.Length)];
        FoldHeight = new float[Positions.Length];
        Sites = new Site[Positions.Length];
        for (int f = 0; f < Faces.Length; f++)
            for (int k = 0; k < Faces[f].Length; k++) Sites[Faces[f][k]] = Corners[f][k];
    }

    public Vec3[] Positions { get; private set; }
    public int[][] Faces { get; private set; }
    public Site[][] Corners { get; private set; }
    /// <summary>One of the sites of each point.</summary>
    public Site[] Sites { get; private set; }
    public float[] Fold { get; private set; }
    /// <summary>Fold depth of what is turned in behind a hem; it lies in shade.</summary>
    public const float TurnedIn = -0.8f;
    public bool IsTurnedIn(int point) => Fold[point] == TurnedIn;
    public byte[] FoldBend { get; private set; }
    public float[] FoldHeight { get; private set; }

    /// <summary>Keeps the faces whose corners all pass; points without a face are taken out.</summary>
    public void Keep(Func<Site, bool> keep)
    {
        int[] kept = [.. Enumerable.Range(0, Faces.Length).Where(f => Corners[f].All(keep))];
        (Faces, Corners) = ([.. kept.Select(f => Faces[f])], [.. kept.Select(f => Corners[f])]);
        DropUnused();
    }

    /// <summary>Takes out points whose absence is not seen (see <see cref="ClothThinning"/>). Directly after refinement
    /// and displacement, while every face of the last refinement is there.</summary>
    /// <param name="tolerance">How far the surface may move, metres; it grows until there are at most
    /// <paramref name="most"/> faces.</param>
    public void Thin(float tolerance, int most = int.MaxValue)
    {
        // Where folds rise with a bend, the cloth is as it is at a right angle.
        float Off(int point, int[] others)
        {
            Vec3 middle = default;
            float fold = 0;
            foreach (int v in others) { middle += Positions[v] / others.Length; fold += FoldHeight[v] / others.Length; }
            return Vec3.Distance(Positions[point], middle) + MathF.Abs(FoldHeight[point] - fold) * Maths.HalfPi;
        }
        (int[][] Faces, Site[][] Corners) thin;
        do
        {
            thin = new ClothThinning(Faces, Corners, Off).Thin(tolerance);
            tolerance *= 1.25f;
        } while (thin.Faces.Length > most);
        (Faces, Corners) = thin;
        DropUnused();
    }

    private void DropUnused()
    {
        int[] map = new int[Positions.Length];
        Array.Fill(map, -1);
        List<int> source = [];
        Faces = [.. Faces
            .Select(f => f.Select(v => { if (map[v] < 0) { map[v] = source.Count; source.Add(v); } return map[v]; }).ToArray())];
        Positions = [.. source.Select(v => Positions[v])];
        Sites = [.. source.Select(v => Sites[v])];
        foreach (int j in weights.Keys.ToArray())
        {
            float[] w = weights[j];
            weights[j] = [.. source.Select(v => w[v])];
        }
        (Fold, FoldHeight, FoldBend) = ([.. source.Select(v => Fold[v])], [.. source.Select(v => FoldHeight[v])],
            [.. source.Select(v => FoldBend[v])]);
    }

    public Vec3[] Normals()
    {
        Vec3[] n = new Vec3[Positions.Length];
        foreach (int[] f in Faces)
            for (int k = 1; k + 1 < f.Length; k++)
            {
                Vec3 c = Vec3.Cross(Positions[f[k]] - Positions[f[0]], Positions[f[k + 1]] - Positions[f[0]]);
                n[f[0]] += c; n[f[k]] += c; n[f[k + 1]] += c;
            }
        for (int i = 0; i < n.Length; i++) n[i] = n[i].Normalized;
        return n;
    }

    /// <summary>Moves every point along the normal; what is raised or sunk is remembered as fold depth
    /// for the material.</summary>
    public void Displace(Func<Site, Vec3, float> height, float foldScale = 0.008f)
    {
        Vec3[] n = Normals();
        bool[] rim = Rim();
        for (int v = 0; v < Positions.Length; v++)
        {
            float h = height(Sites[v], Positions[v]);
            if (rim[v]) h *= 0.5f;
            Positions[v] += n[v] * h;
            Fold[v] += h / foldScale;
        }
    }

    /// <summary>Lifts the cloth off what it lies on: every point moves out by what it lacks, and those around it by nearly as
    /// much, so that nothing is dented.</summary>
    /// <param name="outward">Of a site, its point and normal: the way out.</param>
    /// <param name="lacks">Of a site, its point and the way out, metres.</param>
    public void Lift(Func<Site, Vec3, Vec3, Vec3> outward, Func<Site, Vec3, Vec3, float> lacks)
    {
        Vec3[] n = Normals(), way = Spread([.. Positions.Select((p, v) => outward(Sites[v], p, n[v]))], 6,
            (_, around) => around);
        for (int v = 0; v < way.Length; v++) way[v] = way[v].Normalized;
        for (int round = 0; round < 2; round++)
        {
            float[] least = [.. Positions.Select((p, v) => lacks(Sites[v], p, way[v]))];
            if (!least.Any(l => l > 1e-5f)) return;
            Vec3[] lift = Spread([.. least.Select(l => new Vec3(l, 0, 0))], 8, (v, around) => new(MathF.Max(least[v], around.X), 0, 0));
            for (int v = 0; v < Positions.Length; v++) Positions[v] += way[v] * lift[v].X;
        }
    }

    /// <summary>Of every point, what stands at the points around it on average, again and again.</summary>
    /// <param name="then">Of a point and that average, what it gets.</param>
    private Vec3[] Spread(Vec3[] values, int passes, Func<int, Vec3, Vec3> then)
    {
        Vec3[] sum = new Vec3[values.Length];
        int[] count = new int[values.Length];
        for (int pass = 0; pass < passes; pass++)
        {
            Array.Clear(sum);
            Array.Clear(count);
            foreach (int[] f in Faces)
                for (int k = 0; k < f.Length; k++)
                {
                    sum[f[k]] += values[f[(k + 1) % f.Length]] + values[f[(k + f.Length - 1) % f.Length]];
                    count[f[k]] += 2;
                }
            for (int v = 0; v < values.Length; v++) if (count[v] > 0) values[v] = then(v, sum[v] / count[v]);
        }
        return values;
    }

    /// <summary>Lets points go along with the cloth they lie on instead of the body.</summary>
    /// <param name="footing">Of a site, point and normal: what it lies on, and how much it follows that, 0..1; null
    /// nothing.</param>
    public void Follow(Func<Site, Vec3, Vec3, (Footing On, float Share)?> footing)
    {
        Vec3[] n = Normals();
        for (int v = 0; v < Positions.Length; v++)
        {
            if (footing(Sites[v], Positions[v], n[v]) is not var (on, share)) continue;
            foreach (float[] w in weights.Values) w[v] *= 1 - share;
            foreach ((int corner, float part) in (ReadOnlySpan<(int, float)>)[(on.A, 1 - on.U - on.V), (on.B, on.U),
                (on.C, on.V)])
            {
                int source = 4 * on.On.PointOf(corner);
                for (int k = source; k < source + 4; k++)
                {
                    if (!weights.TryGetValue(on.On.Joint[k], out float[]? w))
                        weights[on.On.Joint[k]] = w = new float[Positions.Length];
                    w[v] += share * part * on.On.Weight[k];
                }
            }
        }
    }

    /// <summary>Lets points go along with a joint instead.</summary>
    /// <param name="share">Of a point, how much, 0..1.</param>
    public void Hold(int joint, Func<Vec3, float> share)
    {
        if (!weights.TryGetValue(joint, out float[]? held)) weights[joint] = held = new float[Positions.Length];
        for (int v = 0; v < Positions.Length; v++)
        {
            float part = share(Positions[v]);
            if (part <= 0) continue;
            foreach (float[] w in weights.Values) w[v] *= 1 - part;
            held[v] += part;
        }
    }

    public void Bends(Func<Site, Vec3, (int Bend, float Height)> fold)
    {
        for (int v = 0; v < Positions.Length; v++)
        {
            (int bend, float height) = fold(Sites[v], Positions[v]);
            if (MathF.Abs(height) > 1e-4f) { FoldBend[v] = (byte)bend; FoldHeight[v] = height; }
        }
    }

    /// <summary>Gives open edges a thickness: the edge turns in and runs back a little way on the inside.</summary>
    public void Hem(float thickness, float depth)
    {
        Dictionary<(int, int), (int Face, int Corner)> edges = [];
        for (int f = 0; f < Faces.Length; f++)
            for (int k = 0; k < Faces[f].Length; k++)
                edges[(Faces[f][k], Faces[f][(k + 1) % Faces[f].Length])] = (f, k);
        Vec3[] normals = Normals(), inward = new Vec3[Positions.Length];
        List<(int A, int B, int Face, int Corner)> rim = [];
        foreach (((int a, int b), (int f, int k)) in edges.OrderBy(e => e.Value.Face * 8 + e.Value.Corner))
        {
            if (edges.ContainsKey((b, a))) continue;
            rim.Add((a, b, f, k));
            Vec3 middle = default;
            foreach (int v in Faces[f]) middle += Positions[v] / Faces[f].Length;
            Vec3 edge = (Positions[b] - Positions[a]).Normalized, into = middle - (Positions[a] + Positions[b]) * 0.5f;
            into = (into - edge * Vec3.Dot(into, edge)).Normalized;
            inward[a] += into;
            inward[b] += into;
        }
        Dictionary<int, (int Turn, int Inside)> doubled = [];
        List<Vec3> positions = [.. Positions];
        List<Site> sites = [.. Sites];
        List<int> source = [];
        (int Turn, int Inside) Double(int v)
        {
            if (doubled.TryGetValue(v, out var d)) return d;
            Vec3 into = inward[v].Normalized, turn = Positions[v] - normals[v] * thickness + into * (thickness * 0.35f);
            positions.Add(turn);
            positions.Add(turn + into * depth - normals[v] * (thickness * 0.6f + depth * 0.12f));
            sites.Add(Sites[v]);
            sites.Add(Sites[v]);
            source.Add(v);
            source.Add(v);
            return doubled[v] = (positions.Count - 2, positions.Count - 1);
        }
        List<int[]> faces = [.. Faces];
        List<Site[]> corners = [.. Corners];
        foreach ((int a, int b, int f, int k) in rim)
        {
            (int Turn, int Inside) p = Double(a), q = Double(b);
            Site sa = Corners[f][k], sb = Corners[f][(k + 1) % Corners[f].Length];
            faces.Add([b, a, p.Turn, q.Turn]);
            corners.Add([sb, sa, sa, sb]);
            faces.Add([q.Turn, p.Turn, p.Inside, q.Inside]);
            corners.Add([sb, sa, sa, sb]);
        }
        float[] Grow(float[] x) => [.. x, .. source.Select(v => x[v])];
        foreach (int j in weights.Keys.ToArray()) weights[j] = Grow(weights[j]);
        (Fold, FoldHeight, FoldBend) = ([.. Fold, .. source.Select(_ => TurnedIn)], Grow(FoldHeight),
            [.. FoldBend, .. source.Select(_ => (byte)255)]);
        (Positions, Sites, Faces, Corners) = ([.. positions], [.. sites], [.. faces], [.. corners]);
    }

    public bool[] Rim()
    {
        Dictionary<long, int> count = [];
        foreach (int[] f in Faces)
            for (int k = 0; k < f.Length; k++)
            {
                int a = f[k], b = f[(k + 1) % f.Length];
                long key = a < b ? ((long)a << 32) | (uint)b : ((long)b << 32) | (uint)a;
                count[key] = count.GetValueOrDefault(key) + 1;
            }
        bool[] rim = new bool[Positions.Length];
        foreach ((long key, int n) in count)
            if (n == 1) { rim[(int)(key >> 32)] = true; rim[(int)(key & 0xffffffff)] = true; }
        return rim;
    }

    /// <summary>Distance to the nearest open edge along the cloth, metres, up to 0.08.</summary>
    public float[] EdgeDistance()
    {
        bool[] rim = Rim();
        float[] d = [.. rim.Select(r => r ? 0 : 0.08f)];
        for (int pass = 0; pass < 10; pass++)
            foreach (int[] f in Faces)
                for (int k = 0; k < f.Length; k++)
                {
                    int a = f[k], b = f[(k + 1) % f.Length];
                    float l = Vec3.Distance(Positions[a], Positions[b]);
                    d[a] = MathF.Min(d[a], d[b] + l);
                    d[b] = MathF.Min(d[b], d[a] + l);
                }
        return d;
    }

    /// <summary>The mesh and its binding; points that bear two sites stand twice.</summary>
    /// <param name="uv">Texture coordinates of a site, metres.</param>
    public Skinned Finish(Func<Site, Vec2> uv, bool recompute, float[]? edge = null)
    {
        edge ??= EdgeDistance();
        Dictionary<(int, Site), int> copyOf = [];
        Site?[] first = new Site?[Positions.Length];
        List<int> copies = [], indices = [];
        List<Site> extra = [];
        int Corner(int v, Site s)
        {
            first[v] ??= s;
            if (first[v] == s) return v;
            if (!copyOf.TryGetValue((v, s), out int c))
            {
                copyOf[(v, s)] = c = Positions.Length + copies.Count;
                copies.Add(v);
                extra.Add(s);
            }
            return c;
        }
        for (int f = 0; f < Faces.Length; f++)
            for (int k = 1; k + 1 < Faces[f].Length; k++)
                foreach (int i in (ReadOnlySpan<int>)[0, k, k + 1]) indices.Add(Corner(Faces[f][i], Corners[f][i]));
        int n = Positions.Length;
        Site SiteOf(int i) => i < n ? first[i] ?? Sites[i] : extra[i - n];
        int Source(int i) => i < n ? i : copies[i - n];
        int total = n + copies.Count;
        Masks[] masks = new Masks[total];
        Vec2[] uvs = new Vec2[total];
        for (int i = 0; i < total; i++)
        {
            Site s = SiteOf(i);
            int v = Source(i);
            masks[i] = new(v < edge.Length ? edge[v] : 0, Math.Clamp(Fold[v], -1, 1), s.Angle, SiteCode.Of(s));
            uvs[i] = uv(s);
        }
        Vec3[] Copied(Vec3[] x) => [.. x, .. copies.Select(c => x[c])];
        Mesh mesh = new() { Positions = Copied(Positions), Indices = [.. indices], Masks = masks, Uvs = uvs };
        StrongestJoints held = new(n);
        foreach (int j in weights.Keys.Order()) for (int v = 0; v < n; v++) held.Add(v, j, weights[j][v]);
        held.Normalize();
        Skinned skinned = new(mesh, held.Joint, held.Weight, [.. copies], FoldBend, FoldHeight, recompute);
        mesh.Normals = new Vec3[total];
        JointDeformer.WeldedNormals(skinned, mesh.Positions, mesh.Normals);
        for (int i = n; i < total; i++) mesh.Normals[i] = mesh.Normals[copies[i - n]];
        return skinned;
    }

    private void Refine()
    {
        Subdivision plan = Subdivision.Plan(Faces, Positions.Length);
        Positions = plan.Refine(Positions);
        foreach (int j in weights.Keys.ToArray()) weights[j] = plan.Refine(weights[j]);
        List<Site[]> corners = [];
        foreach (Site[] c in Corners)
        {
            int m = c.Length;
            Site middle = c[0] with { T = c.Sum(s => s.T) / m, Angle = c.Sum(s => s.Angle) / m };
            Site Half(int i, int j) => c[i] with { T = (c[i].T + c[j].T) / 2, Angle = (c[i].Angle + c[j].Angle) / 2 };
            for (int k = 0; k < m; k++) corners.Add([c[k], Half(k, (k + 1) % m), middle, Half((k + m - 1) % m, k)]);
        }
        Corners = [.. corners];
        Faces = plan.Faces;
    }
}

/// <summary>A site in one number, for the material.</summary>
internal static class SiteCode
{
    public static float Of(Site s) => 32 * (int)s.Part + 4 + s.T;
    public static BodyPart PartOf(float code) => (BodyPart)(int)(code / 32);
    public static float TOf(float code) => code - 32 * (int)(code / 32) - 4;
}
