#pragma warning disable RS0030 // glTF's library speaks System.Numerics
using System.Numerics;
using Photoplay.Animation;
using Photoplay.Characters;
using Photoplay.Characters.Guests;
using Photoplay.Foundation;
using Photoplay.Production;
using Photoplay.Production.Exchange.Actors;
using Photoplay.Stage;
using Xunit;

namespace Photoplay.Tests;

/// <summary>Actors from files: found bones, our rest, faces, and the way round from our own export.</summary>
public sealed class GuestTests : IClassFixture<GuestTests.RoundTrip>
{
    private const float S = 0.70710678f;

    /// <summary>Our woman, given away and brought back.</summary>
    public sealed class RoundTrip
    {
        public Actor Ours { get; } = ActorFactory.Build(CastingCall.Find("woman", null, 1, new()));
        public Actor Back { get; }
        public byte[] File { get; }

        public RoundTrip()
        {
            string folder = Directory.CreateTempSubdirectory("photoplay-round-").FullName;
            string file = Path.Combine(folder, "woman.vrm");
            ActorExport.Write(Ours, file, "Somebody");
            File = System.IO.File.ReadAllBytes(file);
            Back = GuestReader.Read(Ours.Sheet, file);
            Directory.Delete(folder, true);
        }
    }

    private readonly RoundTrip woman;

    public GuestTests(RoundTrip woman) => this.woman = woman;

    [Fact]
    public void TheWayRoundKeepsBonesAndLengths()
    {
        foreach (Bone b in woman.Ours.Skeleton.Bones)
        {
            // Hands are aligned by their middle finger and knees put in line, so these are a little off.
            float off = Vec3.Distance(b.Head - woman.Ours.At("hips"), woman.Back.At(b.Name) - woman.Back.At("hips"));
            Assert.True(off < 0.018f, $"{b.Name} is {off * 1000:0.0} mm off");
        }
        Measures a = woman.Ours.Measures, b2 = woman.Back.Measures;
        Assert.InRange(b2.EyeHeight / a.EyeHeight, 0.985f, 1.015f);
        Assert.InRange(b2.LegLength / a.LegLength, 0.985f, 1.015f);
        Assert.InRange(b2.HeadRadius / a.HeadRadius, 0.85f, 1.2f);
        foreach (Socket s in woman.Ours.Sockets)
        {
            Socket other = woman.Back.Sockets.Single(x => x.Name == s.Name);
            Vec3 Rest(Actor actor, Socket socket)
                => actor.Skeleton.Bones[socket.Bone].Head + socket.BoneFromSocket.T - actor.At("hips");
            float off = Vec3.Distance(Rest(woman.Ours, s), Rest(woman.Back, other));
            Assert.True(off < 0.06f, $"{s.Name} is {off * 1000:0} mm off");
            Assert.True(Vec3.Dot(s.BoneFromSocket.Y, other.BoneFromSocket.Y) > 0.99f, s.Name);
        }
    }

    [Fact]
    public void TheWayRoundMovesAlikeWithoutTearing()
    {
        Performance ours = AnimationFixture.Play(woman.Ours, [AnimationFixture.Go("walk", 4, default, new Vec3(0, 0, 4))]),
            back = AnimationFixture.Play(woman.Back, [AnimationFixture.Go("walk", 4, default, new Vec3(0, 0, 4))]);
        foreach (double time in (double[])[0.2, 1.7, 2.4])
            foreach (ActorPart part in woman.Ours.Parts)
            {
                ActorPart[] same = [.. woman.Back.Parts.Where(p => p.Name[..p.Name.LastIndexOf(' ')] == part.Name)];
                (Bounds a, _) = Posed(woman.Ours, [part], ours.Performers["a"].At(time));
                (Bounds b, float stretch) = Posed(woman.Back, same, back.Performers["a"].At(time));
                float off = MathF.Max(Vec3.Distance(a.Lo, b.Lo), Vec3.Distance(a.Hi, b.Hi));
                // The hem of a dress is kept off the legs on our people only.
                Assert.True(off < 0.07f, $"{part.Name} at {time} is {off * 1000:0} mm off");
                Assert.True(stretch < 0.12f, $"{part.Name} at {time}: an edge grew by {stretch * 1000:0} mm");
            }
    }

