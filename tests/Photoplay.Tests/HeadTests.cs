using Photoplay.Characters;
using Photoplay.Characters.People.Casting;
using Photoplay.Characters.People.Hair;
using Photoplay.Characters.People.Head;
using Photoplay.Foundation;
using Photoplay.Modeling;
using Photoplay.Stage;
using Xunit;

namespace Photoplay.Tests;

public sealed class HeadTests
{
    private static readonly HeadBones Bones = new(0, 1, 2, 3, 4, 5);
    private static readonly HeadFrame Frame = new(new(0, 1.5f, -0.02f), new(0, 1.4f, -0.035f), 0.25f, 0.045f, Bones);
    private static readonly Lazy<(HeadSkin Skin, FaceShapes Shapes)> Plain = new(() =>
    {
        HeadSkin skin = new(FaceParameters.Of(Sheet()));
        return (skin, new(skin));
    });

    private static CharacterSheet Sheet(float age = 30, string hair = "short", string beard = "none") => new()
    {
        Id = "a", Name = "A", Kind = "person", Seed = 5, Age = age,
        Presentation = 0.6f, HairStyle = hair, FacialHair = beard,
    };

    private static Vec3[] Posed(ActorPart part, Face face, int shape = 0, Affine[]? pose = null)
    {
        Vec3[] p = new Vec3[part.Model.Shapes[shape].Mesh.Positions.Length], n = new Vec3[p.Length];
        part.Deformer!.Deform(shape, pose ?? [.. Enumerable.Repeat(Affine.Identity, 6)], new Pose(6), face, p, n);
        return p;
    }

    private static Face With(params (FaceShape Shape, float Weight)[] weights)
    {
        Face face = new();
        foreach ((FaceShape s, float w) in weights) face[s] = w;
        return face;
    }

    [Fact]
    public void A_head_is_built_with_the_same_bits_twice()
    {
        string Hash()
        {
            using StableHash hash = new();
            foreach (ActorPart part in HeadBuilder.Build(Sheet(70, "bun", "full"), Frame).Parts)
                foreach (Shape s in part.Model.Shapes)
                    hash.AddValues<Vec3>(s.Mesh.Positions).AddValues<int>(s.Mesh.Indices);
            return hash.Finish();
        }
        Assert.Equal(Hash(), Hash());
    }

    [Theory]
    [InlineData(5)]
    [InlineData(30)]
    [InlineData(85)]
    public void All_parts_are_finite_with_unit_normals_in_any_expression(float age)
    {
        Face face = new();
        for (int i = 0; i < (int)FaceShape.Count; i++) face.Weights[i] = i % 3 == 0 ? 0.8f : 0.2f;
        foreach (ActorPart part in HeadBuilder.Build(Sheet(age, "wavy", "goatee"), Frame)
            .Parts.Where(p => p.Deformer is not null))
            for (int s = 0; s < part.Model.Shapes.Count; s++)
            {
                Mesh mesh = part.Model.Shapes[s].Mesh;
                Vec3[] p = new Vec3[mesh.Positions.Length], n = new Vec3[p.Length];
                part.Deformer!.Deform(s, [.. Enumerable.Repeat(Affine.Identity, 6)], new Pose(6), face, p, n);
                Assert.All(p, v => Assert.True(v.IsFinite, part.Name));
                Assert.True(n.Count(v => MathF.Abs(v.Length - 1) > 1e-3f) <= p.Length / 500, part.Name);
            }
    }

    [Theory]
    [InlineData(6)]
    [InlineData(28)]
    [InlineData(80)]
    public void At_rest_the_skin_has_no_inverted_triangles(float age)
    {
        HeadSkin skin = new(FaceParameters.Of(Sheet(age)));
        int inverted = 0;
        for (int t = 0; t < skin.Indices.Length; t += 3)
        {
            int a = skin.Indices[t], b = skin.Indices[t + 1], c = skin.Indices[t + 2];
            Vec3 n = Vec3.Cross(skin.Positions[b] - skin.Positions[a], skin.Positions[c] - skin.Positions[a]);
            if (Vec3.Dot(n, skin.Normals[a] + skin.Normals[b] + skin.Normals[c]) < 0) inverted++;
        }
        Assert.True(inverted < skin.Indices.Length / 3 / 2000, $"{inverted} inverted");
    }

