using Photoplay.Foundation;

namespace Photoplay.Characters.People.Head;

/// <summary>Finds the skin: the nearest skin point to a place, and the surface straight behind a point of the face.
/// Head space.</summary>
internal sealed class SkinProbe
{
    private const float Cell = 0.8f;
    private readonly HeadSkin skin;
    private readonly Dictionary<(int, int, int), List<int>> cells = [];

    public SkinProbe(HeadSkin skin)
    {
        this.skin = skin;
        for (int i = 0; i < skin.HeadCount; i++)
        {
            (int, int, int) key = Key(skin.Positions[i]);
            if (!cells.TryGetValue(key, out List<int>? list)) cells[key] = list = [];
            list.Add(i);
        }
    }

    /// <summary>Number of the nearest point, searched within about two centimetres; -1 if there is none.</summary>
    public int Nearest(Vec3 p)
    {
        (int x, int y, int z) = Key(p);
        int best = -1;
        float bestDistance = float.MaxValue;
        for (int reach = 1; reach <= 3 && best < 0; reach++)
            for (int k = -reach; k <= reach; k++)
                for (int j = -reach; j <= reach; j++)
                    for (int i = -reach; i <= reach; i++)
                    {
                        if (!cells.TryGetValue((x + i, y + j, z + k), out List<int>? list)) continue;
                        foreach (int v in list)
                        {
                            float d = (skin.Positions[v] - p).LengthSquared;
                            if (d < bestDistance) { bestDistance = d; best = v; }
                        }
                    }
        return best;
    }

    /// <summary>The point of the face seen at (x, y) from the front, its normal, and the nearest skin point.</summary>
    public (Vec3 At, Vec3 Normal, int Anchor) Front(float x, float y, float guessZ)
    {
        float z = guessZ;
        int anchor = -1;
        Vec3 n = Vec3.UnitZ;
        for (int i = 0; i < 4; i++)
        {
            int v = Nearest(new(x, y, z));
            if (v < 0) break;
            anchor = v;
            n = skin.Normals[v];
            Vec3 p = skin.Positions[v];
            if (n.Z > 0.15f) z = p.Z - (n.X * (x - p.X) + n.Y * (y - p.Y)) / n.Z;
        }
        return (new(x, y, z), n, anchor);
    }

    private static (int, int, int) Key(Vec3 p)
        => ((int)MathF.Floor(p.X / Cell), (int)MathF.Floor(p.Y / Cell), (int)MathF.Floor(p.Z / Cell));
}
