using Photoplay.Foundation;

namespace Photoplay.Rendering.Looks;

/// <summary>One touch of a brush or a pen.</summary>
/// <param name="Strength">0 = not there .. 1; fades in and out as its place is uncovered or as the
/// camera comes near.</param>
/// <param name="Form">Slope of the surface across the picture: strokes follow it.</param>
/// <param name="Hash">The same for the same stroke in every frame.</param>
internal readonly record struct Stroke(float X, float Y, Rgb Colour, float Strength, Vec2 Form, float Depth, uint Hash);

/// <summary>
/// Strokes fixed to the surfaces (Meier 1996): space on each thing is cut into cells of about a stroke's size on the
/// picture; each cell that is seen gives one stroke in the middle of what is seen of it, in the mean colour there.
/// Cells of two neighbouring sizes fade into each other.
/// </summary>
internal static class Strokes
{
    private struct Sum { public float X, Y, R, G, B, W, Nx, Ny, Depth; }

    /// <param name="colours">A colour for each pixel.</param>
    /// <param name="size">Distance of strokes, pixels of the picture.</param>
    public static List<Stroke> Gather(Sketch s, Rgb[] colours, float size, uint seed)
    {
        Dictionary<ulong, int> known = new(s.Width * s.Height / 8);
        List<Sum> sums = [];
        List<uint> hashes = [];
        for (int y = 0; y < s.Height; y++)
            for (int x = 0; x < s.Width; x++)
            {
                int i = y * s.Width + x;
                Marks.Octave(s.Footprints[i] * size, out float cell, out float t);
                for (int octave = 0; octave < 2; octave++)
                {
                    float weight = octave == 0 ? 1 - t : t;
                    if (weight < 0.02f) continue;
                    ulong key = Cell(s.Places[i], cell * (1 + octave), s.Parts[i], seed);
                    if (!known.TryGetValue(key, out int n))
                    {
                        known[key] = n = sums.Count;
                        sums.Add(default);
                        hashes.Add((uint)(key >> 32));
                    }
                    Sum a = sums[n];
                    Rgb c = colours[i];
                    a.X += x * weight;
                    a.Y += y * weight;
                    a.R += c.R * weight;
                    a.G += c.G * weight;
                    a.B += c.B * weight;
                    a.W += weight;
                    a.Nx += s.Normals[i].X * weight;
                    a.Ny += s.Normals[i].Y * weight;
                    a.Depth += MathF.Min(s.Depths[i], 1e4f) * weight;
                    sums[n] = a;
                }
            }
        List<Stroke> strokes = new(sums.Count);
        float whole = size * size * 0.55f;
        for (int n = 0; n < sums.Count; n++)
        {
            Sum a = sums[n];
            float k = 1 / a.W, strength = Maths.SmoothStep(0.04f, 0.5f, a.W / whole);
            if (strength > 0.01f)
                strokes.Add(new((a.X * k) + 0.5f, a.Y * k + 0.5f, new(a.R * k, a.G * k, a.B * k), strength,
                    new(a.Nx * k, -a.Ny * k), a.Depth * k, hashes[n]));
        }
        strokes.Sort((a, b) => a.Hash.CompareTo(b.Hash));
        return strokes;
    }

    // Turned, so that floors and walls do not lie along the cells' faces; each size has a lattice of its own.
    private static ulong Cell(Vec3 p, float cell, int part, uint seed)
    {
        Vec3 q = new Vec3(0.36f * p.X + 0.48f * p.Y - 0.8f * p.Z, -0.8f * p.X + 0.6f * p.Y,
            0.48f * p.X + 0.64f * p.Y + 0.6f * p.Z) / cell;
        ulong h = Seed.Mix(seed + ((ulong)(uint)(part / 64) << 32) + (uint)BitConverter.SingleToInt32Bits(cell));
        h = Seed.Mix(h ^ (uint)(int)MathF.Floor(q.X + 0.37f));
        h = Seed.Mix(h ^ (uint)(int)MathF.Floor(q.Y + 0.61f));
        return Seed.Mix(h ^ (uint)(int)MathF.Floor(q.Z + 0.17f));
    }
}
