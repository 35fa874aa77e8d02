using Photoplay.Characters.People.Body;
using Photoplay.Foundation;

namespace Photoplay.Characters.Robots;

/// <summary>A round robot's trunk: a pear of riveted sheets like a small boiler, a bumper round its widest, a hatch with a
/// lamp and slots before, a pack with a pipe behind.</summary>
internal sealed class BoilerTrunk(RobotDesign d, RigidPieces pieces)
{
    private const string Bone = "spine";
    private const float Flat = 0.92f;
    private static readonly Rgb rubber = RobotMaterials.RubberColour, steel = RobotMaterials.SteelColour,
        dark = Rgb.Hex(0x14151A);
    private readonly Proportions p = d.Human;
    private readonly float r = d.Human.Trunk * 0.27f;
    private Vec3 Middle => new(0, p.HipY + 0.38f * r, -0.01f * p.Unit);

    // Heights over the middle and radii there, in trunk radii.
    private static readonly (float Y, float Radius)[] profile = [(-0.66f, 0.42f), (-0.36f, 0.78f), (0, 0.93f),
        (0.36f, 0.88f), (0.72f, 0.66f), (0.98f, 0.40f)];

    public void Build()
    {
        Shell();
        Bumper();
        Axle();
        Hatch();
        Pack();
    }

    private void Shell()
    {
        pieces.Add("shell", Bone, d.Shell, 0.028f * r, c =>
        {
            c.Chain([.. profile.Select(s => At(0, s.Y, 0))], [.. profile.Select(s => s.Radius * r)], 0, 3, Flat,
                Vec3.UnitZ);
            c.Box(At(0, 1.65f, 0), new Vec3(1, 0.42f, 1) * r, 0, 0.06f * r, carve: true);
            foreach (float y in (ReadOnlySpan<float>)[0.56f, -0.46f])
                c.Box(At(0, y, 0), new Vec3(2, 0.014f, 2) * r, 0, 0.02f * r, carve: true);
            c.Box(At(0, 0.06f, 0.95f), new Vec3(0.50f, 0.40f, 0.24f) * r, 0.10f * r, 0.03f * r, carve: true);
        });
        pieces.Add("rubber", Bone, rubber, 0.07f * r, c => c.Chain([.. profile.Select(s => At(0, s.Y, 0))],
            [.. profile.Select(s => (s.Radius - 0.05f) * r)], 0, 3, Flat - 0.06f, Vec3.UnitZ));
        pieces.Add("steel", Bone, steel, 0.03f * r, c =>
            c.Ellipsoid(At(0, 1.20f, 0), new Vec3(0.44f, 0.09f, 0.42f) * r, 0));
        const int rivets = 18;
        for (int i = 0; i < rivets; i++)
        {
            float a = Maths.Tau * (i + 0.5f) / rivets;
            (float s, float cos) = Maths.SinCos(a);
            foreach ((float y, float at) in ((float, float)[])[(0.66f, 0.815f), (-0.56f, 0.765f)])
                pieces.Add("steel", Bone, steel, 0.020f * r,
                    c => c.Ellipsoid(At(s * at, y, cos * at * Flat), new(0.036f * r), 0));
        }
    }

    private void Bumper()
    {
        pieces.Add("accent", Bone, d.Accent, 0.024f * r, c =>
        {
            c.Ellipsoid(At(0, -0.10f, 0), new Vec3(1.015f, 0.24f, 1.015f * Flat) * r, 0);
            c.Box(At(0, -0.02f, 1), new Vec3(0.55f, 0.5f, 0.5f) * r, 0.05f * r, 0.03f * r, carve: true);
        });
        pieces.Add("rubber", Bone, rubber, 0.026f * r, c =>
        {
            c.Ellipsoid(At(0, -0.10f, 0), new Vec3(1.05f, 0.09f, 1.05f * Flat) * r, 0);
            c.Box(At(0, -0.02f, 1), new Vec3(0.57f, 0.5f, 0.5f) * r, 0.05f * r, 0.03f * r, carve: true);
        });
        pieces.Add("steel", Bone, steel, 0.03f * r, c =>
            c.Ellipsoid(At(0, -0.82f, 0), new Vec3(0.60f, 0.22f, 0.54f) * r, 0));
    }

