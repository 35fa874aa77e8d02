using Photoplay.Characters.People.Body;
using Photoplay.Foundation;
using Photoplay.Modeling;

namespace Photoplay.Characters.Robots;

/// <summary>Trunk and limbs of a robot: bevelled shells with seams over steel joints and rubber bellows.</summary>
internal sealed class RobotBody(RobotDesign d, RigidPieces pieces)
{
    private static readonly Rgb rubber = RobotMaterials.RubberColour, steel = RobotMaterials.SteelColour;
    private readonly Proportions p = d.Human;
    private readonly float u = d.Human.Unit;

    public void Build()
    {
        if (d.Round) new BoilerTrunk(d, pieces).Build(); else Torso();
        foreach (int side in (ReadOnlySpan<int>)[1, -1])
        {
            Arm(side);
            Hand(side);
            Leg(side);
        }
    }

    private void Torso()
    {
        Vec3 chest = new(0, p.Trunk * 0.835f, -0.012f * u),
            half = new(p.ShoulderX * 0.86f, 0.135f * p.Trunk, 0.105f * u);
        pieces.Add("shell", "upperChest", d.Shell, 0.0075f * u, c =>
        {
            c.Box(chest, half, 0.07f * u, 0);
            c.Ellipsoid(chest + new Vec3(0, 0.02f * u, 0.02f * u), half * new Vec3(0.86f, 0.80f, 1.16f), 0.05f * u);
            c.Box(chest + new Vec3(0, 0.02f * u, half.Z * 1.18f), new Vec3(half.X * 0.52f, half.Y * 0.40f, 0.014f * u),
                0.012f * u, 0.008f * u, carve: true);
            Seam(c, chest - new Vec3(0, half.Y * 0.62f, 0), half * 1.2f);
        });
        pieces.Add("rubber", "upperChest", rubber, 0.016f * u, c => c.Box(chest, half * 0.93f, 0.06f * u, 0));
        pieces.Add("accent", "upperChest", d.Accent, 0.006f * u, c => c.Box(chest + new Vec3(0, 0.02f * u,
            half.Z * 1.10f), new Vec3(half.X * 0.48f, half.Y * 0.35f, 0.012f * u), 0.010f * u, 0));
        pieces.Add("glow", "upperChest", d.Light, 0.005f * u, c => c.Capsule(chest + new Vec3(0, 0.02f * u,
            half.Z * 1.16f), chest + new Vec3(0, 0.02f * u, half.Z * 1.16f + 0.012f * u), 0.024f * u, 0.022f * u, 0));
        Bellows("chest", new(0, p.Trunk * 0.715f, -0.022f * u), p.ShoulderX * 0.55f, 2);
        Bellows("spine", new(0, p.Trunk * 0.665f, -0.02f * u), p.ShoulderX * 0.53f, 2);
        Vec3 hips = new(0, p.HipY + 0.025f * p.Trunk, -0.012f * u);
        pieces.Add("shell", "hips", d.Shell, 0.0075f * u, c =>
        {
            c.Box(hips, new(p.HipX * 1.55f, 0.062f * p.Trunk, 0.088f * u), 0.05f * u, 0);
            Seam(c, hips + new Vec3(0, 0.012f * u, 0), new Vec3(0.5f, 0.5f, 0.5f));
        });
        pieces.Add("rubber", "hips", rubber, 0.016f * u,
            c => c.Box(hips, new(p.HipX * 1.45f, 0.055f * p.Trunk, 0.080f * u), 0.045f * u, 0));
        foreach (int side in (ReadOnlySpan<int>)[1, -1])
            pieces.Add("rubber", "spine", rubber, 0.006f * u, c => c.Chain(
                [new(side * 0.05f * u, p.Trunk * 0.75f, -0.10f * u),
                    new(side * 0.10f * u, p.Trunk * 0.69f, -0.135f * u),
                    new(side * 0.05f * u, p.Trunk * 0.635f, -0.09f * u)],
                [0.010f * u, 0.010f * u, 0.010f * u], 0));
    }

