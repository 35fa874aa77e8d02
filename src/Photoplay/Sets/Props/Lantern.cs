using Photoplay.Foundation;
using Photoplay.Modeling;
using Photoplay.Modeling.Materials;
using Photoplay.Stage;

namespace Photoplay.Sets.Props;

/// <summary>A six-sided wrought-iron storm lantern, 0.36 m to the top of its ring: panes behind wire guards, a brass
/// burner, a flame and its light. Hangs from the ring; also floats, as it needs nothing under it. The burner lets
/// the flame's light through. Size scales it; colour lacquers the frame; material changes the metal.</summary>
internal static class Lantern
{
    private const int Sides = 6;

    public static PropModel Model { get; } = new(PropDraft.Thing("lantern",
        ["lantern#n1", "storm lantern", "hurricane lamp#n1", "hurricane lantern"], "light", "hold", "flame"), Build);

    private static BuiltProp Build(PropSheet sheet)
    {
        PropDraft d = new(sheet);
        ModelBuilder b = d.B;
        Material frame = d.Made(d.Asked is null ? Stuff.Iron : Stuff.DyedEnamel);
        if (d.Asked is { } colour) b.Tint = colour;
        Tray(b, frame);
        Cage(b, frame);
        Roof(b, frame);
        b.Tint = Rgb.White;
        Burner(b, new LitThrough(Stuff.Brass));
        Light light = d.Lamp("lantern flame", new(0, 0.126f, 0), 2300, 3, 0.016f, flame: true);
        return d.Done(new(0, 0.352f, 0), [light]);
    }

    private static void Tray(ModelBuilder b, Material frame)
    {
        Joinery.Prism(b, frame, Sides, new(0, 0.006f), new(0.074f, 0.006f), new(0.082f, 0.012f), new(0.082f, 0.022f),
            new(0.072f, 0.03f), new(0.069f, 0.036f), new(0, 0.036f));
        for (int k = 0; k < Sides; k++)
        {
            (float s, float c) = Maths.SinCos(k * Maths.Tau / Sides);
            b.Ball(frame, new(0.07f * s, 0.006f, 0.07f * c), new(0.008f, 0.006f, 0.008f), 12);
            Edge(b, frame, 0.082f, 0.017f, k, 0.0035f);
        }
    }

    private static void Cage(ModelBuilder b, Material frame)
    {
        for (int k = 0; k < Sides; k++)
        {
            (float s, float c) = Maths.SinCos(k * Maths.Tau / Sides);
            Vec3 foot = new(0.069f * s, 0.034f, 0.069f * c), head = new(0.076f * s, 0.212f, 0.076f * c);
            // A bar that thins towards its middle, a knop there and a collar at either end.
            b.Sweep(frame, [foot, Vec3.Lerp(foot, head, 0.5f), head],
                t => 0.0038f + 0.0014f * (2 * t - 1) * (2 * t - 1), 24, 10);
            foreach ((float at, float r) in ((float, float)[])[(0.06f, 0.0066f), (0.5f, 0.0070f), (0.94f, 0.0066f)])
                b.Ball(frame, Vec3.Lerp(foot, head, at), new(r, 0.62f * r, r), 14);
            Edge(b, frame, 0.07f, 0.04f, k, 0.003f);
            Edge(b, frame, 0.076f, 0.208f, k, 0.003f);
            Edge(b, frame, 0.0745f, 0.15f, k, 0.0017f);
            Edge(b, frame, 0.0725f, 0.095f, k, 0.0017f);
            using (b.At(Affine.RotationY((k + 0.5f) * Maths.Tau / Sides)))
            {
                float lean = Maths.Atan2(0.0061f, 0.178f);
                using (b.At(0, 0.124f, 0.0612f, 0, lean))
                {
                    b.Box(Stuff.ClearGlass, 0, 0, 0, 0.064f, 0.168f, 0.0022f, 0.0008f);
                    b.Tube(frame, 0.0016f, 8, 6, new(0, -0.085f, 0.004f), new(0, 0.085f, 0.004f));
                }
                Scroll(b, frame);
            }
        }
    }

