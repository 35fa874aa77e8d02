using Photoplay.Foundation;

namespace Photoplay.Characters.Living.Objects;

/// <summary>Where on a thing's front a face fits: as large as may be on a surface that is there and not broken.</summary>
/// <param name="Mask">There is no such surface: the face is given one of its own before the thing.</param>
internal readonly record struct FaceSite(Vec3 Middle, float Radius, bool Mask)
{
    private const int Taps = 13;

    public static FaceSite Find(ObjectForm form)
    {
        Vec3 size = form.Box.Size;
        float most = MathF.Min(0.42f * size.X, 0.40f * size.Y), best = 0;
        FaceSite found = default;
        foreach (float share in (ReadOnlySpan<float>)[1, 0.84f, 0.7f, 0.58f, 0.46f, 0.36f])
        {
            float r = most * share;
            for (int i = 0; i <= 12; i++)
                foreach (float aside in (ReadOnlySpan<float>)[0, -0.12f, 0.12f, -0.24f, 0.24f])
                {
                    float y = Maths.Lerp(1.15f * r, size.Y - 1.05f * r, i / 12f), x = aside * size.X;
                    if (MathF.Abs(x) + r > 0.55f * size.X) continue;
                    float fit = Fit(form, x, y, r, out float depth);
                    if (fit < 0.70f) continue;
                    float score = r * fit * fit * (0.85f + 0.3f * y / size.Y) * (1 - 0.2f * MathF.Abs(aside));
                    if (score > best) (best, found) = (score, new(new(x, y, depth), r, false));
                }
        }
        // A face too small to be read from where the whole thing is seen is none.
        if (found.Radius >= 0.11f * MathF.Max(size.Y, 0.8f * size.X)) return found;
        float radius = MathF.Max(0.125f * size.Y, MathF.Min(0.40f * size.X, 0.22f * size.Y)), high = 0.64f * size.Y;
        float front = MathF.Max(form.Front(0, high)?.At.Z ?? form.Box.Centre.Z, form.Box.Centre.Z);
        return new(new(0, high, front + 0.25f * radius), radius, true);
    }

    /// <summary>1 on a smooth whole surface; less the more of it is missing, broken or turned away.</summary>
    private static float Fit(ObjectForm form, float x, float y, float r, out float depth)
    {
        float?[] z = new float?[Taps * Taps];
        int met = 0, asked = 0;
        float step = 2.2f * r / (Taps - 1);
        depth = 0;
        for (int j = 0; j < Taps; j++)
            for (int i = 0; i < Taps; i++)
            {
                float dx = (i - Taps / 2) * step, dy = (j - Taps / 2) * step;
                if (dx * dx + dy * dy > 1.21f * r * r) continue;
                asked++;
                if (form.Front(x + dx, y + dy) is not { } p) continue;
                z[j * Taps + i] = p.At.Z;
                depth += p.At.Z;
                met++;
            }
        if (met < 0.7f * asked) return 0;
        depth /= met;
        float rough = 0, count = 0;
        for (int j = 1; j + 1 < Taps; j++)
            for (int i = 1; i + 1 < Taps; i++)
            {
                if (z[j * Taps + i] is not float c) continue;
                foreach ((float? a, float? b) in (ReadOnlySpan<(float?, float?)>)[(z[j * Taps + i - 1], z[j * Taps + i + 1]),
                    (z[(j - 1) * Taps + i], z[(j + 1) * Taps + i])])
                    if (a is float p && b is float q)
                        (rough, count) = (rough + MathF.Min(1, MathF.Abs(p + q - 2 * c) / step), count + 1);
            }
        return met / (float)asked / (1 + 4 * rough / MathF.Max(1, count));
    }
}
