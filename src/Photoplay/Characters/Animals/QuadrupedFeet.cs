using Photoplay.Foundation;
using Photoplay.Modeling;

namespace Photoplay.Characters.Animals;

/// <summary>Paws, hooves, cushions and taloned feet as primitives, from wrist or hock to the floor.</summary>
internal sealed class QuadrupedFeet(AnimalFrame frame, SdfSculptor clay)
{
    private readonly QuadrupedDesign d = frame.Design;

    public void Sculpt(Vec3 from, Vec3 ground, float girth, string side, bool front)
    {
        if (d.Foot == FootForm.Hoof) Hoof(from, ground, girth, side, front);
        else if (d.Foot == FootForm.Pillar) Pillar(from, ground, girth, side, front);
        else if (d.Foot == FootForm.Talon) Talon(from, ground, girth, side, front);
        else Paw(from, ground, girth, side, front);
    }

    private void Paw(Vec3 from, Vec3 ground, float girth, string side, bool front)
    {
        float p = d.PawSize;
        if (d.Form is null)
            clay.Capsule(from, ground + new Vec3(0, 0.034f * p, -0.016f * p), girth, 0.0175f * p, 0.016f);
        else Instep(from, ground, girth, p);
        if (!front) clay.Bone = frame.Bone(side + "Toes");
        clay.Part = (int)BodyPart.Paw;
        (clay.Length, clay.LengthEnd) = (0.26f, float.NaN);
        clay.Flow = new(0, -0.3f, 1);
        clay.Along = (1, 1);
        if (d.Form is not null)
        {
            clay.Length = 0.15f;
            Oval(ground, p);
            return;
        }
        clay.Ellipsoid(ground + new Vec3(0, 0.021f * p, -0.004f * p),
            new Vec3(0.0255f, 0.0215f, 0.030f) * p, 0.018f * p);
        for (int toe = 0; toe < 4; toe++)
        {
            float k = toe - 1.5f, x = k * 0.0132f * p, z = (0.029f - MathF.Abs(k) * MathF.Abs(k) * 0.0045f) * p;
            clay.Ellipsoid(ground + new Vec3(x, 0.0128f * p, z), new Vec3(0.0084f, 0.0128f, 0.0185f) * p, 0.0045f * p,
                Quat.RotY(k * 0.10f));
            clay.Ellipsoid(ground + new Vec3(x * 0.95f, 0.020f * p, z - 0.012f * p),
                new Vec3(0.0078f, 0.0085f, 0.012f) * p, 0.006f * p);
        }
    }

    /// <summary>Four bones side by side, broad from the front, that slope forward and spread into the knuckles.
    /// </summary>
    private void Instep(Vec3 from, Vec3 ground, float girth, float p)
        => clay.Chain([from, Vec3.Lerp(from, ground + new Vec3(0, 0.030f, -0.006f) * p, 0.55f),
            ground + new Vec3(0, 0.030f, -0.003f) * p], [1.04f * girth, girth, MathF.Max(1.12f * girth, 0.0185f * p)],
            0.012f, 2, 0.95f, Vec3.UnitZ);

    /// <summary>A runner's paw: longer than wide, knuckles high, the two middle toes ahead of the outer.</summary>
    private void Oval(Vec3 ground, float p)
    {
        clay.Ellipsoid(ground + new Vec3(0, 0.0225f, 0.004f) * p, new Vec3(0.0220f, 0.0185f, 0.0215f) * p,
            0.014f * p);
        // The pad under the ends of the metacarpals.
        clay.Ellipsoid(ground + new Vec3(0, 0.0095f, -0.006f) * p, new Vec3(0.0165f, 0.0095f, 0.0130f) * p,
            0.008f * p);
        for (int toe = 0; toe < 4; toe++)
        {
            Vec3 tip = ToeOf(toe);
            clay.Chain([ground + new Vec3(0.75f * tip.X, 0.0245f, tip.Z - 0.024f) * p, ground
                + new Vec3(0.95f * tip.X, 0.0255f, tip.Z - 0.011f) * p,
                ground + tip * p], [0.0085f * p, 0.0088f * p, 0.0082f * p], 0.0040f * p, 1);
            clay.Ellipsoid(ground + new Vec3(tip.X, 0.0085f, tip.Z - 0.004f) * p, new Vec3(0.0082f, 0.0085f,
                0.0135f) * p, 0.004f * p);
        }
    }

