using Photoplay.Characters.People.Body;
using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Characters.People.Clothes;

/// <summary>Long hard things that lie on cloth and go along with it, so that it does not rise through them: hoses, the wings
/// of a bow tie. Each piece across goes as what is beneath its middle.</summary>
/// <param name="paths">Their axes at rest, actor space, from end to end.</param>
/// <param name="outward">Of a point of an axis, the way out of the body.</param>
/// <param name="bone">Holds them where nothing is beneath.</param>
/// <param name="share">How much what is a share along the axis goes along with the cloth, 0..1.</param>
internal sealed class Riding(Fitting fit, IReadOnlyList<Vec3[]> paths, Func<Vec3, Vec3> outward, string bone,
    Func<float, float> share)
{
    /// <summary>How far beneath an axis cloth is looked for, metres of the table's adult.</summary>
    private const float Depth = 0.08f;
    private const int Smoothings = 4;
    private readonly float[][][] rows = [.. paths.Select(path => RowsOf(fit, path, outward, fit.Joints.Bone(bone), share))];

    public Skinned Bound(Mesh mesh)
    {
        int n = mesh.Positions.Length;
        StrongestJoints joints = new(n);
        for (int v = 0; v < n; v++)
        {
            (int path, int from, float part) = Nearest(mesh.Positions[v]);
            float[] a = rows[path][from], b = rows[path][from + 1];
            for (int j = 0; j < a.Length; j++) joints.Add(v, j, Maths.Lerp(a[j], b[j], part));
        }
        return joints.Hold(mesh);
    }

    private static float[][] RowsOf(Fitting fit, Vec3[] path, Func<Vec3, Vec3> outward, int bone, Func<float, float> share)
    {
        float[][] rows = new float[path.Length][];
        for (int i = 0; i < path.Length; i++)
        {
            float[] row = rows[i] = new float[fit.Joints.Count];
            Footing? on = fit.Beneath.Outermost(new(BodyPart.Trunk, 3, 0), path[i], outward(path[i]), Depth * fit.Proportions.Unit);
            float along = on is null ? 0 : share(i / (path.Length - 1f));
            row[bone] += 1 - along;
            if (on is not { } f) continue;
            foreach ((int corner, float part) in (ReadOnlySpan<(int, float)>)[(f.A, 1 - f.U - f.V), (f.B, f.U), (f.C, f.V)])
                for (int k = 4 * f.On.PointOf(corner), end = k + 4; k < end; k++)
                    row[f.On.Joint[k]] += along * part * f.On.Weight[k];
        }
        for (int pass = 0; pass < Smoothings; pass++)
            rows = [.. rows.Select((_, i) => rows[i].Zip(rows[Math.Max(0, i - 1)], rows[Math.Min(rows.Length - 1, i + 1)])
                .Select(r => 0.5f * r.First + 0.25f * (r.Second + r.Third)).ToArray())];
        return rows;
    }

    private (int Path, int From, float Part) Nearest(Vec3 p)
    {
        (int, int, float) found = default;
        float best = float.MaxValue;
        for (int k = 0; k < paths.Count; k++)
            for (int i = 0; i + 1 < paths[k].Length; i++)
            {
                Vec3 along = paths[k][i + 1] - paths[k][i];
                float t = Maths.Saturate(Vec3.Dot(p - paths[k][i], along) / along.LengthSquared),
                    d = (p - paths[k][i] - along * t).LengthSquared;
                if (d < best) (best, found) = (d, (k, i, t));
            }
        return found;
    }
}
