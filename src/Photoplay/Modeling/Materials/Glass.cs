using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Modeling.Materials;

/// <summary>Window and vessel glass as a thin clear sheet, a little wavy, with dust towards its edges.
/// <paramref name="dirt"/> 0 polished .. 1 grimy.</summary>
public sealed class Glass(string name, Rgb tint, float dirt = 0.2f, float wave = 1)
    : PartMaterial($"glass {name} {tint} {dirt} {wave}")
{
    private static readonly Rgb Dust = Rgb.Hex(0xb9ad97);

    public override bool ShadowTransparent => true;
    protected override float FinestRelief => wave > 0 ? 0.02f : 0;

    protected override OpenPbr Shade(in PartPoint p)
    {
        float film = dirt
            * (0.15f * p.Cloud(p.Own, 9, 3) + 0.5f * Pattern.Step(0.6f, 0.85f, p.Cloud(p.Own, 30, 3, 2)));
        return OpenPbr.Default with
        {
            BaseColor = Dust,
            TransmissionWeight = 1 - film,
            TransmissionColor = tint * p.Tint,
            SpecularRoughness = 0.02f + 0.3f * film,
            SpecularIor = 1.5f,
            ThinWalled = true,
        };
    }

    protected override float Height(in PartPoint p)
        => wave * 0.0012f * Pattern.Cloud(new Vec3(p.Own.X * 12, p.Own.Y * 9, p.Own.Z * 9), 2);
}
