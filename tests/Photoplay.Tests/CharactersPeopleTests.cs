using CsCheck;
using Photoplay.Characters;
using Photoplay.Characters.People;
using Photoplay.Foundation;
using Photoplay.Stage;
using Photoplay.Writing;
using Xunit;

namespace Photoplay.Tests;

/// <summary>The room Characters, people: skeleton, skinning, clothes, casting.</summary>
public sealed class CharactersPeopleTests
{
    private static readonly Vocabulary Words = new(CharactersCatalogue.Entries);
    private static readonly string[] Bare = ["face", "left eye", "right eye", "upper teeth", "lower mouth", "hair",
        "brows", "lashes", "beard"];
    private static readonly Lazy<Actor> Fisherman =
            new(() => ActorFactory.Build(Sheet(new("ned", "Ned", "fisherman", [])))),
        Dressed = new(() => ActorFactory.Build(Sheet(new("ada", "Ada", "woman", [new("garment", "dress")])))),
        Astronaut = new(() => ActorFactory.Build(Sheet(new("eve", "Eve", "astronaut", []))));

    private static CharacterSheet Sheet(Role role, ulong seed = 7)
        => Casting.Design(Play(role), Words, new(seed)).Characters[0];
    private static Screenplay Play(params Role[] cast) => new() { Title = "", Cast = cast, Scenes = [] };

    /// <summary>What is not said goes with what is: hair that only fair people are born with.</summary>
    [Fact]
    public void AHelmetThatSitsOnTheSuitIsStillWhite()
    {
        Mesh ball = Astronaut.Value.Parts.First(p => p.Name == "space helmet").Model.Shapes
            .First(s => s.Material.Name.Contains("shell", StringComparison.Ordinal)).Mesh;
        Assert.Equal(ball.Positions.Length, ball.Paint.Length);
        Assert.All(ball.Paint, p => Assert.True(p.Luminance > 0.5f));
    }

    [Fact]
    public void RedHairGoesWithFairSkin()
    {
        int fair = 0, any = 0;
        for (ulong seed = 0; seed < 40; seed++)
        {
            if (Skin(new("a", "A", "woman", [new("hair-colour", "red-haired")]), seed) > 0.3f) fair++;
            if (Skin(new("a", "A", "woman", []), seed) > 0.3f) any++;
        }
        Assert.Equal(40, fair);
        Assert.InRange(any, 5, 30);

        static float Skin(Role role, ulong seed)
            => Photoplay.Characters.People.Head.ColourText.Rgb(Sheet(role, seed).SkinColour).Luminance;
    }

    [Fact]
    public void ParentsStandBeforeTheirChildrenAndNamesAreComplete()
    {
        Skeleton s = Fisherman.Value.Skeleton;
        for (int i = 0; i < s.Count; i++) Assert.True(s.Bones[i].Parent < i);
        string[] required = ["hips", "spine", "chest", "upperChest", "neck", "head", "jaw", "leftEye", "rightEye"];
        Assert.All(required, n => Assert.True(s.Find(n) >= 0, n));
        foreach (string side in (string[])["left", "right"])
        {
            foreach (string n in (string[])["Shoulder", "UpperArm", "LowerArm", "Hand", "UpperLeg", "LowerLeg", "Foot",
                "Toes", "ThumbMetacarpal", "ThumbProximal", "ThumbDistal"])
                Assert.True(s.Find(side + n) >= 0, side + n);
            foreach (string finger in HumanSkeleton.Fingers)
                foreach (string link in (string[])["Proximal", "Intermediate", "Distal"])
                    Assert.True(s.Find(side + finger + link) >= 0, side + finger + link);
        }
    }

    [Fact]
    public void HeadAndSkeletonMirror()
    {
        Skeleton s = Dressed.Value.Skeleton;
        foreach (Bone b in s.Bones.Where(b => b.Name.StartsWith("left", StringComparison.Ordinal)))
        {
            Vec3 other = s.Bones[s.Find("right" + b.Name[4..])].Head;
            // Eyes follow a face, which is never its own mirror image.
            float most = b.Name == "leftEye" ? 0.004f : 1e-4f;
            Assert.True(Vec3.Distance(b.Head, new(-other.X, other.Y, other.Z)) < most, b.Name);
        }
    }

