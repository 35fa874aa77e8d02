using Photoplay.Animation;
using Photoplay.Characters;
using Photoplay.Directing;
using Photoplay.Foundation;
using Photoplay.Sets;
using Photoplay.Stage;
using Photoplay.Voices;

namespace Photoplay.Tests;

/// <summary>Bodies and places for the tests of Animation: bones only, on a bare floor or a slope.</summary>
internal static class AnimationFixture
{
    public static Actor Person(float height = 1.7f) => new Bones("person", BodyPlan.Biped, PersonBones(height),
        new(height, 0.94f * height, 0.3f, 0.25f, 0.5f * height, 0.12f));
    public static Actor Fox(float size = 1) => new Bones("fox", BodyPlan.Quadruped, FoxBones(size),
        new(0.68f * size, 0.56f * size, 0.75f * size, 0.12f * size, 0.36f * size, 0.09f * size));

    public static Performance Play(Actor actor, IReadOnlyList<Cue> cues, Location? place = null,
        Recording? recording = null, IReadOnlyDictionary<string, BuiltProp>? props = null, double seconds = 10)
        => Player.Play(
                new BoardScene
                {
                    Id = "s", Duration = Rational.Near(seconds, 24), Shots = [], Tracks = [new Track
                {
                    Who = "a", Start = default, Facing = Vec3.UnitZ, Cues = cues
                }]
                },
            new Dictionary<string, Actor> { ["a"] = actor }, place ?? new Floor(),
            props ?? new Dictionary<string, BuiltProp>(), recording ?? new Recording { Lines = [] }, new Seed(11));

    public static Cue Go(string action, double seconds, params Vec3[] path)
        => new() { Start = 0.5, Seconds = seconds, Action = action, Path = path };
    public static Cue Do(string action, double seconds, string? target = null)
        => new() { Start = 0.5, Seconds = seconds, Action = action, Target = target };

    /// <summary>World places of the bones' heads.</summary>
    public static Affine[] Solve(Performer p, double time)
    {
        Pose pose = p.At(time).Pose;
        Affine[] bones = new Affine[p.Actor.Skeleton.Count];
        p.Actor.Skeleton.Solve(pose, bones);
        return [.. bones.Select(b => pose.WorldFromActor * b)];
    }

    public static Vec3 At(Performer p, string bone, double time) => Solve(p, time)[p.Actor.Skeleton.Find(bone)].T;

    private static Skeleton PersonBones(float h)
    {
        Builder b = new(h / 1.7f);
        int hips = b.Add("hips", -1, 0, 0.95f, 0),
            chest = b.Add("chest", b.Add("spine", hips, 0, 1.06f, 0), 0, 1.2f, 0),
            neck = b.Add("neck", chest, 0, 1.45f, 0);
        int head = b.Add("head", neck, 0, 1.53f, 0.01f);
        b.Add("jaw", head, 0, 1.52f, 0.05f);
        foreach ((string side, float s) in ((string, float)[])[("left", 1), ("right", -1)])
        {
            int hand = b.Add(side + "Hand", b.Add(side + "LowerArm", b.Add(side + "UpperArm", b.Add(side + "Shoulder",
                chest, s * 0.03f, 1.4f, 0), s * 0.17f, 1.4f, 0), s * 0.36f, 1.21f, 0), s * 0.54f, 1.03f, 0);
            b.Add(side + "IndexProximal", hand, s * 0.6f, 0.97f, 0.02f);
            int foot = b.Add(side + "Foot",
                b.Add(side + "LowerLeg", b.Add(side + "UpperLeg", hips, s * 0.09f, 0.9f, 0), s * 0.088f, 0.48f, 0.002f),
                s * 0.086f, 0.085f, -0.01f);
            b.Add(side + "Toes", foot, s * 0.09f, 0.02f, 0.12f);
        }
        return b.Build();
    }

    private static Skeleton FoxBones(float k)
    {
        Builder b = new(k);
        int hips = b.Add("hips", -1, 0, 0.4f, -0.2f),
            chest = b.Add("chest", b.Add("spine", hips, 0, 0.405f, -0.08f), 0, 0.4f, 0.06f),
            neck = b.Add("neck", chest, 0, 0.42f, 0.2f);
        int head = b.Add("head", neck, 0, 0.53f, 0.3f);
        b.Add("jaw", head, 0, 0.5f, 0.33f);
        foreach ((string side, float s) in ((string, float)[])[("left", 1), ("right", -1)])
        {
            b.Add(side + "Hand", b.Add(side + "LowerArm", b.Add(side + "UpperArm",
                b.Add(side + "Shoulder", chest, s * 0.045f, 0.42f, 0.15f), s * 0.055f, 0.33f,
                0.2f), s * 0.055f, 0.22f, 0.14f), s * 0.052f, 0.07f, 0.165f);
            b.Add(side + "Toes", b.Add(side + "Foot", b.Add(side + "LowerLeg",
                b.Add(side + "UpperLeg", hips, s * 0.055f, 0.36f, -0.2f), s * 0.06f, 0.23f,
                -0.14f), s * 0.055f, 0.12f, -0.25f), s * 0.055f, 0.02f, -0.215f);
        }
        for (int i = 1, parent = hips; i <= 6; i++)
            parent = b.Add("tail" + i, parent, 0, 0.39f - 0.02f * i, -0.2f - 0.05f * i);
        return b.Build();
    }

    private sealed class Builder(float scale)
    {
        private readonly List<Bone> bones = [];
        public int Add(string name, int parent, float x, float y, float z)
        {
            bones.Add(new(name, parent, new Vec3(x, y, z) * scale));
            return bones.Count - 1;
        }
        public Skeleton Build() => new(bones);
    }

    private sealed class Bones(string kind, BodyPlan plan, Skeleton skeleton, Measures measures)
        : Actor(new CharacterSheet { Id = "a", Name = "A", Kind = kind, Seed = 1 }, plan, skeleton, measures)
    {
        public override IReadOnlyList<ActorPart> Parts => [];
        public override IReadOnlyList<Socket> Sockets { get; } = plan == BodyPlan.Biped
            ? [new("rightHand", skeleton.Find("rightHand"), Affine.Translation(-0.06f, -0.06f, 0.02f)),
                new("leftHand", skeleton.Find("leftHand"), Affine.Translation(0.06f, -0.06f, 0.02f))]
            : [new("mouth", skeleton.Find("head"), Affine.Translation(0, -0.03f, 0.1f))];
    }

    public sealed class Floor(float slope = 0, params Entity[] things) : Location(new LocationSheet
    {
        Scenes = [], Place = "floor", Seed = 1
    })
    {
        public override FloorPlan Plan { get; } =
            new() { Walkable = [], Seats = [new("chair", new(0, 0.45f, -0.5f), Vec3.UnitZ)] };
        public override IReadOnlyList<Entity> Entities => things;
        public override IReadOnlyList<Light> Lights => [];
        public override Sky Sky { get; } = new Grey();
        public override float HeightAt(float x, float z) => slope * z;
    }

    private sealed class Grey : Sky
    {
        public override Rgb Radiance(Vec3 direction) => new(0.3f);
    }
}