    [Fact]
    public void The_skin_faces_outward()
    {
        HeadSkin skin = Plain.Value.Skin;
        SkinProbe probe = new(skin);
        foreach (Vec3 p in (Vec3[])[new(0, 12, -1.5f), new(0, -11, 9), new(7.3f, 3, -1), new(0, 3, -10.5f),
            new(0, 6, 9)])
            Assert.True(Vec3.Dot(skin.Normals[probe.Nearest(p)], p - new Vec3(0, 0, -1)) > 0, p.ToString());
    }

    [Fact]
    public void A_blink_brings_the_lids_rims_within_a_millimetre()
    {
        (HeadSkin skin, FaceShapes shapes) = Plain.Value;
        HeadCage cage = skin.Cage;
        for (int eye = 0; eye < 2; eye++)
        {
            int side = eye == 0 ? 1 : -1;
            for (int k = 1; k < 8; k++)
            {
                Vec3 Shut(int at) => EyeLoops.LoopPoint(cage.Face, side, EyeLoops.Edge, at, default, new(Close: 1));
                Vec3 Open(int at) => EyeLoops.LoopPoint(cage.Face, side, EyeLoops.Edge, at, default, default);
                Assert.True((Shut(k) - Shut(16 - k)).Length < 0.1f);
                Assert.True((Open(k) - Open(16 - k)).Length > 0.2f);
            }
        }
        // And on the finished skin: with the eye shut, no gap is left before the pupil.
        ActorPart face = HeadBuilder.Build(Sheet(), Frame).Parts.First(p => p.Name == "face");
        HeadMeasures m = HeadBuilder.Measure(Sheet(), Frame);
        float Gap(Face f)
        {
            Vec3[] p = Posed(face, f);
            float[] ys = [.. p.Where(v => MathF.Abs(v.X - m.LeftEye.X) < 0.004f && v.Z > m.LeftEye.Z + 0.015f
                && MathF.Abs(v.Y - m.LeftEye.Y) < 0.018f).Select(v => v.Y).Order()];
            return ys.Zip(ys.Skip(1), (a, b) => b - a).Max();
        }
        Assert.True(Gap(With((FaceShape.EyeBlinkLeft, 1))) < 0.0025f);
        Assert.True(Gap(new Face()) > 0.006f);
        Assert.Equal((int)FaceShape.Count, shapes.Moves.Length);
    }

    [Fact]
    public void Lids_stay_off_the_eyeball_on_their_way()
    {
        HeadParts head = HeadBuilder.Build(Sheet(), Frame);
        ActorPart face = head.Parts.First(p => p.Name == "face");
        float radius = FaceParameters.Of(Sheet()).EyeRadius * new HeadMap(Frame, FaceParameters.Of(Sheet())).Unit;
        Vec3[] open = Posed(face, new()), half = Posed(face, With((FaceShape.EyeBlinkLeft, 0.5f)));
        Vec3 eye = head.Measures.LeftEye;
        int moved = 0;
        for (int i = 0; i < open.Length; i++)
        {
            if ((half[i] - open[i]).Length < 0.002f || (open[i] - eye).Length < radius * 1.01f) continue;
            moved++;
            Assert.True((half[i] - eye).Length > radius * 0.995f);
        }
        Assert.True(moved > 20);
    }