    /// <summary>Where parts stand, and by how much their edges have grown at most; metres.</summary>
    private static (Bounds, float) Posed(Actor actor, ActorPart[] parts, ActorState state)
    {
        Affine[] bones = new Affine[actor.Skeleton.Count];
        actor.Skeleton.Solve(state.Pose, bones);
        for (int i = 0; i < bones.Length; i++) bones[i] *= Affine.Translation(-actor.Skeleton.Bones[i].Head);
        (Bounds all, float grown) = (Bounds.Empty, 0);
        foreach (ActorPart part in parts)
            for (int s = 0; s < part.Model.Shapes.Count; s++)
            {
                Mesh mesh = part.Model.Shapes[s].Mesh;
                Vec3[] at = new Vec3[mesh.Positions.Length], normals = new Vec3[at.Length];
                if (part.Deformer is { } d) d.Deform(s, bones, state.Pose, state.Face, at, normals);
                else at = [.. mesh.Positions.Select(p => bones[part.Bone!.Value].Point(p))];
                foreach (Vec3 p in at) { Assert.True(float.IsFinite(p.X + p.Y + p.Z)); all = all.Include(p); }
                for (int i = 0; i < mesh.Indices.Length; i++)
                {
                    int a = mesh.Indices[i], b = mesh.Indices[i % 3 == 2 ? i - 2 : i + 1];
                    grown = MathF.Max(grown,
                        Vec3.Distance(at[a], at[b]) - Vec3.Distance(mesh.Positions[a], mesh.Positions[b]));
                }
            }
        return (all, grown);
    }

    [Fact]
    public void AFaceByAppleNamesDoesWhatOursDoes()
    {
        foreach (FaceShape shape in (FaceShape[])[FaceShape.JawOpen, FaceShape.MouthSmileLeft, FaceShape.EyeBlinkRight])
        {
            float ours = Travel(woman.Ours, "face", shape), back = Travel(woman.Back, "face 0", shape);
            Assert.InRange(back / ours, 0.95f, 1.05f);
        }
    }

    [Fact]
    public void AFaceByVrmsExpressionsSpeaksAndBlinks()
    {
        // Without their names the targets can be reached by the expressions alone.
        (ReadOnlyMemory<byte> json, ReadOnlyMemory<byte> bin) = GlbContainer.Split(woman.File, "woman.vrm");
        string text = System.Text.Encoding.UTF8.GetString(json.Span).Replace("targetNames", "otherNames", StringComparison.Ordinal);
        Actor nameless = GuestFixture.Read(GlbContainer.Join(System.Text.Encoding.UTF8.GetBytes(text), bin.Span), "w.vrm");
        Assert.InRange(Travel(nameless, "face 0", FaceShape.EyeBlinkLeft) / Travel(woman.Ours, "face", FaceShape.EyeBlinkLeft),
            0.8f, 1.1f);
        Face vowel = new();
        foreach ((FaceShape s, float w) in Characters.People.Head.Visemes.Weights("aa")) vowel[s] = w;
        Assert.InRange(Travel(nameless, "face 0", vowel) / Travel(woman.Ours, "face", vowel), 0.8f, 1.2f);
    }

    [Fact]
    public void ExpressionsAreFoundByLeastSquares()
    {
        GuestExpression wide = new([(FaceShape.JawOpen, 1), (FaceShape.MouthStretchLeft, 0.5f)], [(0, 0, 1)]),
            round = new([(FaceShape.JawOpen, 0.4f), (FaceShape.MouthPucker, 0.8f)], [(0, 1, 1)]);
        GuestBody body = new()
        {
            Key = "", Joints = [], Bones = new Dictionary<string, int>(), Surfaces = [], Expressions = [wide, round],
        };
        Face face = new();
        foreach ((GuestExpression e, float share) in ((GuestExpression, float)[])[(wide, 0.3f), (round, 0.6f)])
            foreach ((FaceShape s, float w) in e.Meaning) face[s] += w * share;
        Span<float> shares = stackalloc float[2];
        new GuestFace(body).Shares(face, shares);
        Assert.Equal(0.3f, shares[0], 1e-3f);
        Assert.Equal(0.6f, shares[1], 1e-3f);
        new GuestFace(body).Shares(new() { [FaceShape.BrowInnerUp] = 1 }, shares);
        Assert.Equal(0, shares[0] + shares[1]);
    }

