using Photoplay.Characters.People.Body;
using Photoplay.Characters.Skinning;
using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Characters.Robots;

/// <summary>A robot ready to play: rigid pieces on a person's bones.</summary>
public sealed class RobotActor : Actor
{
    public override IReadOnlyList<ActorPart> Parts { get; }
    public override IReadOnlyList<Socket> Sockets { get; }

    public static RobotActor Build(CharacterSheet sheet) => new(sheet, new RobotDesign(sheet));

    private RobotActor(CharacterSheet sheet, RobotDesign d) : base(sheet, BodyPlan.Biped, d.Skeleton, MeasuresOf(d))
    {
        RigidPieces pieces = new(d.Skeleton);
        new RobotHead(d, pieces).Build();
        new RobotBody(d, pieces).Build();
        FaceRig still = new();
        Material shell = d.Giant
            ? RobotMaterials.Rusty
            : RobotMaterials.Shell(new Seed((ulong)sheet.Seed).Range("wear", 0.55f, 0.95f));
        List<ActorPart> parts = [];
        foreach ((string name, SkinnedShape shape) in pieces.Shapes())
        {
            Material material = name switch
            {
                "shell" or "accent" => shell,
                "steel" => RobotMaterials.Steel,
                "glass" => RobotMaterials.Glass,
                "glow" => RobotMaterials.Glow(d.Light, 3),
                _ => RobotMaterials.Rubber,
            };
            parts.Add(new(name, new Model(name, [new Shape(shape.Mesh, material)]),
                Deformer: new SkinDeformer(still, shape)));
        }
        RobotEyes eyes = new(d.Head, d.HeadRadius, d.Skeleton.Find("head"));
        parts.Add(new("eyes", new Model("eyes", [new Shape(eyes.Mesh(), RobotMaterials.Glow(d.Light, 4))]),
            Deformer: eyes));
        Parts = parts;
        Sockets =
        [
            Hand("leftHand", 1), Hand("rightHand", -1),
            At("head", "head", Affine.Translation(d.Head + new Vec3(0, d.HeadRadius, 0))),
            At("mouth", "head", Affine.Translation(d.Head + new Vec3(0, -0.55f, 0.85f) * d.HeadRadius)),
            At("back", "upperChest", Affine.Translation(new Vec3(0, 0.84f * d.Human.Trunk, -0.14f * d.Human.Unit))),
        ];

        Socket At(string name, string bone, Affine actorFromSocket)
            => new(name, d.Skeleton.Find(bone), Affine.Translation(-d.Joint(bone)) * actorFromSocket);
        Socket Hand(string name, int side)
        {
            HandPlan hand = new(d.Human, side);
            return At(name, name,
                new Affine(Vec3.Cross(Vec3.UnitZ, hand.Axis), Vec3.UnitZ, hand.Axis, hand.At(0.46f, 0, 0.14f)));
        }
    }

    private static Measures MeasuresOf(RobotDesign d)
    {
        Proportions p = d.Human;
        return new(p.Height, d.Head.Y + 0.05f * d.HeadRadius, 0.32f * p.Unit, p.ShoulderX + 0.10f * p.Unit, p.HipY,
            d.HeadRadius);
    }
}