    [Fact]
    public void TheRestPoseGivesTheRestMesh()
    {
        foreach (Actor actor in (Actor[])[Fisherman.Value, Dressed.Value, Astronaut.Value])
            Posed(actor, new(actor.Skeleton.Count), (part, mesh, p, n) =>
            {
                for (int i = 0; i < p.Length; i++)
                    Assert.True(Vec3.Distance(p[i], mesh.Positions[i]) < 2e-5f, $"{part.Name} vertex {i}");
                for (int i = 0; i < n.Length; i++)
                    Assert.True(mesh.Normals[i].LengthSquared < 0.5f || Vec3.Dot(n[i], mesh.Normals[i]) > 0.999f,
                        $"{part.Name} normal {i}");
            });
    }

    [Fact]
    public void NothingTearsInAnyPose()
    {
        Gen.Float[-1, 1].Array[12].Sample(x =>
        {
            foreach (Actor actor in (Actor[])[Fisherman.Value, Dressed.Value])
            {
                Pose pose = Bent(actor, x);
                Posed(actor, pose, (part, mesh, p, _) =>
                {
                    Assert.All(p, v => Assert.True(v.IsFinite));
                    float reach = actor.Measures.Height * 1.3f;
                    for (int i = 0; i < mesh.Indices.Length; i += 3)
                        Assert.True(Vec3.Distance(p[mesh.Indices[i]], p[mesh.Indices[i + 1]]) < 0.35f
                            && p[mesh.Indices[i]].Length < reach, $"{part.Name} triangle {i / 3}");
                });
            }
        }, iter: 4);
    }

    [Fact]
    public void ATurnedRootCarriesEverythingWithIt()
    {
        Actor actor = Fisherman.Value;
        Pose pose = new(actor.Skeleton.Count) { RootOffset = new(0.3f, -0.1f, 0.2f) };
        Posed(actor, pose, (part, mesh, p, _) =>
        {
            for (int i = 0; i < p.Length; i += 17)
                Assert.True(Vec3.Distance(p[i], mesh.Positions[i] + pose.RootOffset) < 1e-4f, part.Name);
        });
    }

    /// <summary>Cloth stands outside the body: from points of the sleeve and trouser leg inwards along the normal, the
    /// limb's axis comes before the far side.</summary>
    [Fact]
    public void LimbsStayInsideTheirSleeves()
    {
        Actor actor = Fisherman.Value;
        Gen.Float[-1, 1].Array[12].Sample(x =>
        {
            Pose pose = Bent(actor, x);
            Affine[] bones = new Affine[actor.Skeleton.Count];
            actor.Skeleton.Solve(pose, bones);
            ActorPart coat = actor.Parts.First(p => p.Name == "raincoat");
            Vec3[] points = [], resting = [];
            Posed(actor, pose, (part, _, p, _) => { if (part == coat) points = [.. p]; });
            Posed(actor, new Pose(actor.Skeleton.Count), (part, _, p, _) => { if (part == coat) resting = [.. p]; });
            foreach (string side in (string[])["left", "right"])
            {
                // An arm may be bent against the chest: only the cloth that hangs on the forearm at rest is its sleeve.
                Vec3 rest = (actor.Skeleton.Bones[actor.Skeleton.Find(side + "LowerArm")].Head
                    + actor.Skeleton.Bones[actor.Skeleton.Find(side + "Hand")].Head) * 0.5f;
                Assert.True(resting.Count(p => Vec3.Distance(p, rest) < 0.14f) > 50, $"the {side} sleeve is missing");
                Vec3 elbow = bones[actor.Skeleton.Find(side + "LowerArm")].T,
                    wrist = bones[actor.Skeleton.Find(side + "Hand")].T, middle = (elbow + wrist) * 0.5f;
                Vec3 axis = (wrist - elbow).Normalized;
                float nearest = points.Where((_, i) => Vec3.Distance(resting[i], rest) < 0.14f)
                    .Where(p => MathF.Abs(Vec3.Dot(p - middle, axis)) < 0.012f && Vec3.Distance(p, middle) < 0.14f)
                    .Select(p => (p - middle - axis * Vec3.Dot(p - middle, axis)).Length).DefaultIfEmpty(1).Min();
                Assert.True(nearest > 0.022f, $"{side} sleeve comes within {nearest * 1000:f0} mm of the bone");
            }
        }, iter: 4);
    }