    private void Arm(int side)
    {
        string word = Word(side);
        Vec3 shoulder = p.Shoulder(side), elbow = p.Elbow(side), wrist = p.Wrist(side),
            axis = Proportions.ArmAxis(side);
        float r = 0.040f * p.Girth;
        pieces.Add("steel", word + "UpperArm", steel, 0.008f * u, c => c.Ellipsoid(shoulder, new(r * 1.3f), 0));
        pieces.Add("accent", word + "UpperArm", d.Accent, 0.007f * u, c =>
        {
            c.Ellipsoid(shoulder + axis * (0.012f * u), new Vec3(r * 1.62f), 0);
            c.Ellipsoid(shoulder - axis * (0.028f * u), new Vec3(r * 1.62f), 0.01f * u, carve: true);
        });
        Limb(word + "UpperArm", shoulder + axis * (0.04f * u), elbow - axis * (0.030f * u), r * 0.94f, r * 0.84f, 0.5f);
        pieces.Add("steel", word + "LowerArm", steel, 0.007f * u, c =>
        {
            c.Ellipsoid(elbow, new(r * 0.86f), 0);
            c.Capsule(elbow - Vec3.UnitZ * (r * 0.95f), elbow + Vec3.UnitZ * (r * 0.95f), r * 0.46f,
                r * 0.46f, 0.006f * u);
        });
        Limb(word + "LowerArm", elbow + axis * (0.032f * u), wrist - axis * (0.020f * u), r * 0.92f, r * 1.16f, 0.8f);
        pieces.Add("rubber", word + "Hand", rubber, 0.007f * u, c => c.Ellipsoid(wrist, new(r * 0.72f), 0));
    }

    private void Hand(int side)
    {
        string word = Word(side);
        HandPlan hand = new(p, side);
        float r = hand.Size * 0.075f;
        pieces.Add("shell", word + "Hand", d.Shell, 0.006f * u, c =>
            c.Chain([hand.At(0.10f, 0, 0), hand.At(0.30f, 0.01f, 0), hand.At(0.46f, 0, 0)],
                [r * 1.9f, r * 2.5f, r * 2.3f], 0, 3, 0.62f, hand.Palm));
        Finger("Thumb", hand.Thumb, ["Metacarpal", "Proximal", "Distal"]);
        for (int f = 0; f < 3; f++)
            Finger(((string[])["Index", "Middle", "Ring"])[f], hand.Finger(f), ["Proximal", "Intermediate", "Distal"]);

        void Finger(string name, Vec3[] joints, string[] links)
        {
            for (int i = 0; i < 3; i++)
            {
                (Vec3 a, Vec3 b) = (joints[i], joints[i + 1]);
                float k = 1.12f - 0.08f * i;
                pieces.Add(i == 2 ? "rubber" : "shell", word + name + links[i], i == 2 ? rubber : d.Shell, 0.0042f * u,
                    c => c.Capsule(Vec3.Lerp(a, b, 0.12f), Vec3.Lerp(a, b, 0.88f), r * k, r * k * 0.94f, 0));
                pieces.Add("steel", word + name + links[i], steel, 0.005f * u, c => c.Ellipsoid(a, new(r * 0.88f), 0));
            }
        }
    }

    private void Leg(int side)
    {
        string word = Word(side);
        Vec3 hip = d.Joint(word + "UpperLeg"), knee = d.Joint(word + "LowerLeg"), ankle = d.Joint(word + "Foot"),
            toes = d.Joint(word + "Toes");
        Vec3 down = (knee - hip).Normalized, shin = (ankle - knee).Normalized;
        float r = MathF.Min(0.056f * p.Girth, p.HipX * 0.80f);
        pieces.Add("steel", word + "UpperLeg", steel, 0.010f * u, c => c.Ellipsoid(hip, new(r * 1.02f), 0));
        Limb(word + "UpperLeg", hip + down * (0.045f * u), knee - down * (0.042f * u), r * 1.06f, r * 0.90f, 0.4f);
        pieces.Add("steel", word + "LowerLeg", steel, 0.008f * u, c =>
        {
            c.Ellipsoid(knee, new(r * 0.86f), 0);
            c.Capsule(knee - Vec3.UnitX * (r * 0.98f), knee + Vec3.UnitX * (r * 0.98f), r * 0.46f,
                r * 0.46f, 0.006f * u);
        });
        pieces.Add("accent", word + "LowerLeg", d.Accent, 0.007f * u,
            c => c.Ellipsoid(knee + new Vec3(0, 0, r * 0.72f), new(r * 0.62f, r * 0.74f, r * 0.34f), 0));
        Limb(word + "LowerLeg", knee + shin * (0.045f * u), ankle - shin * (0.030f * u), r * 0.90f, r * 1.22f, 0.85f);
        pieces.Add("rubber", word + "Foot", rubber, 0.009f * u, c => c.Ellipsoid(ankle, new(r * 0.84f), 0));
        float wide = r * 1.10f, high = MathF.Max(ankle.Y * 0.55f, 0.03f * u);
        Vec3 heel = new(ankle.X, high, ankle.Z - p.Foot * 0.14f), ball = new(ankle.X, high * 0.92f, toes.Z - 0.01f * u),
            tip = new(ankle.X, high * 0.86f, ankle.Z + p.Foot * 0.78f);
        pieces.Add("shell", word + "Foot", d.Shell, 0.0075f * u, c =>
        {
            c.Chain([heel, Vec3.Lerp(heel, ball, 0.5f) + new Vec3(0, high * 0.25f, 0), ball],
                [wide * 0.95f, wide * 1.12f, wide * 1.06f], 0, 4, 0.92f, Vec3.UnitX);
            c.Box(new(ankle.X, -0.5f, ankle.Z), new(1, 0.5f + 0.012f * u, 1), 0, 0.008f * u, carve: true);
        });
        pieces.Add("accent", word + "Toes", d.Accent, 0.0075f * u, c =>
        {
            c.Chain([ball + new Vec3(0, 0, 0.02f * u), tip], [wide * 1.0f, wide * 0.88f], 0, 3, 0.95f, Vec3.UnitX);
            c.Box(new(ankle.X, -0.5f, tip.Z), new(1, 0.5f + 0.012f * u, 1), 0, 0.008f * u, carve: true);
        });
        pieces.Add("rubber", word + "Foot", rubber, 0.010f * u, c => c.Box(new(ankle.X, 0.009f * u,
            (heel.Z + ball.Z) / 2), new(wide * 0.86f, 0.009f * u, (ball.Z - heel.Z) / 2 + wide * 0.6f), 0.008f * u, 0));
        pieces.Add("rubber", word + "Toes", rubber, 0.010f * u,
            c => c.Box(new(ankle.X, 0.009f * u, (ball.Z + tip.Z) / 2 + wide * 0.3f),
                new(wide * 0.78f, 0.009f * u, (tip.Z - ball.Z) / 2 + wide * 0.3f), 0.008f * u, 0));
    }

