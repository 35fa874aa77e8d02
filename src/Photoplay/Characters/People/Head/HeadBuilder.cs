using Photoplay.Characters.People.Hair;
using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Characters.People.Head;

/// <summary>Builds a person's head: skin down to the collar, eyes, mouth, brows, lashes, hair and beard.</summary>
public static class HeadBuilder
{
    /// <summary>Where eyes, jaw, crown will be. Bone numbers of the frame are not looked at, so the skeleton can be
    /// made from this.</summary>
    public static HeadMeasures Measure(CharacterSheet sheet, HeadFrame frame)
    {
        FaceParameters face = FaceParameters.Of(sheet);
        HeadMap map = new(frame, face);
        Vec3 eye = face.EyeCentre;
        return new(map.Point(eye), map.Point(new(-eye.X, eye.Y, eye.Z)), map.Point(HeadSpace.Jaw),
            (eye.Y - HeadSpace.Pivot.Y) * map.Unit, frame.HeadHeight / 2, map.Point(new(0, HeadSpace.Crown, -1.5f)),
            map.Point(new(0, face.MouthY, 9.6f)), 7.75f * face.FaceWidth * map.Unit);
    }

    /// <summary>Builds the whole head of a sheet. Same sheet, same frame: same bits.</summary>
    /// <param name="hats">What is worn over the hair.</param>
    public static HeadParts Build(CharacterSheet sheet, HeadFrame frame, IReadOnlyList<Model>? hats = null)
    {
        FaceParameters face = FaceParameters.Of(sheet);
        HeadMap map = new(frame, face);
        HeadSkin skin = new(face);
        FaceShapes shapes = new(skin);
        HatShell? hat = hats is { Count: > 0 } ? new(hats, map.Point(SkullMap.Centre)) : null;
        HairParts hair = new(sheet, frame, map, skin, shapes, hat);
        hair.ShadeSkin();
        HeadMeasures measures = Measure(sheet, frame);
        IReadOnlyList<ActorPart> parts =
        [
            FacePart(sheet, frame, map, skin, shapes),
            EyePart("left eye", sheet, measures.LeftEye, 1, face.EyeRadius * map.Unit, frame.Bones.LeftEye),
            EyePart("right eye", sheet, measures.RightEye, -1, face.EyeRadius * map.Unit, frame.Bones.RightEye),
            .. MouthParts.Build(face, frame, map), .. hair.Build(),
        ];
        return new(parts, measures);
    }

    private static ActorPart FacePart(CharacterSheet sheet, HeadFrame frame, HeadMap map, HeadSkin skin,
        FaceShapes shapes)
    {
        float lift = HeadSpace.NeckLift(skin.Cage.Face);
        Vec3[] rest = [.. skin.Positions.Select(map.Point)];
        Mesh mesh = new Mesh { Positions = rest, Indices = skin.Indices, Masks = skin.Masks }.WithSmoothNormals();
        HeadWeights weights = new([.. skin.Positions.Select((p, i) =>
            HeadWeight.OfSkin(p, lift, i < skin.HeadCount ? shapes.JawWeights[i] : 0))]);
        SparseShape[] moves = [.. shapes.Moves.Select(m => SparseShape.From([.. m.Select(map.Vector)]))];
        LidGuard guard = skin.Guard(map);
        return new("face", new("face", [new(mesh, SkinMaterial.For(sheet))]),
            Deformer: new SkinDeformer(rest, null, skin.Indices, weights, moves, frame.Bones, guard));
    }

    private static ActorPart EyePart(string name, CharacterSheet sheet, Vec3 centre, int side, float radius, int bone)
    {
        Mesh[] unit = [Eyeball.Ball(), Eyeball.Cornea()];
        Material[] materials = [new EyeMaterial(ColourText.Rgb(sheet.EyeColour), ColourText.Rgb(sheet.SkinColour),
            sheet.Age), EyeMaterial.Cornea];
        IReadOnlyList<Shape> shapes =
            [.. unit.Zip(materials, (m, material) => new Shape(Placed(m, centre, radius), material))];
        return new(name, new(name, shapes), Deformer: new EyeDeformer(unit, side, centre, radius, bone));
    }

    private static Mesh Placed(Mesh unit, Vec3 centre, float radius) => new()
    {
        Positions = [.. unit.Positions.Select(p => centre + p * radius)],
        Indices = unit.Indices, Normals = unit.Normals, Uvs = unit.Uvs,
    };
}
