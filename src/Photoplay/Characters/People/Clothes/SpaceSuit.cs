using Photoplay.Characters.People.Body;
using Photoplay.Characters.People.Head;
using Photoplay.Foundation;
using Photoplay.Modeling;
using Photoplay.Modeling.Materials;
using Photoplay.Stage;

namespace Photoplay.Characters.People.Clothes;

/// <summary>
/// What makes a suit a space suit, besides its cloth: a helmet with a gold visor on a neck ring, gloves with wrist
/// rings, the life support on the back, a control box on the chest, and hoses between. The head turns inside the helmet,
/// which bows with the neck and is held by the ring on the shoulders (<see cref="SpaceHelmet"/>).
/// </summary>
internal static class SpaceSuit
{
    public static IEnumerable<ActorPart> Build(Fitting fit, HeadMeasures head, GarmentSheet sheet)
    {
        Rgb shell = ColourText.Rgb(sheet.Colour), accent = ColourText.Rgb(sheet.Colour2 ?? "#d9641e");
        yield return Gloves(fit, shell * 0.92f);
        ModelBuilder helmet = new($"{fit.Sheet.Id} space helmet", fit.Seed.Derive("helmet")),
            hard = new($"{fit.Sheet.Id} life support", fit.Seed.Derive("life support"));
        Helmet(helmet, fit, head, shell, accent);
        yield return SpaceHelmet.Seated(fit, helmet.Build(), NeckRing(hard, head, accent), 0.3f * head.HeadRadius);
        yield return LifeSupport(hard, fit, shell, accent);
        yield return Straps(fit);
        yield return WristRing(fit, 1, accent);
        yield return WristRing(fit, -1, accent);
    }

    private static ActorPart Gloves(Fitting fit, Rgb colour)
    {
        BodyCage cage = new(fit.Form, new([.. Enumerable.Range(1, 18).Select(i => (float)i)],
            [0.10f, 0.5f, 1.0f, 1.5f, 1.78f, 1.86f, 1.92f, 1.97f], null));
        foreach (int side in (ReadOnlySpan<int>)[1, -1]) HandCage.Weld(cage, fit.Proportions, side);
        Body.Cloth gloves = new(cage, fit.Weights, fit.Joints, 1);
        float u = fit.Proportions.Unit;
        gloves.Displace((s, at) => u * (s.IsArm ? Maths.Lerp(0.020f, 0.011f, Maths.SmoothStep(1.8f, 2f, s.T))
            : s.T < 1 ? 0.0085f
            : 0.0052f + 0.0006f * Maths.Sin((s.T - (int)s.T) * 38)), 1);
        gloves.Thin(ClothThinning.Unseen * u);
        gloves.Keep(s => s.IsHand || s.IsArm && s.T >= 1.77f);
        Skinned skinned = gloves.Finish(s => new(s.Angle * 0.04f, s.T * 0.1f), recompute: true,
            edge: new float[gloves.Positions.Length]);
        Array.Clear(skinned.Rest.Masks);
        Material rubber = new ProceduralMaterial($"glove {colour}", (in SurfacePoint p) => OpenPbr.Default with
        {
            BaseColor = colour * (0.92f + 0.12f * Noise.Fbm(p.Rest * 40, 3, 5, p.Footprint * 40)),
            SpecularRoughness = 0.66f + 0.08f * Noise.Perlin(p.Rest * 120),
            SpecularWeight = 0.5f,
            FuzzWeight = 0.05f,
        });
        return Dresser.Part(fit, "gloves", skinned, rubber);
    }

