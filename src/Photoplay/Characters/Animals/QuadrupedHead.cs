using Photoplay.Foundation;
using Photoplay.Modeling;

namespace Photoplay.Characters.Animals;

/// <summary>
/// Skull, muzzle, jaw, ears and eye sockets as primitives, in head units. The jaw is modelled dropped by
/// <see cref="JawDrop"/> with a wedge cut between the lips; the skin is closed afterwards by turning the jaw back, so
/// that the mouth has an inside and its lips meet.
/// </summary>
internal sealed class QuadrupedHead(AnimalFrame frame, SdfSculptor clay)
{
    /// <summary>Radians.</summary>
    public const float JawDrop = 0.26f;

    private readonly QuadrupedDesign d = frame.Design;
    private readonly QuadrupedEars ears = new(frame, clay);
    private readonly QuadrupedBeak beak = new(frame.Design, clay);

    /// <summary>Z of the nose's root, head units.</summary>
    public static float MuzzleTip(QuadrupedDesign d) => 0.55f + d.MuzzleLength;

    /// <summary>Half-width within which the mouth is cut.</summary>
    public static float MouthHalfWidth(QuadrupedDesign d) => 0.46f * d.MuzzleWidth;

    public static float MouthBend(QuadrupedDesign d) => 1.7f * d.Smile;

    public void Sculpt()
    {
        clay.Origin = frame.Head;
        clay.Turn = frame.HeadTurn;
        clay.Unit = frame.HeadUnit;
        clay.Along = (0, 1);
        clay.LengthEnd = float.NaN;
        clay.Bone = frame.Bone("head");
        Skull();
        if (d.Nose == NoseForm.Beak) beak.Bill();
        else Muzzle();
        Jaw();
        Mouth();
        foreach (int side in (ReadOnlySpan<int>)[1, -1])
        {
            if (d.Ear != EarForm.None) ears.Sculpt(side);
            Socket(side);
        }
        if (d.Nose == NoseForm.Trunk) Trunk();
        if (d.Nose == NoseForm.Nostrils) Nostrils();
        if (d.Nose == NoseForm.Beak) beak.Hook();
        if (d.Horn == HornForm.Ceratops) Frill();
    }

    private void Skull()
    {
        (clay.Part, clay.Flow, clay.Length) = ((int)BodyPart.Skull, new(0, 0.25f, -1), 0.40f);
        clay.Ellipsoid(new(0, 0.08f, -0.02f), d.Skull, 0.35f);
        foreach (int side in (ReadOnlySpan<int>)[1, -1])
        {
            (clay.Part, clay.Length) = ((int)BodyPart.Cheek, 1.2f * d.Coat.CheekHair);
            clay.Flow = new(side, -0.55f, -0.55f);
            float r = d.CheekRadius;
            clay.Ellipsoid(Side(d.CheekWidth, -0.30f, 0.04f, side), new(r, r * 0.95f, r * 1.08f), 0.3f);
            (clay.Part, clay.Length) = ((int)BodyPart.Skull, 0.36f);
            clay.Flow = new(side * 0.5f, 0.8f, -0.5f);
            Vec3 e = d.Eye;
            clay.Ellipsoid(Side(e.X - 0.02f, e.Y + d.EyeRadius * 0.98f, e.Z - 0.06f, side),
                new(d.EyeRadius * 0.95f, 0.13f, 0.20f), 0.16f, Quat.RotZ(side * 0.18f));
        }
    }

    private void Muzzle()
    {
        float tip = MuzzleTip(d), w = d.MuzzleWidth, drop = d.MuzzleDrop, deep = d.MuzzleDepth, stop = d.Stop;
        (clay.Part, clay.Flow, clay.Length, clay.LengthEnd) = ((int)BodyPart.Muzzle, new(0, 0.18f, -1), 0.30f, 0.13f);
        clay.Capsule(new(0, -0.26f - drop, 0.55f), new(0, -0.335f - drop, tip - 0.06f), 0.42f * w * deep,
            0.225f * w, 0.22f);
        clay.Capsule(new(0, 0.02f - stop, 0.60f), new(0, -0.20f - stop * 0.7f, tip), 0.30f * deep, 0.155f * w, 0.22f);
        foreach (int side in (ReadOnlySpan<int>)[1, -1])
        {
            (clay.Flow, clay.Length, clay.LengthEnd) = (new(side * 0.45f, 0.05f, -1), 0.13f, float.NaN);
            clay.Ellipsoid(Side(0.15f * w, -0.385f - drop * 0.6f, tip - 0.17f, side),
                new(0.20f * w, 0.155f * w, 0.24f), 0.12f);
        }
    }

    private void Jaw()
    {
        float tip = MuzzleTip(d), w = d.MuzzleWidth, deep = d.JawDepth;
        (clay.Flow, clay.Length) = (new(0, -0.55f, -1), 0.22f);
        (Vec3 origin, Quat turn) = (clay.Origin, clay.Turn);
        DropJaw();
        clay.Bone = frame.Bone("jaw");
        clay.Capsule(new(0, -0.54f, 0.40f), new(0, -0.555f - 0.015f * w, tip - 0.24f), 0.29f * w * deep,
            0.145f * w, 0.10f);
        clay.Ellipsoid(new(0, -0.56f - 0.02f * w, tip - 0.27f), new(0.165f * w, 0.13f * w * deep, 0.19f), 0.08f);
        (clay.Origin, clay.Turn, clay.Bone) = (origin, turn, frame.Bone("head"));
    }

