using Photoplay.Characters.People.Body;
using Photoplay.Characters.People.Head;
using Photoplay.Foundation;
using Photoplay.Modeling;
using Photoplay.Modeling.Materials;
using Photoplay.Stage;

namespace Photoplay.Characters.People.Clothes;

/// <summary>Small hard things worn on head, neck and wrist, rigid on a bone: watch, bracelet, earrings, headphones, eye
/// patch, necklace, bow tie.</summary>
internal static class Jewellery
{
    public static ActorPart? Build(Fitting fit, HeadMeasures head, GarmentSheet sheet, float standOff)
    {
        ModelBuilder b = new($"{fit.Sheet.Id} {sheet.Kind}", fit.Seed.Derive(sheet.Kind));
        string? bone = sheet.Kind switch
        {
            "watch" => Watch(b, fit, sheet),
            "bracelet" => Bracelet(b, fit, sheet),
            "earrings" => Earrings(b, head, sheet),
            "headphones" => Headphones(b, head, sheet),
            "eye-patch" => EyePatch(b, head, sheet),
            "necklace" => Necklace(b, fit, sheet, standOff),
            "bow-tie" => BowTie(b, fit, sheet, standOff),
            _ => null,
        };
        return bone is null ? null
            : sheet.Kind == "bow-tie" ? Laid(fit, sheet, b.Build(), bone, standOff)
            : sheet.Kind is "watch" or "bracelet" ? Banded(fit, sheet, b.Build())
            : new(sheet.Kind, b.Build(), fit.Joints.Bone(bone));
    }

    /// <summary>A bow tie goes along with the collar and the cloth behind its wings.</summary>
    private static ActorPart Laid(Fitting fit, GarmentSheet sheet, Model bow, string bone, float standOff)
    {
        Vec3 knot = Knot(fit, standOff);
        Riding riding = new(fit, [[.. Wings(knot, fit.Proportions.Unit)]],
            _ => Vec3.UnitZ, bone, _ => 1);
        return new(sheet.Kind, bow, Deformer: new JointDeformer(fit.Joints, [.. bow.Shapes.Select(s => riding.Bound(s.Mesh))]));
    }

    /// <summary>What goes round the wrist twists with it, and does not bend as far as the hand does.</summary>
    private static ActorPart Banded(Fitting fit, GarmentSheet sheet, Model band)
    {
        const float bends = 0.5f;
        return new(sheet.Kind, band, Deformer: new JointDeformer(fit.Joints, [.. band.Shapes.Select(s =>
        {
            StrongestJoints held = new(s.Mesh.Positions.Length);
            for (int v = 0; v < s.Mesh.Positions.Length; v++)
            {
                held.Add(v, fit.Joints.ForearmTwist(1), 1 - bends);
                held.Add(v, fit.Joints.Bone("leftHand"), bends);
            }
            return held.Hold(s.Mesh);
        })]));
    }

    private static Paint Metal(GarmentSheet sheet)
        => new("metal", ColourText.Rgb(sheet.Colour), ColourText.Rgb(sheet.Colour) * 0.6f, 0.05f, 0.9f);

    /// <summary>The left forearm just above the hand, or where a long sleeve ends: its middle, its axis, and the side the back
    /// of the hand faces.</summary>
    private static (Vec3 At, Vec3 Along, Vec3 Back) Wrist(Fitting fit)
    {
        Vec3 along = Body.Proportions.ArmAxis(1);
        float up = fit.Worn.Any(w => w.Cut.Sleeve > 1.9f) ? -0.012f : 0.016f;
        return (fit.Proportions.Wrist(1) - along * (up * fit.Proportions.Unit), along, -Body.Proportions.PalmAxis(1));
    }

    private static Vec3[] Band(Vec3 at, Vec3 along, Vec3 back, float wide, float deep)
    {
        Vec3 across = Vec3.Cross(along, back);
        return [.. Enumerable.Range(0, 20).Select(i => i * Maths.Tau / 20).Select(a
            => at + across * (Maths.Cos(a) * wide) + back * (Maths.Sin(a) * deep))];
    }