    private static void Helmet(ModelBuilder b, Fitting fit, HeadMeasures head, Rgb shell, Rgb accent)
    {
        float h = 2 * head.HeadRadius;
        (Vec3 centre, float r) = Globe(head);
        Paint white = new("shell", shell, shell * 0.6f, 0.12f, 0.55f, false),
            trim = new("trim", accent, accent * 0.5f, 0.15f, 0.5f, false);
        Metal ring = RingSteel();
        // The ball: taller than wide, drawn in to the neck ring. u goes round from the back, v from the top down.
        Vec3 Ball(float azimuth, float polar, float grow)
        {
            float s = Maths.Sin(polar), low = Maths.SmoothStep(1.9f, 2.75f, polar);
            float radius = (r + grow) * (1 - 0.05f * low);
            return centre + new Vec3(radius * s * Maths.Sin(azimuth) * 0.97f, radius * Maths.Cos(polar) * 1.02f,
                radius * s * Maths.Cos(azimuth) * (Maths.Cos(azimuth) < 0 ? 1.06f : 1.0f));
        }
        const float visorHalf = 1.22f, visorTop = 0.86f, visorLow = 1.98f, base_ = 2.62f;
        // Opening of the visor as an angle-dependent band with round corners.
        float Corner(float azimuth)
        {
            float k = MathF.Abs(azimuth) / visorHalf;
            return k >= 1 ? 0 : Maths.Pow(1 - Maths.Pow(k, 3.2f), 1 / 3.2f);
        }
        const float middle = (visorTop + visorLow) / 2, reach = (visorLow - visorTop) / 2;
        b.Slab(white, 48, 12, (u, v) =>
        {
            float a = (u - 0.5f) * Maths.Tau;
            return Ball(a, Maths.Lerp(0.02f, middle - reach * Corner(a), v), 0);
        }, 0.006f);
        b.Slab(white, 48, 8, (u, v) =>
        {
            float a = (u - 0.5f) * Maths.Tau;
            return Ball(a, Maths.Lerp(middle + reach * Corner(a), base_, v), 0);
        }, 0.006f);
        Vec3[] rim = [.. Enumerable.Range(0, 72).Select(i =>
        {
            float t = i * Maths.Tau / 72, c = Maths.Cos(t), s = Maths.Sin(t),
                a = visorHalf * (c < 0 ? -1 : 1) * Maths.Pow(MathF.Abs(c), 0.62f);
            return Ball(a, middle + reach * (s < 0 ? -1 : 1) * Maths.Pow(MathF.Abs(s), 0.62f), 0.004f * h);
        })];
        b.Sweep(ring, rim, _ => 0.022f * h, 96, 8, closed: true);
        b.Surface(Visor(), 32, 20,
            (u, v) => Ball((u - 0.5f) * 2 * visorHalf, middle + (v - 0.5f) * 2 * reach, -0.004f * h), flip: true);
        // Lamps and ear cups.
        foreach (int side in (ReadOnlySpan<int>)[1, -1])
        {
            Vec3 ear = Ball(side * 1.55f, 1.52f, 0);
            b.Ball(white, ear, new Vec3(0.07f, 0.17f, 0.17f) * h, 18);
            b.Ball(trim, ear + new Vec3(side * 0.045f * h, 0, 0), new Vec3(0.04f, 0.09f, 0.09f) * h, 14);
            Vec3 lamp = Ball(side * 0.62f, 0.66f, 0.03f * h);
            b.Sweep(white, [lamp - new Vec3(0, 0.01f, 0.08f) * h, lamp + new Vec3(0, 0, 0.07f) * h],
                _ => 0.055f * h, 2, 14);
            b.Ball(new Modeling.Materials.Glow("lamp", new Rgb(1, 0.95f, 0.85f) * 2.5f),
                lamp + new Vec3(0, 0, 0.10f) * h, new Vec3(0.042f, 0.042f, 0.02f) * h, 12);
        }
        // Stripe over the top.
        b.Surface(trim, 4, 24, (u, v) =>
        {
            float polar = Maths.Lerp(-0.80f, 1.9f, v);
            return Ball(polar < 0 ? 0 : Maths.Pi, MathF.Abs(polar), 0.0012f * h)
                + new Vec3((u - 0.5f) * 0.16f * h, -0.010f * h * (2 * u - 1) * (2 * u - 1), 0);
        });
    }

    private static Metal RingSteel() => new("ring", Rgb.Hex(0xb8babd), Rgb.Hex(0x6a6b6e), 0.22f, 0.3f, 0.9f);