    [Fact]
    public void The_jaw_opens_the_lips_and_PP_shuts_them()
    {
        (HeadSkin skin, FaceShapes shapes) = Plain.Value;
        int[] contact = skin.Cage.Mouth[MouthLoops.Contact];
        SkinProbe probe = new(skin);
        Vec3 upperAt = skin.Cage.Mesh.Positions[contact[4]], lowerAt = skin.Cage.Mesh.Positions[contact[12]];
        float Open(Face face)
        {
            // Lips part by what the lowest point of the upper and the highest of the lower lip move apart, on the
            // middle of the lips' edges.
            int upper = probe.Nearest(upperAt + new Vec3(0, 0.25f, 0.25f)),
                lower = probe.Nearest(lowerAt + new Vec3(0, -0.25f, 0.25f));
            Vec3 d = default;
            for (int s = 0; s < (int)FaceShape.Count; s++)
                d += (shapes.Moves[s][upper] - shapes.Moves[s][lower]) * face.Weights[s];
            return d.Y;
        }
        Assert.True(Open(With((FaceShape.JawOpen, 1))) > 2);
        Assert.True(Open(With([.. Visemes.Weights("PP")])) <= 0);
        Assert.True(Open(With([.. Visemes.Weights("aa")])) > 1);
        Assert.True(MathF.Abs(Open(With((FaceShape.JawOpen, 1), (FaceShape.MouthClose, 1)))) < 0.5f);
    }

    [Fact]
    public void No_number_of_a_face_is_without_effect()
    {
        foreach (string name in FaceDesign.Of(new(1), new Dictionary<string, float>()).Keys.Append("freckles"))
        {
            CharacterSheet With(float v) => Sheet() with { Face = new Dictionary<string, float> { [name] = v } };
            Assert.True(FaceParameters.Of(With(0.2f)) != FaceParameters.Of(With(0.8f))
                || SkinTone.Of(With(0.2f)) != SkinTone.Of(With(0.8f)), name);
        }
    }

    [Fact]
    public void Sides_of_a_face_differ_by_millimetres_and_meet_the_neck()
    {
        Asymmetry askew = new(0.5f, -0.5f, 0.5f, -0.5f, 0.5f);
        float most = 0;
        foreach (Vec3 p in Plain.Value.Skin.Positions)
        {
            float moved = (askew.Of(p) - p).Length;
            most = MathF.Max(most, moved);
            Assert.True(p.Z > -1 && p.Y > -15 || moved == 0, $"{p} moved");
            Assert.Equal(p, Asymmetry.None.Of(p));
        }
        Assert.InRange(most, 0.1f, 0.4f);
    }

    [Fact]
    public void The_face_is_symmetric()
    {
        HeadCage cage = Plain.Value.Skin.Cage;
        foreach (Vec3 p in cage.Mesh.Positions)
            Assert.Contains(cage.Mesh.Positions,
                q => MathF.Abs(q.X + p.X) < 1e-3f && MathF.Abs(q.Y - p.Y) < 1e-3f && MathF.Abs(q.Z - p.Z) < 1e-3f);
    }

    [Fact]
    public void Every_shape_moves_something_and_a_sided_one_only_its_side()
    {
        (HeadSkin skin, FaceShapes shapes) = Plain.Value;
        for (int s = 0; s < (int)FaceShape.Count; s++)
        {
            string name = ((FaceShape)s).ToString();
            if (name == nameof(FaceShape.TongueOut)) continue;
            Assert.True(shapes.Moves[s].Max(m => m.Length) > 0.02f, name);
            if (name is "JawLeft" or "JawRight" or "MouthLeft" or "MouthRight") continue;
            float side = name.EndsWith("Left", StringComparison.Ordinal) ? 1
                : name.EndsWith("Right", StringComparison.Ordinal) ? -1
                : 0;
            for (int i = 0; side != 0 && i < skin.HeadCount; i++)
                if (skin.Positions[i].X * side < -1.6f) Assert.True(shapes.Moves[s][i].Length < 1e-3f, name);
        }
        ActorPart mouth = HeadBuilder.Build(Sheet(), Frame).Parts.First(p => p.Name == "lower mouth");
        Assert.True(Posed(mouth, With((FaceShape.TongueOut, 1)), 2).Max(v => v.Z)
            > Posed(mouth, new(), 2).Max(v => v.Z) + 0.02f);
    }

