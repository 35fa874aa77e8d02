using Photoplay.Characters.Skinning;
using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Characters.Animals;

/// <summary>An eyeball: white, iris dished behind a clear cornea that bulges; and what it is made of.</summary>
public sealed class Eyes
{
    private const int Around = 48, Rings = 28;

    /// <summary>Half-angle of the cornea over the iris's.</summary>
    private const float Limbus = 1.10f;

    private readonly Vec3 centre;
    private readonly float radius, iris;
    private readonly Quat look;

    /// <param name="centre">Actor space at rest.</param>
    /// <param name="irisAngle">Half-angle of the iris from the eye's middle, radians.</param>
    /// <param name="look">Turns +Z to where the eye looks at rest.</param>
    public Eyes(Vec3 centre, float radius, float irisAngle, Quat look)
        => (this.centre, this.radius, iris, this.look) = (centre, radius, irisAngle, look);

    /// <summary>The white and the iris, one surface: rest positions are in eye radii, +Z along the gaze,
    /// for the material.</summary>
    public SkinnedShape Ball(int bone, out Mesh mesh)
    {
        float edge = Maths.Sin(iris), plane = Maths.Cos(iris);
        return Turned(bone, out mesh, angle =>
        {
            (float s, float c) = Maths.SinCos(angle);
            if (angle >= iris) return (s, c);
            // The iris is a shallow cone behind the cornea.
            float r = s / edge;
            return (s, plane - 0.10f * (1 - r) - 0.02f);
        }, 0, Maths.Pi);
    }

    /// <summary>The cornea: a clear cap that stands out of the ball.</summary>
    public SkinnedShape Cornea(int bone, out Mesh mesh)
        => Turned(bone, out mesh, angle =>
        {
            (float s, float c) = Maths.SinCos(angle);
            float t = angle / (iris * Limbus), bulge = 1.004f + 0.075f * (1 - t * t) * (1 - t * t);
            return (s * bulge, c * bulge);
        }, 0, iris * Limbus);

    private SkinnedShape Turned(int bone, out Mesh mesh, Func<float, (float Radius, float Height)> profile,
        float from, float to)
    {
        List<Vec3> positions = [], rest = [];
        List<int> indices = [];
        for (int j = 0; j <= Rings; j++)
        {
            (float r, float h) = profile(Maths.Lerp(from, to, j / (float)Rings));
            for (int i = 0; i < Around; i++)
            {
                float a = Maths.Tau * i / Around;
                Vec3 q = new(r * Maths.Cos(a), r * Maths.Sin(a), h);
                rest.Add(q);
                positions.Add(centre + look.Rotate(q) * radius);
                if (j == Rings) continue;
                int b = j * Around, n = (i + 1) % Around;
                indices.AddRange([b + i, b + Around + i, b + n, b + n, b + Around + i, b + Around + n]);
            }
        }
        mesh = new Mesh { Positions = [.. positions], Rest = [.. rest], Indices = [.. indices] }.WithSmoothNormals();
        return new(mesh, SkinBinding.Rigid(mesh.Positions.Length, bone));
    }

    /// <summary>Iris fibres, dark limbal ring, pupil (a slit where <paramref name="slit"/> is below 1), white that
    /// reddens to the corners.</summary>
    public static Material Material(string name, Rgb outer, Rgb inner, float irisAngle, float pupil,
        float slit, Rgb white)
        => new ProceduralMaterial(FormattableString.Invariant($"eye {name} {outer} {inner} {irisAngle} {pupil} {slit}"),
            (in SurfacePoint p) =>
        {
            float edge = Maths.Sin(irisAngle), x = p.Rest.X, y = p.Rest.Y, r = MathF.Sqrt(x * x + y * y) / edge;
            OpenPbr m = OpenPbr.Default;
            m.SpecularRoughness = 0.25f;
            if (r > 1.12f || p.Rest.Z < 0)
            {
                m.BaseColor = white * (1 - 0.25f * Maths.SmoothStep(0.9f, 1.4f, r));
                return m;
            }
            float angle = Maths.Atan2(y, x),
                fibre = Noise.Value(new(Maths.Cos(angle) * 9, Maths.Sin(angle) * 9, r * 2)) * 0.6f
                + Noise.Value(new(Maths.Cos(angle) * 22, Maths.Sin(angle) * 22, r * 2.6f + 7)) * 0.4f;
            Rgb colour = Rgb.Lerp(inner, outer, Maths.Saturate((r - 0.42f) * 2.0f + fibre * 0.45f))
                * (1 + 0.35f * fibre);
            // Light falls in from above and gathers in the lower half of the iris.
            colour *= 1.35f - 0.65f * Maths.Saturate(0.5f + 0.75f * y / edge);
            colour *= 0.10f + 0.90f * Maths.SmoothStep(1.04f, 0.80f, r);
            float across = MathF.Sqrt(x * x / (slit * slit) + y * y) / edge;
            colour *= 0.004f + 0.996f * Maths.SmoothStep(pupil - 0.03f, pupil + 0.05f, across);
            m.BaseColor = Rgb.Lerp(colour, white * 0.5f, Maths.SmoothStep(1.0f, 1.12f, r));
            m.SpecularRoughness = 0.5f;
            m.SpecularWeight = 0.1f;
            return m;
        });

    public static Material Clear { get; } = new ProceduralMaterial("cornea", (in SurfacePoint _) =>
    {
        OpenPbr m = OpenPbr.Default;
        m.TransmissionWeight = 1;
        m.SpecularIor = 1.376f;
        m.SpecularRoughness = 0.02f;
        return m;
    })
    { Clear = true };
}
