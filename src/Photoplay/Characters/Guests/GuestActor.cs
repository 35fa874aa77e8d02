using Photoplay.Characters.Skinning;
using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Characters.Guests;

/// <summary>Somebody made elsewhere, ready to play: his surfaces on our bones, with sockets and measures found from his
/// own lengths.</summary>
public sealed class GuestActor : Actor
{
    public override IReadOnlyList<ActorPart> Parts { get; }
    public override IReadOnlyList<Socket> Sockets { get; }

    public static GuestActor Build(CharacterSheet sheet, GuestBody body)
    {
        GuestFitting fitting = new(body, sheet.Height);
        GuestFace face = new(body);
        GuestHead head = new(fitting.Skeleton, body.EyesTurnByBone, body.JawTurnsByBone);
        List<ActorPart> parts = [];
        for (int s = 0; s < body.Surfaces.Count; s++) parts.Add(PartOf(body.Surfaces[s], s, fitting, face, head));
        GuestMeasures measures = new(fitting.Skeleton, parts);
        return new(sheet, fitting.Skeleton, measures.Measures, parts, measures.Sockets());
    }

    private GuestActor(CharacterSheet sheet, Skeleton skeleton, Measures measures, IReadOnlyList<ActorPart> parts,
        IReadOnlyList<Socket> sockets) : base(sheet, BodyPlan.Biped, skeleton, measures)
        => (Parts, Sockets) = (parts, sockets);

    private static ActorPart PartOf(GuestSurface surface, int number, GuestFitting fitting, GuestFace face, GuestHead head)
    {
        Affine m = fitting.ActorFromFile;
        SkinBinding binding = BindingOf(surface, fitting);
        GuestMorph[] morphs = [.. surface.Morphs.Select(x => x with
        {
            Moves = [.. x.Moves.Select(m.Vector)], NormalMoves = [.. x.NormalMoves.Select(n => Turned(m, n))],
        })];
        GuestDeformer deformer = new(number, [.. surface.Positions.Select(m.Point)],
            [.. surface.Normals.Select(n => Turned(m, n))], morphs, binding, fitting, face, head);
        Affine[] rest = [.. Enumerable.Repeat(Affine.Identity, fitting.Skeleton.Count)];
        Vec3[] positions = new Vec3[surface.Positions.Length], normals = new Vec3[positions.Length];
        deformer.Deform(0, rest, new Pose(rest.Length), new Face(), positions, normals);
        Mesh mesh = new()
        {
            Positions = positions, Normals = normals, Uvs = surface.Uvs, Paint = surface.Paint,
            Indices = surface.Indices,
        };
        return new(surface.Name, new(surface.Name, [new Shape(mesh, surface.Material)]), Deformer: deformer);
    }

    private static Vec3 Turned(Affine m, Vec3 v) => m.Turn.Rotate(v);

    private static SkinBinding BindingOf(GuestSurface surface, GuestFitting fitting)
    {
        SkinBinding binding = new(surface.Positions.Length);
        Span<float> weightOfBone = stackalloc float[fitting.Skeleton.Count];
        for (int i = 0; i < surface.Positions.Length; i++)
        {
            weightOfBone.Clear();
            for (int k = 0; k < SkinBinding.Slots; k++)
                weightOfBone[fitting.BoneOf[surface.Joints[i * SkinBinding.Slots + k]]] +=
                    surface.Weights[i * SkinBinding.Slots + k];
            binding.Set(i, weightOfBone);
        }
        return binding;
    }
}
