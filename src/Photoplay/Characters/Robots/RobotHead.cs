using Photoplay.Foundation;

namespace Photoplay.Characters.Robots;

/// <summary>A robot's head: a soft box with a visor of dark glass, ears and an aerial.</summary>
internal sealed class RobotHead(RobotDesign d, RigidPieces pieces)
{
    public void Build()
    {
        float r = d.HeadRadius;
        Rgb rubber = RobotMaterials.RubberColour, steel = RobotMaterials.SteelColour;
        Vec3 At(float x, float y, float z) => d.Head + new Vec3(x, y, z) * r;
        pieces.Add("shell", "head", d.Shell, 0.028f * r, c =>
        {
            c.Box(At(0, 0, -0.02f), new Vec3(0.94f, 0.84f, 0.84f) * r, 0.50f * r, 0);
            c.Ellipsoid(At(0, 0.12f, -0.05f), new Vec3(0.92f, 0.92f, 0.88f) * r, 0.25f * r);
            c.Box(At(0, 0.02f, 0.90f), new Vec3(0.70f, 0.46f, 0.26f) * r, 0.24f * r, 0.05f * r, carve: true);
            c.Box(At(0, 0.55f, 0), new Vec3(2, 0.012f, 2) * r, 0, 0.015f * r, carve: true);
            c.Box(At(0, -0.62f, 0.1f), new Vec3(2, 0.012f, 2) * r, 0, 0.015f * r, carve: true);
        });
        // A hood over the visor, and a grille to speak through.
        pieces.Add("accent", "head", d.Accent, 0.022f * r, c =>
        {
            c.Box(At(0, 0.47f, 0.66f), new Vec3(0.74f, 0.055f, 0.26f) * r, 0.05f * r, 0);
            c.Ellipsoid(At(0, 0.30f, 0.62f), new Vec3(0.72f, 0.12f, 0.36f) * r, 0.04f * r, carve: true);
        });
        for (int i = -2; i <= 2; i++)
            pieces.Add("rubber", "head", rubber, 0.016f * r,
                c => c.Box(At(0.11f * i, -0.68f, 0.70f), new Vec3(0.028f, 0.07f, 0.06f) * r, 0.025f * r, 0));
        foreach (int side in (ReadOnlySpan<int>)[1, -1])
            foreach (float y in (ReadOnlySpan<float>)[0.40f, -0.36f])
                pieces.Add("steel", "head", steel, 0.016f * r,
                    c => c.Ellipsoid(At(side * 0.82f, y, 0.68f), new(0.042f * r), 0));
        pieces.Add("rubber", "head", rubber, 0.06f * r,
            c => c.Box(At(0, 0.02f, -0.04f), new Vec3(0.86f, 0.76f, 0.72f) * r, 0.46f * r, 0));
        pieces.Add("glass", "head", Rgb.Hex(0x07080B), 0.03f * r,
            c => c.Box(At(0, 0.02f, 0.60f), new Vec3(0.72f, 0.48f, 0.14f) * r, 0.13f * r, 0));
        foreach (int side in (ReadOnlySpan<int>)[1, -1])
        {
            pieces.Add("accent", "head", d.Accent, 0.026f * r, c =>
            {
                c.Capsule(At(side * 0.90f, 0.02f, -0.05f), At(side * 1.04f, 0.02f, -0.05f), 0.27f * r, 0.22f * r, 0);
                c.Ellipsoid(At(side * 1.28f, 0.02f, -0.05f), new Vec3(0.12f, 0.15f, 0.15f) * r, 0.04f * r, carve: true);
            });
            pieces.Add("steel", "head", steel, 0.02f * r,
                c => c.Ellipsoid(At(side * 1.20f, 0.02f, -0.05f), new Vec3(0.05f, 0.11f, 0.11f) * r, 0));
        }
        pieces.Add("steel", "head", steel, 0.02f * r, c => c.Chain([At(0.42f, 0.84f, -0.2f), At(0.47f, 1.12f, -0.24f),
            At(0.50f, 1.34f, -0.27f)], [0.060f * r, 0.036f * r, 0.028f * r], 0));
        pieces.Add("glow", "head", d.Light, 0.016f * r, c => c.Ellipsoid(At(0.51f, 1.40f, -0.28f), new(0.075f * r), 0));
        Vec3 neck = d.Joint("neck");
        float step = (d.Head.Y - 0.78f * r - neck.Y) / 3;
        for (int i = 0; i < 4; i++)
        {
            Vec3 c0 = neck + new Vec3(0, step * (i - 0.2f), 0);
            pieces.Add("rubber", i < 2 ? "neck" : "head", rubber, 0.04f * r,
                c => c.Ellipsoid(c0, new Vec3(0.40f * r, MathF.Max(step * 0.62f, 0.07f * r), 0.40f * r), 0));
        }
    }
}
