using Photoplay.Characters.Animals;
using Photoplay.Characters.Skinning;
using Photoplay.Foundation;

namespace Photoplay.Characters.Swimmers;

/// <summary>Teeth along both lips, found by going out from the mouth's corner within its plane until the skin.</summary>
internal static class SwimmerTeeth
{
    public static SkinnedShape Build(SwimmerFrame frame, SwimmerBody body)
    {
        SwimmerDesign d = frame.Design;
        float l = frame.L, size = (d.Beak > 0 ? 0.0075f : 0.017f) * l;
        Quat plane = SwimmerBody.MouthTurn(d);
        Vec3 up = plane.Rotate(Vec3.UnitY);
        Spikes spikes = new();
        foreach (int dir in (ReadOnlySpan<int>)[-1, 1])
            foreach (int side in (ReadOnlySpan<int>)[1, -1])
                for (int i = 0; i < d.Teeth; i++)
                {
                    float angle = Maths.Lerp(0.06f, 1.15f, (i + (dir > 0 ? 0.5f : 0)) / d.Teeth);
                    (float s, float c) = Maths.SinCos(angle);
                    Vec3 outward = plane.Rotate(new(side * s, 0, c)), at = frame.JawPivot;
                    float gap = -body.Distance(at);
                    for (int k = 0; k < 60 && gap > 0.0006f * l; k++) gap = -body.Distance(at += outward * (0.7f * gap));
                    Vec3 root = at - outward * ((d.Beak > 0 ? 1.5f : 0.30f) * size) + up * (-dir * 0.30f * size
                        + d.Smile * (at.X * at.X) / l);
                    spikes.Add(root, root + up * (dir * size) + outward * (0.12f * size), 0.34f * size, 0.12f,
                        frame.Bone(dir < 0 ? "head" : "jaw"));
                }
        return spikes.Shape();
    }
}
