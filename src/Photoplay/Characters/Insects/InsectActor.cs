using Photoplay.Characters.Animals;
using Photoplay.Characters.Skinning;
using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Characters.Insects;

/// <summary>A butterfly or bee ready to play: body, fuzz, wings, eyes and lids on one skeleton.</summary>
public sealed class InsectActor : Actor
{
    public override IReadOnlyList<ActorPart> Parts { get; }
    public override IReadOnlyList<Socket> Sockets { get; }
    public override Wingbeat? Wingbeat { get; }

    public static InsectActor Build(CharacterSheet sheet, InsectDesign design) => new(sheet, new InsectFrame(design));

    private InsectActor(CharacterSheet sheet, InsectFrame frame)
        : base(sheet, BodyPlan.Other, frame.Skeleton, MeasuresOf(frame.Design))
    {
        InsectDesign d = frame.Design;
        Wingbeat = d.Beat;
        FaceRig face = new()
        {
            LeftEye = frame.Bone("leftEye"), RightEye = frame.Bone("rightEye"),
            LeftEyeCentre = frame.Joint("leftEye"), RightEyeCentre = frame.Joint("rightEye"), GazeYaw = 0.3f,
            GazePitch = 0.3f,
        };
        InsectBody body = new(frame);
        List<ActorPart> parts = [];
        Add("skin", new SkinnedShape(body.Mesh, body.Binding), AnimalMaterials.Lid);
        Add("fuzz", body.Fuzz(new Seed((ulong)sheet.Seed).Derive("fuzz")), AnimalMaterials.Fur);
        Add("wings", new InsectWings(d, frame.L, (side, fore) => frame.Point(frame.WingRoot(side, fore)),
            frame.Bone).Build(), InsectWings.Of(d));
        Material iris = Eyes.Material("insect", Rgb.Hex(d.Iris), Rgb.Hex(d.IrisInner), 1.2f, 0.62f, 1,
            Rgb.Hex(0x3A2A20));
        foreach (int side in (ReadOnlySpan<int>)[1, -1])
        {
            string name = InsectFrame.Name(side, "Eye");
            float radius = d.EyeRadius * frame.L;
            Vec3 centre = frame.Joint(name);
            Quat look = Quat.RotY(side * 0.65f);
            Eyes eye = new(centre, radius, 1.2f, look);
            SkinnedShape ball = eye.Ball(frame.Bone(name), out Mesh ballMesh),
                cornea = eye.Cornea(frame.Bone(name), out Mesh corneaMesh);
            parts.Add(new(name, new Model(name, [new Shape(ballMesh, iris), new Shape(corneaMesh, Eyes.Clear)]),
                Deformer: new SkinDeformer(face, ball, cornea)));
            Lids lids = new(centre, radius, look, 0.85f, 0.9f, side > 0, frame.Bone("head"));
            Mesh lid = lids.Mesh(Rgb.Hex(d.Body) * 1.4f, Rgb.Hex(0x100C0A));
            string part = InsectFrame.Name(side, "Lids");
            parts.Add(new(part, new Model(part, [new Shape(lid, AnimalMaterials.Lid)]),
                Deformer: lids.Deformer(face, lid)));
        }
        Parts = parts;
        Sockets =
        [
            new("mouth", frame.Bone("head"), Affine.Translation(new(0, -0.5f * d.Head * frame.L, d.Head * frame.L))),
            new("head", frame.Bone("head"), Affine.Translation(new(0, d.Head * frame.L, 0))),
            new("back", frame.Bone("hips"), Affine.Translation(new(0, d.Thorax * frame.L, 0))),
        ];

        void Add(string name, SkinnedShape shape, Material material)
            => parts.Add(new(name, new Model(name, [new Shape(shape.Mesh, material)]),
                Deformer: new SkinDeformer(face, shape)));
    }

    internal static Measures MeasuresOf(InsectDesign d)
        => new(d.Hover + d.Forewing * d.Length * 0.6f, d.Hover + 0.02f * d.Length, d.Length, d.Forewing * d.Length,
            0.12f,
            (d.Head + 0.10f) * d.Length);
}
