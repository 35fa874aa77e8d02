using Photoplay.Foundation;

namespace Photoplay.Stage;

/// <summary>Where a ray met a surface: what a material may depend on.</summary>
public readonly ref struct SurfacePoint
{
    /// <summary>World position, metres.</summary>
    public Vec3 World { get; init; }
    /// <summary>Rest (texture) position in object space, metres: sticks to the thing however it moves.</summary>
    public Vec3 Rest { get; init; }
    /// <summary>Unit shading normal, world.</summary>
    public Vec3 Normal { get; init; }
    /// <summary>Unit shading normal in object space at rest (where a deforming body keeps none,
    /// the object-space one).</summary>
    public Vec3 RestNormal { get; init; }
    /// <summary>Interpolated <see cref="Mesh.Tangents"/>, world; zero if the mesh has none.</summary>
    public Vec3 Tangent { get; init; }
    public Vec2 Uv { get; init; }
    public Rgb Paint { get; init; }
    public Masks Masks { get; init; }
    /// <summary>A number in [0,1) of its own for every instance, for variation.</summary>
    public float InstanceRandom { get; init; }
    /// <summary>Approximate width of the pixel or ray cone here, metres: fade detail that is finer than this.</summary>
    public float Footprint { get; init; }
    /// <summary>Shot clock, seconds.</summary>
    public float Time { get; init; }
}

/// <summary>A surface's parameters at a point, by the names and meaning of OpenPBR 1.1 (Academy Software Foundation).
/// Start from <see cref="Default"/>.</summary>
public struct OpenPbr
{
    public Rgb BaseColor;
    public float BaseMetalness;
    /// <summary>0 mirror .. 1 matt.</summary>
    public float SpecularRoughness;
    public float SpecularWeight;
    public float SpecularIor;
    public float SpecularAnisotropy;
    public float TransmissionWeight;
    public Rgb TransmissionColor;
    public float SubsurfaceWeight;
    public Rgb SubsurfaceColor;
    /// <summary>Mean free path for r, g, b, metres.</summary>
    public Rgb SubsurfaceRadius;
    public float CoatWeight;
    public float CoatRoughness;
    public Rgb CoatColor;
    public float FuzzWeight;
    public Rgb FuzzColor;
    public float FuzzRoughness;
    /// <summary>Emitted radiance, in the renderer's units (1 = a white card under a light of irradiance pi).</summary>
    public Rgb Emission;
    /// <summary>0 = not there, 1 = opaque.</summary>
    public float Opacity;
    /// <summary>A sheet without inside (leaf, paper, lampshade, window pane): SubsurfaceWeight then
    /// means diffuse transmission.</summary>
    public bool ThinWalled;
    /// <summary>Scatter as a fibre along <see cref="SurfacePoint.Tangent"/> (hair, fur) rather than
    /// as a surface.</summary>
    public bool Fibre;
    /// <summary>Unit shading normal after bumps, world; zero keeps the surface's.</summary>
    public Vec3 BumpNormal;

    public static OpenPbr Default => new()
    {
        BaseColor = new(0.5f), SpecularRoughness = 0.5f, SpecularWeight = 1,
        SpecularIor = 1.5f, TransmissionColor = Rgb.White,
        SubsurfaceColor = new(0.8f), SubsurfaceRadius = new(0.01f, 0.004f, 0.002f),
        CoatRoughness = 0.05f, CoatColor = Rgb.White,
        FuzzColor = Rgb.White, FuzzRoughness = 0.5f, Opacity = 1,
    };

    public static OpenPbr Diffuse(Rgb colour, float roughness = 0.6f)
        => Default with { BaseColor = colour, SpecularRoughness = roughness };
}

/// <summary>What something is made of: a pure function from surface point to OpenPBR parameters.</summary>
public abstract class Material(string name)
{
    /// <summary>Says what it is and every parameter that changes it: equal names mean equal materials.</summary>
    public string Name { get; } = name;
    public abstract OpenPbr At(in SurfacePoint p);
    /// <summary>Mean emitted radiance, if the whole shape glows: the renderer then samples it as a light.</summary>
    public virtual Rgb Emission => default;
    /// <summary>Whether <see cref="OpenPbr.Opacity"/> may be below 1 anywhere (asked during ray traversal, so say false
    /// if you can).</summary>
    public virtual bool HasOpacity => false;
    /// <summary>Smooth clear cover (cornea, window glass): rays for shadows pass through it unbent, tinted.</summary>
    public virtual bool ShadowTransparent => false;
    /// <summary>Hair and fur: always a fibre (<see cref="OpenPbr.Fibre"/>). Whoever asks only what stands where leaves
    /// it out.</summary>
    public virtual bool IsFibre => false;
    /// <summary>Whether it depends on <see cref="SurfacePoint.Time"/>: pictures of it are then not kept.</summary>
    public virtual bool Changes => false;
}

/// <summary>A material written as a lambda.</summary>
public sealed class ProceduralMaterial(string name, ProceduralMaterial.Shader shader) : Material(name)
{
    public delegate OpenPbr Shader(in SurfacePoint p);
    public override OpenPbr At(in SurfacePoint p) => shader(p);
    public Rgb MeanEmission { get; init; }
    public bool MayBeOpen { get; init; }
    public bool Clear { get; init; }
    public bool Strands { get; init; }
    public bool Varies { get; init; }
    public override Rgb Emission => MeanEmission;
    public override bool HasOpacity => MayBeOpen;
    public override bool ShadowTransparent => Clear;
    public override bool IsFibre => Strands;
    public override bool Changes => Varies;
}