    /// <summary>A limb: a shell that swells and draws in like a muscle, between turned cuffs, with a seam round it at a
    /// share of its length and a cover screwed on outside.</summary>
    private void Limb(string bone, Vec3 a, Vec3 b, float ra, float rb, float seam)
    {
        Vec3 axis = (b - a).Normalized, at = Vec3.Lerp(a, b, seam), swell = Vec3.Lerp(a, b, 0.4f),
            outward = (Vec3.UnitZ - axis * Vec3.Dot(Vec3.UnitZ, axis)).Normalized;
        Quat along = Quat.FromTo(Vec3.UnitY, axis);
        float thick = MathF.Max(ra, rb), cuff = 0.16f * thick;
        pieces.Add("shell", bone, d.Shell, 0.0068f * u, c =>
        {
            c.Chain([a, swell, b], [0.86f * ra, 1.06f * Maths.Lerp(ra, rb, 0.4f), 0.88f * rb], 0, 4);
            c.Box(at, new(0.2f * u, 0.0035f * u, 0.2f * u), 0, 0.004f * u, along, carve: true);
        });
        foreach ((Vec3 end, float r) in ((Vec3, float)[])[(a, ra), (b, rb)])
            pieces.Add("accent", bone, d.Accent, 0.0058f * u,
                c => c.Ellipsoid(end, new Vec3(1.02f * r, MathF.Max(cuff, 0.010f * u), 1.02f * r), 0, along));
        Vec3 cover = Vec3.Lerp(a, b, 0.5f) + outward * (0.86f * Maths.Lerp(ra, rb, 0.5f));
        pieces.Add("steel", bone, steel, 0.005f * u, c =>
        {
            foreach (int end in (ReadOnlySpan<int>)[-1, 1])
                c.Ellipsoid(cover + axis * (end * 0.34f * thick) + outward * (0.09f * thick), new(0.11f * thick), 0);
        });
        pieces.Add("rubber", bone, rubber, 0.012f * u, c => c.Capsule(a, b, ra * 0.82f, rb * 0.82f, 0));
    }

    private void Bellows(string bone, Vec3 at, float radius, int rings)
    {
        for (int i = 0; i < rings; i++)
        {
            Vec3 c0 = at + new Vec3(0, (i - (rings - 1) / 2f) * 0.030f * p.Trunk, 0);
            pieces.Add("rubber", bone, rubber, 0.009f * u,
                c => c.Ellipsoid(c0, new(radius, 0.022f * p.Trunk, radius * 0.66f), 0));
        }
    }

    private void Seam(SdfSculptor c, Vec3 at, Vec3 half)
        => c.Box(at, new(half.X, 0.0035f * u, half.Z), 0, 0.004f * u, carve: true);

    private static string Word(int side) => side > 0 ? "left" : "right";
}
