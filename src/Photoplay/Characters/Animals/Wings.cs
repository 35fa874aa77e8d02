using Photoplay.Characters.Skinning;
using Photoplay.Foundation;
using Photoplay.Modeling;
using Photoplay.Stage;

namespace Photoplay.Characters.Animals;

/// <summary>Wings of skin: arm and fingers as solids, membranes between them and the flank. Modelled spread; the bones
/// fold them.</summary>
internal static class Wings
{
    /// <summary>Arm and fingers.</summary>
    public static SkinnedShape Arms(QuadrupedFrame frame, Rgb colour)
    {
        QuadrupedDesign d = frame.Design;
        float s = d.Size, w = d.WingSpan * s;
        SdfSculptor clay = new([]);
        foreach (int side in (ReadOnlySpan<int>)[1, -1])
        {
            string name = side > 0 ? "left" : "right";
            Vec3 root = frame.WingPoint(side, default), elbow = frame.WingPoint(side, QuadrupedFrame.WingElbow),
                wrist = frame.WingPoint(side, QuadrupedFrame.WingWrist);
            clay.Bone = frame.Bone(name + "Wing");
            clay.Capsule(root - new Vec3(side * 0.02f * s, 0.02f * s, 0), elbow, 0.052f * w, 0.026f * w, 0.01f * w);
            clay.Ellipsoid(Vec3.Lerp(root, elbow, 0.35f), new(0.05f * w, 0.036f * w, 0.045f * w), 0.03f * w);
            clay.Bone = frame.Bone(name + "WingFore");
            clay.Capsule(elbow, wrist, 0.027f * w, 0.019f * w, 0.012f * w);
            clay.Capsule(wrist, wrist + new Vec3(side * 0.02f, 0.05f, 0.075f) * w, 0.016f * w, 0.003f * w, 0.01f * w);
            for (int i = 0; i < QuadrupedFrame.WingFingers.Length; i++)
            {
                clay.Bone = frame.Bone($"{name}WingFinger{i + 1}");
                Vec3[] line = [.. Enumerable.Range(0, 4).Select(k => Finger(frame, side, i, k / 3f))];
                clay.Chain(line, [0.0175f * w, 0.0125f * w, 0.010f * w, 0.004f * w], 0.008f * w, 3);
            }
        }
        SdfField field = new(clay.Primitives);
        SdfMesh m = SdfMesher.Mesh(field, 0.0088f * w);
        float[] softness = new float[frame.Skeleton.Count];
        Array.Fill(softness, 0.012f * w);
        float[] weights = SkinWeighing.Weigh(m, field, softness, 4);
        SkinBinding binding = new(m.Positions.Length);
        int bones = frame.Skeleton.Count;
        for (int i = 0; i < m.Positions.Length; i++) binding.Set(i, weights.AsSpan(i * bones, bones));
        Rgb[] paint = new Rgb[m.Positions.Length];
        Array.Fill(paint, colour);
        return new(new Mesh { Positions = m.Positions, Normals = m.Normals, Indices = m.Indices, Paint = paint }, binding);
    }

    /// <summary>A place on a finger, bowed a little down and out between its ends.</summary>
    private static Vec3 Finger(QuadrupedFrame frame, int side, int finger, float t)
        => frame.WingPoint(side, Vec3.Lerp(QuadrupedFrame.WingWrist, QuadrupedFrame.WingFingers[finger], t)
            + new Vec3(0.05f, 0.045f, 0.03f) * (4 * t * (1 - t)));

    /// <summary>Sails between the fingers, from the last finger and the arm to the flank, and before the elbow.</summary>
    public static SkinnedShape Membranes(QuadrupedFrame frame, Rgb colour, Rgb rim)
    {
        Membrane sheet = new(frame.Skeleton.Count);
        foreach (int side in (ReadOnlySpan<int>)[1, -1])
        {
            Fan(frame, sheet, side, colour, rim);
            Sail(frame, sheet, side, colour, rim);
        }
        return sheet.Shape();
    }