    [Fact]
    public void SameSheetSameMesh()
    {
        CharacterSheet sheet = Sheet(new("kim", "Kim", "child", []));
        Assert.Equal(Hash(ActorFactory.Build(sheet)), Hash(ActorFactory.Build(sheet)));
    }

    [Fact]
    public void ADressedPersonWithoutTheHeadStaysLight()
    {
        foreach (Actor actor in (Actor[])[Fisherman.Value, Dressed.Value])
            Assert.InRange(actor.Parts.Where(p => !Bare.Contains(p.Name)).Sum(p => p.Model.TriangleCount),
                20_000, 80_000);
    }

    [Fact]
    public void CastingDependsOnTheRoleAloneAndNotOnTheOrder()
    {
        Role a = new("a", "A", "woman", []), b = new("b", "B", "man", []), c = new("c", "C", "chef", []);
        Cast one = Casting.Design(Play(a, b, c), Words, new(3)), two = Casting.Design(Play(c, a, b), Words, new(3));
        foreach (string id in (string[])["a", "b", "c"]) Assert.Equal(Text(one.Find(id)!), Text(two.Find(id)!));
        Assert.NotEqual(Text(one.Find("a")!), Text(Casting.Design(Play(a), Words, new(4)).Find("a")!));
    }

    [Fact]
    public void TheScreenplaysWordsAreObeyed()
    {
        CharacterSheet s = Sheet(new("x", "X", "man", [new("age", "old"), new("garment", "raincoat"),
            new("colour", "green", "raincoat"), new("hair", "grey-haired"), new("height", "tall")]));
        Assert.True(s.Age > 60 && s.Voice == "elder-1");
        GarmentSheet coat = Assert.Single(s.Garments, g => g.Kind == "raincoat");
        Assert.Equal(Words.Find(Kind.Attribute, "green")!.Value, coat.Colour);
        Assert.Equal("#8b8984", s.HairColour);
        CharacterSheet short_ = Sheet(new("x", "X", "man", [new("age", "old"), new("height", "short")]));
        Assert.True(s.Height > short_.Height + 0.2f);
        Assert.Equal("child-1", Sheet(new("x", "X", "girl", [])).Voice);
    }

    [Fact]
    public void EveryKindOfPersonIsWholeAndDecent()
    {
        foreach (VocabularyEntry kind in CharactersCatalogue.Entries.Where(e => e.Kind == Kind.Creature
            && e.Tags?.Contains("person") == true))
            for (ulong seed = 1; seed <= 3; seed++)
            {
                CharacterSheet s = Sheet(new(kind.Id, kind.Id, kind.Id, []), seed);
                Assert.InRange(s.Height, 0.7f, 2.1f);
                string[] places = [.. s.Garments.Select(g => Words.Find(Kind.Garment, g.Kind)!.Tags![0])];
                Assert.Equal(places.Length, places.Distinct().Count());
                bool onePiece = places.Contains("suit")
                    || s.Garments.Any(g => g.Kind is "dress" or "robe" or "leotard-dress");
                Assert.True(onePiece || (places.Contains("top") || places.Contains("outer") || places.Contains("bottom")
                    && s.Garments.Any(g => g.Kind == "dungarees")) && places.Contains("bottom"), kind.Id);
            }
    }

    [Fact]
    public void WordsAreUniqueWithinTheirKind()
        => Assert.All(CharactersCatalogue.Entries.GroupBy(e => (e.Kind, e.Id)), g => Assert.Single(g));