    /// <summary>What the arms hang on.</summary>
    private void Axle()
    {
        foreach (int side in (ReadOnlySpan<int>)[1, -1])
        {
            Vec3 shoulder = p.Shoulder(side), root = shoulder - new Vec3(side * 0.62f * r, 0.02f * r, 0),
                collar = Vec3.Lerp(root, shoulder, 0.62f);
            pieces.Add("steel", Bone, steel, 0.024f * r, c => c.Capsule(root, shoulder, 0.13f * r, 0.10f * r, 0));
            pieces.Add("rubber", Bone, rubber, 0.026f * r, c =>
            {
                for (int i = 0; i < 3; i++)
                    c.Ellipsoid(Vec3.Lerp(root, collar, 0.45f + 0.3f * i), new Vec3(0.055f, 0.19f - 0.02f * i, 0.19f - 0.02f * i) * r, 0);
            });
        }
    }

    private void Hatch()
    {
        const float face = 0.80f;
        pieces.Add("shell", Bone, d.Shell * 0.92f, 0.018f * r, c =>
        {
            c.Box(At(0, 0.06f, face - 0.10f), new Vec3(0.47f, 0.37f, 0.12f) * r, 0.08f * r, 0);
            for (int i = 0; i < 4; i++)
                c.Box(At(0.20f, -0.06f - 0.065f * i, face), new Vec3(0.17f, 0.017f, 0.1f) * r, 0.014f * r, 0.008f * r,
                    carve: true);
        });
        foreach ((float x, float y) in ((float, float)[])[(-0.39f, 0.36f), (0.39f, 0.36f), (-0.39f, -0.24f), (0.39f, -0.24f)])
            pieces.Add("steel", Bone, steel, 0.014f * r, c => c.Ellipsoid(At(x, y, face + 0.01f), new(0.028f * r), 0));
        pieces.Add("steel", Bone, steel, 0.014f * r, c =>
        {
            c.Capsule(At(-0.20f, 0.12f, face), At(-0.20f, 0.12f, face + 0.035f), 0.175f * r, 0.160f * r, 0);
            c.Ellipsoid(At(-0.20f, 0.12f, face + 0.20f), new Vec3(0.15f, 0.15f, 0.17f) * r, 0.01f * r, carve: true);
        });
        pieces.Add("glow", Bone, d.Light, 0.014f * r,
            c => c.Ellipsoid(At(-0.20f, 0.12f, face + 0.06f), new Vec3(0.135f, 0.135f, 0.08f) * r, 0));
        // Two dials and a knob.
        foreach (float y in (ReadOnlySpan<float>)[0.25f, 0.07f])
        {
            pieces.Add("steel", Bone, steel, 0.012f * r,
                c => c.Capsule(At(0.2f, y, face), At(0.2f, y, face + 0.02f), 0.075f * r, 0.065f * r, 0));
            pieces.Add("glass", Bone, dark, 0.012f * r,
                c => c.Ellipsoid(At(0.2f, y, face + 0.045f), new Vec3(0.056f, 0.056f, 0.03f) * r, 0));
        }
        pieces.Add("accent", Bone, d.Accent, 0.012f * r,
            c => c.Capsule(At(-0.22f, -0.18f, face), At(-0.22f, -0.18f, face + 0.07f), 0.06f * r, 0.045f * r, 0));
    }

    private void Pack()
    {
        pieces.Add("shell", Bone, d.Shell * 0.86f, 0.026f * r, c =>
        {
            c.Box(At(0, 0.22f, -0.90f), new Vec3(0.46f, 0.42f, 0.20f) * r, 0.12f * r, 0);
            for (int i = 0; i < 3; i++)
                c.Box(At(0, 0.10f + 0.13f * i, -1.10f), new Vec3(0.30f, 0.024f, 0.08f) * r, 0.02f * r, 0.012f * r, carve: true);
        });
        pieces.Add("steel", Bone, steel, 0.022f * r, c => c.Chain(
            [At(0.30f, 0.55f, -0.86f), At(0.34f, 0.90f, -0.88f), At(0.34f, 1.10f, -0.90f)],
            [0.075f * r, 0.070f * r, 0.085f * r], 0));
        pieces.Add("rubber", Bone, rubber, 0.022f * r, c => c.Chain(
            [At(-0.44f, 0.10f, -0.86f), At(-0.80f, -0.02f, -0.62f), At(-0.84f, 0.06f, -0.30f)],
            [0.06f * r, 0.06f * r, 0.06f * r], 0));
    }

    private Vec3 At(float x, float y, float z) => Middle + new Vec3(x, y, z) * r;
}
