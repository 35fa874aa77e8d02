using Photoplay.Foundation;
using SharpGLTF.Schema2;

namespace Photoplay.Production.Exchange.Actors;

/// <summary>Finds the bones of a person by how a skeleton branches: hips where two chains go down and one goes up, the
/// chest where two go out and one goes on, ends by where they lie.</summary>
internal static class GuestBranches
{
    private static readonly string[] Spine = ["spine", "chest", "upperChest"];

    /// <summary>Adds the bones that are missing, if the skeleton has the shape of a person's.</summary>
    public static void Complete(GuestFile file, Dictionary<string, int> bones)
    {
        ModelRoot root = file.Root;
        if (VrmText.RequiredBones.All(bones.ContainsKey)) return;
        HashSet<Node> joints = [.. root.LogicalSkins.SelectMany(s => s.Joints)];
        if (joints.Count == 0) return;
        Dictionary<Node, int> size = [];
        foreach (Node j in root.LogicalNodes.Where(joints.Contains)) SizeOf(j);
        // The three longest chains of a person's hips are two legs and what carries arms and head.
        foreach (Node hips in root.LogicalNodes.Where(joints.Contains).OrderByDescending(j => size[j])
            .ThenBy(j => j.LogicalIndex))
            if (Try(hips)) return;

        int SizeOf(Node n)
        {
            if (size.TryGetValue(n, out int known)) return known;
            int sum = 1;
            foreach (Node c in n.VisualChildren.Where(joints.Contains)) sum += SizeOf(c);
            return size[n] = sum;
        }

        Node[] Branches(Node n, int least) => [.. n.VisualChildren.Where(c => joints.Contains(c) && Length(c) >= least)
            .OrderByDescending(c => size[c]).ThenBy(c => c.LogicalIndex)];

        int Length(Node n)
        {
            int most = 0;
            foreach (Node c in n.VisualChildren.Where(joints.Contains)) most = Math.Max(most, Length(c));
            return most + 1;
        }

        bool Try(Node hips)
        {
            Node[] down = Branches(hips, 3);
            if (down.Length < 3) return false;
            Node trunk = down.OrderByDescending(c => size[c]).First();
            List<Node> spine = [trunk];
            while (Branches(spine[^1], 1) is [var only]) spine.Add(only);
            Node chest = spine[^1];
            Node[] outward = Branches(chest, 1);
            if (outward.Length < 3) return false;
            // Head and arms: the head's chain is the one whose tip lies furthest along the trunk.
            Vec3 up = (At(chest) - At(hips)).Normalized;
            Node neck = outward.OrderByDescending(c => Vec3.Dot(At(Tip(c)) - At(chest), up)).First();
            Node[] arms = [.. outward.Where(c => c != neck && Length(c) >= 3).Take(2)], legs =
                [.. down.Where(c => c != trunk).OrderBy(c => Vec3.Dot(At(Tip(c)) - At(hips), up)).Take(2)];
            if (arms.Length < 2 || legs.Length < 2) return false;
            bones.Clear();
            bones["hips"] = hips.LogicalIndex;
            for (int i = 0; i < Math.Min(3, spine.Count); i++)
                bones[Spine[i]] = spine[i * (spine.Count - 1) / Math.Max(1, Math.Min(3, spine.Count) - 1)].LogicalIndex;
            Node head = neck;
            if (Branches(neck, 1) is [var above, ..]) { bones["neck"] = neck.LogicalIndex; head = above; }
            bones["head"] = head.LogicalIndex;
            // Which side is left follows from where the toes point.
            Vec3 forward = default;
            foreach (Node leg in legs) forward += At(Tip(leg)) - At(Chain(leg, 3)[2]);
            forward -= up * Vec3.Dot(forward, up);
            if (forward.LengthSquared < 1e-10f) forward = Vec3.UnitZ;
            Vec3 left = Vec3.Cross(up, forward);
            Limb(legs, ["UpperLeg", "LowerLeg", "Foot", "Toes"]);
            foreach (Node arm in arms)
            {
                Node[] links = Chain(arm, 4);
                string side = Vec3.Dot(At(Tip(arm)) - At(chest), left) > 0 ? "left" : "right";
                // Three links to the wrist, four with a collar bone.
                string[] names = WristOf(links) >= 3 ? ["Shoulder", "UpperArm", "LowerArm", "Hand"]
                    : ["UpperArm", "LowerArm", "Hand"];
                for (int i = 0; i < Math.Min(names.Length, links.Length); i++)
                    bones[side + names[i]] = links[i].LogicalIndex;
            }
            return true;

            void Limb(Node[] limbs, string[] names)
            {
                foreach (Node limb in limbs)
                {
                    Node[] links = Chain(limb, names.Length);
                    string side = Vec3.Dot(At(limb) - At(hips), left) > 0 ? "left" : "right";
                    for (int i = 0; i < links.Length; i++) bones[side + names[i]] = links[i].LogicalIndex;
                }
            }
        }

        // The wrist is where fingers branch off, or the last but fingers' joints.
        int WristOf(Node[] links)
        {
            for (int i = 0; i < links.Length; i++) if (Branches(links[i], 1).Length > 1) return i;
            return links.Length - 1;
        }

        Node[] Chain(Node from, int most)
        {
            List<Node> links = [from];
            while (links.Count < most && Branches(links[^1], 1) is [var next, ..]) links.Add(next);
            return [.. links];
        }

        Node Tip(Node n) => Branches(n, 1) is [var next, ..] ? Tip(next) : n;
        Vec3 At(Node n) => file.Worlds[n.LogicalIndex].T;
    }
}
