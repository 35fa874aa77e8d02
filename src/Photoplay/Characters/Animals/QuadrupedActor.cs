using Photoplay.Characters.Skinning;
using Photoplay.Foundation;
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
        AnimalSkin skin = QuadrupedSkin.Build(frame, pelt);
        FaceRig face = AnimalFace.Rig(frame);
        Coat coat = frame.Design.Coat;
        List<ActorPart> parts = [];
        float size = frame.Design.Size;
        Add("skin", new SkinnedShape(skin.Mesh, skin.Binding),
            coat.Hide == HideForm.Fur && frame.Design.TailCoat is { Hide: not HideForm.Fur } bare
                ? HideMaterials.PartlyScaled(bare.Scale * size)
                : coat.Sleek ? AnimalMaterials.Sleek : HideMaterials.Of(coat.Hide, coat.Scale * size));
        if (coat.Hide == HideForm.Fur) Add("fur", skin.Fur(pelt, seed.Derive("fur"),
            coat.Sleek ? furTriangles / 5 : furTriangles), AnimalMaterials.Fur);
        parts.AddRange(AnimalFace.Features(frame, face, skin.Mesh.Positions, seed));
        if (Crest.Build(frame, skin.Distance) is SkinnedShape crest) Add("crest", crest, Plates.Material);
        WingParts.Add(frame, Add);
        if (Carapace.Build(frame) is Mesh shell)
            parts.Add(new("shell", new Model("shell", [new Shape(shell, Carapace.Material)]), frame.Bone("spine")));
        if (Claws.Build(frame) is SkinnedShape claws) Add("claws", claws, AnimalMaterials.Claw(Rgb.Hex(0x2A221D)));
        Parts = parts;
        (Hops, OnHindLegs) = (frame.Design.Hops, frame.Design.OnHindLegs);
        // Held up from a broad back, where a camera at its height sees them.
        if (frame.Design is { WingSpan: > 0, InsectWings.Beat: { } beat })
            Wingbeat = beat with { Rest = MathF.Max(0.6f, beat.Rest) };
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