    /// <summary>Middle and radius of the ball.</summary>
    private static (Vec3 Centre, float Radius) Globe(HeadMeasures head)
    {
        float h = 2 * head.HeadRadius;
        return (new(0, head.LeftEye.Y - 0.01f * h, (head.Crown.Z + head.Mouth.Z) * 0.5f - 0.02f * h), 0.74f * h);
    }

    /// <summary>The ring on the shoulders, in two steps.</summary>
    /// <returns>Height of its upper edge.</returns>
    private static float NeckRing(ModelBuilder b, HeadMeasures head, Rgb accent)
    {
        float h = 2 * head.HeadRadius;
        Metal ring = RingSteel();
        Paint trim = new("trim", accent, accent * 0.5f, 0.15f, 0.5f, false);
        Vec3 neck = RingAt(head);
        (float R, float Y)[] collar = [(0.56f, 0.02f), (0.64f, -0.005f), (0.655f, -0.06f), (0.62f, -0.09f),
            (0.65f, -0.10f), (0.66f, -0.16f), (0.60f, -0.22f)];
        for (int i = 0; i + 1 < collar.Length; i++)
        {
            (float R, float Y) p = collar[i], q = collar[i + 1];
            b.Surface(i == 3 ? trim : ring, 56, 1, (u, v) =>
            {
                float a = u * Maths.Tau, rad = Maths.Lerp(p.R, q.R, v) * h, y = Maths.Lerp(p.Y, q.Y, v) * h;
                return neck + new Vec3(rad * Maths.Sin(a), y + 0.02f * h * Maths.Cos(a) * (i > 2 ? -1 : 0),
                    rad * Maths.Cos(a) * 0.98f);
            }, closed: true, flip: true);
        }
        return neck.Y + 0.02f * h;
    }

    /// <summary>Clear polycarbonate with a thin gold film: mirrors the world, lets the face be seen.</summary>
    private static Material Visor() => new ProceduralMaterial("gold visor", (in SurfacePoint p) => OpenPbr.Default with
    {
        BaseColor = new Rgb(0.9f, 0.65f, 0.3f),
        TransmissionWeight = 0.97f,
        TransmissionColor = new Rgb(0.95f, 0.88f, 0.72f),
        ThinWalled = true,
        SpecularRoughness = 0.03f + 0.01f * Noise.Value(p.Rest * 30),
        SpecularIor = 1.85f,
        SpecularWeight = 1,
    })
    { Clear = true };

