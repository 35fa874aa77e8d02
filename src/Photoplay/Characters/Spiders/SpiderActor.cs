using Photoplay.Characters.Animals;
using Photoplay.Characters.Skinning;
using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Characters.Spiders;

/// <summary>A spider ready to play: surface, hair and eyes on one skeleton.</summary>
public sealed class SpiderActor : Actor
{
    public override IReadOnlyList<ActorPart> Parts { get; }
    public override IReadOnlyList<Socket> Sockets { get; }

    public static SpiderActor Build(CharacterSheet sheet, SpiderDesign design) => new(sheet, new SpiderFrame(design));

    private SpiderActor(CharacterSheet sheet, SpiderFrame frame)
        : base(sheet, BodyPlan.Spider, frame.Skeleton, MeasuresOf(frame.Design))
    {
        FaceRig face = new()
        {
            LeftEye = frame.Bone("leftEye"), RightEye = frame.Bone("rightEye"), LeftEyeCentre = frame.Joint("leftEye"),
            RightEyeCentre = frame.Joint("rightEye"),
        };
        SpiderBody body = new(frame);
        Parts =
        [
            Part("skin", new(body.Mesh, body.Binding), AnimalMaterials.Lid),
            Part("fur", body.Hair(new Seed((ulong)sheet.Seed).Derive("hair")), AnimalMaterials.Fur),
            Part("eyes", body.Eyes(), bead),
        ];
        Vec3 p = frame.Design.Prosoma;
        Sockets =
        [
            new("mouth", frame.Bone("hips"), Affine.Translation(new Vec3(0, -p.Y, 1.1f * p.Z) * frame.L)),
            new("head", frame.Bone("hips"), Affine.Translation(new Vec3(0, p.Y, 0.5f * p.Z) * frame.L)),
            new("back", frame.Bone("hips"), Affine.Translation(new Vec3(0, p.Y, 0) * frame.L)),
        ];

        ActorPart Part(string name, SkinnedShape shape, Material material)
            => new(name, new Model(name, [new Shape(shape.Mesh, material)]), Deformer: new SkinDeformer(face, shape));
    }

    private static readonly Material bead = new ProceduralMaterial("spider eye", static (in SurfacePoint _)
        => OpenPbr.Default with
        {
            BaseColor = Rgb.Hex(0x0A0808),
            SpecularRoughness = 0.08f,
            CoatWeight = 1,
            CoatRoughness = 0.03f
        });

    internal static Measures MeasuresOf(SpiderDesign d)
        => new((d.Stand + 1.6f * d.Abdomen.Y) * d.Length, (d.Stand + 0.5f * d.Prosoma.Y) * d.Length, d.Length,
            d.Reach * d.Length, d.Stand * d.Length, 1.4f * d.Prosoma.X * d.Length);
}
