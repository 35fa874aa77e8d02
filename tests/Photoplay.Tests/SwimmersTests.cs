using Photoplay.Animation;
using Photoplay.Characters;
using Photoplay.Characters.Swimmers;
using Photoplay.Foundation;
using Photoplay.Stage;
using Photoplay.Writing;
using Xunit;

namespace Photoplay.Tests;

public sealed class SwimmersTests
{
    /// <summary>When a swimmer that sets out at half a second has its full pace.</summary>
    private const double Steady = 3;

    public static TheoryData<string> Kinds => [.. SwimmerFamily.Species.Select(s => s.Id)];

    private static CharacterSheet Sheet(string kind)
        => SwimmerFamily.Design(new Role("a", "A", kind, []), new Vocabulary([]), new Seed(3));

    private static readonly Dictionary<string, Actor> built = [];

    private static Actor Swimmer(string kind)
    {
        lock (built)
            return built.TryGetValue(kind, out Actor? a) ? a : built[kind] = SwimmerFamily.Build(Sheet(kind));
    }

    /// <summary>Straight ahead for eight seconds at a pace of its own.</summary>
    private static Performer Swims(Actor actor)
    {
        float pace = MathF.Sqrt(0.2f * 9.81f * actor.Measures.LegLength);
        return AnimationFixture.Play(actor,
            [AnimationFixture.Go("swim", 8, default, new Vec3(0, 0, 8 * pace))]).Performers["a"];
    }

    /// <summary>How far a joint stands off its place at rest, across the way (whales: up), body lengths.</summary>
    private static float Off(Performer p, string bone, double time)
    {
        Undulation wave = p.Actor.Undulation!;
        Vec3 at = AnimationFixture.At(p, bone, time), rest = p.Actor.Skeleton.Bones[p.Actor.Skeleton.Find(bone)].Head;
        return (wave.Vertical ? at.Y - rest.Y : at.X - rest.X) / wave.Length;
    }

    private static string LastTail(Actor actor)
        => actor.Skeleton.Bones.Last(b => b.Name.StartsWith("tail", StringComparison.Ordinal)).Name;

