using Photoplay.Foundation;
using Photoplay.Modeling;
using Photoplay.Stage;

namespace Photoplay.Characters.People.Head;

/// <summary>Two rows of teeth in their gums, head space.</summary>
internal static class Teeth
{
    private static readonly float[] UpperWidths = [0.46f, 0.38f, 0.40f, 0.38f, 0.40f, 0.42f],
        LowerWidths = [0.30f, 0.32f, 0.36f, 0.38f, 0.42f, 0.42f];

    public static Material Enamel { get; } = new ProceduralMaterial("teeth", static (in SurfacePoint p) =>
    {
        Rgb c = Rgb.Lerp(new Rgb(0.74f, 0.70f, 0.61f), new Rgb(0.62f, 0.52f, 0.40f),
            Maths.Saturate(0.35f + 0.5f * Noise.Perlin(p.Rest * 260, 5)));
        return OpenPbr.Default with
        {
            BaseColor = c,
            SubsurfaceColor = c,
            SubsurfaceWeight = 0.4f,
            SubsurfaceRadius = new(0.0015f, 0.0012f, 0.001f),
            SpecularRoughness = 0.22f
        };
    });

    public static Material Gum { get; } = new ProceduralMaterial("gum", static (in SurfacePoint p) =>
    {
        Rgb c = new Rgb(0.44f, 0.17f, 0.16f) * (1 + 0.15f * Noise.Perlin(p.Rest * 500, 6));
        return OpenPbr.Default with
        {
            BaseColor = c,
            SubsurfaceColor = c,
            SubsurfaceWeight = 0.5f,
            SubsurfaceRadius = new(0.002f, 0.0006f, 0.0004f),
            SpecularRoughness = 0.25f
        };
    });

    /// <summary>Depth of the arch at a distance from the middle.</summary>
    private static float ArchZ(float x) => 8.85f - 0.34f * x * x;

    public static (Vec3[] Positions, int[] Indices) Row(FaceParameters face, bool upper)
    {
        QuadMesh mesh = new();
        float[] widths = upper ? UpperWidths : LowerWidths;
        float x = 0;
        for (int i = 0; i < widths.Length; i++)
        {
            float w = widths[i];
            x += w / 2;
            float bite = face.MouthY
                    + (upper ? -0.10f + (i == 1 ? 0.06f : i == 2 ? -0.03f : 0) + 0.02f * x * x : -0.15f),
                root = bite + (upper ? 0.68f : -0.75f);
            foreach (int side in (int[])[1, -1]) Tooth(mesh, side * x, w, MathF.Min(bite, root), MathF.Max(bite, root));
            x += w / 2;
        }
        return Smooth(mesh);
    }

    /// <summary>A rounded band from which the teeth stand.</summary>
    public static (Vec3[] Positions, int[] Indices) Gums(FaceParameters face, bool upper)
    {
        QuadMesh mesh = new();
        float middle = face.MouthY + (upper ? 0.85f : -1.05f);
        int[]? previous = null;
        for (int i = 0; i <= 14; i++)
        {
            float x = Maths.Lerp(-2.3f, 2.3f, i / 14f), slope = Maths.Atan(0.6f * x);
            int[] ring = mesh.AddLoop(8, k =>
            {
                (float s, float c) = Maths.SinCos(k * Maths.Tau / 8);
                return new Vec3(x + 0.3f * s * Maths.Sin(slope), middle + 0.40f * c,
                    ArchZ(x) - 0.22f + 0.3f * s * Maths.Cos(slope));
            });
            if (previous is not null) mesh.Bridge(previous, ring, true);
            previous = ring;
        }
        Subdivision once = Subdivision.Plan(mesh.Faces, mesh.Positions.Count);
        return (once.Refine([.. mesh.Positions]), QuadMesh.Triangulate(once.Faces));
    }

    private static void Tooth(QuadMesh mesh, float x, float width, float low, float high)
    {
        float turn = Maths.Atan(0.60f * x), s = Maths.Sin(turn), c = Maths.Cos(turn);
        int[] v = mesh.AddLoop(8, k =>
        {
            float across = ((k & 1) != 0 ? 0.84f : -0.84f) * width, y = (k & 2) != 0 ? high + 0.25f : low - 0.25f,
                out_ = (k & 4) != 0 ? 0.16f : -0.28f;
            return new Vec3(x + across * c + out_ * s, y, ArchZ(x) + out_ * c - across * s);
        });
        mesh.Face(v[1], v[0], v[2], v[3]);
        mesh.Face(v[4], v[5], v[7], v[6]);
        mesh.Face(v[0], v[1], v[5], v[4]);
        mesh.Face(v[3], v[2], v[6], v[7]);
        mesh.Face(v[2], v[0], v[4], v[6]);
        mesh.Face(v[1], v[3], v[7], v[5]);
    }

    private static (Vec3[] Positions, int[] Indices) Smooth(QuadMesh mesh)
    {
        Subdivision one = Subdivision.Plan(mesh.Faces, mesh.Positions.Count),
            two = Subdivision.Plan(one.Faces, one.Count);
        return (two.Refine(one.Refine([.. mesh.Positions])), QuadMesh.Triangulate(two.Faces));
    }
}