    private static ActorPart LifeSupport(ModelBuilder b, Fitting fit, Rgb shell, Rgb accent)
    {
        Overlay over = new(fit, Patterns.All["space-suit"].Ease);
        float u = fit.Proportions.Unit;
        Paint white = new("pack", shell * 0.94f, shell * 0.5f, 0.2f, 0.4f, false),
            grey = new("panel", Rgb.Hex(0x8d9094), Rgb.Hex(0x4a4c50), 0.25f, 0.4f, false),
            trim = new("trim", accent, accent * 0.5f, 0.2f, 0.5f, false);
        Metal steel = new("fitting", Rgb.Hex(0xa9acb0), Rgb.Hex(0x5c5e62), 0.25f, 0.35f, 0.9f);
        Modeling.Materials.Cloth hose = new("hose", Rgb.Hex(0x3a3c40), thread: 0.0016f, fuzz: 0.05f);
        Vec3 back = over.Point(7.5f, Maths.Pi, 0.0f) - new Vec3(0, 0, 0.085f * u);
        using (b.At(Affine.Translation(back)))
        {
            b.Box(white, 0, -0.01f * u, 0, 0.40f * u, 0.52f * u, 0.17f * u, 0.035f * u, 3);
            b.Box(white, 0, 0.275f * u, -0.005f * u, 0.30f * u, 0.10f * u, 0.13f * u, 0.03f * u, 3);
            b.Box(grey, 0, -0.02f * u, -0.088f * u, 0.30f * u, 0.36f * u, 0.02f * u, 0.008f * u, 2);
            b.Box(trim, 0, 0.195f * u, -0.089f * u, 0.30f * u, 0.030f * u, 0.016f * u, 0.005f * u, 2);
            foreach (int side in (ReadOnlySpan<int>)[1, -1])
            {
                b.Sweep(steel,
                    [new Vec3(side * 0.165f, -0.20f, -0.095f) * u, new Vec3(side * 0.165f, 0.12f, -0.095f) * u],
                    _ => 0.030f * u, 2, 14);
                b.Ball(trim, new Vec3(side * 0.165f, 0.145f, -0.095f) * u, new Vec3(0.026f, 0.02f, 0.026f) * u, 12);
                for (int i = 0; i < 4; i++)
                    b.Box(grey, side * 0.07f * u, (-0.12f + 0.06f * i) * u, -0.10f * u, 0.10f * u, 0.012f * u,
                        0.012f * u, 0.003f * u);
            }
        }
        Vec3 chest = over.Point(7.4f, 0, 0.0f) + new Vec3(0, -0.01f, 0.030f) * u;
        using (b.At(Affine.Trs(chest, Quat.RotX(0.10f))))
        {
            b.Box(white, 0, 0, 0, 0.23f * u, 0.16f * u, 0.085f * u, 0.018f * u, 3);
            b.Box(grey, -0.045f * u, 0.030f * u, 0.044f * u, 0.095f * u, 0.055f * u, 0.008f * u, 0.003f * u, 2);
            b.Box(new Modeling.Materials.Glow("display", new Rgb(0.10f, 0.35f, 0.30f)), -0.045f * u, 0.030f * u,
                0.049f * u, 0.080f * u, 0.040f * u, 0.004f * u, 0.001f * u);
            (Material Stuff, float X, float Y)[] knobs = [(trim, 0.055f, 0.040f), (grey, 0.085f, 0.040f),
                (grey, 0.055f, 0.008f), (trim, 0.085f, 0.008f), (steel, 0.070f, -0.040f), (steel, -0.070f, -0.040f),
                (steel, 0, -0.040f)];
            foreach ((Material stuff, float x, float y) in knobs)
                b.Sweep(stuff, [new Vec3(x, y, 0.040f) * u, new Vec3(x, y, 0.056f) * u], _ => 0.011f * u, 1, 10);
        }
        // Over the shoulders beside the neck, on the suit, with which they go.
        ModelBuilder hoses = new($"{fit.Sheet.Id} hoses", b.Seed);
        Vec3[][] paths = [.. ((int[])[1, -1]).Select(side =>
        {
            Vec3 from = chest + new Vec3(side * 0.075f, 0.070f, 0.012f) * u,
                to = back + new Vec3(side * 0.115f, 0.290f, 0.045f) * u;
            Vec3 Side(float t, float a, float o) => over.Point(t, side * a, o);
            Vec3[] path = [from, Side(5.2f, 0.50f, 0.040f), Side(3.5f, 1.0f, 0.036f), Side(3.2f, 1.75f, 0.036f),
                Side(4.2f, 2.5f, 0.040f), to];
            hoses.Sweep(hose, path, t => (0.0165f + 0.0022f * Maths.Sin(t * 190)) * u, 120, 8);
            b.Sweep(steel, [from - new Vec3(side * 0.01f, 0, 0) * u, from + new Vec3(side * 0.014f, -0.004f, 0) * u],
                _ => 0.021f * u, 1, 12);
            return path;
        })];
        Model hard = b.Build(), soft = hoses.Build();
        Vec3 heart = new(0, fit.Proportions.ShoulderY - 0.12f * u, 0.5f * (chest.Z + back.Z));
        Riding riding = new(fit, [.. paths.Select(Finely)], at => (at - heart).Normalized, "upperChest",
            t => Maths.SmoothStep(0, 0.15f, t) * Maths.SmoothStep(1, 0.85f, t));
        return new("life support", new(hard.Name, [.. hard.Shapes, .. soft.Shapes]), Deformer: new JointDeformer(fit.Joints,
            [.. hard.Shapes.Select(s => Held(fit, s.Mesh)), .. soft.Shapes.Select(s => riding.Bound(s.Mesh))]));
    }

