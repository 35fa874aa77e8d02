using Photoplay.Characters.Living.Faces;
using Photoplay.Characters.Living.Limbs;
using Photoplay.Characters.Skinning;
using Photoplay.Foundation;
using Photoplay.Sets;
using Photoplay.Stage;

namespace Photoplay.Characters.Living.Objects;

/// <summary>A thing of the catalogue that lives: its own geometry in its own materials, bent and squashed as it moves, a
/// face on its front, thin arms, and legs if it has some; else it hops.</summary>
public sealed class ObjectActor : Actor
{
    public override IReadOnlyList<ActorPart> Parts { get; }
    public override IReadOnlyList<Socket> Sockets { get; }
    public override Carriage? Carriage { get; }
    public override float HeadTurn => 0.5f;

    internal static ObjectActor Build(CharacterSheet sheet, BuiltProp prop)
        => new(sheet, new ObjectFrame(sheet, new ObjectForm(prop)));

    private ObjectActor(CharacterSheet sheet, ObjectFrame f) : base(sheet, BodyPlan.Biped, f.Skeleton, f.Measures)
    {
        if (!f.HasLegs) Carriage = new(CarriageForm.Hop, 0.55f * f.Height, 0.16f * f.Height, 0.14f);
        int head = f.Skeleton.Find("head");
        FaceRig still = new();
        List<ActorPart> parts = [];
        SkinnedShape[] body = [.. ObjectBody.Shapes(f)];
        IEnumerable<Material> materials = f.Form.Shapes.Select(s => s.Shape.Material)
            .Concat(f.Site.Mask ? [f.Face.Material] : []);
        parts.Add(new("body", new Model(sheet.Kind, [.. body.Zip(materials, (s, m) => new Shape(s.Mesh, m))]),
            Deformer: new SkinDeformer(still, body)));
        parts.Add(ObjectBody.Cheeks(f, head));
        LivingFace face = new(f.Surface, f.Layout);
        parts.AddRange(face.Eyes(f.Skeleton, "living " + sheet.EyeColour));
        parts.AddRange(face.Brows(head));
        parts.AddRange(face.MouthParts(head, f.MouthDepth));
        if (f.HasArms)
            foreach (int side in (ReadOnlySpan<int>)[1, -1])
            {
                string w = LivingFrame.SideName(side);
                Add(w + "Arm", Hose.Of(f.Skeleton, w + "UpperArm", w + "LowerArm", w + "Hand",
                    _ => f.LimbRadius, Rgb.Hex(0x1E1B1A)), LivingMaterials.Limb);
                Add(w + "Glove", GlovesAndShoes.Glove(f.Skeleton, side, f.Hand, Rgb.Hex(0xECE7DA)), LivingMaterials.Felt);
            }
        if (f.HasLegs)
            foreach (int side in (ReadOnlySpan<int>)[1, -1])
            {
                string w = LivingFrame.SideName(side);
                Add(w + "Leg", Hose.Of(f.Skeleton, w + "UpperLeg", w + "LowerLeg", w + "Foot",
                    _ => f.LimbRadius, Rgb.Hex(0x1E1B1A)), LivingMaterials.Limb);
                Add(w + "Shoe", GlovesAndShoes.Shoe(f.Skeleton, side, f.Shoe, Rgb.Hex(0x6A3B22)), LivingMaterials.Limb);
            }
        Parts = parts;
        Sockets = [LivingFrame.Grip(f.Skeleton, 1, f.Hand), LivingFrame.Grip(f.Skeleton, -1, f.Hand),
            LivingFrame.At(f.Skeleton, "mouth", "head", face.Mouth),
            LivingFrame.At(f.Skeleton, "head", "head", new(0, f.Form.Box.Hi.Y + f.Lift, 0)),
            LivingFrame.At(f.Skeleton, "back", "head", new(f.Surface.Middle.X, f.Surface.Middle.Y, f.Form.Box.Lo.Z))];

        void Add(string name, SkinnedShape shape, Material material) => parts.Add(shape.Part(name, material, still));
    }
}
