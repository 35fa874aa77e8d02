using Photoplay.Foundation;
using Photoplay.Modeling;
using Photoplay.Stage;

namespace Photoplay.Characters.People.Head;

/// <summary>The skin of a head, with ears, in head space: points, triangles, masks.</summary>
internal sealed class HeadSkin
{
    public HeadCage Cage { get; }
    public Vec3[] Positions { get; }
    public int[] Indices { get; }
    public Vec3[] Normals { get; }
    public Masks[] Masks { get; }
    /// <summary>Points of the welded head; those after are the ears.</summary>
    public int HeadCount { get; }
    /// <summary>1 on the lips, per point.</summary>
    public float[] Lips { get; }

    public HeadSkin(FaceParameters face)
    {
        Cage = new(face);
        HeadTopology topology = HeadTopology.Shared;
        Vec3[] head = topology.Refine([.. Cage.Mesh.Positions], p => HeadSculpt.Broad(new(p), face),
            p => HeadSculpt.Fine(new(p), face));
        HeadCount = head.Length;
        ClearEyeballs(head, topology.Refine(LidWeight()));
        List<Vec3> positions = [.. head];
        List<int> indices = [.. topology.Indices];
        foreach (int side in (int[])[1, -1])
        {
            QuadMesh ear = EarCage.Build(face, side);
            Subdivision once = Subdivision.Plan(ear.Faces, ear.Positions.Count);
            int first = positions.Count;
            positions.AddRange(once.Refine([.. ear.Positions]));
            indices.AddRange(QuadMesh.Triangulate(once.Faces).Select(v => v + first));
        }
        Positions = [.. positions];
        Indices = [.. indices];
        Normals = new Vec3[Positions.Length];
        Mesh.ComputeNormals(Positions, Indices, Normals);
        Lips = Mark(topology, LipWeight());
        Masks = Paint(Mark(topology, HollowWeight()));
    }

    /// <summary>Presses the skin around the sockets out of the eyeballs; the lids (weight 1) lie on them by
    /// their own making.</summary>
    private void ClearEyeballs(Vec3[] head, float[] lids)
    {
        float least = Cage.Face.EyeRadius + 0.14f;
        for (int i = 0; i < head.Length; i++)
        {
            if (lids[i] > 0.02f || head[i].Z < 0) continue;
            Vec3 centre = EyeLoops.Centre(Cage.Face, head[i].X > 0 ? 1 : -1), d = head[i] - centre;
            if (d.LengthSquared < least * least) head[i] = centre + d * (least / d.Length);
        }
    }

    private float[] LidWeight()
    {
        float[] w = new float[Cage.Mesh.Positions.Count];
        foreach (int[][] eye in Cage.Eyes)
            for (int loop = EyeLoops.Plate; loop < EyeLoops.LoopCount; loop++) foreach (int v in eye[loop]) w[v] = 1;
        return w;
    }

    /// <summary>What keeps the closing lids off the eyeballs; actor space.</summary>
    public LidGuard Guard(HeadMap map)
    {
        float[] lids = HeadTopology.Shared.Refine(OuterLidWeight());
        int[] points = [.. Enumerable.Range(0, HeadCount).Where(i => lids[i] > 0.5f)];
        FaceParameters f = Cage.Face;
        float[] over = [.. points.Select(i =>
        {
            Vec3 d = Positions[i] - EyeLoops.Centre(f, Positions[i].X > 0 ? 1 : -1);
            float length = d.Length, angle = Maths.Acos(Math.Clamp(d.Z / length, -1, 1));
            return Math.Clamp(length / f.EyeRadius - Eyeball.CorneaRadius(angle), 0.008f, 0.09f);
        })];
        return new(points, over, [.. points.Select(i => Positions[i].X > 0 ? 1 : -1)], map.Point(EyeLoops.Centre(f, 1)),
            map.Point(EyeLoops.Centre(f, -1)), f.EyeRadius * map.Unit);
    }

    private float[] OuterLidWeight()
    {
        float[] w = new float[Cage.Mesh.Positions.Count];
        foreach (int[][] eye in Cage.Eyes)
            for (int loop = EyeLoops.Crease; loop <= EyeLoops.Rim; loop++) foreach (int v in eye[loop]) w[v] = 1;
        return w;
    }

    /// <summary>Paints where hair shades the skin: <paramref name="shade"/> gives 0..1 for a point.</summary>
    public void Shade(Func<Vec3, float> shade)
    {
        for (int i = 0; i < HeadCount; i++) Masks[i] = Masks[i] with { B = MathF.Max(Masks[i].B, shade(Positions[i])) };
    }

    private float[] Mark(HeadTopology topology, float[] cage)
        => [.. topology.Refine(cage), .. new float[Positions.Length - HeadCount]];

    private float[] LipWeight()
    {
        float[] w = new float[Cage.Mesh.Positions.Count];
        (int Loop, float Weight)[] loops = [(MouthLoops.Border, 0.4f), (MouthLoops.LipEdge, 1), (MouthLoops.Bulge, 1),
            (MouthLoops.Contact, 1), (MouthLoops.Inside, 1)];
        foreach ((int loop, float weight) in loops) foreach (int v in Cage.Mouth[loop]) w[v] = weight;
        return w;
    }

    private float[] HollowWeight()
    {
        float[] w = new float[Cage.Mesh.Positions.Count];
        foreach (int v in Cage.Mouth[MouthLoops.Throat]) w[v] = 1;
        foreach (int v in Cage.Mouth[MouthLoops.Inside]) w[v] = 0.6f;
        foreach (int v in Cage.Mouth[MouthLoops.Contact]) w[v] = 0.3f;
        for (int i = 0; i < Cage.Nostrils.Count; i++) w[Cage.Nostrils[i]] = i % 8 < 4 ? 0.7f : 1;
        return w;
    }

    private Masks[] Paint(float[] hollow)
    {
        FaceParameters f = Cage.Face;
        Masks[] masks = new Masks[Positions.Length];
        (Vec3 At, float Radius, float Amount)[] blush =
        [
            (new(4.7f, -2.9f * f.LowerFace, 7.2f), 1.8f, 0.75f),
            (new(0, -4f * f.LowerFace, 11f), 1.1f, 0.6f), (new(0, -10.4f * f.LowerFace, 9f), 1.3f, 0.25f),
            (f.EyeCentre + new Vec3(0.2f, -0.2f, 2.2f), 1.7f, 0.15f), (new(7.6f, -0.9f, -1.8f), 2.6f, 0.5f),
        ];
        Vec3 under = f.EyeCentre + new Vec3(-0.9f, -1.3f, 1.9f);
        for (int i = 0; i < masks.Length; i++)
        {
            Vec3 p = new(MathF.Abs(Positions[i].X), Positions[i].Y, Positions[i].Z);
            float red = 0;
            foreach ((Vec3 at, float radius, float amount) in blush)
                red += amount * Maths.Exp(-MathF.Min(20, (p - at).LengthSquared / (radius * radius)));
            float dark = 0.30f * f.EyeShadow * Maths.Exp(-MathF.Min(20, (p - under).LengthSquared / 1.7f));
            masks[i] = new(MathF.Min(1, red), 0, Lips[i], MathF.Max(hollow[i], dark));
        }
        return masks;
    }
}