    [Fact]
    public void Long_hair_turns_with_the_head_above_and_hangs_from_the_chest_below()
    {
        HeadParts head = HeadBuilder.Build(Sheet(30, "long"), Frame);
        ActorPart hair = head.Parts.First(p => p.Name == "hair");
        Affine[] pose = [.. Enumerable.Repeat(Affine.Identity, 6)];
        Affine turn = Affine.Translation(Frame.HeadPivot) * Affine.RotationY(0.8f)
            * Affine.Translation(-Frame.HeadPivot);
        for (int i = 2; i < 6; i++) pose[i] = turn;
        Vec3[] rest = Posed(hair, new()), turned = Posed(hair, new(), 0, pose);
        float crown = rest.Max(p => p.Y), tips = rest.Min(p => p.Y);
        for (int i = 0; i < rest.Length; i++)
        {
            if (rest[i].Y > crown - 0.05f) Assert.True((turned[i] - turn.Point(rest[i])).Length < 1e-3f);
            if (rest[i].Y < tips + 0.03f)
                Assert.True((turned[i] - rest[i]).Length < 0.35f * (turn.Point(rest[i]) - rest[i]).Length + 1e-4f);
        }
    }

    [Fact]
    public void Triangles_stay_within_budget_in_every_style()
    {
        Assert.True(Plain.Value.Skin.Indices.Length / 3 <= 70_000);
        Assert.All(HairStyles.All.Where(s => s.Tail == HairTail.None),
            s => Assert.InRange(s.Hairs * (s.Segments - 1) * 2, 0, 150_000));
        foreach (HairStyle style in HairStyles.All.Where(s => s.Tail != HairTail.None))
            Assert.True(HeadBuilder.Build(Sheet(30, style.Id), Frame).Parts.First(p => p.Name == "hair")
                .Model.TriangleCount <= 150_000, style.Id);
    }

    [Fact]
    public void Every_style_in_the_catalogue_can_be_worn()
    {
        foreach (VocabularyEntry e in HeadCatalogue.Entries.Where(e =>
            e.Id.StartsWith("hair:", StringComparison.Ordinal) && e.Value != "bald"))
            Assert.Contains(HairStyles.All, s => s.Id == e.Value);
        foreach (VocabularyEntry e in HeadCatalogue.Entries.Where(e =>
            e.Id.StartsWith("beard:", StringComparison.Ordinal)))
            Assert.True(Beard.Grows(e.Value!));
    }

    [Fact]
    public void Every_phone_has_a_viseme_and_every_viseme_weights_below_one()
    {
        const string phones =
            "AA AE AH AO AW AY B CH D DH EH ER EY F G HH IH IY JH K L M N NG OW OY P R S SH T TH UH UW V W Y Z ZH";
        Assert.All(phones.Split(' '), p => Assert.NotEqual("sil", Visemes.OfPhone(p + (p.Length == 2 ? "1" : ""))));
        Assert.All(Visemes.Names, n => Assert.All(Visemes.Weights(n), w => Assert.InRange(w.Weight, 0, 1)));
        Assert.Equal(15, Visemes.Names.Count);
    }

    [Fact]
    public void Subdivision_keeps_a_closed_cube_closed_and_rounds_it()
    {
        int[][] cube = [[0, 2, 3, 1], [4, 5, 7, 6], [0, 1, 5, 4], [2, 6, 7, 3], [0, 4, 6, 2], [1, 3, 7, 5]];
        Vec3[] p = [.. Enumerable.Range(0, 8)
            .Select(i => new Vec3((i & 1) * 2 - 1, (i >> 1 & 1) * 2 - 1, (i >> 2) * 2 - 1))];
        Subdivision one = Subdivision.Plan(cube, 8), two = Subdivision.Plan(one.Faces, one.Count);
        Assert.Equal(26, one.Count);
        Assert.Equal(96, two.Faces.Length);
        // Catmull-Clark: a cube's corner goes to 5/9 of the way out (F/3 + 2R/3 with F = 1/3, R = 1/3 ...
        // of each coordinate).
        Assert.Equal(5 / 9f, MathF.Abs(one.Refine(p)[0].X), 1e-5f);
        Assert.All(two.Refine(one.Refine(p)), v => Assert.InRange(v.Length, 0.7f, 1.05f));
    }
}
