using Photoplay.Characters.Skinning;
using Photoplay.Foundation;
using Photoplay.Modeling;
using Photoplay.Stage;

namespace Photoplay.Characters.Animals;

/// <summary>A four-legged animal ready to play: skin, fur, eyes, lids, mouth, nose, claws and whiskers
/// on one skeleton.</summary>
public sealed class QuadrupedActor : Actor
{
    public override IReadOnlyList<ActorPart> Parts { get; }
    public override IReadOnlyList<Socket> Sockets { get; }
    public override Wingbeat? Wingbeat { get; }
    public override bool Hops { get; }
    public override bool OnHindLegs { get; }

    /// <param name="furTriangles">Level of detail of the pelt: 240,000 for an actor in a close-up, 60,000 in
    /// the middle distance.</param>
    public static QuadrupedActor Build(CharacterSheet sheet, QuadrupedDesign design, int furTriangles = 240_000)
        => new(sheet, new QuadrupedFrame(design), furTriangles);

    private QuadrupedActor(CharacterSheet sheet, QuadrupedFrame frame, int furTriangles)
        : base(sheet, BodyPlan.Quadruped, frame.Skeleton, MeasuresOf(frame))
    {
        Seed seed = new((ulong)sheet.Seed);
        Pelt pelt = new(frame);
        QuadrupedSkin skin = new(frame, pelt);
        FaceRig face = Face(frame);
        Coat coat = frame.Design.Coat;
        List<ActorPart> parts = [];
        float size = frame.Design.Size;
        Add("skin", new SkinnedShape(skin.Mesh, skin.Binding),
            coat.Hide == HideForm.Fur && frame.Design.TailCoat is { Hide: not HideForm.Fur } bare
                ? HideMaterials.PartlyScaled(bare.Scale * size)
                : HideMaterials.Of(coat.Hide, coat.Scale * size));
        if (coat.Hide == HideForm.Fur) Add("fur", Fur(frame, skin, pelt, seed, furTriangles), AnimalMaterials.Fur);
        AddEyes(frame, face, parts);
        Add("tongue", Mouth.Tongue(frame), AnimalMaterials.Tongue);
        Add("teeth", Mouth.Teeth(frame), AnimalMaterials.Tooth);
        if (Nose.Build(frame, NoseSeat(frame, skin)) is Mesh nose)
            parts.Add(new("nose",
                new Model("nose", [new Shape(nose, AnimalMaterials.Nose(Rgb.Hex(coat.NoseColour), frame.HeadUnit))]),
                frame.Bone("head")));
        if (Horns.Build(frame) is Mesh horns)
            parts.Add(new("horns", new Model("horns", [new Shape(horns, Horns.MaterialOf(frame.Design.Horn))]),
                frame.Bone("head")));
        if (Crest.Build(frame, skin.Distance) is SkinnedShape crest) Add("crest", crest, Plates.Material);
        WingParts.Add(frame, Add);
        if (Carapace.Build(frame) is Mesh shell)
            parts.Add(new("shell", new Model("shell", [new Shape(shell, Carapace.Material)]), frame.Bone("spine")));
        if (Claws.Build(frame) is SkinnedShape claws) Add("claws", claws, AnimalMaterials.Claw(Rgb.Hex(0x2A221D)));
        if (Whiskers.Build(frame, seed) is SkinnedShape whiskers)
            Add("whiskers", whiskers, AnimalMaterials.Whisker(Rgb.Hex(0xE9E4DA)));
        Parts = parts;
        (Hops, OnHindLegs) = (frame.Design.Hops, frame.Design.OnHindLegs);
        Wingbeat = frame.Design.WingSpan > 0 ? frame.Design.InsectWings?.Beat : null;
        Sockets =
        [
            new("mouth", frame.Bone("jaw"),
                Local("jaw", frame.HeadPoint(new(0, -0.44f, QuadrupedHead.MuzzleTip(frame.Design) - 0.12f)))),
            new("head", frame.Bone("head"), Local("head", frame.HeadPoint(new(0, frame.Design.Skull.Y + 0.08f, 0)))),
            new("back", frame.Bone("spine"), Local("spine",
                frame.Joint("spine") + new Vec3(0, (frame.Design.WaistRadius + 0.01f) * frame.Design.Size, 0))),
        ];

        void Add(string name, SkinnedShape shape, Material material)
            => parts.Add(new(name, new Model(name, [new Shape(shape.Mesh, material)]),
                Deformer: new SkinDeformer(face, shape)));
        Affine Local(string bone, Vec3 at) => Affine.Translation(at - frame.Joint(bone));
    }