    private static string Watch(ModelBuilder b, Fitting fit, GarmentSheet sheet)
    {
        float u = fit.Proportions.Girth;
        (Vec3 at, Vec3 along, Vec3 back) = Wrist(fit);
        foreach (float off in (ReadOnlySpan<float>)[-0.006f, 0, 0.006f])
            b.Sweep(new Paint("strap", ColourText.Rgb(sheet.Colour), ColourText.Rgb(sheet.Colour) * 0.5f, 0.1f, 0.4f),
                Band(at + along * (off * u), along, back, 0.0305f * u, 0.0235f * u), _ => 0.0034f * u, 40, 6, closed: true);
        Vec3 face = at + back * (0.0262f * u), across = Vec3.Cross(along, back);
        Vec3 Ring(float a, float r) => across * (Maths.Cos(a) * r * u) + along * (Maths.Sin(a) * r * u);
        Paint steel = new("steel", new Rgb(0.72f), new Rgb(0.5f), 0.05f, 0.95f),
            dial = new("dial", new Rgb(0.86f, 0.85f, 0.80f), new Rgb(0.5f), 0, 0.6f);
        b.Sweep(steel, [.. Enumerable.Range(0, 20).Select(i => face + Ring(i * Maths.Tau / 20, 0.0165f))], _ => 0.0030f * u,
            40, 8, closed: true);
        b.Surface(dial, 24, 3, (x, v) => face + back * (0.0014f * u) + Ring(x * Maths.Tau, 0.0162f * v), closed: true);
        foreach ((float turn, float reach) in ((float, float)[])[(1.2f, 0.012f), (2.6f, 0.008f)])
            b.Sweep(new Paint("hands", new Rgb(0.02f), new Rgb(0.02f), 0, 0.3f),
                [face + back * (0.0024f * u), face + back * (0.0024f * u) + Ring(turn, reach)], _ => 0.0007f * u, 4, 5);
        return "leftHand";
    }

    private static string Bracelet(ModelBuilder b, Fitting fit, GarmentSheet sheet)
    {
        float u = fit.Proportions.Girth;
        (Vec3 at, Vec3 along, Vec3 back) = Wrist(fit);
        for (int k = 0; k < 3; k++)
            b.Sweep(Metal(sheet), Band(at - along * (0.008f * k * u), along, back, (0.0325f + 0.001f * k) * u,
                (0.0255f + 0.001f * k) * u), _ => 0.0022f * u, 40, 8, closed: true);
        return "leftHand";
    }

    private static string Earrings(ModelBuilder b, HeadMeasures head, GarmentSheet sheet)
    {
        float h = 2 * head.HeadRadius;
        foreach (int side in (ReadOnlySpan<int>)[1, -1])
        {
            // Below the lobe, which lies as low as the nose and as far back as the crown.
            Vec3 lobe = new(side * head.SkullHalfWidth * 0.99f, head.LeftEye.Y - 0.165f * h, head.Crown.Z + 0.015f * h);
            b.Sweep(Metal(sheet), [.. Enumerable.Range(0, 16).Select(i => i * Maths.Tau / 16).Select(a
                => lobe + new Vec3(0, (Maths.Cos(a) - 1) * 0.035f * h, Maths.Sin(a) * 0.035f * h))], _ => 0.0055f * h, 32, 8,
                closed: true);
        }
        return "head";
    }

    private static string Headphones(ModelBuilder b, HeadMeasures head, GarmentSheet sheet)
    {
        float h = 2 * head.HeadRadius, half = head.SkullHalfWidth, z = head.Crown.Z + 0.02f * h, ear = head.LeftEye.Y - 0.06f * h,
            top = head.Crown.Y + 0.10f * h;
        Rgb colour = ColourText.Rgb(sheet.Colour);
        Paint shell = new("shell", colour, colour * 0.5f, 0.1f, 0.7f);
        Vec3 Arc(float t) => new(half * 1.20f * Maths.Cos(t), ear + (top - ear) * Maths.Sin(t), z);
        b.Sweep(shell, [.. Enumerable.Range(0, 13).Select(i => Arc(i * Maths.Pi / 12))], _ => 0.022f * h, 40, 8);
        foreach (int side in (ReadOnlySpan<int>)[1, -1])
        {
            Vec3 cup = new(side * half * 1.14f, ear, z);
            b.Surface(shell, 28, 12, (u, v) =>
            {
                float a = u * Maths.Tau, w = v * Maths.HalfPi, r = 0.155f * h * Maths.Pow(Maths.Sin(w), 0.6f), rise = Maths.Pow(MathF.Max(0, Maths.Cos(w)), 0.6f);
                return cup + new Vec3(side * 0.075f * h * rise, Maths.Sin(a) * r * 1.15f,
                    side * Maths.Cos(a) * -r);
            }, closed: true);
            b.Sweep(new Modeling.Materials.Cloth("pad", new Rgb(0.03f), thread: 0.0008f, fuzz: 0.2f),
                [.. Enumerable.Range(0, 20).Select(i => i * Maths.Tau / 20).Select(a
                    => cup + new Vec3(-side * 0.01f * h, Maths.Sin(a) * 0.150f * h, Maths.Cos(a) * 0.130f * h))],
                _ => 0.030f * h, 40, 8, closed: true);
        }
        return "head";
    }

