using Photoplay.Animation;
using Photoplay.Characters;
using Photoplay.Directing;
using Photoplay.Foundation;
using Photoplay.Sets;
using Photoplay.Stage;
using Photoplay.Voices;
using Xunit;
using static Photoplay.Tests.AnimationFixture;

namespace Photoplay.Tests;

public sealed class AnimationTests
{
    private static readonly Vec3[] Bend = [default, new(0, 0, 2), new(1.6f, 0, 3.4f)];

    [Fact]
    public void EveryActionHasWordsAndPlaysOnItsBodies()
    {
        Assert.Equal(AnimationCatalogue.Entries.Count, AnimationCatalogue.Entries.Select(e => e.Id).Distinct().Count());
        foreach (VocabularyEntry e in AnimationCatalogue.Entries)
        {
            Assert.NotEmpty(e.Words);
            foreach ((string tag, Actor actor) in ((string, Actor)[])[("biped", Person()), ("quadruped", Fox())])
            {
                if (!e.Tags!.Contains(tag)) continue;
                Performer p = Play(actor, [Do(e.Id, 2)], seconds: 3).Performers["a"];
                for (double t = 0; t < 3; t += 0.21)
                    Assert.All(Solve(p, t), bone => Assert.True(bone.T.IsFinite && bone.X.IsFinite, e.Id));
            }
        }
    }

    [Theory]
    [InlineData("walk", "person", 0)]
    [InlineData("walk", "person", 0.12)]
    [InlineData("run", "person", 0)]
    [InlineData("sneak", "person", 0)]
    [InlineData("walk", "fox", 0)]
    [InlineData("trot", "fox", 0.1)]
    [InlineData("gallop", "fox", 0)]
    public void PlantedFeetDoNotSlide(string gait, string who, double slope)
    {
        Actor actor = who == "fox" ? Fox() : Person();
        float speed = gait switch
        {
            "run" => 2.8f,
            "gallop" => 3,
            "trot" => 1.5f,
            "sneak" => 0.6f,
            _ => who == "fox" ? 0.75f : 1.2f
        };
        BodyPerformer p = (BodyPerformer)Play(actor, [Go(gait, 4, default, new(0, 0, speed * 3.3f))],
            new Floor((float)slope)).Performers["a"];
        string[] toes = ["leftToes", "rightToes"];
        float worst = 0;
        string where = "";
        for (int f = 0; f < toes.Length; f++)
        {
            for (double t = 0; t < 5; t += 1 / 96.0)
            {
                Animation.Travel.FootState a = p.Plan.Tracks[f].At(t), b = p.Plan.Tracks[f].At(t + 1 / 96.0);
                // Flat on the ground, or rolling over the ball: the toe joint stays.
                if (!a.Planted || !b.Planted || a.Pitch < -1e-4f || b.Pitch < -1e-4f) continue;
                float drift = Vec3.Distance(At(p, toes[f], t), At(p, toes[f], t + 1 / 96.0));
                if (drift > worst)
                    (worst, where) = (drift,
                        $"{1000 * drift:0.00} mm of {toes[f]} at {t:0.00} s, pitch {a.Pitch:0.00}, load {a.Load:0.00}");
            }
        }
        Assert.True(worst < 0.002f, where);
    }

    [Fact]
    public void AnyOrderGivesTheSameBits()
    {
        Cue[] cues = [Go("walk", 4, Bend), new() { Start = 5, Seconds = 3, Action = "wave" }];
        Performer once = Play(Person(), cues).Performers["a"], again = Play(Person(), cues).Performers["a"];
        double[] times = [.. Enumerable.Range(0, 80).Select(i => i * 0.1)];
        Dictionary<double, string> inOrder = times.ToDictionary(t => t, t => Bits(once.At(t)));
        foreach (double t in times.Reverse()) Assert.Equal(inOrder[t], Bits(again.At(t)));
        Parallel.ForEach(times, t => Assert.Equal(inOrder[t], Bits(again.At(t))));
        static string Bits(ActorState s) => string.Join(',', s.Pose.Turns.SelectMany(q => (float[])[q.X, q.Y, q.Z, q.W])
            .Concat(s.Face.Weights).Append(s.Pose.RootOffset.Y).Select(BitConverter.SingleToInt32Bits));
    }

