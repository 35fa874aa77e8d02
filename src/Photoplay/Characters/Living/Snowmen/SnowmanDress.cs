using Photoplay.Characters.People.Head;
using Photoplay.Characters.Robots;
using Photoplay.Foundation;

namespace Photoplay.Characters.Living.Snowmen;

/// <summary>Scarf, hat and buttons of a snowman.</summary>
/// <param name="h">Height of the snowman, metres.</param>
internal sealed class SnowmanDress(CharacterSheet sheet, RigidPieces pieces, float h)
{
    /// <summary>Where a hat sits, share of the height.</summary>
    private const float Crown = 0.885f;

    /// <summary>Of what has no colour that can be read, 0xRRGGBB: red wool.</summary>
    private const int Dye = 0x8A2A24;

    public void Put()
    {
        foreach (float y in (ReadOnlySpan<float>)[0.61f, 0.54f, 0.46f])
        {
            // On the front of the middle ball.
            float z = 0.163f * MathF.Sqrt(MathF.Max(0, 1 - (y - 0.515f) * (y - 0.515f) / (0.148f * 0.148f)));
            pieces.Add("coal", "chest", Rgb.Hex(0x17140F), 0.004f * h,
                c => c.Box(new Vec3(0.012f * Maths.Sin(40 * y), y, z + 0.012f) * h,
                    new Vec3(0.016f, 0.015f, 0.012f) * h, 0.004f * h, 0, Quat.RotZ(9 * y) * Quat.RotX(0.3f)));
        }
        foreach (GarmentSheet g in sheet.Garments)
        {
            Rgb colour = ColourText.Rgb(g.Colour, Dye), second = ColourText.Rgb(g.Colour2 ?? g.Colour, Dye);
            void Hat() => Brimmed(colour, second, 0.155f, 0.088f, 0.07f);
            switch (g.Kind)
            {
                case "scarf": Scarf(colour); break;
                case "beanie": Beanie(colour); break;
                case "bucket": Bucket(); break;
                case "top-hat": Brimmed(colour, second, 0.136f, 0.085f, 0.125f); break;
                case "fedora" or "cap" or "beret": Hat(); break;
                default: if (g.Kind.Contains("hat", StringComparison.Ordinal)) Hat(); break;
            }
        }
    }

    private void Scarf(Rgb colour)
    {
        const int around = 20;
        pieces.Add("knit", "chest", colour, 0.009f * h, c =>
        {
            Vec3[] ring = new Vec3[around + 1];
            float[] radii = new float[around + 1];
            for (int i = 0; i <= around; i++)
            {
                (float s, float k) = Maths.SinCos(Maths.Tau * i / around);
                ring[i] = new Vec3(0.104f * k, 0.686f + 0.007f * Maths.Sin(2 + 3 * s) - 0.010f * s, 0.102f * s) * h;
                radii[i] = (0.031f + 0.004f * Maths.Sin(i * 2.3f)) * h;
            }
            c.Chain(ring, radii, 0.01f * h, 2);
            // A knot, and two ends: one hangs before the chest, one over the side.
            c.Ellipsoid(new Vec3(0.055f, 0.672f, 0.105f) * h, new Vec3(0.036f, 0.034f, 0.028f) * h, 0.015f * h);
            c.Chain([new Vec3(0.06f, 0.665f, 0.118f) * h, new Vec3(0.075f, 0.60f, 0.163f) * h,
                new Vec3(0.082f, 0.52f, 0.172f) * h, new Vec3(0.086f, 0.44f, 0.168f) * h],
                [0.028f * h, 0.036f * h, 0.039f * h, 0.041f * h], 0.008f * h, 4, 0.36f, Vec3.UnitZ);
            c.Chain([new Vec3(0.07f, 0.668f, 0.105f) * h, new Vec3(0.118f, 0.61f, 0.128f) * h,
                new Vec3(0.140f, 0.55f, 0.118f) * h], [0.026f * h, 0.034f * h, 0.037f * h], 0.008f * h, 4, 0.4f,
                new Vec3(0.6f, 0.1f, 0.8f).Normalized);
        });
        for (int i = 0; i < 6; i++)
        {
            Vec3 root = new Vec3(0.086f + 0.014f * (i - 2.5f), 0.405f, 0.168f) * h;
            pieces.Add("knit", "chest", colour * 0.85f, 0.0035f * h,
                c => c.Capsule(root + new Vec3(0, 0.02f * h, 0), root - new Vec3(0, 0.022f * h, 0), 0.006f * h,
                0.004f * h, 0));
        }
    }

