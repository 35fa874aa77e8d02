using Photoplay.Characters.Skinning;
using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Characters.Guests;

/// <summary>Lengths and sockets of a guest, from his joints and surfaces at rest; where a joint is missing, by the shares
/// an adult of his height has.</summary>
internal sealed class GuestMeasures
{
    private const float S = 0.70710678f;
    // Shares of the height.
    private const float HandShare = 0.108f, DepthShare = 0.175f;
    /// <summary>Half of chin to crown, over skull base to crown.</summary>
    private const float HeadShare = 0.64f;

    private readonly Skeleton skeleton;
    private readonly Bounds head;

    public Measures Measures { get; }

    public GuestMeasures(Skeleton skeleton, IReadOnlyList<ActorPart> parts)
    {
        this.skeleton = skeleton;
        int skull = skeleton.Find("head");
        head = Bounds.Empty;
        Bounds all = Bounds.Empty;
        foreach (ActorPart part in parts)
        {
            SkinBinding binding = part.Deformer!.Binding(0);
            Vec3[] points = part.Model.Shapes[0].Mesh.Positions;
            for (int i = 0; i < points.Length; i++)
            {
                all = all.Include(points[i]);
                if (binding.Bones[i * SkinBinding.Slots] == skull) head = head.Include(points[i]);
            }
        }
        float height = all.Hi.Y;
        Vec3 pivot = At("head");
        if (head.IsEmpty) head = new(pivot, pivot + new Vec3(0, 0.1f * height, 0.06f * height));
        float radius = Math.Clamp((head.Hi.Y - pivot.Y) * HeadShare, 0.04f * height, 0.2f * height);
        float eyes = skeleton.Find("leftEye") >= 0 ? At("leftEye").Y : pivot.Y + 0.48f * radius;
        float shoulders = MathF.Abs(At("leftUpperArm").X - At("rightUpperArm").X) * 0.5f;
        Measures = new(height, eyes, DepthShare * height, MathF.Max(0.147f * height, shoulders * 1.5f),
            At("leftUpperLeg").Y, radius);
    }

    public IReadOnlyList<Socket> Sockets()
    {
        Vec3 pivot = At("head");
        float r = Measures.HeadRadius;
        string back = new[] { "upperChest", "chest", "spine" }.First(b => skeleton.Find(b) >= 0);
        Vec3 shoulders = (At("leftUpperArm") + At("rightUpperArm")) * 0.5f;
        return
        [
            Hand("rightHand", -1), Hand("leftHand", 1),
            In("mouth", "head", Affine.Translation(new(pivot.X, Measures.EyeHeight - 0.62f * r, pivot.Z + r))),
            In("head", "head", Affine.Translation(new(pivot.X, head.Hi.Y, pivot.Z))),
            In("back", back, Affine.Translation(shoulders - new Vec3(0, 0.066f, 0.08f) * Measures.Height)),
        ];
    }

    /// <summary>The grip: in the palm, +Y towards the thumb, +Z along the fingers, as on our people.</summary>
    private Socket Hand(string bone, int side)
    {
        Vec3 axis = new(S * side, -S, 0), palm = new(-S * side, -S, 0), wrist = At(bone);
        int knuckle = skeleton.Find(bone.Replace("Hand", "MiddleProximal", StringComparison.Ordinal));
        float size = knuckle >= 0 ? Vec3.Distance(skeleton.Bones[knuckle].Head, wrist) / 0.51f
            : HandShare * Measures.Height;
        Vec3 grip = wrist + (axis * 0.46f + palm * 0.14f) * size;
        return In(bone, bone, new Affine(Vec3.Cross(Vec3.UnitZ, axis), Vec3.UnitZ, axis, grip));
    }

    private Vec3 At(string bone) => skeleton.Bones[skeleton.Find(bone)].Head;

    private Socket In(string name, string bone, Affine actorFromSocket)
        => new(name, skeleton.Find(bone), Affine.Translation(-At(bone)) * actorFromSocket);
}