    [Fact]
    public void KneesBendForwardAndNothingPops()
    {
        foreach ((Actor actor, Cue cue) in ((Actor, Cue)[])[(Person(), Go("walk", 4, Bend)),
            (Person(), Go("run", 3, default, new(0, 0, 7))), (Person(), Do("sit", 4, "chair")),
            (Fox(), Go("trot", 3, default, new(0, 0, 4)))])
        {
            Performer p = Play(actor, [cue]).Performers["a"];
            Vec3 before = At(p, "hips", 0.2), before2 = before;
            for (double t = 0.2 + 1 / 96.0; t < 6; t += 1 / 96.0)
            {
                Affine[] b = Solve(p, t);
                Vec3 Joint(string n) => b[p.Actor.Skeleton.Find(n)].T;
                Vec3 forward = b[0].Vector(Vec3.UnitZ);
                foreach (string side in (string[])["left", "right"])
                {
                    Vec3 hip = Joint(side + "UpperLeg"), knee = Joint(side + "LowerLeg"), ankle = Joint(side + "Foot");
                    Assert.True(Vec3.Dot(knee - (hip + ankle) * 0.5f, forward) > -0.01f * p.Actor.Measures.LegLength,
                        $"{cue.Action} {t:0.00}");
                }
                Vec3 now = Joint("hips");
                Assert.InRange((now - 2 * before + before2).Length * 96 * 96, 0, 45);
                (before2, before) = (before, now);
            }
        }
    }

    [Fact]
    public void StepsMatchTheWayAndStayOnTheGround()
    {
        Performer p = Play(Person(), [Go("walk", 4, Bend)], new Floor(0.1f)).Performers["a"];
        Assert.InRange(p.Footfalls.Count, 5, 12);
        Assert.All(p.Footfalls, f => Assert.Equal(0.1f * f.At.Z, f.At.Y, 4));
        Vec3 end = p.At(9).Pose.WorldFromActor.T;
        Assert.InRange(Vec3.Distance(new(end.X, 0, end.Z), Bend[^1]), 0, 0.02f);
        Assert.Equal(p.Footfalls.Select(f => f.Time).Order(), p.Footfalls.Select(f => f.Time));
    }

    [Fact]
    public void SittingPutsTheHipsOnTheSeat()
    {
        Performer p = Play(Person(), [Do("sit", 4, "chair")]).Performers["a"];
        Vec3 hip = (At(p, "leftUpperLeg", 6) + At(p, "rightUpperLeg", 6)) * 0.5f;
        Assert.InRange(hip.Y - 0.45f, 0.04f, 0.14f);
        Assert.InRange(MathF.Abs(hip.Z + 0.5f), 0, 0.08f);
        Assert.InRange(At(p, "leftToes", 6).Y, 0, 0.04f);
        Assert.InRange(At(p, "leftToes", 6).Z, -0.15f, 0.25f);
    }

    /// <summary>On the ground: soles on it, knees up and no limb bent further than it can be, hands on
    /// the knees.</summary>
    [Fact]
    public void SittingOnTheGroundKeepsFeetOnItAndHandsOnTheKnees()
    {
        Performer p = Play(Person(), [Do("sit", 4)]).Performers["a"];
        foreach (string side in (string[])["left", "right"])
        {
            Vec3 hip = At(p, side + "UpperLeg", 6), knee = At(p, side + "LowerLeg", 6), ankle = At(p, side + "Foot", 6),
                toes = At(p, side + "Toes", 6), shoulder = At(p, side + "UpperArm", 6),
                elbow = At(p, side + "LowerArm", 6), hand = At(p, side + "Hand", 6);
            Assert.InRange(hip.Y, 0.03f, 0.16f);
            Assert.InRange(toes.Y, -0.01f, 0.06f);
            Assert.InRange(ankle.Y, 0.02f, 0.14f);
            Assert.InRange(knee.Y, 0.28f, 0.5f);
            Assert.InRange(Between(hip - knee, ankle - knee), 45, 125);
            Assert.InRange(Between(shoulder - elbow, hand - elbow), 30, 175);
            Assert.InRange(Vec3.Distance(hand, knee), 0.04f, 0.24f);
            Assert.True(hand.Y > knee.Y - 0.05f);
            Quat wrist = Solve(p, 6)[p.Actor.Skeleton.Find(side + "LowerArm")].Turn.Conjugate
                * Solve(p, 6)[p.Actor.Skeleton.Find(side + "Hand")].Turn;
            Assert.InRange(2 * Maths.Acos(MathF.Min(1, MathF.Abs(wrist.W))) / Maths.Radians(1), 0, 95);
        }
        static float Between(Vec3 a, Vec3 b) => Maths.Acos(Math.Clamp(Vec3.Dot(a.Normalized, b.Normalized), -1, 1))
            / Maths.Radians(1);
    }