    private static Vec3[] Finely(Vec3[] path)
        => [.. Enumerable.Range(0, 8 * (path.Length - 1) + 1).Select(i => Vec3.Lerp(path[i / 8], path[Math.Min(i / 8 + 1, path.Length - 1)], i % 8 / 8f))];

    private static Skinned Held(Fitting fit, Mesh mesh)
    {
        StrongestJoints chest = new(mesh.Positions.Length);
        for (int v = 0; v < mesh.Positions.Length; v++) chest.Add(v, fit.Joints.Bone("upperChest"), 1);
        return chest.Hold(mesh);
    }

    /// <summary>The suit goes under the flange of the neck ring, and goes with it there.</summary>
    public static void Seat(Fitting fit, HeadMeasures head, Body.Cloth suit)
    {
        float h = 2 * head.HeadRadius;
        Vec3 neck = RingAt(head);
        float Across(Vec3 p) => new Vec3(p.X, 0, (p.Z - neck.Z) / 0.98f).Length;
        for (int v = 0; v < suit.Positions.Length; v++)
        {
            Vec3 p = suit.Positions[v];
            float r = Across(p), front = r > 1e-4f ? (p.Z - neck.Z) / r : 0,
                flange = neck.Y - (0.175f + 0.02f * front) * h + 0.9f * MathF.Max(0, r - 0.71f * h);
            if (p.Y > flange) suit.Positions[v] = new(p.X, flange, p.Z);
        }
        suit.Hold(fit.Joints.Bone("upperChest"), p => Maths.SmoothStep(neck.Y - 0.5f * h, neck.Y - 0.3f * h, p.Y)
            * Maths.SmoothStep(1.12f * h, 0.76f * h, Across(p)));
    }

    private static Vec3 RingAt(HeadMeasures head)
    {
        (Vec3 centre, float r) = Globe(head);
        return centre - new Vec3(0, r * 0.74f, 0);
    }

    /// <summary>Over the shoulders: they lie on the suit and go along with it when the arms rise.</summary>
    private static ActorPart Straps(Fitting fit)
    {
        Panel panel = new();
        Overlay over = new(fit, Patterns.All["space-suit"].Ease);
        foreach (int side in (ReadOnlySpan<int>)[1, -1])
            over.Sheet(panel, 2, 20, (s, v) => (
                Maths.Lerp(5.6f, 4.0f, Maths.Sin(Maths.Pi * Maths.Saturate(v * 1.1f))),
                side * Maths.Lerp(0.55f, 2.6f, v) + (s - 0.5f) * 0.22f, 0.012f));
        return Dresser.Sheet(fit, "shoulder straps", panel, 0.004f, 1,
            Dresser.Plain(fit, "canvas", new("straps", "#3a3c40")));
    }

    private static ActorPart WristRing(Fitting fit, int side, Rgb accent)
    {
        ModelBuilder b = new($"{fit.Sheet.Id} wrist ring {side}", fit.Seed.Derive("ring", side + 1));
        Metal steel = RingSteel();
        Paint trim = new("trim", accent, accent * 0.5f, 0.2f, 0.5f, false);
        Vec3 axis = Proportions.ArmAxis(side), at = fit.Form.ArmCentre(side, 1.845f), palm = Proportions.PalmAxis(side);
        float u = fit.Proportions.Girth;
        foreach ((float shift, float radius, Material stuff) in (ReadOnlySpan<(float, float, Material)>)[(-0.010f,
            0.0055f, steel), (0, 0.0065f, trim), (0.010f, 0.0055f, steel)])
            b.Sweep(stuff, [.. Enumerable.Range(0, 20).Select(i => at + axis * (shift * u) + (palm
                * Maths.Cos(i * Maths.Tau / 20) * 0.050f + Vec3.UnitZ
                * (Maths.Sin(i * Maths.Tau / 20) * 0.055f)) * u)], _ => radius * u, 32, 6, closed: true);
        return new(side > 0 ? "left wrist ring" : "right wrist ring", b.Build(),
            fit.Joints.Bone(side > 0 ? "leftLowerArm" : "rightLowerArm"));
    }
}
