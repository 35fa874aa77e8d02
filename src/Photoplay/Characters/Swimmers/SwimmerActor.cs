using Photoplay.Characters.Animals;
using Photoplay.Characters.Skinning;
using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Characters.Swimmers;

/// <summary>A fish, shark or whale ready to play: skin, fins, eyes, lids and teeth on one skeleton.</summary>
public sealed class SwimmerActor : Actor
{
    /// <summary>Pace goes with the square root of the body's length (Froude); a walker's leg is about this share of
    /// it.</summary>
    private const float PaceLength = 0.33f;

    public override IReadOnlyList<ActorPart> Parts { get; }
    public override IReadOnlyList<Socket> Sockets { get; }
    public override Undulation? Undulation { get; }

    public static SwimmerActor Build(CharacterSheet sheet, SwimmerDesign design) => new(sheet, new SwimmerFrame(design));

    private SwimmerActor(CharacterSheet sheet, SwimmerFrame frame)
        : base(sheet, BodyPlan.Fish, frame.Skeleton, MeasuresOf(frame))
    {
        SwimmerDesign d = frame.Design;
        Undulation = d.Swim with { Length = frame.L, Nose = frame.Point(0, 0).Z };
        SwimmerBody body = new(frame);
        FaceRig face = new()
        {
            Jaw = frame.Bone("jaw"), JawPivot = frame.JawPivot, JawOpenAngle = 0.42f,
            LeftEye = frame.Bone("leftEye"), RightEye = frame.Bone("rightEye"),
            LeftEyeCentre = frame.Joint("leftEye"), RightEyeCentre = frame.Joint("rightEye"), GazeYaw = 0.35f,
            GazePitch = 0.3f,
        };
        List<ActorPart> parts = [];
        Add("skin", new SkinnedShape(body.Mesh, body.Binding), SwimmerMaterials.Of(d));
        if (d.Skin == SwimmerSkin.Scales && RayFins.Build(frame) is SkinnedShape fins) Add("fins", fins, RayFins.Material);
        if (d.Teeth > 0) Add("teeth", SwimmerTeeth.Build(frame, body), AnimalMaterials.Tooth);
        AddEyes(frame, face, parts);
        Parts = parts;
        (float back, _) = frame.Section(frame.HipsU);
        Sockets =
        [
            new("mouth", frame.Bone("jaw"), Affine.Translation(frame.Point(-d.Beak, d.MouthY) - frame.JawPivot)),
            new("head", frame.Bone("head"), Affine.Translation(frame.Skin(0.12f, 1.55f, 1) - frame.Joint("head"))),
            new("back", frame.Bone("hips"), Affine.Translation(new(0, back * frame.L, 0))),
        ];

        void Add(string name, SkinnedShape shape, Material material)
            => parts.Add(new(name, new Model(name, [new Shape(shape.Mesh, material)]),
                Deformer: new SkinDeformer(face, shape)));
    }

    private static void AddEyes(SwimmerFrame frame, FaceRig face, List<ActorPart> parts)
    {
        SwimmerDesign d = frame.Design;
        Material iris = Eyes.Material("swimmer", Rgb.Hex(d.Iris), Rgb.Hex(d.IrisInner), d.IrisAngle, d.Pupil, 1,
            Rgb.Hex(0xC9C2B4));
        SwimmerCoat coat = new(frame);
        foreach (int side in (ReadOnlySpan<int>)[1, -1])
        {
            string name = SwimmerFrame.Name(side, "Eye");
            float radius = d.EyeRadius * frame.L * 0.985f;
            Vec3 centre = frame.Eye(side);
            Quat look = SwimmerBody.Look(d, side);
            Eyes eye = new(centre, radius, d.IrisAngle, look);
            int bone = frame.Bone(name);
            SkinnedShape ball = eye.Ball(bone, out Mesh ballMesh), cornea = eye.Cornea(bone, out Mesh corneaMesh);
            parts.Add(new(name, new Model(name, [new Shape(ballMesh, iris), new Shape(corneaMesh, Eyes.Clear)]),
                Deformer: new SkinDeformer(face, ball, cornea)));
            Lids lids = new(centre, radius, look, d.UpperLid, d.LowerLid, side > 0, frame.Bone("head"));
            Rgb skin = coat.At(centre + look.Rotate(new(0, radius, 0)), look.Rotate(Vec3.UnitZ), SwimmerPart.Body, 0, 0, 0);
            Mesh lid = lids.Mesh(skin * 0.8f, Rgb.Hex(0x14100E));
            string part = SwimmerFrame.Name(side, "Lids");
            parts.Add(new(part, new Model(part, [new Shape(lid, AnimalMaterials.Lid)]), Deformer: lids.Deformer(face, lid)));
        }
    }

    internal static Measures MeasuresOf(SwimmerFrame frame)
    {
        SwimmerDesign d = frame.Design;
        float tallest = d.Profile.Max(s => s.Back), length = (1 + d.TailLength + d.Beak) * frame.L;
        return new(d.Hover + tallest * frame.L, frame.Eye(1).Y, length, length / 2, PaceLength * length,
            d.Slender ? 0.03f * frame.L
                : (1.25f * MathF.Max(frame.Section(0.10f).Back, 0.6f * frame.Section(0.2f).Back) + 0.06f) * frame.L);
    }
}
