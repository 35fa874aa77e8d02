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

    /// <summary>Half-width of the lips at a place along the muzzle, head units.</summary>
    public static float LipHalfWidth(QuadrupedDesign d, float z)
        => Maths.Lerp(0.42f * d.MuzzleDepth, 0.225f, (z - 0.55f) / (MuzzleTip(d) - 0.61f)) * d.MuzzleWidth;

    /// <summary>Z of the nose's root, head units.</summary>
    public static float MuzzleTip(QuadrupedDesign d) => 0.55f + d.MuzzleLength;

    /// <summary>Half-width within which the mouth is cut.</summary>
    public static float MouthHalfWidth(QuadrupedDesign d) => 0.46f * d.MuzzleWidth;

    /// <summary>Y of the nose's middle, head units.</summary>
    public static float NoseHeight(QuadrupedDesign d)
        => -0.17f - d.Stop * 0.6f - d.MuzzleDrop * 0.5f + d.BridgeRise;

    /// <summary>Z where the mouth begins and the jaw turns, head units.</summary>
    public static float MouthRoot(QuadrupedDesign d)
        => d.MouthShare > 0 ? MuzzleTip(d) - d.MouthShare * d.MuzzleLength : 0.15f;

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
        if (d.Nose == NoseForm.Trunk) new QuadrupedTrunk(frame, clay).Sculpt();
        if (d.Nose == NoseForm.Nostrils) Nostrils();
        if (d.Nose == NoseForm.Muzzle) Flared();
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
                new Vec3(0.95f, 0.46f, 0.70f) * d.EyeRadius, 0.56f * d.EyeRadius, Quat.RotZ(side * 1.3f * d.EyeTilt));
        }
    }

    private void Muzzle()
    {
        float tip = MuzzleTip(d), w = d.MuzzleWidth, drop = d.MuzzleDrop, deep = d.MuzzleDepth, stop = d.Stop;
        (clay.Part, clay.Flow, clay.Length, clay.LengthEnd) = ((int)BodyPart.Muzzle, new(0, 0.18f, -1), 0.30f, 0.13f);
        clay.Capsule(new(0, -0.26f - drop, 0.55f), new(0, -0.335f - drop, tip - 0.06f), 0.42f * w * deep,
            0.225f * w, 0.22f);
        float rise = d.BridgeRise, blunt = 0.155f * w + 0.25f * rise;
        clay.Capsule(new(0, 0.02f - stop + 0.4f * rise, 0.60f), new(0, -0.20f - stop * 0.7f + rise, tip),
            0.30f * deep, blunt, 0.22f);
        foreach (int side in (ReadOnlySpan<int>)[1, -1])
        {
            (clay.Flow, clay.Length, clay.LengthEnd) = (new(side * 0.45f, 0.05f, -1), 0.13f, float.NaN);
            float pad = d.WhiskerPads;
            clay.Ellipsoid(Side(0.15f * w * pad, -0.385f - drop * 0.6f, tip - 0.17f + 0.10f * (pad - 1), side),
                new(0.20f * w, (0.155f * w + 0.3f * rise) * pad, 0.24f), 0.12f / (pad * pad));
        }
    }

    private void Jaw()
    {
        float w = d.MuzzleWidth, deep = d.JawDepth, tip = MuzzleTip(d) + (d.Nose == NoseForm.Muzzle ? 0.12f : 0);
        (clay.Flow, clay.Length) = (new(0, -0.55f, -1), 0.22f);
        (Vec3 origin, Quat turn) = (clay.Origin, clay.Turn);
        DropJaw();
        clay.Bone = frame.Bone("jaw");
        clay.Capsule(new(0, -0.52f, 0.40f), new(0, -0.535f - 0.010f * w, tip - 0.24f), 0.39f * w, 0.19f * w, 0.10f,
            0.72f * deep, Vec3.UnitY);
        // Under pads that stand out the chin comes forward with them.
        float chin = tip - 0.25f + 0.28f * (d.WhiskerPads - 1);
        clay.Ellipsoid(new(0, -0.535f - 0.02f * w, chin), new(0.165f * w, 0.13f * w * deep, 0.19f), 0.08f);
        (clay.Origin, clay.Turn, clay.Bone) = (origin, turn, frame.Bone("head"));
    }

    /// <summary>Turns the sculptor's frame about the jaw's pivot by <see cref="JawDrop"/>.</summary>
    private void DropJaw()
    {
        Quat drop = Quat.RotX(JawDrop);
        Vec3 pivot = frame.JawPivot;
        clay.Origin = clay.Point(pivot - drop.Rotate(pivot));
        clay.Turn *= drop;
    }

    private void Mouth()
    {
        (clay.Part, clay.Length) = ((int)BodyPart.Mouth, 0);
        clay.Wedge(frame.JawPivot, JawDrop / 2, MouthHalfWidth(d), 6, MouthBend(d), 0.03f,
            Quat.RotX(JawDrop / 2));
        float tip = MuzzleTip(d);
        if (d.Nose == NoseForm.Beak) return;
        // The groove from nose to lip.
        clay.Capsule(new(0, -0.46f, tip + 0.04f), new(0, -0.24f + d.BridgeRise, tip + 0.13f), 0.016f, 0.016f, 0.05f,
            carve: true);
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

    /// <summary>A horse's or cow's: large commas on soft wings at the sides of the muzzle's end.</summary>
    private void Flared()
    {
        float tip = MuzzleTip(d), w = d.MuzzleWidth, y = NoseHeight(d);
        foreach (int side in (ReadOnlySpan<int>)[1, -1])
        {
            Quat turn = Quat.RotY(side * 0.75f) * Quat.RotZ(side * -0.35f);
            (clay.Part, clay.Length) = ((int)BodyPart.Muzzle, 0.1f);
            clay.Ellipsoid(Side(0.15f * w, y, tip - 0.02f, side), new Vec3(0.12f, 0.14f, 0.13f) * w, 0.12f * w, turn);
            (clay.Part, clay.Length) = ((int)BodyPart.Mouth, 0);
            clay.Ellipsoid(Side(0.20f * w, y + 0.005f, tip + 0.09f * w, side), new Vec3(0.042f, 0.088f, 0.09f) * w,
                0.03f * w, turn, carve: true);
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

    private static Vec3 Side(float x, float y, float z, int side) => new(x * side, y, z);
}
