using Photoplay.Foundation;

namespace Photoplay.Characters.People.Body;

/// <summary>How strongly each joint holds a point of the body, from its site (ring and angle), never from nearness:
/// fingers and thighs that touch stay apart.</summary>
internal sealed class BodyWeights(Joints joints, Proportions p)
{
    private readonly float unit = p.Unit;
    private readonly float[] heights = [.. Chain.Skip(1).Select(b => joints.Skeleton.Bones[joints.Bone(b)].Head.Y)];
    private static readonly string[] Chain = ["hips", "spine", "chest", "upperChest", "neck", "head"];
    private readonly int[] chain = [.. Chain.Select(joints.Bone)];

    /// <summary>Adds the weights of a point (they sum to 1) to a row of one number a joint.</summary>
    public void Add(Site site, Vec3 at, Span<float> row)
    {
        if (site.IsArm) Arm(site, row);
        else if (site.IsLeg) Leg(site, row);
        else if (site.IsHand) Hand(site, row);
        else if (site.IsFoot)
        {
            float toes = 0.9f * Maths.SmoothStep(0.60f, 0.80f, site.T);
            row[joints.Bone(site.Side > 0 ? "leftToes" : "rightToes")] += toes;
            row[joints.Bone(site.Side > 0 ? "leftFoot" : "rightFoot")] += 1 - toes;
        }
        else if (site.Part == BodyPart.Head)
        {
            row[joints.Bone("head")] += site.T;
            row[joints.Bone("neck")] += 1 - site.T;
        }
        else if (site.Part == BodyPart.Skirt) Skirt(site, at, row);
        else Trunk(site, at, row, 1);
    }

    private void Trunk(Site site, Vec3 at, Span<float> row, float share)
    {
        float x = MathF.Abs(at.X);
        int side = at.X < 0 ? -1 : 1;
        float across = x / p.ShoulderX,
            shoulders = Maths.SmoothStep(1.8f, 3.2f, site.T) * Maths.SmoothStep(9.2f, 6.5f, site.T);
        float arm = 0.50f * Maths.SmoothStep(0.62f, 1.02f, across) * Maths.SmoothStep(1.8f, 3.2f, site.T)
                * Maths.SmoothStep(8.6f, 5.6f, site.T),
            collar = 0.65f * Maths.SmoothStep(0.22f, 0.80f, across) * shoulders * (1 - arm);
        float leg = 0.85f * Maths.SmoothStep(p.HipY + 0.035f * unit, p.HipY - 0.115f * unit, at.Y)
            * Maths.SmoothStep(12.5f, 14.5f, site.T) * Maths.Lerp(0.35f, 1, Maths.Saturate(x / p.HipX));
        row[joints.UpperArmRoot(side)] += share * arm;
        row[joints.Bone(side > 0 ? "leftShoulder" : "rightShoulder")] += share * collar;
        float left = Maths.SmoothStep(-0.45f, 0.45f, at.X / p.HipX);
        row[joints.ThighRoot(1)] += share * leg * left;
        row[joints.ThighRoot(-1)] += share * leg * (1 - left);
        float rest = share * (1 - arm - collar - leg), above = 1;
        for (int i = 0; i < chain.Length; i++)
        {
            float reach = (i < 3 ? 0.065f : 0.035f) * unit;
            float next = i < heights.Length ? Maths.SmoothStep(heights[i] - reach, heights[i] + reach, at.Y) : 0;
            row[chain[i]] += rest * (above - next);
            above = next;
        }
    }

    private void Arm(Site site, Span<float> row)
    {
        string word = site.Side > 0 ? "left" : "right";
        float t = site.T, upper = Maths.SmoothStep(-0.30f, 0.30f, t), lower = Maths.SmoothStep(0.87f, 1.13f, t),
            twist = Maths.SmoothStep(1.10f, 1.65f, t), hand = Maths.SmoothStep(1.88f, 2.05f, t);
        float free = Maths.SmoothStep(0.05f, 0.65f, t);
        row[joints.Bone(word + "Shoulder")] += (1 - upper) * 0.7f;
        row[joints.Bone("upperChest")] += (1 - upper) * 0.3f;
        row[joints.UpperArmRoot(site.Side)] += upper * (1 - lower) * (1 - free);
        row[joints.Bone(word + "UpperArm")] += upper * (1 - lower) * free;
        row[joints.Bone(word + "LowerArm")] += lower * (1 - twist);
        row[joints.ForearmTwist(site.Side)] += lower * twist * (1 - hand);
        row[joints.Bone(word + "Hand")] += lower * twist * hand;
    }

    private void Leg(Site site, Span<float> row)
    {
        string word = site.Side > 0 ? "left" : "right";
        float t = site.T, upper = Maths.SmoothStep(-0.60f, 0.22f, t), lower = Maths.SmoothStep(0.86f, 1.14f, t),
            foot = Maths.SmoothStep(1.90f, 2.10f, t), free = Maths.SmoothStep(0.1f, 0.7f, t);
        row[joints.Bone("hips")] += 1 - upper;
        row[joints.ThighRoot(site.Side)] += upper * (1 - lower) * (1 - free);
        row[joints.Bone(word + "UpperLeg")] += upper * (1 - lower) * free;
        row[joints.Bone(word + "LowerLeg")] += lower * (1 - foot);
        row[joints.Bone(word + "Foot")] += lower * foot;
    }

    private void Hand(Site site, Span<float> row)
    {
        string word = site.Side > 0 ? "left" : "right";
        int hand = joints.Bone(word + "Hand"), number = (int)site.T;
        if (number == 0)
        {
            float wrist = 0.35f * Maths.SmoothStep(0.15f, 0, site.T);
            row[hand] += 1 - wrist;
            row[joints.ForearmTwist(site.Side)] += wrist;
            return;
        }
        // Joint numbers along the digit: 0 knuckle, 1 middle joint, 2 last joint, 3 tip.
        float u = (site.T - number) * 3;
        int first = joints.Bone(word
            + (number == 1 ? "ThumbMetacarpal" : HumanSkeleton.Fingers[number - 2] + "Proximal"));
        float a = Maths.SmoothStep(-0.35f, number == 1 ? 0.8f : 0.38f, u), b = Maths.SmoothStep(0.80f, 1.20f, u),
            c = Maths.SmoothStep(1.78f, 2.22f, u);
        row[hand] += 1 - a;
        row[first] += a * (1 - b);
        row[first + 1] += a * b * (1 - c);
        row[first + 2] += a * b * c;
    }

    private void Skirt(Site site, Vec3 at, Span<float> row)
    {
        float thigh = 0.95f * Maths.SmoothStep(p.HipY + 0.03f * unit, p.HipY - 0.20f * unit, at.Y),
            shin = 0.9f * Maths.SmoothStep(p.KneeY + 0.09f * unit, p.KneeY - 0.10f * unit, at.Y);
        float front = 0.5f + 0.5f * Maths.Cos(site.Angle);
        front = front * front * (3 - 2 * front);
        float left = Maths.SmoothStep(-0.20f * unit, 0.20f * unit, at.X);
        foreach (int side in (ReadOnlySpan<int>)[1, -1])
            foreach (bool ahead in (ReadOnlySpan<bool>)[true, false])
            {
                float w = thigh * (side > 0 ? left : 1 - left) * (ahead ? front : 1 - front);
                row[joints.Skirt(side, ahead, false)] += w * (1 - shin);
                row[joints.Skirt(side, ahead, true)] += w * shin;
            }
        row[chain[0]] += 1 - thigh;
    }
}
