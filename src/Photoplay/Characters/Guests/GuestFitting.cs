using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Characters.Guests;

/// <summary>
/// Brings a guest to our rest (see <see cref="People.HumanSkeleton"/>): upright, facing +Z, soles on the floor, arms
/// straight at 45 degrees, legs straight down, every bone's axes the actor's. Lengths are his own. All our motion is told
/// as turns from that rest, so it plays on him whatever pose and axes his file has.
/// </summary>
internal sealed class GuestFitting
{
    private const float S = 0.70710678f;
    /// <summary>Heights taken as metres; others are taken for another unit and scaled to the sheet's height.</summary>
    private const float Smallest = 0.3f, Largest = 4;
    private const float LeastRoll = 0.2f;

    /// <summary>Our bones in order, parents first; a missing one is passed over.</summary>
    private static readonly (string Name, string Parent)[] Tree =
    [
        ("hips", ""), ("spine", "hips"), ("chest", "spine"), ("upperChest", "chest"), ("neck", "upperChest"),
        ("head", "neck"), ("jaw", "head"), ("leftEye", "head"), ("rightEye", "head"), .. Side("left"), .. Side("right"),
    ];

    private readonly GuestBody body;
    private readonly Vec3[] joints;
    private readonly List<string> names = [];
    private readonly List<int> parents = [], jointOf = [];

    /// <summary>Carries the file's space to the actor's, before the limbs are turned.</summary>
    public Affine ActorFromFile { get; }
    public Skeleton Skeleton { get; }
    /// <summary>For each bone: carries actor-space points as they were bound to our rest.</summary>
    public Affine[] RestFromBound { get; }
    /// <summary>For each joint of the file, the bone it moves with.</summary>
    public int[] BoneOf { get; }

    public GuestFitting(GuestBody body, float sheetHeight)
    {
        this.body = body;
        ActorFromFile = Upright(sheetHeight);
        joints = [.. body.Joints.Select(j => ActorFromFile.Point(j.At))];
        foreach ((string name, string parent) in Tree)
        {
            if (!body.Bones.TryGetValue(name, out int joint)) continue;
            string up = parent;
            while (up.Length > 0 && !names.Contains(up)) up = Tree.First(t => t.Name == up).Parent;
            parents.Add(up.Length == 0 ? -1 : names.IndexOf(up));
            names.Add(name);
            jointOf.Add(joint);
        }
        BoneOf = Followers();
        RestFromBound = Straightened(Turns());
        float floor = Floor();
        for (int i = 0; i < RestFromBound.Length; i++)
            RestFromBound[i] = Affine.Translation(0, -floor, 0) * RestFromBound[i];
        Skeleton = new([.. names.Select((n, i) => new Bone(n, parents[i], RestFromBound[i].Point(joints[jointOf[i]])))]);
    }

    private static IEnumerable<(string, string)> Side(string side)
    {
        string hand = side + "Hand";
        yield return (side + "Shoulder", "upperChest");
        yield return (side + "UpperArm", side + "Shoulder");
        yield return (side + "LowerArm", side + "UpperArm");
        yield return (hand, side + "LowerArm");
        foreach (string finger in (string[])["Thumb", "Index", "Middle", "Ring", "Little"])
        {
            string up = hand;
            foreach (string link in finger == "Thumb" ? (string[])["Metacarpal", "Proximal", "Distal"]
                : ["Proximal", "Intermediate", "Distal"])
            {
                yield return (side + finger + link, up);
                up = side + finger + link;
            }
        }
        yield return (side + "UpperLeg", "hips");
        yield return (side + "LowerLeg", side + "UpperLeg");
        yield return (side + "Foot", side + "LowerLeg");
        yield return (side + "Toes", side + "Foot");
    }

    /// <summary>Stands him up and turns him to +Z by where his own left and up are; hips over the origin.</summary>
    private Affine Upright(float sheetHeight)
    {
        Vec3 At(string bone) => body.Joints[body.Bones[bone]].At;
        Vec3 up = Nearest(At("head") - At("hips"));
        Vec3 left = At("leftUpperLeg") - At("rightUpperLeg") + At("leftUpperArm") - At("rightUpperArm");
        left = (left - up * Vec3.Dot(left, up)).Normalized;
        if (left.LengthSquared < 0.5f) Vec3.Basis(up, out left, out _);
        Vec3 forward = Vec3.Cross(left, up);
        Affine turn = Affine.Rotation(Quat.FromAxes(left, up, forward).Conjugate);
        (float lo, float hi) = (float.MaxValue, float.MinValue);
        foreach (GuestSurface s in body.Surfaces)
            foreach (Vec3 p in s.Positions)
            {
                float y = Vec3.Dot(p, up);
                (lo, hi) = (MathF.Min(lo, y), MathF.Max(hi, y));
            }
        float height = hi - lo, scale = height is >= Smallest and <= Largest ? 1 : sheetHeight / MathF.Max(height, 1e-9f);
        Affine m = Affine.Scaling(scale) * turn;
        Vec3 hips = m.Point(At("hips"));
        return Affine.Translation(-hips.X, -lo * scale, -hips.Z) * m;
    }