    /// <summary>Seconds of one beat at full pace.</summary>
    private static double Beat(Performer p)
    {
        Undulation w = p.Actor.Undulation!;
        float pace = (AnimationFixture.At(p, "hips", Steady + 1.5) - AnimationFixture.At(p, "hips", Steady)).Z / 1.5f,
            idle = w.Idle / MathF.Sqrt(w.Length), going = pace / (w.Advance * w.Length);
        return 1 / MathF.Sqrt(idle * idle + going * going);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void SkinIsClosedFiniteAndFollowsItsBonesFromRest(string kind)
    {
        Actor actor = Swimmer(kind);
        Assert.Equal(BodyPlan.Fish, actor.Plan);
        Mesh skin = actor.Parts.Single(p => p.Name == "skin").Model.Shapes[0].Mesh;
        Assert.All(skin.Positions, p => Assert.True(p.IsFinite));
        Dictionary<(int, int), int> edges = [];
        for (int t = 0; t < skin.Indices.Length; t += 3)
            for (int k = 0; k < 3; k++)
            {
                (int a, int b) = (skin.Indices[t + k], skin.Indices[t + (k + 1) % 3]);
                (int, int) key = a < b ? (a, b) : (b, a);
                edges[key] = edges.GetValueOrDefault(key) + 1;
            }
        Assert.True(edges.Values.Count(c => c == 2) > 0.998 * edges.Count);
        // Outward: the solid's signed volume is positive.
        double volume = 0;
        for (int t = 0; t < skin.Indices.Length; t += 3)
            volume += Vec3.Dot(skin.Positions[skin.Indices[t]],
                Vec3.Cross(skin.Positions[skin.Indices[t + 1]], skin.Positions[skin.Indices[t + 2]])) / 6.0;
        Assert.True(volume > 0);
        foreach (string name in (string[])["leftEye", "rightEye", "leftLids", "rightLids"])
            Assert.Contains(actor.Parts, p => p.Name == name);
        Assert.Contains(actor.Sockets, s => s.Name == "mouth");
        // Nothing hangs into the floor, whatever fins it has.
        Assert.True(actor.Parts.SelectMany(p => p.Model.Shapes).Min(s => s.Mesh.ComputeBounds().Lo.Y) > -0.012f);
    }

    /// <summary>The wave runs backwards: where the head's swing is known, the tail's comes later by the part of a beat
    /// that the wave needs for the way between them.</summary>
    [Theory]
    [MemberData(nameof(Kinds))]
    public void TheTailSwingsAfterTheHips(string kind)
    {
        Performer p = Swims(Swimmer(kind));
        string tail = LastTail(p.Actor);
        Undulation wave = p.Actor.Undulation!;
        float from = wave.At(p.Actor.Skeleton.Bones[0].Head.Z),
            to = wave.At(p.Actor.Skeleton.Bones[p.Actor.Skeleton.Find(tail)].Head.Z);
        double beat = Beat(p), expected = (to - from) / wave.WaveLength;
        expected -= Math.Floor(expected);
        // Phase of each joint's swing by its first Fourier coefficient over one beat.
        double Phase(string bone)
        {
            double re = 0, im = 0;
            const int n = 48;
            for (int i = 0; i < n; i++)
            {
                double off = Off(p, bone, Steady + beat * i / n), turn = 2 * Maths.Pi * i / n;
                re += off * Maths.Cos(turn);
                im += off * Maths.Sin(turn);
            }
            return Maths.Atan2(im, re) / (2 * Maths.Pi);
        }
        double lag = Phase(tail) - Phase("hips");
        lag -= Math.Floor(lag);
        double miss = Math.Abs(lag - expected);
        Assert.True(Math.Min(miss, 1 - miss) < 0.12,
            $"{kind}: lag {lag:0.000} of a beat, the wave asks for {expected:0.000}");
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void ABeatClosesAndNothingDrifts(string kind)
    {
        Performer p = Swims(Swimmer(kind));
        double beat = Beat(p);
        string tail = LastTail(p.Actor);
        double mean = 0, most = 0;
        const int n = 60;
        for (int i = 0; i < n; i++)
        {
            double t = Steady + beat * i / n, now = Off(p, tail, t);
            mean += now / n;
            most = Math.Max(most, Math.Abs(now));
            // Breath and a wandering head are not part of the beat.
            Assert.True(Math.Abs(Off(p, tail, t + beat) - now) < 0.035, $"{kind} at {t:0.00} s");
        }
        Assert.True(Math.Abs(mean) < 0.025, $"{kind} drifts by {mean:0.000} lengths");
        Assert.InRange(most, 0.03, 0.22);
    }

    [Fact]
    public void WhalesBeatUpAndDownAndFishToTheSides()
    {
        foreach (string kind in (string[])["whale", "fish"])
        {
            Performer p = Swims(Swimmer(kind));
            string tail = LastTail(p.Actor);
            Vec3[] seen = [.. Enumerable.Range(0, 40).Select(i
                => AnimationFixture.At(p, tail, Steady + Beat(p) * i / 40))];
            float up = seen.Max(v => v.Y) - seen.Min(v => v.Y), across = seen.Max(v => v.X) - seen.Min(v => v.X);
            Assert.True(kind == "whale" ? up > 4 * across : across > 4 * up, $"{kind}: {up} up, {across} across");
        }
    }

    /// <summary>A snake's parts pass where its neck has passed: a beat's way is a wave's length along the ground, and
    /// that is shorter than along the body by the mean cosine of its slopes.</summary>
    [Fact]
    public void ASnakeStaysOnItsTrack()
    {
        Undulation wave = Swimmer("snake").Undulation!;
        double cosine = 0;
        const int n = 400;
        for (int i = 0; i < n; i++)
            cosine += Maths.Cos(Maths.Atan(wave.Bend(0.1f + 0.85f * i / n, 0.3f))) / n;
        Assert.InRange(wave.Advance / wave.WaveLength, cosine - 0.05, cosine + 0.05);
        Assert.Equal(0, wave.Idle);
    }

    [Fact]
    public void AtRestTheyHangWhereTheyAreAndStillMove()
    {
        Performer p = AnimationFixture.Play(Swimmer("goldfish"), []).Performers["a"];
        Vec3 rest = p.Actor.Skeleton.Bones[0].Head;
        float least = float.MaxValue, most = float.MinValue;
        for (double t = 0; t < 8; t += 0.1)
        {
            Vec3 hips = AnimationFixture.At(p, "hips", t);
            Assert.True((hips - rest).Length < 0.15f * p.Actor.Measures.Length);
            float tail = Off(p, "tail6", t);
            (least, most) = (MathF.Min(least, tail), MathF.Max(most, tail));
        }
        Assert.True(most - least > 0.02f);
    }

    [Fact]
    public void TheYoungAreSmaller()
    {
        foreach (SwimmerSpecies s in SwimmerFamily.Species.Where(s => s.YoungId is not null))
            Assert.True(Sheet(s.YoungId!).Height < Sheet(s.Id).Height);
    }
}