    [Theory]
    [InlineData(0.0f, 0.35f)]
    [InlineData(0.8f, 0.4f)]
    [InlineData(1.2f, 0.45f)]
    public void TheHandReachesTheGripAndTakesTheThing(float height, float ahead)
    {
        Model model = new("cup", []);
        BuiltProp cup = new(model, 0.1f, 0.04f, Affine.Translation(0, 0.05f, 0), []);
        Floor floor = new(0,
            new Entity { Name = "cup", Model = model, Place = Affine.Translation(-0.12f, height, ahead) });
        Performance play = Play(Person(), [Do("pick-up", 3, "cup")], floor,
            props: new Dictionary<string, BuiltProp> { ["cup"] = cup });
        Performer p = play.Performers["a"];
        Socket hand = p.Actor.Sockets[0];
        double contact = play.Contacts.Single().Time;
        Vec3 grip = (Solve(p, contact)[hand.Bone] * hand.BoneFromSocket).T;
        Assert.InRange(Vec3.Distance(grip, new(-0.12f, height + 0.05f, ahead)), 0, 0.01f);
        Vec3 later = (Solve(p, 6)[hand.Bone] * hand.BoneFromSocket).T;
        Assert.InRange(Vec3.Distance(later, play.Things["cup"](6).Point(new(0, 0.05f, 0))), 0, 0.005f);
    }

    [Fact]
    public void EyesBlinkEveryFewSeconds()
    {
        BodyPerformer p = (BodyPerformer)Play(Person(), [], seconds: 60).Performers["a"];
        double[] blinks = [.. p.BlinkTimes.Where(t => t < 60)];
        Assert.InRange(blinks.Length, 10, 30);
        Assert.All(blinks.Zip(blinks.Skip(1), (a, b) => b - a), gap => Assert.InRange(gap, 0.6, 6.1));
        Assert.All(blinks, t => Assert.InRange(p.At(t + 0.095).Face[FaceShape.EyeBlinkLeft], 0.97f, 1));
    }

    [Fact]
    public void NobodyIsEverFrozen()
    {
        foreach (Actor actor in (Actor[])[Person(), Fox()])
        {
            Performer p = Play(actor, []).Performers["a"];
            for (double t = 0; t < 8; t += 0.5)
                Assert.True(Vec3.Distance(At(p, "head", t), At(p, "head", t + 0.5)) > 1e-4f);
        }
    }

    [Fact]
    public void LipsCloseAtPlosivesAndOpenAtVowels()
    {
        Phoneme[] phones = [new("m", 0.1, 0.2), new("aa", 0.2, 0.36), new("p", 0.36, 0.45), new("aa", 0.45, 0.6),
            new("b", 0.6, 0.68), new("iy", 0.68, 0.85)];
        Recording recording =
            new() { Lines = [new("b1", "a", "x", "x.wav", 0.9, phones, [new("mapabee", 0.1, 0.85)])] };
        Performer p = Play(Person(), [new Cue { Start = 1, Seconds = 1, Action = "talk", Line = "b1" }],
            recording: recording).Performers["a"];
        foreach (Phoneme f in phones)
        {
            float open = p.At(1 + (f.Start + f.End) / 2).Face[FaceShape.JawOpen];
            if (f.Symbol is "m" or "p" or "b") Assert.InRange(open, 0, 0.06f);
            if (f.Symbol == "aa") Assert.InRange(open, 0.15f, 1);
        }
    }
}
