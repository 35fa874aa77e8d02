using Photoplay.Characters.Animals;
using Photoplay.Characters.Skinning;
using Photoplay.Foundation;
using Photoplay.Modeling;
using Photoplay.Stage;

namespace Photoplay.Characters.Birds;

/// <summary>A bird ready to play: feathered skin, flight feathers, bill, eyes and lids. Wings are arms,
/// folded at rest.</summary>
public sealed class BirdActor : Actor
{
    public override IReadOnlyList<ActorPart> Parts { get; }
    public override IReadOnlyList<Socket> Sockets { get; }

    public static BirdActor Build(CharacterSheet sheet, BirdDesign design, int featherTriangles = 110_000)
        => new(sheet, new BirdFrame(design), featherTriangles);

    private BirdActor(CharacterSheet sheet, BirdFrame frame, int featherTriangles)
        : base(sheet, BodyPlan.Bird, frame.Skeleton, MeasuresOf(frame))
    {
        BirdDesign d = frame.Design;
        BirdPlumage plumage = new(frame);
        BirdBody body = new(frame, plumage);
        FaceRig face = new()
        {
            Jaw = frame.Bone("jaw"), JawPivot = frame.Joint("jaw"), JawOpenAngle = 0.45f,
            LeftEye = frame.Bone("leftEye"), RightEye = frame.Bone("rightEye"),
            LeftEyeCentre = frame.Joint("leftEye"),
            RightEyeCentre = frame.Joint("rightEye"), GazeYaw = 0.2f, GazePitch = 0.2f,
        };
        List<ActorPart> parts = [];
        Add("skin", new SkinnedShape(body.Mesh, body.Binding), Skin);
        Add("plumage",
            SmallFeathers(frame, body, plumage, new Seed((ulong)sheet.Seed).Derive("plumage"), featherTriangles),
            AnimalMaterials.Fur);
        if (d.Plumage != Plumage.Penguin) Add("feathers", new Feathers(frame, plumage).Build(), Feathers.Material);
        Material horn = AnimalMaterials.Claw(Rgb.Hex(d.BillColour));
        Add("upperBill", Bill.Upper(frame), horn);
        Add("lowerBill", Bill.Lower(frame), horn);
        AddEyes(frame, face, plumage, parts);
        Parts = parts;
        Sockets =
        [
            new("mouth", frame.Bone("jaw"),
                Affine.Translation(frame.HeadPoint(new(0, -0.2f, 0.82f + 0.7f * d.BillLength)) - frame.Joint("jaw"))),
            new("head", frame.Bone("head"),
                Affine.Translation(frame.HeadPoint(new(0, 1.05f, 0)) - frame.Joint("head"))),
            new("back", frame.Bone("hips"), Affine.Translation(frame.BodyPoint(new(0, 1, 0)) - frame.Joint("hips"))),
        ];

        void Add(string name, SkinnedShape shape, Material material)
            => parts.Add(new(name, new Model(name, [new Shape(shape.Mesh, material)]),
                Deformer: new SkinDeformer(face, shape)));
    }

    /// <summary>Body feathers: short broad ribbons that lie flat.</summary>
    private static SkinnedShape SmallFeathers(BirdFrame frame, BirdBody body, BirdPlumage plumage, Seed seed,
        int triangles)
    {
        float s = frame.Design.Size;
        bool fluffy = frame.Design.Down / frame.Design.HeadRadius > 0.27f;
        FurGrowth growth = new()
        {
            Triangles = triangles, Lift = fluffy ? 0.42f : 0.20f, Guard = 0, Droop = 0.05f,
            ClumpSize = 0.006f * s, Clump = 0.25f, Breadth = fluffy ? 1.1f : 1.7f, Seed = seed,
        };
        float[] density =
            [.. body.Down.Select((l, i) => l <= 0 ? 0 : (BirdPart)body.Attributes[i].Part == BirdPart.Head ? 2.6f : 1)];
        FurRibbons fur = FurGrower.Grow(body.Mesh.Positions, body.Mesh.Normals, body.Mesh.Indices, density, growth, r =>
        {
            float w = 1 - r.U - r.V;
            Rgb colour = plumage.At(r.Position, r.Normal, (BirdPart)body.Attributes[r.A].Part);
            Vec3 flow = body.Attributes[r.A].Flow * w + body.Attributes[r.B].Flow * r.U
                + body.Attributes[r.C].Flow * r.V;
            return new FurSample(colour * 0.75f, colour * 1.06f, flow,
                body.Down[r.A] * w + body.Down[r.B] * r.U + body.Down[r.C] * r.V);
        });
        return StrandBinding.Bind(fur, body.Binding);
    }

    private static void AddEyes(BirdFrame frame, FaceRig face, BirdPlumage plumage, List<ActorPart> parts)
    {
        BirdDesign d = frame.Design;
        Material iris = Eyes.Material("bird", Rgb.Hex(d.Iris), Rgb.Hex(d.IrisInner), d.IrisAngle, d.Pupil, 1,
            Rgb.Hex(0xB8AEA2));
        foreach (int side in (ReadOnlySpan<int>)[1, -1])
        {
            string name = BirdFrame.Name(side, "Eye");
            Vec3 centre = frame.Joint(name);
            float radius = d.EyeRadius * frame.HeadUnit;
            Quat look = Quat.RotY(side * d.EyeYaw);
            Eyes eye = new(centre, radius, d.IrisAngle, Quat.RotY(side * d.EyeYaw * 0.85f));
            SkinnedShape ball = eye.Ball(frame.Bone(name), out Mesh ballMesh),
                cornea = eye.Cornea(frame.Bone(name), out Mesh corneaMesh);
            parts.Add(new(name, new Model(name, [new Shape(ballMesh, iris), new Shape(corneaMesh, Eyes.Clear)]),
                Deformer: new SkinDeformer(face, ball, cornea)));
            Lids lids = new(centre, radius, look, d.Plumage == Plumage.Owl ? 0.62f : 0.80f, 0.85f, side > 0,
                frame.Bone("head"));
            Vec3 at = centre + look.Rotate(new(0, radius, 0));
            Mesh lid = lids.Mesh(plumage.At(at, Vec3.UnitZ, BirdPart.Head) * 0.6f, Rgb.Hex(0x120D0B));
            parts.Add(new(BirdFrame.Name(side, "Lids"), new Model(name, [new Shape(lid, AnimalMaterials.Lid)]),
                Deformer: lids.Deformer(face, lid)));
        }
    }

    private static Material Skin { get; } = new ProceduralMaterial("bird skin", (in SurfacePoint p) =>
    {
        OpenPbr m = OpenPbr.Default;
        (float near, float next, _) = Noise.Worley(p.Rest * 420);
        m.BaseColor = p.Paint * (0.8f + 0.2f * Maths.SmoothStep(0, 0.2f, next - near));
        m.SpecularRoughness = 0.5f;
        return m;
    });

    internal static Measures MeasuresOf(BirdFrame frame)
    {
        BirdDesign d = frame.Design;
        float top = frame.HeadPoint(new(0, 1.0f + 0.25f * MathF.Max(d.Tufts, d.Comb), 0)).Y,
            front = frame.HeadPoint(new(0, 0, 0.8f + d.BillLength)).Z;
        float rear = (frame.BodyPoint(new(0, 0.2f, -1)) + frame.BodyTurn.Rotate(new(0, 0, -d.TailLength * d.Size))).Z;
        return new(top, frame.Joint("leftEye").Y, front - rear, (front - rear) / 2, frame.Joint("leftUpperLeg").Y,
            frame.HeadUnit * 1.2f);
    }
}