    /// <summary>Middle of the last bone of a toe from the paw's middle on the floor, before the paw's size.</summary>
    internal static Vec3 ToeOf(int toe)
    {
        float k = toe - 1.5f;
        return new(k * 0.0120f, 0.0120f, 0.0285f - 0.0055f * k * k);
    }

    /// <summary>Direction of a toe of <see cref="FootForm.Talon"/> and its length, before the paw's size.</summary>
    internal static (Vec3 Along, float Length) Toe(QuadrupedDesign d, int toe)
    {
        (float s, float c) = Maths.SinCos((toe - 1.5f) * 0.34f);
        return (new(s, 0, c), (0.030f + 0.026f * d.ToeLength) * (toe is 1 or 2 ? 1.12f : 0.92f));
    }

    /// <summary>A reptile's or frog's: a low palm and four splayed toes, each with its knuckle.</summary>
    private void Talon(Vec3 from, Vec3 ground, float girth, string side, bool front)
    {
        float p = d.PawSize;
        Vec3 palm = ground + new Vec3(0, 0.020f * p, -0.008f * p);
        clay.Capsule(from, palm, girth, 0.0185f * p, 0.016f);
        if (!front) clay.Bone = frame.Bone(side + "Toes");
        (clay.Part, clay.Length, clay.LengthEnd, clay.Along) = ((int)BodyPart.Paw, 0.26f, float.NaN, (1, 1));
        clay.Ellipsoid(palm, new Vec3(0.026f, 0.017f, 0.030f) * p, 0.018f * p);
        for (int toe = 0; toe < 4; toe++)
        {
            (Vec3 along, float length) = Toe(d, toe);
            Vec3 root = palm + along * (0.012f * p), tip = ground + along * (length * p) + new Vec3(0, 0.0075f * p, 0);
            clay.Chain([root, Vec3.Lerp(root, tip, 0.5f) + new Vec3(0, 0.008f * p, 0), tip],
                [0.0115f * p, 0.0095f * p, 0.0070f * p], 0.008f * p, 3);
            if (d.Webbed && toe < 3)
            {
                Vec3 next = Toe(d, toe + 1).Along;
                clay.Capsule(palm - new Vec3(0, 0.008f * p, 0),
                    ground + (along + next).Normalized * (0.72f * length * p) + new Vec3(0, 0.005f * p, 0),
                    0.011f * p, 0.015f * p, 0.006f * p, 0.28f, Vec3.UnitY);
            }
            else if (!d.Webbed)
                clay.Ellipsoid(tip, new Vec3(0.0078f, 0.0075f, 0.0085f) * p, 0.004f * p);
        }
    }

    /// <summary>An elephant's: a column on a round cushion, nails round its front.</summary>
    private void Pillar(Vec3 from, Vec3 ground, float girth, string side, bool front)
    {
        float p = d.PawSize;
        Vec3 sole = ground + new Vec3(0, 0, -0.008f * p);
        clay.Capsule(from, sole + new Vec3(0, 0.03f * p, 0), girth * 1.05f, 0.030f * p, 0.03f);
        if (!front) clay.Bone = frame.Bone(side + "Toes");
        (clay.Part, clay.Length, clay.LengthEnd, clay.Along) = ((int)BodyPart.Paw, 0.2f, float.NaN, (1, 1));
        clay.Ellipsoid(sole + new Vec3(0, 0.012f * p, 0.002f * p), new Vec3(0.0345f, 0.026f, 0.0355f) * p, 0.03f * p);
        for (int nail = -1; nail <= 1; nail++)
        {
            (float s, float c) = Maths.SinCos(nail * 0.62f);
            clay.Ellipsoid(sole + new Vec3(s * 0.033f, 0.011f, c * 0.034f) * p, new Vec3(0.0085f, 0.011f, 0.006f) * p,
                0.002f * p, Quat.RotY(nail * 0.62f));
        }
        clay.Box(ground + new Vec3(0, -0.05f * p, 0), new Vec3(0.08f, 0.05f, 0.09f) * p, 0.002f, 0.004f, carve: true);
    }