    private static float Travel(Actor actor, string part, FaceShape shape) => Travel(actor, part, new Face { [shape] = 1 });

    /// <summary>How far the point that a face moves most goes, metres.</summary>
    private static float Travel(Actor actor, string name, Face face)
    {
        ActorPart part = actor.Parts.Single(p => p.Name == name);
        Affine[] rest = [.. Enumerable.Repeat(Affine.Identity, actor.Skeleton.Count)];
        int n = part.Model.Shapes[0].Mesh.Positions.Length;
        Vec3[] a = new Vec3[n], b = new Vec3[n], normals = new Vec3[n];
        part.Deformer!.Deform(0, rest, new Pose(rest.Length), new Face(), a, normals);
        part.Deformer.Deform(0, rest, new Pose(rest.Length), face, b, normals);
        return Enumerable.Range(0, n).Max(i => Vec3.Distance(a[i], b[i]));
    }

    /// <summary>Namings, axes and units of files: usual names upright; Mixamo's names facing backwards; names that say
    /// nothing, Z up, in centimetres, joints' own axes askew.</summary>
    public static TheoryData<string> Rigs => ["vrm names", "mixamo backwards", "nameless z-up centimetres"];

    [Theory, MemberData(nameof(Rigs))]
    public void AnyRigComesToOurRest(string rig)
    {
        byte[] file = rig switch
        {
            "vrm names" => GuestFixture.Rig(n => n, Matrix4x4.Identity, Quaternion.Identity),
            "mixamo backwards" => GuestFixture.Rig(Mixamo, Matrix4x4.CreateRotationY(MathF.PI), Quaternion.Identity),
            _ => GuestFixture.Rig(n => "node" + (uint)StableHash.Of(n)[3],
                Matrix4x4.CreateScale(100) * Matrix4x4.CreateRotationX(MathF.PI / 2) * Matrix4x4.CreateRotationZ(0.7f),
                Quaternion.CreateFromYawPitchRoll(0.4f, 1.2f, -2)),
        };
        Actor actor = GuestFixture.Read(file);
        Assert.All(GuestFixture.Person, b => Assert.True(actor.Skeleton.Find(b.Name) >= 0, b.Name));
        float height = actor.Measures.Height;
        Assert.InRange(height, 1.65f, 1.75f);
        foreach ((string side, float x) in (ReadOnlySpan<(string, float)>)[("left", 1), ("right", -1)])
        {
            Vec3 upper = (actor.At(side + "LowerArm") - actor.At(side + "UpperArm")).Normalized,
                lower = (actor.At(side + "Hand") - actor.At(side + "LowerArm")).Normalized;
            Assert.True(Vec3.Dot(upper, new(S * x, -S, 0)) > 0.999f, $"{side} upper arm {upper}");
            Assert.True(Vec3.Dot(lower, new(S * x, -S, 0)) > 0.999f, $"{side} forearm {lower}");
            Assert.Equal(0.27f * height / 1.7f, Vec3.Distance(actor.At(side + "LowerArm"), actor.At(side + "UpperArm")),
                0.012f);
            Assert.True(actor.At(side + "UpperLeg").X * x > 0.05f, side + " leg is on its side");
            Assert.True(actor.At(side + "Toes").Z > actor.At(side + "Foot").Z + 0.08f, side + " toes look forward");
        }
        float lowest = actor.Parts.Min(p => p.Model.Shapes[0].Mesh.Positions.Min(v => v.Y));
        Assert.Equal(0, lowest, 1e-3f);
        // Each box stands around its own bone, so skin and skeleton belong together.
        Mesh mesh = actor.Parts[0].Model.Shapes[0].Mesh;
        for (int b = 0; b < GuestFixture.Person.Count; b++)
        {
            Vec3 middle = default;
            for (int c = 0; c < 8; c++) middle += mesh.Positions[b * 8 + c] / 8;
            Vec3 joint = actor.At(GuestFixture.Person[b].Name);
            Assert.True(Vec3.Distance(middle, joint) < 2e-3f, $"{GuestFixture.Person[b].Name}: {middle}, not {joint}");
        }
    }