    private void Beanie(Rgb colour)
    {
        pieces.Add("knit", "head", colour, 0.008f * h, c =>
        {
            c.Ellipsoid(new Vec3(0, 0.862f, -0.006f) * h, new Vec3(0.118f, 0.108f, 0.116f) * h, 0);
            c.Box(new Vec3(0, 0.70f, 0) * h, new Vec3(0.3f, 0.155f, 0.3f) * h, 0, 0.006f * h, carve: true);
        });
        Ring("knit", colour * 0.92f, 0.866f, 0.116f, 0.020f);
        pieces.Add("knit", "head", Rgb.Lerp(colour, Rgb.White, 0.7f), 0.008f * h,
            c => c.Ellipsoid(new Vec3(0, 0.985f, -0.01f) * h, new Vec3(0.036f * h), 0));
    }

    private void Bucket()
    {
        Rgb zinc = Rgb.Hex(0x8F959B);
        pieces.Add("metal", "head", zinc, 0.008f * h, c =>
        {
            c.Capsule(new Vec3(0, 0.80f, -0.01f) * h, new Vec3(0.01f, 1.08f, -0.03f) * h, 0.118f * h, 0.078f * h, 0);
            c.Box(new Vec3(0, 1.28f, 0) * h, new Vec3(0.3f, 0.25f, 0.3f) * h, 0, 0.004f * h, carve: true);
            c.Box(new Vec3(0, 0.62f, 0) * h, new Vec3(0.3f, 0.25f, 0.3f) * h, 0, 0.004f * h, carve: true);
        });
        Ring("metal", zinc, 0.874f, 0.117f, 0.008f);
    }

    /// <param name="brim">Radius of the brim, <paramref name="crown"/> of the crown, <paramref name="tall"/> its height;
    /// shares.</param>
    private void Brimmed(Rgb colour, Rgb band, float brim, float crown, float tall)
    {
        Quat askew = Quat.RotZ(-0.10f) * Quat.RotX(-0.07f);
        Vec3 seat = new Vec3(0, Crown, -0.004f) * h;
        Vec3 At(float x, float y, float z) => seat + askew.Rotate(new Vec3(x, y, z) * h);
        pieces.Add("felt", "head", colour, 0.0075f * h, c =>
        {
            c.Capsule(At(0, -0.02f, 0), At(0, tall + 0.1f, 0), crown * h, 0.94f * crown * h, 0);
            c.Box(At(0, tall + 0.2f, 0), new Vec3(0.3f, 0.2f, 0.3f) * h, 0, 0.008f * h, askew, carve: true);
            c.Box(At(0, -0.202f, 0), new Vec3(0.3f, 0.2f, 0.3f) * h, 0, 0.003f * h, askew, carve: true);
        });
        pieces.Add("felt", "head", colour, 0.0065f * h,
            c => c.Ellipsoid(At(0, 0.002f, 0), new Vec3(brim, 0.0095f, brim) * h, 0, askew));
        pieces.Add("felt", "head", band.Equals(colour) ? colour * 0.4f : band, 0.007f * h, c =>
        {
            c.Capsule(At(0, -0.1f, 0), At(0, 0.13f, 0), (crown + 0.0035f) * h, (crown + 0.001f) * h, 0);
            c.Box(At(0, 0.236f, 0), new Vec3(0.3f, 0.2f, 0.3f) * h, 0, 0.002f * h, askew, carve: true);
            c.Box(At(0, -0.192f, 0), new Vec3(0.3f, 0.2f, 0.3f) * h, 0, 0.002f * h, askew, carve: true);
        });
    }

    private void Ring(string material, Rgb colour, float y, float radius, float thick)
    {
        const int around = 20;
        Vec3[] ring = new Vec3[around + 1];
        float[] radii = new float[around + 1];
        for (int i = 0; i <= around; i++)
        {
            (float s, float k) = Maths.SinCos(Maths.Tau * i / around);
            ring[i] = new Vec3(radius * k, y, radius * s - 0.006f) * h;
            radii[i] = thick * h;
        }
        pieces.Add(material, "head", colour, 0.4f * thick * h, c => c.Chain(ring, radii, 0, 2));
    }
}
