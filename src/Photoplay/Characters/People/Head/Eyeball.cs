using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Characters.People.Head;

/// <summary>An eyeball of unit radius looking along +Z: sclera, concave iris, pupil; and the clear
/// cornea over it.</summary>
internal static class Eyeball
{
    /// <summary>Radius of iris and pupil in radii of the eyeball.</summary>
    public const float Iris = 0.455f, Pupil = 0.17f;
    private const int Around = 32, ScleraRings = 12, IrisRings = 5, CorneaRings = 10;

    /// <summary>Radius of the cornea's surface at an angle from the gaze.</summary>
    public static float CorneaRadius(float angle) => 1.004f + 0.07f * (1 - Maths.SmoothStep(0, 0.62f, angle));

    /// <summary>Uv.X is the turn about the gaze, Uv.Y is 0..1 from back to limbus and 1..2 from limbus to
    /// the pupil's middle.</summary>
    public static Mesh Ball()
    {
        List<(float R, float Z, float V)> profile = [];
        float limbus = Maths.Asin(Iris), depth = Maths.Cos(limbus);
        for (int i = 0; i <= ScleraRings; i++)
        {
            float t = i / (float)ScleraRings, angle = Maths.Lerp(Maths.Pi - 0.02f, limbus, t);
            profile.Add((Maths.Sin(angle), Maths.Cos(angle), t));
        }
        for (int i = 0; i <= IrisRings; i++)
        {
            float t = i / (float)IrisRings;
            profile.Add((Maths.Lerp(Iris * 0.99f, Pupil, t), depth - 0.02f - 0.10f * t, 1 + 0.9f * t));
        }
        profile.Add((Pupil * 0.96f, depth - 0.22f, 1.95f));
        profile.Add((0.002f, depth - 0.24f, 2));
        return Revolve(profile);
    }

    /// <summary>The cap of clear tissue that bulges over the iris and lies on the white around it.</summary>
    public static Mesh Cornea()
    {
        List<(float R, float Z, float V)> profile = [];
        for (int i = 0; i <= CorneaRings; i++)
        {
            float angle = Maths.Lerp(1.2f, 0.002f, i / (float)CorneaRings), r = CorneaRadius(angle) + 0.004f;
            profile.Add((Maths.Sin(angle) * r, Maths.Cos(angle) * r, i / (float)CorneaRings));
        }
        return Revolve(profile);
    }

    private static Mesh Revolve(List<(float R, float Z, float V)> profile)
    {
        int n = profile.Count;
        Vec3[] positions = new Vec3[n * (Around + 1)];
        Vec2[] uvs = new Vec2[positions.Length];
        List<int> indices = [];
        for (int i = 0; i < n; i++)
            for (int k = 0; k <= Around; k++)
            {
                (float s, float c) = Maths.SinCos(Maths.Tau * (k % Around) / Around);
                int v = i * (Around + 1) + k;
                positions[v] = new(profile[i].R * c, profile[i].R * s, profile[i].Z);
                uvs[v] = new(k / (float)Around, profile[i].V);
                if (i + 1 < n && k < Around)
                    indices.AddRange([v, v + 1, v + Around + 2, v, v + Around + 2, v + Around + 1]);
            }
        Mesh mesh = new Mesh { Positions = positions, Indices = [.. indices], Uvs = uvs }.WithSmoothNormals();
        // The seam's two columns of points share a normal.
        for (int i = 0; i < n; i++)
        {
            int a = i * (Around + 1), b = a + Around;
            mesh.Normals[a] = mesh.Normals[b] = (mesh.Normals[a] + mesh.Normals[b]).Normalized;
        }
        return mesh;
    }
}