    /// <summary>From finger to finger, hollowed between their tips and billowing up.</summary>
    private static void Fan(QuadrupedFrame frame, Membrane sheet, int side, Rgb colour, Rgb rim)
    {
        string name = side > 0 ? "left" : "right";
        float w = frame.Design.WingSpan * frame.Design.Size;
        for (int i = 0; i + 1 < QuadrupedFrame.WingFingers.Length; i++)
        {
            int finger = i, a = frame.Bone($"{name}WingFinger{i + 1}"), b = frame.Bone($"{name}WingFinger{i + 2}");
            sheet.Add(side > 0, (u, v) =>
            {
                float reach = u * (1 - 0.17f * Maths.Sin(Maths.Pi * v));
                return Vec3.Lerp(Finger(frame, side, finger, reach), Finger(frame, side, finger + 1, reach), v)
                    + new Vec3(0, 0.030f * w * 16 * u * (1 - u) * v * (1 - v), 0);
            }, (u, v, weight) => (weight[a], weight[b]) = (1 - v, v), colour, rim);
        }
    }

    /// <summary>From the last finger (v 0) over wrist and elbow to the shoulder (v 1), back to a line from the finger's
    /// tip to the flank; and the small sail before the elbow.</summary>
    private static void Sail(QuadrupedFrame frame, Membrane sheet, int side, Rgb colour, Rgb rim)
    {
        string name = side > 0 ? "left" : "right";
        QuadrupedDesign d = frame.Design;
        float s = d.Size, w = d.WingSpan * s;
        int arm = frame.Bone(name + "Wing"), fore = frame.Bone(name + "WingFore"),
            finger = frame.Bone($"{name}WingFinger3"), spine = frame.Bone("spine");
        Vec3 root = frame.WingPoint(side, default), elbow = frame.WingPoint(side, QuadrupedFrame.WingElbow),
            wrist = frame.WingPoint(side, QuadrupedFrame.WingWrist);
        float loin = 0.25f * frame.HipZ;
        Vec3 flank = new(side * 0.62f * d.WaistRadius * s, frame.Back(loin) + 0.55f * d.WaistRadius * s, loin);
        sheet.Add(side > 0, (u, v) =>
        {
            Vec3 front = v < 0.5f ? Vec3.Lerp(wrist, elbow, 2 * v) : Vec3.Lerp(elbow, root, 2 * v - 1);
            Vec3 back = Vec3.Lerp(Finger(frame, side, 2, 1), flank, v);
            float reach = u * (1 - 0.20f * Maths.Sin(Maths.Pi * v));
            Vec3 straight = v == 0 ? Finger(frame, side, 2, reach) : Vec3.Lerp(front, back, reach);
            Vec3 bowed = Finger(frame, side, 2, reach) - Vec3.Lerp(wrist, Finger(frame, side, 2, 1), reach);
            return straight + (v == 0 ? default : bowed * ((1 - v) * (1 - v)))
                + new Vec3(0, 0.045f * w * 16 * u * (1 - u) * v * (1 - v), 0);
        }, (u, v, weight) =>
        {
            float hold = u * (1 - u) + u;
            (weight[finger], weight[spine]) = (Maths.Lerp(v == 0 ? 1 : MathF.Max(0, 1 - 8 * v), 1 - v, hold), v * hold);
            float front = MathF.Max(0, 1 - weight[finger] - weight[spine]), inner = Maths.SmoothStep(0.35f, 0.65f, v);
            (weight[fore], weight[arm]) = (front * (1 - inner), front * inner);
        }, colour, rim);
        // Before the elbow: between the arm's bend (u 0) and a hollow line from shoulder to wrist (u 1).
        sheet.Add(side < 0, (u, v) =>
        {
            Vec3 bend = v < 0.5f ? Vec3.Lerp(root, elbow, 2 * v) : Vec3.Lerp(elbow, wrist, 2 * v - 1);
            return Vec3.Lerp(bend, Vec3.Lerp(root, wrist, v), 0.8f * u);
        },
            (u, v, weight) =>
            {
                float outer = Maths.SmoothStep(0.4f, 0.9f, v);
                (weight[fore], weight[arm]) = (outer, 1 - outer);
            }, colour, rim);
    }
}
