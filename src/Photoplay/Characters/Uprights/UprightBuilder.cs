using Photoplay.Characters.Animals;
using Photoplay.Characters.People;
using Photoplay.Characters.People.Body;
using Photoplay.Characters.People.Casting;
using Photoplay.Characters.People.Clothes;
using Photoplay.Characters.Skinning;
using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Characters.Uprights;

/// <summary>Builds an animal that goes upright in clothes: a person's body and wardrobe, the species' head, coat, feet
/// and tail.</summary>
internal static class UprightBuilder
{
    /// <summary>Ribbons of head, body, tail and feet.</summary>
    private const int HeadFur = 130_000, BodyFur = 60_000, TailFur = 36_000, FeetFur = 16_000;

    public static Actor Build(CharacterSheet sheet)
    {
        UprightDesign design = UprightDesign.Of(sheet);
        Proportions body = new(sheet, design.Figure);
        UprightFrame frame = new(design, body);
        Joints joints = new(frame.Skeleton);
        Fitting fit = new(sheet, body, new(body), new(joints, body), joints) { Worn = Dresser.Layers(sheet) };
        List<ActorPart> parts = [];
        new UprightParts(frame, fit, new((ulong)sheet.Seed)).AddTo(parts, Shod(sheet));
        parts.AddRange(Dresser.Dress(fit, frame.Face, Dresser.Headwear(fit, frame.Hatted)));
        if (Shod(sheet)) parts.AddRange(Shoes.Build(fit));
        return new UprightActor(sheet, frame.Skeleton, PersonBuilder.MeasuresOf(body, frame.Face),
            [.. Tucking.Under(parts, joints, body.Unit)],
            PersonSockets.Of(body, frame.Skeleton, frame.Face));
    }

    /// <summary>Whether it wears shoes; sandals would not hold on a paw.</summary>
    private static bool Shod(CharacterSheet sheet) => sheet.Garments.Any(g => g.Kind == "space-suit"
        || GarmentWords.PlaceOf(g.Kind) == "feet" && g.Kind is not ("barefoot" or "sandals"));

    private sealed class UprightParts(UprightFrame frame, Fitting fit, Seed seed)
    {
        private readonly Pelt pelt = new(frame);
        private readonly FaceRig face = AnimalFace.Rig(frame);
        private readonly Coat coat = frame.Design.Coat;

        public void AddTo(List<ActorPart> parts, bool shod)
        {
            Material hide = HideMaterials.Of(coat.Hide, coat.Scale * frame.Design.Size);
            bool furred = coat.Hide == HideForm.Fur;
            Piece("head", UprightHead.Build(frame, fit.Proportions, pelt), HeadFur);
            if (UprightLimbs.Tail(frame, pelt) is { } tail) Piece("tail", tail, TailFur);
            if (!shod) Piece("feet", UprightLimbs.Feet(frame, fit.Form, pelt), FeetFur);
            UprightHide body = new(frame, fit, fit.Worn, pelt);
            fit.Beneath.Add(body.Skin);
            parts.Add(Dresser.Part(fit, "skin", body.Skin, hide));
            if (furred)
            {
                SkinnedShape fur = body.Fur(seed.Derive("body fur"), BodyFur);
                parts.Add(new("body fur", new("body fur", [new Shape(fur.Mesh, AnimalMaterials.Fur)]),
                    Deformer: new StrandDeformer(fit.Joints, fur)));
            }
            if (!fit.Sheet.Garments.Any(g => g.Kind == "space-suit"))
                parts.Add(PersonSkin.NailsOf(fit, AnimalMaterials.Claw(Rgb.Hex(0x2A221D))));

            void Piece(string name, AnimalSkin skin, int triangles)
            {
                Add(name, new(skin.Mesh, skin.Binding), hide);
                if (furred) Add(name + " fur", skin.Fur(pelt, seed.Derive(name + " fur"), triangles), AnimalMaterials.Fur);
                if (name == "head") parts.AddRange(AnimalFace.Features(frame, face, skin.Mesh.Positions, seed));
            }
            void Add(string name, SkinnedShape shape, Material material) => parts.Add(shape.Part(name, material, face));
        }
    }
}