    /// <summary>The axis of the file, plus or minus, nearest to a direction.</summary>
    private static Vec3 Nearest(Vec3 d)
    {
        float x = MathF.Abs(d.X), y = MathF.Abs(d.Y), z = MathF.Abs(d.Z);
        return y >= x && y >= z ? new(0, MathF.Sign(d.Y), 0) : x >= z ? new(MathF.Sign(d.X), 0, 0) : new(0, 0, MathF.Sign(d.Z));
    }

    private int[] Followers()
    {
        int[] bone = new int[body.Joints.Count];
        for (int j = 0; j < bone.Length; j++)
        {
            int at = j;
            while (at >= 0 && jointOf.IndexOf(at) < 0) at = body.Joints[at].Parent;
            bone[j] = at < 0 ? 0 : jointOf.IndexOf(at);
        }
        return bone;
    }

    /// <summary>How each bone is turned against the actor from where it was bound to our rest.</summary>
    private Quat[] Turns()
    {
        Quat[] turns = new Quat[names.Count];
        for (int i = 0; i < turns.Length; i++) turns[i] = parents[i] < 0 ? Quat.Identity : turns[parents[i]];
        foreach (string side in (string[])["left", "right"])
        {
            Vec3 arm = new(side == "left" ? S : -S, -S, 0);
            Point(side + "UpperArm", side + "LowerArm", arm);
            Point(side + "LowerArm", side + "Hand", arm);
            string tip = names.Contains(side + "MiddleProximal") ? side + "MiddleProximal" : side + "IndexProximal";
            Point(side + "Hand", tip, arm);
            Roll(side, arm);
            Point(side + "UpperLeg", side + "LowerLeg", -Vec3.UnitY);
            Point(side + "LowerLeg", side + "Foot", -Vec3.UnitY);
        }
        // What hangs on a turned bone turns with it; feet stand as they stood.
        for (int i = 0; i < turns.Length; i++)
        {
            if (names[i].EndsWith("Foot", StringComparison.Ordinal)) turns[i] = Quat.Identity;
            else if (names[i].EndsWith("Toes", StringComparison.Ordinal) || IsFinger(names[i])) turns[i] = turns[parents[i]];
        }
        return turns;

        void Point(string bone, string next, Vec3 direction)
        {
            int b = names.IndexOf(bone), n = names.IndexOf(next);
            if (b < 0) return;
            turns[b] = n < 0 ? turns[parents[b]]
                : Quat.FromTo((joints[jointOf[n]] - joints[jointOf[b]]).Normalized, direction);
        }

        // A thumb that does not look forward: the hand was bound turned about its arm; the forearm takes half of it.
        void Roll(string side, Vec3 arm)
        {
            int hand = names.IndexOf(side + "Hand"), first = names.IndexOf(side + "IndexProximal"),
                last = names.IndexOf(side + "LittleProximal");
            if (hand < 0 || first < 0 || last < 0) return;
            Vec3 across = turns[hand].Rotate(joints[jointOf[first]] - joints[jointOf[last]]);
            across = (across - arm * Vec3.Dot(across, arm)).Normalized;
            float angle = Maths.Atan2(Vec3.Dot(Vec3.Cross(across, Vec3.UnitZ), arm), across.Z);
            if (MathF.Abs(angle) < LeastRoll) return;
            turns[hand] = Quat.AxisAngle(arm, angle) * turns[hand];
            int forearm = names.IndexOf(side + "LowerArm");
            turns[forearm] = Quat.AxisAngle(arm, angle * 0.5f) * turns[forearm];
        }
    }

    private static bool IsFinger(string name)
        => name.EndsWith("Metacarpal", StringComparison.Ordinal) || name.EndsWith("Proximal", StringComparison.Ordinal)
            || name.EndsWith("Intermediate", StringComparison.Ordinal) || name.EndsWith("Distal", StringComparison.Ordinal);

    /// <summary>Chains of lengths as they are, in new directions.</summary>
    private Affine[] Straightened(Quat[] turns)
    {
        Affine[] carried = new Affine[turns.Length];
        for (int i = 0; i < turns.Length; i++)
        {
            Vec3 at = joints[jointOf[i]], to = parents[i] < 0 ? at : carried[parents[i]].Point(at);
            carried[i] = Affine.Translation(to) * Affine.Rotation(turns[i]) * Affine.Translation(-at);
        }
        return carried;
    }

    /// <summary>Lowest point of what hangs on feet and legs; of everything, where nothing does.</summary>
    private float Floor()
    {
        (float feet, float all) = (float.MaxValue, float.MaxValue);
        foreach (GuestSurface s in body.Surfaces)
            for (int i = 0; i < s.Positions.Length; i++)
            {
                int bone = BoneOf[s.Joints[i * 4]];
                float y = RestFromBound[bone].Point(ActorFromFile.Point(s.Positions[i])).Y;
                all = MathF.Min(all, y);
                if (names[bone].EndsWith("Foot", StringComparison.Ordinal)
                    || names[bone].EndsWith("Toes", StringComparison.Ordinal)) feet = MathF.Min(feet, y);
            }
        return feet < float.MaxValue ? feet : all;
    }
}
