using Photoplay.Characters.Animals;
using Photoplay.Characters.Skinning;
using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Characters.Living.Faces;

/// <summary>A face laid on the front of a body: eyes with lids, brows, a mouth. Everything rides on the head.</summary>
internal sealed class LivingFace
{
    private readonly FaceSurface surface;
    private readonly FaceLayout layout;

    public LivingFace(FaceSurface surface, FaceLayout layout) => (this.surface, this.layout) = (surface, layout);

    /// <summary>Middle of an eye, actor space; side +1 is the left.</summary>
    public Vec3 Eye(int side) => surface.Point(side * layout.EyeX, layout.EyeY)
        - surface.Normal(side * layout.EyeX, layout.EyeY) * (0.30f * layout.EyeRadius * surface.Radius);

    public Vec3 Mouth => surface.Point(0, layout.MouthY);

    private FaceRig Rig(Skeleton skeleton) => new()
    {
        LeftEye = skeleton.Find("leftEye"), RightEye = skeleton.Find("rightEye"), LeftEyeCentre = Eye(1),
        RightEyeCentre = Eye(-1), GazeYaw = 0.5f, GazePitch = 0.40f,
    };

    /// <param name="name">Of the eyes' material: equal names are equal eyes.</param>
    public IEnumerable<ActorPart> Eyes(Skeleton skeleton, string name)
    {
        FaceRig rig = Rig(skeleton);
        int head = skeleton.Find("head");
        Material iris = Animals.Eyes.Material(name, layout.EyeColour * 0.6f, layout.EyeColour * 1.25f, layout.Iris, 0.46f, 1,
            Rgb.Hex(0xEFEBE2));
        foreach (int side in (int[])[1, -1])
        {
            float radius = layout.EyeRadius * surface.Radius;
            Vec3 n = surface.Normal(side * layout.EyeX, layout.EyeY);
            Quat look = Quat.FromTo(Vec3.UnitZ, (Vec3.UnitZ * 0.7f + n * 0.3f).Normalized);
            string part = LivingFrame.SideName(side) + "Eye";
            int bone = skeleton.Find(part);
            Eyes eye = new(Eye(side), radius, layout.Iris, look);
            SkinnedShape ball = eye.Ball(bone, out Mesh ballMesh), cornea = eye.Cornea(bone, out Mesh corneaMesh);
            yield return new(part, new Model(part, [new Shape(ballMesh, iris), new Shape(corneaMesh, Animals.Eyes.Clear)]),
                Deformer: new SkinDeformer(rig, ball, cornea));
            Lids lids = new(Eye(side), radius, look, 0.62f, 0.78f, side > 0, head);
            Mesh lid = lids.Mesh(layout.LidColour, layout.LidColour * 0.35f);
            string cover = LivingFrame.SideName(side) + "Lids";
            yield return new(cover, new Model(cover, [new Shape(lid, layout.LidMaterial ?? AnimalMaterials.Lid)]),
                Deformer: lids.Deformer(rig, lid));
        }
    }

    public IEnumerable<ActorPart> Brows(int head)
    {
        if (layout.Brow <= 0) yield break;
        foreach (int side in (int[])[1, -1])
            yield return Part(LivingFrame.SideName(side) + "Brow",
                new FaceSheet(10, 18, true, side > 0, head, f => BrowAt(f, side)), LivingMaterials.Felt,
                (_, _) => layout.BrowColour);
    }

    /// <param name="depth">Of the hollow behind the lips, metres.</param>
    public IEnumerable<ActorPart> MouthParts(int head, float depth)
    {
        LivingMouth mouth = new(surface, layout, head, depth);
        yield return Part("lips", mouth.Lips, LivingMaterials.Lip, (_, v) =>
            Rgb.Lerp(layout.LipColour, layout.InsideColour * 0.7f, Maths.SmoothStep(0.62f, 1, v)));
        yield return Part("mouth hollow", mouth.Hollow, LivingMaterials.Mouth,
            (_, v) => layout.InsideColour * Maths.Lerp(0.8f, 0.12f, v));
        if (layout.Teeth) yield return Part("teeth", mouth.Teeth, LivingMaterials.Tooth, (_, _) => Rgb.Hex(0xF1EADA));
        yield return Part("tongue", mouth.Tongue, LivingMaterials.Mouth, (_, _) => Rgb.Hex(0xB5564F));
    }

    public static ActorPart Part(string name, FaceSheet sheet, Material material, Func<float, float, Rgb> paint)
        => new(name, new Model(name, [new Shape(sheet.Mesh(paint), material)]), Deformer: sheet);

    private Func<float, float, Vec3> BrowAt(Face f, int side)
    {
        bool left = side > 0;
        float down = f[left ? FaceShape.BrowDownLeft : FaceShape.BrowDownRight], inner = f[FaceShape.BrowInnerUp],
            outer = f[left ? FaceShape.BrowOuterUpLeft : FaceShape.BrowOuterUpRight];
        return (u, v) =>
        {
            (float s, float c) = Maths.SinCos(u * Maths.Tau);
            float x = layout.EyeX - 0.25f + 0.52f * v - 0.07f * down * (1 - v),
                y = layout.BrowY + 0.10f * Maths.Sin(Maths.Pi * (0.15f + 0.7f * v)) - 0.10f * v * v
                    + (0.20f * inner - 0.24f * down) * (1 - v) + (0.20f * outer - 0.02f * down) * v,
                thick = layout.Brow * MathF.Sqrt(MathF.Max(0, 1 - MathF.Abs((2 * v - 1) * (2 * v - 1) * (2 * v - 1))))
                    * (1.1f - 0.35f * v);
            Vec3 n = surface.Normal(side * x, y);
            return surface.Point(side * x, y + thick * s) + n * ((0.6f * thick * c + 0.5f * layout.Brow) * surface.Radius);
        };
    }
}