    private static SkinnedShape Fur(QuadrupedFrame frame, QuadrupedSkin skin, Pelt pelt, Seed seed, int triangles)
    {
        QuadrupedDesign d = frame.Design;
        FurGrowth growth = new()
        {
            Triangles = triangles, Lift = d.Coat.Lift, Guard = d.Coat.Guard, Curl = d.Coat.Curl,
            ClumpSize = 0.011f * d.Size, Breadth = 1.15f, Seed = seed.Derive("fur"),
        };
        Mesh m = skin.Mesh;
        FurRibbons fur = FurGrower.Grow(m.Positions, m.Normals, m.Indices, skin.HairDensity, growth, root =>
        {
            float w = 1 - root.U - root.V;
            SdfAttributes a = skin.Attributes[root.A], b = skin.Attributes[root.B], c = skin.Attributes[root.C];
            SdfAttributes most = w >= root.U && w >= root.V ? a : root.U >= root.V ? b : c;
            most.Along =
                a.Part == b.Part && b.Part == c.Part ? a.Along * w + b.Along * root.U + c.Along * root.V : most.Along;
            // Hairs are coloured a little off their root, so that borders of colour are ragged.
            float grain = Noise.Hash((int)(root.Position.X * 40_000), (int)(root.Position.Y * 40_000),
                (int)(root.Position.Z * 40_000));
            Vec3 off = root.Position
                + new Vec3(grain - 0.5f, Noise.Value(root.Position * 700) * 0.5f, 0.5f - grain) * (0.012f * d.Size);
            CoatPoint point = pelt.PointAt(off, root.Normal, most);
            Rgb colour = pelt.Hair(point);
            float length = skin.HairLength[root.A] * w + skin.HairLength[root.B] * root.U
                + skin.HairLength[root.C] * root.V;
            return new FurSample(colour * 0.72f, colour * 1.08f,
                a.Flow * w + b.Flow * root.U + c.Flow * root.V, length);
        });
        return StrandBinding.Bind(fur, skin.Binding);
    }

    private static void AddEyes(QuadrupedFrame frame, FaceRig face, List<ActorPart> parts)
    {
        QuadrupedDesign d = frame.Design;
        Coat coat = d.Coat;
        Material iris = Eyes.Material("animal", Rgb.Hex(coat.IrisColour), Rgb.Hex(coat.IrisInner), d.Iris, d.Pupil,
            d.PupilSlit, Rgb.Hex(0xD9CFC2));
        foreach (int side in (ReadOnlySpan<int>)[1, -1])
        {
            bool left = side > 0;
            string name = left ? "left" : "right";
            Vec3 centre = frame.Joint(name + "Eye");
            float radius = d.EyeRadius * frame.HeadUnit * 0.985f;
            Quat look = frame.HeadTurn * Quat.RotY(side * d.EyeYaw),
                gaze = frame.HeadTurn * Quat.YawPitchRoll(side * d.EyeYaw * 0.75f, 0.02f, 0);
            Eyes eye = new(centre, radius, d.Iris, gaze);
            int bone = frame.Bone(name + "Eye");
            SkinnedShape ball = eye.Ball(bone, out Mesh ballMesh), cornea = eye.Cornea(bone, out Mesh corneaMesh);
            parts.Add(new(name + "Eye",
                new Model(name + "Eye", [new Shape(ballMesh, iris), new Shape(corneaMesh, Eyes.Clear)]),
                Deformer: new SkinDeformer(face, ball, cornea)));
            Lids lids = new(centre, radius, look * Quat.RotZ(side * d.EyeTilt), d.UpperLid, d.LowerLid, left,
                frame.Bone("head"));
            Mesh lidMesh = lids.Mesh(Rgb.Hex(coat.LidColour), Rgb.Hex(0x120D0B));
            parts.Add(new(name + "Lids", new Model(name + "Lids", [new Shape(lidMesh, AnimalMaterials.Lid)]),
                Deformer: lids.Deformer(face, lidMesh)));
        }
    }

