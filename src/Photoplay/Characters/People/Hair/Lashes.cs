using Photoplay.Characters.People.Head;
using Photoplay.Foundation;

namespace Photoplay.Characters.People.Hair;

/// <summary>Eyelashes along the lids' edges. Made anew for any state of the lids with the same hairs, so a blink is a
/// difference of two.</summary>
internal static class Lashes
{
    private const int Upper = 54, Lower = 24;

    public static RibbonBuilder Build(FaceParameters face, Seed seed, Lids lids)
    {
        RibbonBuilder ribbons = new();
        float full = (1 - 0.42f * face.Male) * (1 - 0.25f * face.Elder);
        foreach (int side in (ReadOnlySpan<int>)[1, -1])
            for (int i = 0; i < Upper + Lower; i++)
            {
                RandomStream random = seed.Derive("lash", i).Stream();
                bool upper = i < Upper;
                // Lashes stick together by threes and fours.
                int cluster = upper ? i / 3 : 100 + i / 2;
                float gather = seed.Derive("lash cluster", cluster).Uniform("at") - 0.5f,
                    own = upper ? i + 0.9f * random.Next() : i - Upper + 0.9f * random.Next();
                float k =
                    upper ? 0.4f + 6.9f * (own + 0.8f * gather) / Upper : 9.4f + 6.1f * (own + 0.8f * gather) / Lower;
                (float azimuth, float elevation) = EyeLoops.LidEdge(face, k, lids);
                float outer = 0.5f + 0.5f * Maths.Cos(Maths.Pi * k / 8), length = (upper ? 0.66f : 0.26f) * full
                    * (0.5f + 0.35f * random.Next() + 0.25f * seed.Derive("lash cluster", cluster).Uniform("length"))
                    * (0.6f + 0.55f * outer);
                // Closed, the upper lashes point down and forward.
                float lift = upper ? 0.46f - 0.75f * lids.Close - (lids.Upper < 0 ? -lids.Upper * 0.8f : 0) : -0.30f;
                Vec3[] path = new Vec3[5];
                for (int j = 0; j < 5; j++)
                {
                    float s = j / 4f;
                    Vec3 direction = EyeLoops.Direction(side, azimuth + (outer - 0.4f) * 0.24f * s * length,
                        elevation + lift * s * s * length * 0.9f - (upper ? 0.03f * s : 0));
                    path[j] = EyeLoops.Centre(face, side)
                        + direction * (face.EyeRadius + 0.12f + length * s * (1 - 0.22f * s));
                }
                Vec3 facing = Vec3.Cross(path[4] - path[0], Vec3.UnitX * side);
                ribbons.Add(path, facing, upper ? 0.045f : 0.03f, 0.008f, new Rgb(0.014f, 0.010f, 0.008f),
                    new Rgb(0.02f, 0.014f, 0.011f), side > 0 ? 0 : 1);
            }
        return ribbons;
    }
}
