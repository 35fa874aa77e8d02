using Photoplay.Characters.Animals;
using Photoplay.Characters.People.Body;
using Photoplay.Foundation;
using Photoplay.Modeling;
using BodyPart = Photoplay.Characters.Animals.BodyPart;

namespace Photoplay.Characters.Uprights;

/// <summary>What an upright animal's body has that a person's has not: the tail, and feet of its own kind.</summary>
internal static class UprightLimbs
{
    /// <summary>The tail, from inside the seat outwards; null for a stump that clothes would hide.</summary>
    public static AnimalSkin? Tail(UprightFrame frame, Pelt pelt)
    {
        QuadrupedDesign d = frame.Design;
        Vec3[] t = frame.Tail;
        float length = Vec3.Distance(t[0], t[^1]), scale = 0.62f;
        if (length < 0.25f * frame.HeadUnit) return null;
        SdfSculptor clay = new([]) { Part = (int)BodyPart.Tail };
        QuadrupedTail tail = new(d);
        for (int i = 0; i < AnimalFrame.TailBones; i++)
        {
            float u = i / (float)AnimalFrame.TailBones, v = (i + 1) / (float)AnimalFrame.TailBones;
            clay.Bone = frame.Bone($"tail{i + 1}");
            clay.Along = (u, v);
            (clay.Length, clay.LengthEnd) = (0.7f * tail.Hair(u), 0.7f * tail.Hair(v));
            float a = tail.Radius(u) * scale * d.Size, b = tail.Radius(v) * scale * d.Size;
            clay.Capsule(t[i], t[i + 1], a, b, i == 0 ? 0 : MathF.Max(0.01f * d.Size, 0.5f * a), d.TailFlatness, Vec3.UnitX);
        }
        SdfField field = new(clay.Primitives);
        return new(frame, pelt, field, SdfMesher.Mesh(field, 0.075f * frame.HeadUnit), Even(frame, 0.20f));
    }

    /// <summary>Both feet: the species' paws, hooves or cushions on a person's ankles, long enough to stand and walk
    /// on.</summary>
    public static AnimalSkin Feet(UprightFrame frame, BodyForm form, Pelt pelt)
    {
        Proportions body = form.Proportions;
        QuadrupedDesign d = frame.Design;
        // Metres of the design's paw, whose length is a share of the foot's.
        float unit = body.Foot / (0.080f * d.PawSize) * (d.Foot == FootForm.Paw ? 0.92f : 1.06f);
        SdfSculptor clay = new([]) { Unit = unit };
        QuadrupedFeet feet = new(frame, clay);
        foreach (int side in (ReadOnlySpan<int>)[1, -1])
        {
            string name = side > 0 ? "left" : "right";
            Vec3 ankle = form.LegCentre(side, 1.96f), shin = form.LegCentre(side, 1.80f),
                ball = frame.Joint(name + "Toes");
            float girth = 0.040f * body.Girth;
            (clay.Part, clay.Along, clay.Flow) = ((int)BodyPart.HindLeg, (0.9f, 1), new(0, -1, 0.3f));
            (clay.Length, clay.LengthEnd) = (0.3f, float.NaN);
            clay.Bone = frame.Bone(name + "LowerLeg");
            clay.Capsule(shin / unit, ankle / unit, girth / unit, girth / unit, 0);
            clay.Bone = frame.Bone(name + "Foot");
            clay.Ellipsoid(new Vec3(ankle.X, 0.030f * body.Unit, ankle.Z - 0.018f * body.Unit) / unit,
                new Vec3(0.036f, 0.030f, 0.042f) * (body.Girth / unit), 0.02f * body.Unit / unit);
            feet.Sculpt(ankle / unit, new Vec3(ball.X, 0, ball.Z - 0.006f * unit) / unit, girth / unit, name, front: false);
        }
        SdfField field = new(clay.Primitives);
        return new(frame, pelt, field, SdfMesher.Mesh(field, 0.0050f * body.Unit / 0.63f), Even(frame, 0.10f));
    }

    private static float[] Even(UprightFrame frame, float units)
        => [.. Enumerable.Repeat(units * frame.HeadUnit, frame.Skeleton.Count)];
}
