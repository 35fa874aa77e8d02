using Photoplay.Foundation;
using Photoplay.Modeling;

namespace Photoplay.Characters.Animals;

/// <summary>Trunk and neck of a mammal of some <see cref="Conformation"/> as primitives: the line of the back, the keel
/// and the belly that rises to the loin, each cross-section with a depth and a width of its own.</summary>
internal sealed class QuadrupedMuscles(QuadrupedFrame frame, SdfSculptor clay, Conformation form)
{
    private readonly QuadrupedDesign d = frame.Design;
    private readonly float height = frame.Withers, keel = frame.Brisket;

    public void Trunk()
    {
        float hz = -d.Trunk / 2, sz = d.Trunk / 2, depth = height - keel, wide = form.ChestWidth * depth / 2;
        float back = Back(0) + d.WaistRadius, croup = Back(hz) + d.HipRadius, ridge = form.Withers * height;
        (clay.Part, clay.Flow, clay.Length) = ((int)BodyPart.Trunk, new(0, -0.35f, -1), 1);
        // Top, underside and half width of the trunk at the breast, the girth, the last ribs, the loin and the pelvis.
        Section girth = new(sz - 0.26f * d.Trunk, height - ridge, keel, wide),
            ribs = new(hz + 0.52f * d.Trunk, back, keel + 0.30f * form.TuckUp * depth, 1.06f * wide),
            loin = new(hz + 0.26f * d.Trunk, back + 0.2f * (croup - back), keel + form.TuckUp * depth, 0.90f * wide),
            pelvis = new(hz + 0.03f * height, croup, croup - 1.75f * d.HipRadius, d.HipRadius * d.TrunkFlatness);
        float blunt = 0.40f * depth;
        Section breast = new(sz + 0.095f * height - blunt, height - ridge - 0.10f * depth, keel + 0.12f * depth,
            0.74f * wide);
        Piece("hips", pelvis, loin, 0.05f);
        Piece("spine", loin, ribs, 0.05f);
        Piece("chest", ribs, girth, 0.05f);
        Piece("chest", girth, breast, 0.05f);
        Withers(sz, ridge);
        // The rump falls from the croup to the seat bones, on which the thigh's muscles hang.
        clay.Bone = frame.Bone("hips");
        foreach (int side in (ReadOnlySpan<int>)[1, -1])
            clay.Capsule(new(side * 0.50f * d.HipRadius * d.TrunkFlatness, croup - 0.58f * d.HipRadius,
                hz + 0.10f * height),
                new(side * 0.46f * d.HipRadius * d.TrunkFlatness, croup - form.Croup * height - 0.25f * d.HipRadius,
                    hz - 0.085f * height), 0.56f * d.HipRadius, 0.42f * d.HipRadius, 0.045f);
        Breast(sz, depth, wide);
        if (d.Belly <= 0) return;
        clay.Bone = frame.Bone("spine");
        clay.Ellipsoid(new(0, (ribs.Under + loin.Under) / 2 + 0.30f * depth - d.Belly, -0.04f * d.Trunk),
            new(0.92f * wide, 0.30f * depth, 0.30f * d.Trunk), 0.05f);

        void Piece(string bone, Section a, Section b, float blend)
        {
            clay.Bone = frame.Bone(bone);
            clay.Capsule(a.Middle, b.Middle, a.Half, b.Half, blend, (a.Wide + b.Wide) / (a.Half + b.Half), Vec3.UnitX);
        }
    }

    /// <summary>The spines of the first ribs' vertebrae and the tops of the shoulder blades beside them.</summary>
    private void Withers(float sz, float ridge)
    {
        clay.Bone = frame.Bone("chest");
        float r = 0.055f * height;
        clay.Chain([new(0, height - ridge - 1.5f * r, sz + 0.03f * height), new(0, height - r, sz - 0.10f * height),
            new(0, height - 0.6f * ridge - 1.05f * r, sz - 0.24f * height),
            new(0, height - 1.6f * ridge - 1.3f * r, sz - 0.40f * height)], [0.8f * r, r, r, 0.8f * r], 0.03f, 2,
                0.7f, Vec3.UnitX);
    }

    /// <summary>The breastbone's end and, either side of it, the muscle from it to the arm.</summary>
    private void Breast(float sz, float depth, float wide)
    {
        float p = form.Pectorals;
        clay.Bone = frame.Bone("chest");
        foreach (int side in (ReadOnlySpan<int>)[1, -1])
            clay.Capsule(new(side * 0.24f * wide, keel + 0.42f * depth, sz + 0.070f * height),
                new(side * 0.62f * wide, keel + 0.24f * depth, sz + 0.015f * height), 0.135f * depth * p,
                    0.100f * depth * p, 0.050f);
        (clay.Part, clay.Flow, clay.Length) = ((int)BodyPart.Neck, new(0, -1, 0.12f), 1.35f * d.Coat.Ruff);
        clay.Ellipsoid(new(0, keel + 0.42f * depth, sz + 0.070f * height), new(0.30f * wide, 0.20f * depth,
            0.050f * height), 0.022f);
    }

    public void Neck()
    {
        float sz = d.Trunk / 2, depth = height - keel, thick = form.NeckRoot * depth / 2, flat = d.NeckFlatness;
        Vec3 head = frame.Head / d.Size, root = new(0, keel + 0.64f * depth, sz - 0.015f * height);
        Vec3 nape = head + frame.HeadTurn.Rotate(new Vec3(0, -0.28f, -0.42f) * d.HeadRadius);
        (clay.Part, clay.Flow, clay.Length) = ((int)BodyPart.Neck, new(0, -1, -0.35f), 1.15f * d.Coat.Ruff);
        clay.Bone = frame.Bone("neck");
        clay.Chain([root, Vec3.Lerp(root, nape, 0.35f) + new Vec3(0, -d.NeckSag, d.NeckSag * 0.6f),
            Vec3.Lerp(root, nape, 0.75f) + new Vec3(0, 0.1f * d.NeckSag, 0.3f * d.NeckSag), nape],
            [thick, Maths.Lerp(thick, d.NeckRadius, 0.55f), d.NeckRadius * 1.06f, d.NeckRadius], 0.045f, 3, flat,
                Vec3.UnitX);
        // From the jaw to the point of the shoulder, before the blade.
        foreach (int side in (ReadOnlySpan<int>)[1, -1])
        {
            Vec3 point = frame.Joint((side > 0 ? "left" : "right") + "UpperArm") / d.Size;
            clay.Capsule(new(0.62f * point.X, point.Y + 0.02f * height, point.Z - 0.015f * height),
                Vec3.Lerp(root, nape, 0.62f) + new Vec3(side * 0.25f * d.NeckRadius, -0.22f * d.NeckRadius,
                    0.1f * d.NeckRadius),
                0.048f * height, 0.62f * d.NeckRadius * flat, 0.035f);
        }
    }

    private float Back(float z) => frame.Back(z * d.Size) / d.Size;

    private readonly record struct Section(float Z, float Top, float Under, float Wide)
    {
        public Vec3 Middle => new(0, (Top + Under) / 2, Z);
        public float Half => (Top - Under) / 2;
    }
}