    private static FaceRig Face(QuadrupedFrame frame)
    {
        QuadrupedDesign d = frame.Design;
        float unit = frame.HeadUnit, r = d.EyeRadius, w = QuadrupedHead.MouthHalfWidth(d),
            tip = QuadrupedHead.MuzzleTip(d);
        List<FaceBrush> brushes = [];
        foreach (int side in (ReadOnlySpan<int>)[1, -1])
        {
            bool left = side > 0;
            Vec3 corner = new(side * w, -0.44f + QuadrupedHead.MouthBend(d) * w * w, 0.72f),
                brow = d.Eye + new Vec3(-0.12f, r * 1.2f, 0);
            Brush(left ? FaceShape.MouthSmileLeft : FaceShape.MouthSmileRight, corner, 0.48f,
                new(side * 0.05f, 0.15f, -0.08f));
            Brush(left ? FaceShape.CheekSquintLeft : FaceShape.CheekSquintRight, new(side * (w + 0.15f), -0.2f, 0.6f),
                0.4f, new(0, 0.08f, 0.03f));
            Brush(left ? FaceShape.MouthFrownLeft : FaceShape.MouthFrownRight, corner, 0.42f, new(0, -0.12f, 0.03f));
            Brush(FaceShape.BrowInnerUp, new(side * brow.X, brow.Y, brow.Z), 0.36f, new(-side * 0.02f, 0.11f, 0.02f));
            Brush(left ? FaceShape.BrowDownLeft : FaceShape.BrowDownRight, new(side * brow.X, brow.Y, brow.Z), 0.38f,
                new(-side * 0.02f, -0.08f, 0.03f));
            Brush(left ? FaceShape.BrowOuterUpLeft : FaceShape.BrowOuterUpRight,
                new(side * (d.Eye.X + 0.2f), brow.Y, brow.Z - 0.1f), 0.36f, new(0, 0.10f, 0));
            Brush(left ? FaceShape.NoseSneerLeft : FaceShape.NoseSneerRight, new(side * 0.16f, -0.25f, tip - 0.2f),
                0.3f, new(0, 0.06f, -0.03f));
        }
        return new FaceRig
        {
            Jaw = frame.Bone("jaw"), JawPivot = frame.Joint("jaw"), JawOpenAngle = 0.55f,
            LeftEye = frame.Bone("leftEye"), RightEye = frame.Bone("rightEye"),
            LeftEyeCentre = frame.Joint("leftEye"), RightEyeCentre = frame.Joint("rightEye"), Brushes = brushes,
        };

        void Brush(FaceShape shape, Vec3 centre, float radius, Vec3 offset)
            => brushes.Add(new(shape, frame.HeadPoint(centre), radius * unit, frame.HeadTurn.Rotate(offset) * unit));
    }

    /// <summary>The foremost point of the muzzle's ridge: where the nose sits.</summary>
    private static Vec3 NoseSeat(QuadrupedFrame frame, QuadrupedSkin skin)
    {
        float height = -0.17f - frame.Design.Stop * 0.6f - frame.Design.MuzzleDrop * 0.5f,
            best = float.NegativeInfinity;
        Vec3 seat = frame.HeadPoint(new(0, height, QuadrupedHead.MuzzleTip(frame.Design)));
        foreach (Vec3 p in skin.Mesh.Positions)
        {
            Vec3 h = frame.HeadLocal(p);
            if (MathF.Abs(h.X) > 0.05f || MathF.Abs(h.Y - height) > 0.05f || h.Z <= best) continue;
            best = h.Z;
            seat = frame.HeadPoint(new(0, h.Y, h.Z));
        }
        return seat;
    }

    internal static Measures MeasuresOf(QuadrupedFrame frame)
    {
        QuadrupedDesign d = frame.Design;
        float nose = frame.HeadPoint(new(0, 0, QuadrupedHead.MuzzleTip(d) + 0.1f)).Z,
            rump = frame.HipZ - d.HipRadius * d.Size;
        float top = MathF.Max(frame.HeadPoint(new(0, d.Skull.Y + 0.1f, 0)).Y, (d.Stand + d.ChestRadius) * d.Size);
        return new(top, frame.Joint("leftEye").Y, nose - rump, (nose - rump) / 2, frame.Joint("leftUpperLeg").Y,
            frame.HeadUnit * 1.15f);
    }
}
