using Photoplay.Characters.People.Body;
using Photoplay.Foundation;

namespace Photoplay.Characters.People.Clothes;

/// <summary>Seams, plackets, zips, hems, pockets and buttons of a garment, as marks at a site: too fine for the mesh,
/// so the material draws and embosses them.</summary>
internal sealed class GarmentDetails(Cut cut, float unit)
{
    /// <summary>Groove (0..1) darkens, Stitch (0..1) is thread, Button (0..1), Height in metres embosses.</summary>
    public readonly record struct Mark(float Groove, float Stitch, float Button, float Height);

    private readonly bool fronted = cut.Front != Front.Closed && !cut.FromWaist;

    /// <summary>How many rings a metre along the body is.</summary>
    public float RingsPerMetre(Site s) => (s.IsArm ? 3.6f : s.IsLeg ? 2.5f : s.Part == BodyPart.Skirt ? 2 : 25) / unit;

    /// <param name="edge">Distance to the nearest hem, metres.</param>
    /// <param name="rest">Position at rest: the front's width is measured along x.</param>
    public Mark At(Site s, float edge, Vec3 rest)
    {
        Drawn d = default;
        float along = rest.Y;
        if (edge < 0.06f && cut.Gather <= 0)
        {
            d.Seam(edge - 0.020f * unit, rest.X + rest.Z, 0.3f);
            d.Height += 0.0008f * Maths.SmoothStep(0.021f, 0.018f, edge / unit);
        }
        if (cut.Gather > 0 && edge < 0.055f * unit)
        {
            float rib = Rib(s);
            d.Height += 0.0022f * rib;
            d.Groove = MathF.Max(d.Groove, 0.55f * Maths.Saturate(-rib));
        }
        if (s.IsArm) d.Seam(Turned(s.Angle, Maths.Pi) * 0.045f * unit, along + rest.X);
        if (s.IsArm) d.Seam((s.T - 0.03f) * 0.28f * unit, s.Angle * 0.05f);
        if (s.IsLeg)
        {
            d.Seam(Turned(s.Angle, Maths.HalfPi) * 0.07f * unit, along);
            d.Seam(Turned(s.Angle, -Maths.HalfPi) * 0.07f * unit, along);
        }
        if (s.Part is BodyPart.Trunk or BodyPart.Skirt)
        {
            d.Seam((MathF.Abs(s.Angle) - Maths.HalfPi) * 0.15f * unit, along);
            if (cut.FromWaist && s.Part == BodyPart.Trunk) Waist(s, rest, ref d);
            if (fronted && MathF.Abs(s.Angle) < 1)
                FrontEdge(s, rest, ref d.Groove, ref d.Stitch, ref d.Button, ref d.Height);
            if (cut.Pockets) Pocket(s, rest, ref d);
        }
        return new(MathF.Min(1, d.Groove), MathF.Min(1, d.Stitch), MathF.Min(1, d.Button),
            d.Height * (cut.Fabric == "steel" ? 0 : 1));
    }

    /// <summary>What has been drawn at a site so far.</summary>
    private struct Drawn
    {
        public float Groove, Stitch, Button, Height;

        public void Seam(float distance, float along, float strength = 1)
        {
            float g = Ridge(distance, 0.0016f) * strength,
                t = Ridge(MathF.Abs(distance) - 0.0042f, 0.0009f) * Dash(along);
            Groove = MathF.Max(Groove, g);
            Stitch = MathF.Max(Stitch, t * strength);
            Height += -0.0007f * g - 0.0003f * t + 0.0006f * strength * Ridge(MathF.Abs(distance) - 0.005f, 0.004f);
        }
    }

    private void FrontEdge(Site s, Vec3 rest, ref float groove, ref float stitch, ref float button, ref float height)
    {
        float x = rest.X / unit;
        if (cut.Front == Front.Zip)
        {
            float teeth = Ridge(x, 0.0035f);
            height += 0.0016f * teeth * (0.6f + 0.4f * Maths.Sin(rest.Y * 1600))
                + 0.0012f * Maths.SmoothStep(0.016f, 0.013f, MathF.Abs(x));
            groove = MathF.Max(groove, MathF.Max(teeth, Ridge(MathF.Abs(x) - 0.0145f, 0.0015f)));
            stitch = MathF.Max(stitch, Ridge(MathF.Abs(x) - 0.018f, 0.0009f) * Dash(rest.Y));
            return;
        }
        // The left front laps over the right.
        float lap = cut.Ease > 0.018f ? 0.030f : 0.016f;
        height += 0.0028f * Maths.SmoothStep(-lap - 0.001f, -lap + 0.001f, x) * Maths.SmoothStep(0.12f, 0.05f, x);
        groove = MathF.Max(groove, Ridge(x + lap, 0.0018f));
        stitch = MathF.Max(stitch, Ridge(x + lap - 0.006f, 0.0009f) * Dash(rest.Y));
        if (!cut.Buttons) return;
        float size = cut.Ease > 0.018f ? 0.0105f : 0.0058f, gap = cut.Ease > 0.018f ? 0.115f : 0.085f,
            y = rest.Y / unit / gap, dy = (y - MathF.Floor(y) - 0.5f) * gap;
        float r = MathF.Sqrt(x * x + dy * dy) / size;
        if (s.Part == BodyPart.Skirt && s.T > 0.25f) return;
        button = Maths.SmoothStep(1.06f, 0.96f, r);
        float holes = Ridge(MathF.Abs(MathF.Abs(x) - 0.28f * size), 0.14f * size)
            * Ridge(MathF.Abs(MathF.Abs(dy) - 0.28f * size), 0.14f * size);
        height += button * 0.0025f * (0.7f + 0.3f * Maths.SmoothStep(0.6f, 0.85f, r)) - 0.001f * holes * button;
        groove = MathF.Max(groove,
            MathF.Max(holes * button, Maths.SmoothStep(1.5f, 1.02f, r) * Maths.SmoothStep(0.96f, 1.05f, r) * 0.7f));
    }

