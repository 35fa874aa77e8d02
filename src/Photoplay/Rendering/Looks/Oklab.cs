using Photoplay.Foundation;

namespace Photoplay.Rendering.Looks;

/// <summary>Oklab (Ottosson 2020) of display code values: L 0..1, a and b about -0.4..0.4. Distances in it are as large
/// as they look.</summary>
internal static class Oklab
{
    public static Vec3 From(Rgb code)
    {
        float r = Linear(code.R), g = Linear(code.G), b = Linear(code.B);
        float l = Root(0.4122214708f * r + 0.5363325363f * g + 0.0514459929f * b),
            m = Root(0.2119034982f * r + 0.6806995451f * g + 0.1073969566f * b),
            s = Root(0.0883024619f * r + 0.2817188376f * g + 0.6299787005f * b);
        return new(0.2104542553f * l + 0.793617785f * m - 0.0040720468f * s,
            1.9779984951f * l - 2.428592205f * m + 0.4505937099f * s,
            0.0259040371f * l + 0.7827717662f * m - 0.808675766f * s);
    }

    public static Rgb ToCode(Vec3 lab)
    {
        float l = lab.X + 0.3963377774f * lab.Y + 0.2158037573f * lab.Z,
            m = lab.X - 0.1055613458f * lab.Y - 0.0638541728f * lab.Z,
            s = lab.X - 0.0894841775f * lab.Y - 1.291485548f * lab.Z;
        l *= l * l; m *= m * m; s *= s * s;
        return new(Code(4.0767416621f * l - 3.3077115913f * m + 0.2309699292f * s),
            Code(-1.2684380046f * l + 2.6097574011f * m - 0.3413193965f * s),
            Code(-0.0041960863f * l - 0.7034186147f * m + 1.707614701f * s));
    }

    private static float Linear(float v) => Fast.Pow(Maths.Saturate(v), 2.2f);
    private static float Code(float v) => Fast.Pow(Maths.Saturate(v), 1 / 2.2f);
    private static float Root(float v) => Fast.Pow(v, 1 / 3f);
}