    /// <summary>Turns the sculptor's frame about the jaw's pivot by <see cref="JawDrop"/>.</summary>
    private void DropJaw()
    {
        Quat drop = Quat.RotX(JawDrop);
        Vec3 pivot = AnimalFrame.JawPivot;
        clay.Origin = clay.Point(pivot - drop.Rotate(pivot));
        clay.Turn *= drop;
    }

    private void Mouth()
    {
        (clay.Part, clay.Length) = ((int)BodyPart.Mouth, 0);
        clay.Wedge(AnimalFrame.JawPivot, JawDrop / 2, MouthHalfWidth(d), 6, MouthBend(d), 0.05f,
            Quat.RotX(JawDrop / 2));
        float tip = MuzzleTip(d);
        if (d.Nose == NoseForm.Beak) return;
        // The groove from nose to lip.
        clay.Capsule(new(0, -0.46f, tip + 0.04f), new(0, -0.24f, tip + 0.13f), 0.016f, 0.016f, 0.05f, carve: true);
    }

    private void Socket(int side)
    {
        Vec3 e = AnimalFrame.Mirror(d.Eye, side);
        float r = d.EyeRadius;
        Quat look = Quat.RotY(side * d.EyeYaw) * Quat.RotZ(side * d.EyeTilt);
        (clay.Part, clay.Flow, clay.Length) = ((int)BodyPart.EyeSocket, new(side * 0.6f, 0.5f, -0.4f), 0.2f);
        clay.Ellipsoid(e, new(r * 1.22f), 0.16f);
        clay.Ellipsoid(e, new(r * 1.03f), 0, carve: true);
        clay.Ellipsoid(e + look.Rotate(new(0, r * 0.03f, r * 0.45f)), new Vec3(1.00f, 0.86f, 1.2f) * r, 0.02f,
            look, carve: true);
    }

    private void Nostrils()
    {
        float tip = MuzzleTip(d), w = d.MuzzleWidth, y = -0.20f - d.Stop * 0.7f + 0.125f * w;
        (clay.Part, clay.Length) = ((int)BodyPart.Muzzle, 0);
        foreach (int side in (ReadOnlySpan<int>)[1, -1])
        {
            clay.Ellipsoid(Side(0.085f * w, y - 0.035f, tip - 0.02f, side), new Vec3(0.085f, 0.06f, 0.10f) * w, 0.07f * w);
            clay.Ellipsoid(Side(0.105f * w, y + 0.02f, tip + 0.035f, side), new Vec3(0.036f, 0.028f, 0.055f) * w,
                0.02f * w, Quat.RotY(side * 0.5f), carve: true);
        }
    }

    /// <summary>A ceratopsian's: a shield of bone behind the skull with knobs round its edge, and a beak.</summary>
    private void Frill()
    {
        Quat lean = Quat.RotX(-0.62f);
        Vec3 middle = new(0, 0.62f, -0.62f), radii = new(1.42f, 1.32f, 0.15f);
        (clay.Part, clay.Length) = ((int)BodyPart.Ear, 0);
        clay.Ellipsoid(middle, radii, 0.30f, lean);
        for (int i = 0; i < 15; i++)
        {
            (float s, float c) = Maths.SinCos((i - 7) * 0.29f);
            clay.Ellipsoid(middle + lean.Rotate(new(s * radii.X, c * radii.Y, 0)), new(0.13f, 0.17f, 0.10f), 0.10f,
                lean * Quat.RotZ(-(i - 7) * 0.29f));
        }
        float tip = MuzzleTip(d), w = d.MuzzleWidth;
        clay.Part = (int)BodyPart.Muzzle;
        clay.Chain([new(0, -0.20f, tip - 0.22f), new(0, -0.30f, tip + 0.10f), new(0, -0.50f, tip + 0.15f)],
            [0.20f * w, 0.14f * w, 0.04f * w], 0.12f);
    }

    /// <summary>The trunk comes after the mouth, which would cut it; it is ringed all the way down.</summary>
    private void Trunk()
    {
        Vec3[] line = AnimalFrame.TrunkLine;
        float[] girth = [0.44f, 0.38f, 0.29f, 0.22f, 0.165f, 0.125f];
        (clay.Part, clay.Flow, clay.Length) = ((int)BodyPart.Neck, new(0, -1, 0.2f), 0.5f);
        for (int i = 0; i < AnimalFrame.TrunkBones; i++)
        {
            clay.Bone = frame.Bone($"trunk{i + 1}");
            int a = i * 2, b = Math.Min(a + 2, line.Length - 1);
            Vec3[] points = new Vec3[9];
            float[] radii = new float[9];
            for (int k = 0; k < points.Length; k++)
            {
                float u = a + (b - a) * k / 8f;
                int j = Math.Min((int)u, line.Length - 2);
                (points[k], radii[k]) = (Smooth(line, j, u - j),
                    Maths.Lerp(girth[j], girth[j + 1], u - j) * (k % 2 == 0 ? 1.02f : 0.965f));
            }
            clay.Chain(points, radii, i == 0 ? 0.30f : 0.05f, 2);
        }
        Vec3 tip = line[^1];
        clay.Ellipsoid(tip + new Vec3(0, 0.04f, 0.09f), new(0.045f, 0.045f, 0.10f), 0.03f, carve: true);
        clay.Bone = frame.Bone("head");
    }

    private static Vec3 Smooth(Vec3[] p, int i, float t)
    {
        Vec3 a = p[Math.Max(i - 1, 0)], b = p[i], c = p[i + 1], d = p[Math.Min(i + 2, p.Length - 1)];
        return 0.5f
            * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * (t * t) + (3 * b - a - 3 * c + d) * (t * t * t));
    }

    private static Vec3 Side(float x, float y, float z, int side) => new(x * side, y, z);
}