    private void Waist(Site s, Vec3 rest, ref Drawn drawn)
    {
        float band = (s.T - cut.Neck) * 0.04f * unit;
        drawn.Seam(band - 0.036f * unit, rest.X + rest.Z, 1);
        drawn.Height += 0.0018f * Maths.SmoothStep(0.037f, 0.034f, band / unit);
        if (MathF.Abs(s.Angle) < 0.6f)
        {
            if (s.T < 17) drawn.Seam(rest.X, rest.Y, 1);
            float dx = rest.X / unit, dy = (band / unit) - 0.018f, r = MathF.Sqrt(dx * dx + dy * dy) / 0.0085f;
            drawn.Button = Maths.SmoothStep(1.05f, 0.95f, r);
            drawn.Height += 0.0022f * drawn.Button;
        }
        // Belt loops.
        float loop = MathF.Min(MathF.Abs(MathF.Abs(s.Angle) - 0.6f), MathF.Abs(MathF.Abs(s.Angle) - 2.2f)) * 0.15f;
        drawn.Height += 0.003f * Maths.SmoothStep(0.006f, 0.004f, loop) * Maths.SmoothStep(0.042f, 0.038f, band / unit);
    }

    private void Pocket(Site s, Vec3 rest, ref Drawn drawn)
    {
        float a = MathF.Abs(s.Angle), half, tall, x, y;
        if (cut.FromWaist)
        {
            if (a > 1.9f) { (x, y, half, tall) = ((a - 2.62f) * 0.15f, (s.T - 16.0f) * 0.04f, 0.062f, 0.066f); }
            else
            {
                drawn.Seam((a - 0.95f + (s.T - 14.4f) * 0.13f) * 0.15f * unit * Maths.SmoothStep(17.4f, 17.0f, s.T)
                    + (s.T > 17.4f ? 1 : 0), rest.Y, 0.9f);
                return;
            }
        }
        else if (s.Part == BodyPart.Skirt)
        {
            (x, y, half, tall) = ((a - 0.85f) * 0.18f, (s.T - 0.20f) * 0.40f, 0.078f, 0.078f);
        }
        else if (cut.Skirt is not null) return;
        else if (cut.Hem > 15 && s.T > 12 && cut.Ease > 0.015f)
        {
            (x, y, half, tall) = ((a - 0.80f) * 0.15f, (s.T - 13.9f) * 0.04f, 0.070f, 0.060f);
        }
        else
        {
            if (s.Angle < 0) return;
            (x, y, half, tall) = ((a - 0.62f) * 0.135f, (s.T - 7.6f) * 0.037f, 0.050f, 0.055f);
        }
        float round = 0.012f, qx = MathF.Abs(x) - half + round, qy = MathF.Abs(y) - tall + round;
        float d = MathF.Sqrt(MathF.Max(0, qx) * MathF.Max(0, qx) + MathF.Max(0, qy) * MathF.Max(0, qy))
            + MathF.Min(0, MathF.Max(qx, qy)) - round;
        if (d > 0.02f) return;
        drawn.Seam(d * unit, x + y, 1);
        drawn.Height += 0.0022f * Maths.SmoothStep(0.0012f, -0.0012f, d)
            + (MathF.Abs(y + tall - 0.012f) < 0.0015f && d < 0 ? -0.0006f : 0);
    }

    /// <summary>Ribs of a knitted edge, -1..1.</summary>
    private static float Rib(Site s)
    {
        float around = s.IsArm ? s.Angle * 7 : s.Angle * 26, u = around - MathF.Floor(around);
        return Maths.Cos(u * Maths.Tau);
    }

    private static float Turned(float angle, float to)
    {
        float d = angle - to;
        return d - Maths.Tau * MathF.Floor(d / Maths.Tau + 0.5f);
    }
    private static float Ridge(float x, float width)
    {
        float u = Maths.Saturate(1 - MathF.Abs(x) / width);
        return u * u * (3 - 2 * u);
    }
    private static float Dash(float along) { float u = along / 0.0052f; return u - MathF.Floor(u) < 0.62f ? 1 : 0; }
}
