using Photoplay.Foundation;
using Photoplay.Production;
using Photoplay.Stage;
using Photoplay.Stage.Rays;

namespace Photoplay.Cli.Bench;

/// <summary>Millions of rays a second of thread CPU time, beside Embree's on the same triangles where it is installed.
/// Rounds of the two take turns; each number is the median of them, the ratio that of the rounds' ratios.</summary>
internal sealed class RayBench(ProgressDisplay display, CancellationToken cancel)
{
    private const int Width = 384, Height = 216, Tile = 16, Rounds = 7, WarmUps = 2;
    private static readonly string[] kinds = ["primary", "shadow", "diffuse"];

    /// <param name="Embree">0 where it is not installed.</param>
    public sealed record Row(string Scene, string Rays, int Threads, double Ours, double Embree, double Ratio);

    /// <summary>Share of rays on which both agree whether and (but for shadows) how far away something is met, over
    /// everything cast.</summary>
    public double Agreement { get; private set; } = 1;

    public IReadOnlyList<Row> Run()
    {
        List<Row> rows = [];
        foreach (string name in BenchStages.Names)
        {
            display.Stage("rays: " + name);
            (World built, Camera camera) = BenchStages.Build(name);
            // Every entity stops every ray, as in Embree.
            World world = new()
            {
                Entities = [.. built.Entities.Select(e => new Entity
                {
                    Name = e.Name, Model = e.Model, Motion = e.Motion, Place = e.Place, Deformation = e.Deformation,
                })],
                Sky = built.Sky,
            };
            RayScene scene = new(world, new ModelCache(), Environment.ProcessorCount);
            scene.MoveTo(0);
            using EmbreeScene? embree = Embree.IsThere ? new(scene) : null;
            Ray[][] sets = Sets(scene, camera, built.Sky.Sun?.ToSun ?? new Vec3(0.3f, 0.8f, 0.5f).Normalized);
            for (int kind = 0; kind < kinds.Length; kind++)
                foreach (int threads in (int[])[1, 2])
                    rows.Add(Measure(name, kind, threads, sets[kind], scene, embree));
        }
        return rows;
    }

    private Row Measure(string name, int kind, int threads, Ray[] rays, RayScene scene, EmbreeScene? embree)
    {
        bool shadow = kind == 1;
        double[] ours = new double[Rounds], theirs = new double[Rounds], ratios = new double[Rounds];
        for (int round = -WarmUps; round < Rounds; round++)
        {
            cancel.ThrowIfCancellationRequested();
            (double own, int hits, double far) = Time(threads, (first, stride)
                => shadow ? Blocked(scene, rays, first, stride) : Closest(scene, rays, first, stride));
            double other = 0;
            if (embree is not null)
            {
                (other, int hitsThere, double farThere) = Time(threads, (first, stride)
                    => shadow ? embree.Blocked(rays, first, stride) : embree.Closest(rays, first, stride));
                Agreement = Math.Min(Agreement, 1 - Math.Abs(hits - hitsThere) / (double)rays.Length);
                if (!shadow) Agreement = Math.Min(Agreement, 1 - Math.Abs(far - farThere) / Math.Max(far, 1e-9));
            }
            if (round < 0) continue;
            (ours[round], theirs[round], ratios[round]) = (rays.Length / own * 1e-6,
                other > 0 ? rays.Length / other * 1e-6 : 0, other / own);
        }
        return new(name, kinds[kind], threads, Median(ours), Median(theirs), Median(ratios));
    }

    /// <summary>CPU seconds a thread, and what the rays met.</summary>
    private static (double Seconds, int Hits, double Distance) Time(int threads, Func<int, int, (int, double)> cast)
    {
        double[] seconds = new double[threads], distances = new double[threads];
        int[] hits = new int[threads];
        Thread[] others = [.. Enumerable.Range(1, threads - 1).Select(i => new Thread(() => One(i)))];
        foreach (Thread t in others) t.Start();
        One(0);
        foreach (Thread t in others) t.Join();
        return (seconds.Sum() / threads, hits.Sum(), distances.Sum());

        void One(int i)
        {
            double began = ThreadClock.Seconds;
            (hits[i], distances[i]) = cast(i, threads);
            seconds[i] = ThreadClock.Seconds - began;
        }
    }

    private static (int Hits, double Distance) Closest(RayScene scene, Ray[] rays, int first, int stride)
    {
        int hits = 0;
        double distance = 0;
        for (int i = first; i < rays.Length; i += stride)
        {
            if (!scene.Closest(rays[i], out Hit hit)) continue;
            hits++;
            distance += hit.Distance;
        }
        return (hits, distance);
    }

    private static (int Hits, double Distance) Blocked(RayScene scene, Ray[] rays, int first, int stride)
    {
        int hits = 0;
        StopAll filter = default;
        for (int i = first; i < rays.Length; i += stride)
            if (scene.Blocked(rays[i], ref filter)) hits++;
        return (hits, 0);
    }

    private struct StopAll : IShadowFilter
    {
        public readonly bool Pass(in Hit hit, in Ray ray) => false;
    }

    /// <summary>Camera rays tile by tile as a picture is traced; from what they meet, rays to the sun, and rays as a
    /// matt surface scatters them.</summary>
    private static Ray[][] Sets(RayScene scene, Camera camera, Vec3 toSun)
    {
        List<Ray> primary = [], shadow = [], diffuse = [];
        for (int tile = 0; tile < (Width / Tile) * ((Height + Tile - 1) / Tile); tile++)
            for (int k = 0; k < Tile * Tile; k++)
            {
                int x = tile % (Width / Tile) * Tile + k % Tile, y = tile / (Width / Tile) * Tile + k / Tile;
                if (y >= Height) continue;
                RandomStream random = new Seed(1).Derive("ray", y * Width + x).Stream();
                float across = 2 * (x + random.Next()) / Width - 1,
                    up = (1 - 2 * (y + random.Next()) / Height) * Height / Width;
                Vec3 way = new(across * camera.TanHalfWidth, up * camera.TanHalfWidth, -1);
                Ray ray = new(camera.WorldFromCamera.T, camera.WorldFromCamera.Vector(way.Normalized));
                primary.Add(ray);
                if (!scene.Closest(ray, out Hit hit)) continue;
                Vec3 normal = scene.FaceNormal(hit);
                if (Vec3.Dot(normal, ray.Direction) > 0) normal = -normal;
                if (!(normal.LengthSquared > 0.5f)) continue;
                Vec3 from = ray.Origin + ray.Direction * hit.Distance + normal * (1e-4f * (1 + hit.Distance));
                if (Vec3.Dot(normal, toSun) > 0) shadow.Add(new(from, toSun));
                diffuse.Add(new(from, (random.Direction() * 0.999f + normal).Normalized));
            }
        return [[.. primary], [.. shadow], [.. diffuse]];
    }

    private static double Median(double[] values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }
}