    /// <summary>Cannon, fetlock with the sesamoids behind, a pastern at half a right angle, the coronet and the hoof's wall.
    /// </summary>
    private void Pastern(Vec3 from, Vec3 ground, float girth, string side, bool front)
    {
        float p = d.PawSize;
        Vec3 fetlock = ground + new Vec3(0, 0.074f, -0.027f) * p, coronet = ground + new Vec3(0, 0.034f, 0.003f) * p;
        clay.Capsule(from, fetlock, girth, 0.92f * girth, 0.008f, 0.84f, Vec3.UnitX);
        // Tendons run apart behind the cannon.
        clay.Capsule(from + new Vec3(0, 0, -0.75f * girth), fetlock + new Vec3(0, 0.004f, -0.40f * girth),
            0.52f * girth, 0.50f * girth, 0.006f);
        clay.Ellipsoid(fetlock, new Vec3(0.0140f, 0.0165f, 0.0160f) * p, 0.008f * p);
        clay.Ellipsoid(fetlock + new Vec3(0, -0.002f, -0.011f) * p, new Vec3(0.0100f, 0.0115f, 0.0090f) * p,
            0.008f * p);
        if (!front) clay.Bone = frame.Bone(side + "Toes");
        clay.Capsule(fetlock, coronet, 0.0138f * p, 0.0160f * p, 0.008f * p);
        clay.Ellipsoid(coronet, new Vec3(0.0185f, 0.0060f, 0.0195f) * p, 0.008f * p, Quat.RotX(0.35f));
        (clay.Part, clay.Length, clay.LengthEnd, clay.Along) = ((int)BodyPart.Paw, 0, float.NaN, (1, 1));
        clay.Capsule(coronet - new Vec3(0, 0.003f, 0), ground + new Vec3(0, 0.002f, 0.012f * p), 0.0185f * p,
            0.0255f * p, 0.002f * p);
        clay.Box(ground + new Vec3(0, -0.05f * p, 0), new Vec3(0.06f, 0.05f, 0.08f) * p, 0.002f, 0.003f, carve: true);
        if (d.Cloven)
            clay.Box(ground + new Vec3(0, 0.01f, 0.034f) * p, new Vec3(0.0016f, 0.03f * p, 0.022f * p), 0.001f,
                0.004f * p, carve: true);
    }

    private void Hoof(Vec3 from, Vec3 ground, float girth, string side, bool front)
    {
        if (d.Form is not null)
        {
            Pastern(from, ground, girth, side, front);
            return;
        }
        float p = d.PawSize;
        Vec3 fetlock = ground + new Vec3(0, 0.066f * p, -0.016f * p),
            top = ground + new Vec3(0, 0.034f * p, 0.002f * p);
        clay.Capsule(from, fetlock, girth * 0.92f, 0.0150f * p, 0.016f);
        clay.Ellipsoid(fetlock, new Vec3(0.0172f, 0.0185f, 0.019f) * p, 0.010f * p);
        if (!front) clay.Bone = frame.Bone(side + "Toes");
        clay.Capsule(fetlock, top, 0.0155f * p, 0.0175f * p, 0.010f * p);
        (clay.Part, clay.Length, clay.LengthEnd, clay.Along) = ((int)BodyPart.Paw, 0, float.NaN, (1, 1));
        clay.Capsule(top + new Vec3(0, -0.002f, 0), ground + new Vec3(0, 0.004f, 0.008f * p), 0.0185f * p,
            0.0255f * p, 0.004f * p);
        clay.Box(ground + new Vec3(0, -0.05f * p, 0), new Vec3(0.06f, 0.05f, 0.08f) * p, 0.002f, 0.003f, carve: true);
        if (d.Cloven)
            clay.Box(ground + new Vec3(0, 0.01f * p, 0.034f * p), new Vec3(0.0016f, 0.03f, 0.022f) * p, 0.001f,
                0.004f * p, carve: true);
    }
}
