using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Modeling.Materials;

/// <summary>A log in a fire: bark at the end of +X that the fire has not reached, then char broken into scales, whose
/// cracks glow, and ash on what has burned longest, at -X. Its light on others is a lamp's beside it.</summary>
/// <param name="from">P.X at which the char begins, metres.</param>
/// <param name="glow">Radiance of the hottest cracks.</param>
public sealed class Charred(string name, float from, float glow = 3.2f)
    : PartMaterial($"charred {name} {from} {glow}")
{
    private static readonly Rgb Bark = Rgb.Hex(0x4f4034), Char = Rgb.Hex(0x17130f), Ash = Rgb.Hex(0xa39c93),
        Hot = new(1, 0.2f, 0.022f), Hottest = new(1, 0.46f, 0.1f);

    public override bool Changes => true;
    protected override float FinestRelief => 0.003f;

    protected override OpenPbr Shade(in PartPoint p)
    {
        (float burnt, float crack) = Figure(p);
        float fine = p.Cloud(p.Own, 60, 3, 4), broad = p.Cloud(p.Own, 7, 3, 8);
        Rgb bark = Bark * (0.55f + 0.9f * Pattern.Cloud(new Vec3(p.Own.X * 14, p.Own.Y * 60, p.Own.Z * 60), 3));
        float ash = Pattern.Step(0.48f, 0.75f, 0.6f * broad + 0.4f * fine) * Pattern.Step(0.5f, 1, burnt) * 0.3f;
        float breath = 0.75f + 0.25f * Noise.Perlin(new(p.Own.X * 6, p.Own.Y * 6, p.Time * 0.7f + p.Seed * 40));
        float heat = crack * Pattern.Step(0.35f, 0.95f, burnt + 0.35f * (broad - 0.5f)) * breath * (1 - ash);
        return OpenPbr.Default with
        {
            BaseColor = Pattern.Mix(Pattern.Mix(bark, Char * (0.6f + 0.9f * fine), Pattern.Step(0.05f, 0.4f, burnt)),
                Ash, ash) * p.Tint,
            SpecularRoughness = 0.75f,
            SpecularWeight = 0.4f,
            Emission = Pattern.Mix(Hot, Hottest, heat) * (glow * heat * Glow.Resolved(p)),
        };
    }

    protected override float Height(in PartPoint p)
    {
        (float burnt, float crack) = Figure(p);
        return -0.0035f * crack * burnt
            + 0.0015f * Pattern.Grain(new Vec3(p.Own.X * 12, p.Own.Y * 70, p.Own.Z * 70), 2);
    }

    /// <summary>How far it is burnt, and how much of a crack between two scales is here; both 0..1.</summary>
    private (float Burnt, float Crack) Figure(in PartPoint p)
    {
        float wave = 0.05f * (p.Cloud(p.Own, 11, 2, 3) - 0.5f);
        float a = MathF.Abs(Noise.Perlin(new Vec3(p.Own.X * 46, p.Own.Y * 34, p.Own.Z * 34))),
            b = MathF.Abs(Noise.Perlin(new Vec3(p.Own.X * 22, p.Own.Y * 60, p.Own.Z * 60), 3));
        return (Pattern.Step(from + 0.04f, from - 0.12f, p.P.X + wave), Pattern.Step(0.1f, 0.015f, MathF.Min(a, b)));
    }
}