    private static string Mixamo(string bone)
    {
        string name = bone switch { "chest" => "Spine1", "hips" => "Hips", "spine" => "Spine", "neck" => "Neck", "head" => "Head", _ => bone };
        foreach ((string ours, string theirs) in ((string, string)[])[("UpperArm", "Arm"), ("LowerArm", "ForeArm"),
            ("UpperLeg", "UpLeg"), ("LowerLeg", "Leg"), ("Toes", "ToeBase")])
            if (bone.EndsWith(ours, StringComparison.Ordinal))
                name = bone.Replace(ours, theirs, StringComparison.Ordinal);
        return "mixamorig:" + char.ToUpperInvariant(name[0]) + name[1..];
    }

    [Theory]
    [InlineData("mixamorig:LeftForeArm", "leftLowerArm")]
    [InlineData("mixamorig:LeftHandPinky3", "leftLittleDistal")]
    [InlineData("mixamorig:RightHandThumb1", "rightThumbMetacarpal")]
    [InlineData("mixamorig:LeftHandIndex4", null)]
    [InlineData("mixamorig:HeadTop_End", null)]
    [InlineData("upper_arm.R", "rightUpperArm")]
    [InlineData("Bip01 L Thigh", "leftUpperLeg")]
    [InlineData("Bip01 R Calf", "rightLowerLeg")]
    [InlineData("thigh_l", "leftUpperLeg")]
    [InlineData("lowerarm_twist_01_l", null)]
    [InlineData("clavicle_r", "rightShoulder")]
    [InlineData("pelvis", "hips")]
    [InlineData("Tail", null)]
    public void UsualNamesAreKnown(string name, string? bone) => Assert.Equal(bone, GuestBones.BoneOf(name));

    [Fact]
    public void AGuestPlaysAnAction()
    {
        Actor actor = GuestFixture.Read(GuestFixture.Rig(n => n, Matrix4x4.Identity, Quaternion.Identity));
        Performance p = AnimationFixture.Play(actor, [AnimationFixture.Go("walk", 4, default, new Vec3(0, 0, 4))]);
        Vec3 before = AnimationFixture.At(p.Performers["a"], "hips", 0), after = AnimationFixture.At(p.Performers["a"], "hips", 5);
        Assert.True(after.Z - before.Z > 2, "it walks");
        Assert.InRange(AnimationFixture.At(p.Performers["a"], "head", 2).Y, 1.3f, 1.7f);
        Assert.All(AnimationFixture.Solve(p.Performers["a"], 2), b => Assert.True(float.IsFinite(b.T.X + b.T.Y + b.T.Z)));
    }

    [Fact]
    public void AnotherFileMakesAnotherKey()
    {
        string folder = Directory.CreateTempSubdirectory("photoplay-key-").FullName;
        ProductionFolder production = new(folder);
        Cast cast = new() { Characters = [GuestFixture.Sheet with { Actor = "hero.glb" }] };
        File.WriteAllBytes(Path.Combine(folder, "hero.glb"), GuestFixture.Edited(_ => { }));
        string? one = Guests.Identified(production, cast).Characters[0].ActorKey;
        Assert.Equal(one, Guests.Identified(production, cast).Characters[0].ActorKey);
        File.WriteAllBytes(Path.Combine(folder, "hero.glb"), GuestFixture.Edited(j => j["asset"]!["copyright"] = "me"));
        Assert.NotEqual(one, Guests.Identified(production, cast).Characters[0].ActorKey);
        Assert.NotNull(one);
        Directory.Delete(folder, true);
    }
}