    private static Pose Bent(Actor actor, float[] x)
    {
        Pose pose = new(actor.Skeleton.Count);
        void Turn(string bone, Quat q) => pose.Turns[actor.Skeleton.Find(bone)] = q;
        foreach (int side in (int[])[1, -1])
        {
            string word = side > 0 ? "left" : "right";
            int k = side > 0 ? 0 : 5;
            Turn(word + "UpperArm", Quat.RotX(x[k] * 0.8f) * Quat.RotZ(side * (x[k + 1] * 0.8f - 0.1f)));
            Turn(word + "LowerArm", Quat.AxisAngle(HumanSkeleton.ElbowAxis(side), 0.9f + x[k + 2] * 0.8f));
            Turn(word + "UpperLeg", Quat.RotX(-0.5f + x[k + 3] * 0.7f));
            Turn(word + "LowerLeg", Quat.RotX(0.7f + x[k + 4] * 0.6f));
        }
        Turn("spine", Quat.YawPitchRoll(x[10] * 0.4f, x[11] * 0.3f, 0));
        return pose;
    }

    /// <summary>From every point of the legs above the hem, looking outwards, there is cloth: over a whole step, in a
    /// dress and in a coat over one.</summary>
    [Theory]
    [InlineData("dress")]
    [InlineData("coat")]
    [InlineData("skirt")]
    public void LegsStayInSkirtsWhileWalking(string garment)
    {
        Actor actor = ActorFactory.Build(Sheet(new("ada", "Ada", "woman", [new("garment", garment)])));
        for (int phase = 0; phase < 8; phase++)
        {
            (List<Vec3> cloth, List<Vec3> legs) = ClothAndRest(actor, Step(actor, phase / 8f * Maths.Tau), garment);
            float hem = cloth.Min(p => p.Y), hips = actor.Skeleton.Bones[0].Head.Y;
            Vec3[] covered = [.. legs.Where((p, i) => i % 3 == 0 && p.Y > hem + 0.16f && p.Y < hips - 0.15f
                && MathF.Abs(p.X) < 0.2f)];
            Assert.True(covered.Length > 60);
            int bare = covered.Count(p => !Meets(cloth, p, new Vec3(p.X, 0, p.Z + 0.02f).Normalized));
            Assert.True(bare <= covered.Length / 30, $"{bare} of {covered.Length} stand out at phase {phase}");
        }
    }

    /// <summary>Over the thighs of somebody who sits lies the cloth of a coat or a dress.</summary>
    [Theory]
    [InlineData("dress")]
    [InlineData("coat")]
    public void ALapIsCovered(string garment)
    {
        Actor actor = ActorFactory.Build(Sheet(new("ada", "Ada", "woman", [new("garment", garment)])));
        Pose pose = new(actor.Skeleton.Count);
        foreach (string side in (string[])["left", "right"])
        {
            pose.Turns[actor.Skeleton.Find(side + "UpperLeg")] = Quat.RotX(side == "left" ? -1.7f : -1.4f);
            pose.Turns[actor.Skeleton.Find(side + "LowerLeg")] = Quat.RotX(1.5f);
        }
        (List<Vec3> cloth, List<Vec3> rest) = ClothAndRest(actor, pose, garment);
        float hips = actor.Skeleton.Bones[actor.Skeleton.Find("leftUpperLeg")].Head.Y;
        Vec3[] thighs = [.. rest.Where((p, i) => i % 3 == 0 && p.Z is > 0.15f and < 0.27f && p.Y > hips + 0.03f
            && p.Y < hips + 0.16f && MathF.Abs(p.X) < 0.15f)];
        Assert.True(thighs.Length > 30);
        int bare = thighs.Count(p => !Meets(cloth, p, Vec3.UnitY));
        Assert.True(bare <= thighs.Length / 8, $"{bare} of {thighs.Length} lie bare");
    }