    private static string EyePatch(ModelBuilder b, HeadMeasures head, GarmentSheet sheet)
    {
        float h = 2 * head.HeadRadius;
        Rgb colour = ColourText.Rgb(sheet.Colour);
        Modeling.Materials.Cloth leather = new("patch", colour, thread: 0.0005f, fuzz: 0.05f);
        Vec3 middle = head.RightEye + new Vec3(0, 0, 0.102f * h);
        Vec3 Rim(float a) => middle + new Vec3(Maths.Cos(a) * 0.120f * h, Maths.Sin(a) * 0.098f * h,
            -0.012f * h - 0.016f * h * MathF.Abs(Maths.Cos(a)) + 0.024f * h * Maths.Cos(a));
        b.Surface(leather, 28, 6, (u, v) => Vec3.Lerp(middle, Rim(u * Maths.Tau), v), closed: true);
        float r = head.SkullHalfWidth;
        Vec3 Around(float a, float rise) => new(r * 1.10f * Maths.Sin(a), head.RightEye.Y + rise * h,
            head.Crown.Z + 0.02f * h + r * 1.36f * Maths.Cos(a));
        b.Sweep(leather, [Rim(Maths.Pi - 0.3f), Around(-1.25f, 0.05f), Around(-2.0f, 0.06f), Around(Maths.Pi, 0.08f),
            Around(2.0f, 0.19f), Around(1.25f, 0.26f), Around(0.55f, 0.26f), Rim(0.9f)], _ => 0.009f * h, 60, 6);
        return "head";
    }

    private static string Necklace(ModelBuilder b, Fitting fit, GarmentSheet sheet, float standOff)
    {
        // In front it lies on the cloth, behind on the bare neck.
        Overlay over = new(fit, 0);
        Vec3 At(float a)
        {
            float front = 0.5f + 0.5f * Maths.Cos(a);
            return over.Point(2.4f + 2.9f * Maths.Pow(front, 2.2f), a, 0.005f + standOff * Maths.SmoothStep(0.55f, 0.9f, front));
        }
        Paint gold = Metal(sheet);
        float u = fit.Proportions.Unit;
        b.Sweep(gold, [.. Enumerable.Range(0, 40).Select(i => At(i * Maths.Tau / 40))], _ => 0.0022f * u, 120, 7, closed: true);
        Vec3 drop = At(0) + new Vec3(0, -0.012f * u, 0.004f * u);
        b.Surface(gold, 20, 10, (x, v) =>
        {
            float a = x * Maths.Tau, w = v * Maths.Pi;
            return drop + new Vec3(Maths.Sin(w) * Maths.Cos(a) * 0.010f, Maths.Cos(w) * 0.014f,
                Maths.Sin(w) * Maths.Sin(a) * 0.005f) * u;
        }, closed: true);
        return "upperChest";
    }

    private static string BowTie(ModelBuilder b, Fitting fit, GarmentSheet sheet, float standOff)
    {
        Vec3 knot = Knot(fit, standOff);
        float u = fit.Proportions.Unit;
        Rgb colour = ColourText.Rgb(sheet.Colour);
        Modeling.Materials.Cloth silk = new("bow", colour, thread: 0.0006f, fuzz: 0.05f);
        foreach (int side in (ReadOnlySpan<int>)[1, -1])
            b.Surface(silk, 20, 10, (x, v) =>
            {
                float a = x * Maths.Tau, out_ = v * v * (3 - 2 * v), tall = 0.007f + 0.019f * out_,
                    thick = 0.006f * (1 - 0.6f * v);
                return knot + new Vec3(side * (0.004f + 0.052f * v), Maths.Sin(a) * tall, side * Maths.Cos(a) * -thick
                    - 0.010f * v * v) * u;
            }, closed: true);
        b.Surface(silk, 16, 8, (x, v) =>
        {
            float a = x * Maths.Tau, w = v * Maths.Pi;
            return knot + new Vec3(Maths.Sin(w) * Maths.Cos(a) * 0.009f, Maths.Cos(w) * 0.011f,
                Maths.Sin(w) * Maths.Sin(a) * 0.008f + 0.003f) * u;
        }, closed: true);
        return "upperChest";
    }

    /// <summary>Where a bow tie's knot lies. Collars stand out on either side of the throat: its wings clear them.</summary>
    private static Vec3 Knot(Fitting fit, float standOff)
    {
        float u = fit.Proportions.Unit;
        Vec3 knot = new Overlay(fit, standOff).Point(3.0f, 0, 0.014f);
        return knot + Vec3.UnitZ * Wings(knot, u).Max(at => fit.Beneath.Lacks(new(Body.BodyPart.Trunk, 3, 0), at, Vec3.UnitZ,
            0.018f * u, 1));
    }

    /// <summary>From the tip of one wing over the knot to the other: they lie back round the throat.</summary>
    private static IEnumerable<Vec3> Wings(Vec3 knot, float u)
        => Enumerable.Range(-4, 9).Select(i => knot + new Vec3(0.014f * i, 0, -0.010f * i * i / 16f) * u);
}
