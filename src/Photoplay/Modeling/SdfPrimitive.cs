using Photoplay.Foundation;

namespace Photoplay.Modeling;

public enum SdfForm
{
    /// <summary>A tapered capsule from A to B.</summary>
    Capsule,
    /// <summary>Tapered capsules through points.</summary>
    Chain,
    /// <summary>An ellipsoid at A with Radii.</summary>
    Ellipsoid,
    /// <summary>A box at A with half-sides Radii, rounded by RadiusA.</summary>
    Box,
    /// <summary>A wedge that opens from its edge at A along local +Z: half-angle RadiusA (radians), half-width Radii.X,
    /// length Radii.Z; its middle plane rises by RadiusB * x^2.</summary>
    Wedge,
}

/// <summary>What a primitive hands to the skin made of it, carried through smooth unions.</summary>
/// <param name="Bone">Number of the bone it belongs to.</param>
/// <param name="Part">Free label of the body part.</param>
/// <param name="Flow">Direction in which hair lies.</param>
/// <param name="Length0">Free length (hair) at A; <paramref name="Length1"/> at B.</param>
/// <param name="Along0">Free parameter (0..1 down a limb) at A; <paramref name="Along1"/> at B.</param>
public readonly record struct SdfTag(int Bone, int Part, Vec3 Flow, float Length0 = 1, float Length1 = 1,
    float Along0 = 0, float Along1 = 1);

/// <summary>One solid of a <see cref="SdfField"/>. Distances are exact for capsules of one radius and bounds close to
/// the surface for the others.</summary>
public sealed class SdfPrimitive
{
    public SdfForm Form { get; init; }
    public Vec3 A { get; init; }
    public Vec3 B { get; init; }
    public float RadiusA { get; init; }
    public float RadiusB { get; init; }
    public Vec3 Radii { get; init; }
    public Vec3[] Points { get; init; } = [];
    public float[] PointRadii { get; init; } = [];
    /// <summary>Turn of ellipsoid, box and wedge.</summary>
    public Quat WorldFromLocal { get; init; } = Quat.Identity;
    /// <summary>Capsules and chains are thinner along <see cref="FlatAxis"/> by this factor.</summary>
    public float Flatness { get; init; } = 1;
    public Vec3 FlatAxis { get; init; }
    /// <summary>Width of the smooth union with what came before, metres.</summary>
    public float Blend { get; init; }
    /// <summary>Taken away instead of added.</summary>
    public bool Carves { get; init; }
    public SdfTag Tag { get; init; }

    private Quat localFromWorld;
    /// <summary>A sphere round it.</summary>
    public Vec3 Centre { get; private set; }
    public float Reach { get; private set; }

    public SdfPrimitive Seal()
    {
        localFromWorld = WorldFromLocal.Conjugate;
        float widen = MathF.Max(1, Flatness);
        switch (Form)
        {
            case SdfForm.Capsule:
                Centre = (A + B) * 0.5f;
                Reach = (B - A).Length * 0.5f + MathF.Max(RadiusA, RadiusB) * widen;
                break;
            case SdfForm.Chain:
                Bounds b = Bounds.Empty;
                foreach (Vec3 p in Points) b = b.Include(p);
                Centre = b.Centre;
                for (int i = 0; i < Points.Length; i++)
                    Reach = MathF.Max(Reach, (Points[i] - Centre).Length + PointRadii[i] * widen);
                break;
            default:
                Centre = A;
                Reach = Radii.Length;
                break;
        }
        return this;
    }

    /// <summary>Signed distance, and where along the primitive (0 at A .. 1 at B) the nearest point lies.</summary>
    public float Distance(Vec3 p, out float along)
    {
        along = 0;
        switch (Form)
        {
            case SdfForm.Capsule: return Segment(p, A, B, RadiusA, RadiusB, out along) * MathF.Min(1, Flatness);
            case SdfForm.Chain:
                float best = float.PositiveInfinity;
                for (int i = 0; i + 1 < Points.Length; i++)
                {
                    float d = Segment(p, Points[i], Points[i + 1], PointRadii[i], PointRadii[i + 1], out float t);
                    if (d < best) { best = d; along = (i + t) / (Points.Length - 1); }
                }
                return best * MathF.Min(1, Flatness);
            case SdfForm.Ellipsoid:
                Vec3 q = localFromWorld.Rotate(p - A), s = q / Radii;
                float k0 = s.Length;
                if (k0 < 1e-4f) return -MathF.Min(Radii.X, MathF.Min(Radii.Y, Radii.Z));
                return k0 * (k0 - 1) / (s / Radii).Length;
            case SdfForm.Box:
                Vec3 e = Vec3.Abs(localFromWorld.Rotate(p - A)) - Radii + new Vec3(RadiusA);
                return Vec3.Max(e, Vec3.Zero).Length + MathF.Min(0, MathF.Max(e.X, MathF.Max(e.Y, e.Z))) - RadiusA;
            default:
                Vec3 w = localFromWorld.Rotate(p - A);
                float y = w.Y - RadiusB * w.X * w.X;
                float open = (MathF.Abs(y) - w.Z * RadiusA) * 0.9f;
                return MathF.Max(open, MathF.Max(MathF.Abs(w.X) - Radii.X, w.Z - Radii.Z));
        }
    }

    /// <summary>To a tapered piece: the nearest of the spheres strung on it lies back towards the thicker end by the
    /// cone's slope, so that pieces of a chain meet without rings.</summary>
    private float Segment(Vec3 p, Vec3 a, Vec3 b, float ra, float rb, out float t)
    {
        Vec3 pa = p - a, ba = b - a;
        float l = ba.LengthSquared;
        t = l > 0 ? Vec3.Dot(pa, ba) / l : 0;
        float taper = ra - rb, rest = l - taper * taper;
        if (taper * taper > 0.003f * l && rest > 0.02f * l) t -= Flat(pa - ba * t).Length * taper / MathF.Sqrt(l * rest);
        t = Maths.Saturate(t);
        return Flat(pa - ba * t).Length - (ra + (rb - ra) * t);
    }

    private Vec3 Flat(Vec3 q)
    {
        if (Flatness == 1) return q;
        float u = Vec3.Dot(q, FlatAxis);
        return q + FlatAxis * (u / Flatness - u);
    }
}