    /// <summary>What is worn under a coat stays under it.</summary>
    [Fact]
    public void ASkirtStaysUnderTheCoatOverIt()
    {
        Actor actor = ActorFactory.Build(Sheet(new("ada", "Ada", "woman",
            [new("garment", "skirt"), new("garment", "coat")])));
        Assert.Contains(actor.Parts, p => p.Name == "skirt");
        Pose pose = new(actor.Skeleton.Count);
        List<Vec3> skirt = [], coat = ClothAndRest(actor, pose, "coat").Cloth;
        Posed(actor, pose, (part, _, p, _) => { if (part.Name == "skirt") skirt.AddRange(p); });
        float hem = coat.Min(p => p.Y) + 0.02f, waist = coat.Max(p => p.Y) - 0.65f;
        Assert.DoesNotContain(skirt, p => p.Y > hem && p.Y < waist
            && !Meets(coat, p, new Vec3(p.X, 0, p.Z + 0.02f).Normalized));
        Assert.Contains(skirt, p => p.Y < hem);
    }

    private static (List<Vec3> Cloth, List<Vec3> Others) ClothAndRest(Actor actor, Pose pose, string garment)
    {
        List<Vec3> rest = [], cloth = [];
        Posed(actor, pose, (part, mesh, p, n) =>
        {
            if (part.Name == garment) foreach (int i in mesh.Indices) cloth.Add(p[i]);
            else rest.AddRange(p);
        });
        return (cloth, rest);
    }

    private static Pose Step(Actor actor, float phase)
    {
        Pose pose = new(actor.Skeleton.Count);
        foreach ((string side, float at) in ((string, float)[])[("left", phase), ("right", phase + Maths.Pi)])
        {
            int thigh = actor.Skeleton.Find(side + "UpperLeg"), shin = actor.Skeleton.Find(side + "LowerLeg");
            pose.Turns[thigh] = Quat.RotX(-0.1f - 0.5f * Maths.Sin(at));
            pose.Turns[shin] = Quat.RotX(0.1f + 0.8f * MathF.Max(0, Maths.Cos(at)));
        }
        return pose;
    }

    private static bool Meets(List<Vec3> triangles, Vec3 from, Vec3 way)
    {
        for (int i = 0; i < triangles.Count; i += 3)
        {
            Vec3 a = triangles[i], u = triangles[i + 1] - a, v = triangles[i + 2] - a, h = Vec3.Cross(way, v);
            float det = Vec3.Dot(u, h);
            if (MathF.Abs(det) < 1e-12f) continue;
            Vec3 s = from - a, q = Vec3.Cross(s, u);
            float x = Vec3.Dot(s, h) / det, y = Vec3.Dot(way, q) / det;
            // A point in the middle of a body looks along edges.
            if (x >= -1e-4f && y >= -1e-4f && x + y <= 1.0001f && Vec3.Dot(v, q) / det > 0) return true;
        }
        return false;
    }

    private delegate void Look(ActorPart part, Mesh mesh, Vec3[] positions, Vec3[] normals);

    private static void Posed(Actor actor, Pose pose, Look look)
    {
        Affine[] bones = new Affine[actor.Skeleton.Count];
        actor.Skeleton.Solve(pose, bones);
        for (int i = 0; i < bones.Length; i++) bones[i] *= Affine.Translation(-actor.Skeleton.Bones[i].Head);
        foreach (ActorPart part in actor.Parts.Where(p => p.Deformer is not null && !Bare.Contains(p.Name)))
            for (int s = 0; s < part.Model.Shapes.Count; s++)
            {
                Mesh mesh = part.Model.Shapes[s].Mesh;
                Vec3[] p = new Vec3[mesh.Positions.Length], n = new Vec3[p.Length];
                part.Deformer!.Deform(s, bones, pose, new(), p, n);
                look(part, mesh, p, n);
            }
    }

    private static string Hash(Actor actor)
    {
        using StableHash h = new();
        foreach (ActorPart part in actor.Parts.Where(p => !Bare.Contains(p.Name)))
            foreach (Shape s in part.Model.Shapes)
                h.AddValues<Vec3>(s.Mesh.Positions).AddValues<int>(s.Mesh.Indices).AddValues<Masks>(s.Mesh.Masks);
        return h.Finish();
    }

    private static string Text(CharacterSheet s)
        => $"{s.Age} {s.Height} {s.Weight} {s.SkinColour} {s.HairColour} {s.HairStyle} {s.EyeColour} {s.Voice} "
            + $"{string.Join(' ', s.Garments)} {string.Join(' ', s.Face)}";
}
