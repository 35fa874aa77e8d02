using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Modeling.Materials;

/// <summary>A surface point in the coordinates of the part it belongs to, as
/// <see cref="ModelBuilder"/> wrote them.</summary>
public readonly struct PartPoint
{
    /// <summary>Metres, +X along the grain.</summary>
    public Vec3 P { get; init; }
    /// <summary>Unit normal in the same space.</summary>
    public Vec3 N { get; init; }
    /// <summary>World normal's height: 1 faces up.</summary>
    public float Up { get; init; }
    public Vec3 World { get; init; }
    /// <summary>Of the part, [0,1).</summary>
    public float Seed { get; init; }
    /// <summary>0 on the flat .. 1 on an edge that hands and feet find.</summary>
    public float Wear { get; init; }
    public Rgb Tint { get; init; }
    /// <summary>Metres.</summary>
    public float Footprint { get; init; }
    /// <summary>Seconds.</summary>
    public float Time { get; init; }

    /// <summary>Another point for every part: patterns do not run on from one plank to the next.</summary>
    public Vec3 Own => P + new Vec3(Seed * 37.1f, Seed * 17.3f % 1 * 11, Seed * 91.7f % 1 * 13);
    /// <summary>A second, third ... number of the part, [0,1).</summary>
    public float Random(int i) => Noise.Hash((int)(Seed * 1048576), i, 77);
    /// <summary>1 while a pattern of that wavelength is resolved, 0 when it is finer than the footprint.</summary>
    public float Keep(float wavelength) => Noise.Keep(Footprint / wavelength);
    /// <summary>Octaves of noise in [0, 1], mean 0.5, from so many waves a metre on; what the pixel cannot show is left
    /// out.</summary>
    public float Cloud(Vec3 at, float frequency, int octaves, uint seed = 0)
        => Pattern.Cloud(at * frequency, octaves, seed, Footprint * frequency);
    /// <summary>The two coordinates of the face this point lies on, X first.</summary>
    public Vec2 Face
        => MathF.Abs(N.Y) > 0.7f ? new(P.X, P.Z) : MathF.Abs(N.Z) >= MathF.Abs(N.X) ? new(P.X, P.Y) : new(P.Z, P.Y);
}

/// <summary>A material written over part coordinates: colour and roughness in <see cref="Shade"/>, relief in metres in
/// <see cref="Height"/>.</summary>
public abstract class PartMaterial(string name) : Material(name)
{
    protected abstract OpenPbr Shade(in PartPoint p);

    /// <summary>Relief along the normal, metres.</summary>
    protected virtual float Height(in PartPoint p) => 0;

    /// <summary>Wavelength of the finest relief, metres; 0 = smooth. Relief is left out where the footprint is
    /// 30 times coarser.</summary>
    protected virtual float FinestRelief => 0;

    public override OpenPbr At(in SurfacePoint s)
    {
        Vec3 n = new(s.Masks.A, s.Masks.B, s.Masks.C);
        PartPoint p = new()
        {
            P = s.Rest, N = n.LengthSquared > 1e-6f ? n.Normalized : Vec3.UnitY,
            Up = s.Normal.Y, World = s.World, Seed = s.Uv.X, Wear = s.Masks.D,
            Tint = s.Paint, Footprint = s.Footprint, Time = s.Time,
        };
        OpenPbr o = Shade(p);
        // Tints and patches multiply; no surface gives back more than it gets.
        o.BaseColor = new(MathF.Min(o.BaseColor.R, 0.95f), MathF.Min(o.BaseColor.G, 0.95f),
            MathF.Min(o.BaseColor.B, 0.95f));
        if (FinestRelief > 0 && s.Footprint < FinestRelief * 30) o.BumpNormal = Bumped(s, p);
        return o;
    }

    /// <summary>Normal of the displaced surface (Blinn 1978) from forward differences one footprint apart, which
    /// filters the relief as it shrinks.</summary>
    private Vec3 Bumped(in SurfacePoint s, in PartPoint p)
    {
        Vec3 worldX = s.Tangent - s.Normal * Vec3.Dot(s.Normal, s.Tangent), partX = new Vec3(1, 0, 0) - p.N * p.N.X;
        if (worldX.LengthSquared < 0.01f || partX.LengthSquared < 0.01f)
        {
            Vec3.Basis(s.Normal, out worldX, out _);
            Vec3.Basis(p.N, out partX, out _);
        }
        worldX = worldX.Normalized;
        partX = partX.Normalized;
        Vec3 worldY = Vec3.Cross(s.Normal, worldX), partY = Vec3.Cross(p.N, partX);
        float e = MathF.Max(FinestRelief * 0.25f, p.Footprint), h = Height(p);
        float dx = (Height(p with { P = p.P + partX * e }) - h) / e,
            dy = (Height(p with { P = p.P + partY * e }) - h) / e;
        return (s.Normal - worldX * dx - worldY * dy).Normalized;
    }
}