    private static void Scroll(ModelBuilder b, Material frame)
    {
        Vec3[] curl = [.. Enumerable.Range(0, 11).Select(i =>
        {
            float a = i * 0.62f, r = 0.011f - 0.0008f * i;
            return new Vec3(r * Maths.Cos(a), 0.222f + r * Maths.Sin(a), 0.073f);
        })];
        foreach (int side in (int[])[1, -1])
        {
            using (b.At(Affine.Trs(new(side * 0.013f, 0, 0), Quat.Identity, new Vec3(side, 1, 1))))
                b.Sweep(frame, curl, t => 0.0024f - 0.0008f * t, 26, 6);
        }
    }

    private static void Roof(ModelBuilder b, Material frame)
    {
        Vec2[] ogee = [new(0, 0.208f), new(0.076f, 0.21f), new(0.091f, 0.213f), new(0.092f, 0.219f), new(0.07f, 0.23f),
            new(0.052f, 0.247f), new(0.04f, 0.264f), new(0.03f, 0.272f), new(0, 0.272f)];
        Joinery.Prism(b, frame, Sides, ogee);
        for (int k = 0; k < Sides; k++)
        {
            (float s, float c) = Maths.SinCos(k * Maths.Tau / Sides);
            b.Sweep(frame, [.. ogee[2..8].Select(q => new Vec3(q.X * s, q.Y, q.X * c))],
                t => 0.0034f - 0.001f * t, 16, 6);
            Edge(b, frame, 0.0915f, 0.216f, k, 0.003f);
            using (b.At(Affine.RotationY((k + 0.5f) * Maths.Tau / Sides)))
                b.Ball(Stuff.Coal, new(0, 0.241f, 0.0505f), new(0.006f, 0.005f, 0.004f), 10);
        }
        b.Lathe(frame, 0.003f, 28, new(0.024f, 0.268f), new(0.024f, 0.284f), new(0.036f, 0.287f), new(0.037f, 0.292f),
            new(0.02f, 0.301f), new(0.009f, 0.305f), new(0.008f, 0.312f), new(0.011f, 0.316f), new(0.006f, 0.321f),
            new(0, 0.322f));
        const float ring = 0.024f;
        using (b.At(0, 0.318f + ring, 0, 0.5f, 0.06f))
        {
            Vec3[] loop = [.. Enumerable.Range(0, 14)
                .Select(i => new Vec3(ring * Maths.Sin(i * Maths.Tau / 14), ring * Maths.Cos(i * Maths.Tau / 14), 0))];
            b.Sweep(frame, loop, _ => 0.0036f, 40, 8, closed: true);
        }
    }

    private static void Burner(ModelBuilder b, Material brass)
    {
        b.Lathe(brass, 0.004f, 36, new(0, 0.036f), new(0.036f, 0.036f), new(0.04f, 0.046f), new(0.038f, 0.066f),
            new(0.026f, 0.078f), new(0.015f, 0.081f), new(0.015f, 0.089f), new(0.019f, 0.091f), new(0.017f, 0.098f),
            new(0.008f, 0.1f), new(0, 0.1f));
        Joinery.Knob(b, brass, new(0.006f, 0.085f, 0.014f), 0.006f);
        b.Box(Stuff.Linen, 0, 0.102f, 0, 0.011f, 0.009f, 0.0035f, 0.001f);
        Fire.Tongue(b, new(0, 0.103f, 0), 0.046f, 0.0105f);
    }

    private static void Edge(ModelBuilder b, Material frame, float r, float y, int k, float thick)
    {
        (float s0, float c0) = Maths.SinCos(k * Maths.Tau / Sides);
        (float s1, float c1) = Maths.SinCos((k + 1) * Maths.Tau / Sides);
        b.Tube(frame, thick, 4, 8, new(r * s0, y, r * c0), new(r * s1, y, r * c1));
    }
}
