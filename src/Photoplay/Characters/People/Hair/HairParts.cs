using Photoplay.Characters.People.Head;
using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Characters.People.Hair;

/// <summary>Assembles everything that grows on a head: hair, brows, lashes, beard; each as a part that moves with the
/// head and the face.</summary>
internal sealed class HairParts(CharacterSheet sheet, HeadFrame frame, HeadMap map, HeadSkin skin, FaceShapes shapes,
    HatShell? hat = null)
{
    private readonly FaceParameters face = skin.Cage.Face;
    private readonly Seed seed = new Seed((ulong)sheet.Seed).Derive("hair");
    private readonly float lift = HeadSpace.NeckLift(skin.Cage.Face);

    /// <summary>Shades the skin where hair grows; call before the skin's mesh is made.</summary>
    public void ShadeSkin()
    {
        if (HairStyles.Find(sheet.HairStyle) is not null)
        {
            Scalp scalp = NewScalp();
            skin.Shade(scalp.Density);
        }
        if (Beard.Grows(sheet.FacialHair))
        {
            Beard beard = new(skin, sheet.FacialHair);
            skin.Shade(p => beard.Density(p) * (sheet.FacialHair == "stubble" ? 0.35f : 0.6f));
        }
        else if (face.Male > 0.6f && sheet.Age > 16)
        {
            Beard shaven = new(skin, "full");
            skin.Shade(p => shaven.Density(p) * 0.10f * face.Male);
        }
    }

    public IEnumerable<ActorPart> Build()
    {
        HairColour colour = new(ColourText.Rgb(sheet.HairColour), sheet.Age, seed);
        if (Hair(colour) is { } hair) yield return hair;
        yield return OnSkin("brows", Brows.Build(face, new SkinProbe(skin), colour, seed), HairMaterial.Coarse);
        yield return LashPart();
        if (Beard.Grows(sheet.FacialHair))
            yield return OnSkin("beard", new Beard(skin, sheet.FacialHair).Build(colour, seed), HairMaterial.Coarse);
    }

    private Scalp NewScalp()
        => new(skin, face.Male, face.Male * Maths.SmoothStep(30, 75, sheet.Age) * (0.3f
            + 0.9f * new Seed((ulong)sheet.Seed).Derive("hairline").Uniform("recede")));

    private ActorPart? Hair(HairColour colour)
    {
        HairStyle? style = HairStyles.Find(sheet.HairStyle);
        if (style is null) return null;
        style = style with
        {
            Hairs = (int)(style.Hairs * (1 - 0.3f * face.Elder)),
            Part = style.Part * (seed.Uniform("part") < 0.5f ? -1 : 1)
        };
        HairCollider collider = new(skin);
        RibbonBuilder ribbons = new();
        Scalp scalp = NewScalp();
        HairStrands strands = new(style, new(style, collider, lift), collider, colour, seed);
        strands.Fill(scalp, ribbons);
        strands.Fuzz(scalp, ribbons);
        new HairTails(style, collider, colour, seed).Build(ribbons);
        Mesh mesh = ribbons.Build(map);
        if (hat is not null) mesh = hat.Press(mesh, 0.25f * map.Unit);
        HeadWeights weights = new([.. ribbons.Positions.Select(p => HeadWeight.OfHair(p, lift))]);
        return new("hair", new("hair", [new(mesh, HairMaterial.Head)]),
            Deformer: new SkinDeformer(mesh.Positions, mesh.Normals, mesh.Indices, weights, [], frame.Bones));
    }

    /// <summary>A part whose every hair takes the motion of the skin point it is rooted at.</summary>
    private ActorPart OnSkin(string name, RibbonBuilder ribbons, Material material)
    {
        Mesh mesh = ribbons.Build(map);
        IReadOnlyList<int> anchors = ribbons.Anchors;
        HeadWeights weights =
            new([.. anchors.Select(a => HeadWeight.OfSkin(skin.Positions[a], lift, shapes.JawWeights[a]))]);
        SparseShape[] moves =
            [.. shapes.Moves.Select(m => SparseShape.From([.. anchors.Select(a => map.Vector(m[a]))]))];
        return new(name, new(name, [new(mesh, material)]),
            Deformer: new SkinDeformer(mesh.Positions, mesh.Normals, mesh.Indices, weights, moves, frame.Bones));
    }

    private ActorPart LashPart()
    {
        RibbonBuilder rest = Lashes.Build(face, seed, default);
        Mesh mesh = rest.Build(map);
        SparseShape[] moves = [.. Enumerable.Repeat(SparseShape.Empty, (int)FaceShape.Count)];
        FaceShape[] left = [FaceShape.EyeBlinkLeft, FaceShape.EyeLookDownLeft, FaceShape.EyeLookUpLeft,
            FaceShape.EyeSquintLeft, FaceShape.EyeWideLeft, FaceShape.CheekSquintLeft];
        foreach (FaceShape shape in left)
        {
            RibbonBuilder moved = Lashes.Build(face, seed, EyeShapes.LidsOf(shape));
            for (int side = 0; side < 2; side++)
            {
                FaceShape named = side == 0
                    ? shape
                    : Enum.Parse<FaceShape>(shape.ToString().Replace("Left", "Right", StringComparison.Ordinal));
                int s = side;
                moves[(int)named] = SparseShape.From([.. rest.Positions.Select((p, i) =>
                    rest.Anchors[i] == s ? map.Vector(moved.Positions[i] - p) : default)]);
            }
        }
        HeadWeights weights = new([.. rest.Positions.Select(_ => HeadWeight.OfHead)]);
        return new("lashes", new("lashes", [new(mesh, HairMaterial.Coarse)]),
            Deformer: new SkinDeformer(mesh.Positions, mesh.Normals, mesh.Indices, weights, moves, frame.Bones));
    }
}
