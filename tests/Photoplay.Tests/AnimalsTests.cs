using Photoplay.Characters;
using Photoplay.Characters.Animals;
using Photoplay.Characters.Birds;
using Photoplay.Characters.Insects;
using Photoplay.Characters.Robots;
using Photoplay.Characters.Swimmers;
using Photoplay.Foundation;
using Photoplay.Modeling;
using Photoplay.Stage;
using Photoplay.Writing;
using Xunit;

namespace Photoplay.Tests;

public sealed class AnimalsTests
{
    // Light enough to build in a moment; fur is judged by its rules, not its amount.
    private static readonly Lazy<QuadrupedActor> cub =
        new(() => QuadrupedActor.Build(Sheet("fox-cub"), AnimalFamily.DesignOf(Sheet("fox-cub")), 12_000));

    private static CharacterSheet Sheet(string kind)
        => AnimalFamily.Design(new Role("one", "One", kind, []), new Vocabulary([]), new Seed(3));

    private static ActorPart Part(string name) => cub.Value.Parts.Single(p => p.Name == name);

    [Fact]
    public void SurfaceNetsOfABallAreClosedAndRound()
    {
        SdfSculptor clay = new([]);
        clay.Ellipsoid(new(0.1f, 0.2f, 0.3f), new(0.5f), 0);
        SdfMesh m = SdfMesher.Mesh(new SdfField(clay.Primitives), 0.06f);
        Assert.True(EdgesOfTwoTriangles(m.Indices) == 1);
        double volume = 0;
        for (int t = 0; t < m.Indices.Length; t += 3)
            volume += Vec3.Dot(m.Positions[m.Indices[t]],
                Vec3.Cross(m.Positions[m.Indices[t + 1]], m.Positions[m.Indices[t + 2]])) / 6.0;
        Assert.InRange(volume, 0.97 * 4.18879 * 0.125, 4.18879 * 0.125);
        foreach (Vec3 p in m.Positions) Assert.InRange((p - new Vec3(0.1f, 0.2f, 0.3f)).Length, 0.4995f, 0.5005f);
    }

    [Fact]
    public void UnevenPlanesGrowGentlyAndCoverTheRange()
    {
        float[] planes = SdfAxis.Planes(-1, 1, 0.1f, new SdfAxis.Zone(-0.2f, 0.2f, 0.02f));
        Assert.True(planes[0] < -1 && planes[^1] > 1 && planes.Length % SdfMesher.BlockSize == 1);
        for (int i = 2; i < planes.Length; i++)
            Assert.InRange((planes[i] - planes[i - 1]) / (planes[i - 1] - planes[i - 2]), 0.6f, 1.4f);
    }

    [Fact]
    public void SkinIsNearlyClosedAndFinite()
    {
        Mesh skin = Part("skin").Model.Shapes[0].Mesh;
        Assert.All(skin.Positions, p => Assert.True(p.IsFinite));
        Assert.All(skin.Normals, n => Assert.InRange(n.Length, 0.99f, 1.01f));
        Assert.True(EdgesOfTwoTriangles(skin.Indices) > 0.998);
        Assert.InRange(skin.Positions.Min(p => p.Y), -0.004f, 0.004f);
    }

    [Fact]
    public void RestPoseGivesTheRestMesh()
    {
        foreach (ActorPart part in cub.Value.Parts.Where(p => p.Deformer is not null))
            for (int s = 0; s < part.Model.Shapes.Count; s++)
            {
                Vec3[] posed = Deformed(cub.Value, part, s, _ => { }, _ => { });
                Vec3[] rest = part.Model.Shapes[s].Mesh.Positions;
                for (int i = 0; i < rest.Length; i++)
                    Assert.True((posed[i] - rest[i]).Length < 1e-5f, $"{part.Name} vertex {i}");
            }
    }

    [Fact]
    public void FurRootsStayOnTheSkin()
    {
        void Walk(Pose p)
        {
            p.Turns[cub.Value.Skeleton.Find("leftUpperArm")] = Quat.RotX(-0.5f);
            p.Turns[cub.Value.Skeleton.Find("rightLowerLeg")] = Quat.RotX(0.6f);
            p.Turns[cub.Value.Skeleton.Find("neck")] = Quat.RotY(0.4f);
            p.Turns[cub.Value.Skeleton.Find("tail1")] = Quat.RotX(0.4f);
        }
        Mesh skin = Part("skin").Model.Shapes[0].Mesh, fur = Part("fur").Model.Shapes[0].Mesh;
        Vec3[] skinPosed = Deformed(cub.Value, Part("skin"), 0, Walk, _ => { }),
            furPosed = Deformed(cub.Value, Part("fur"), 0, Walk, _ => { });
        Dictionary<(int, int, int), List<int>> near = [];
        (int, int, int) Cell(Vec3 p)
            => ((int)MathF.Floor(p.X * 100), (int)MathF.Floor(p.Y * 100), (int)MathF.Floor(p.Z * 100));
        for (int i = 0; i < skin.Positions.Length; i++)
        {
            if (!near.TryGetValue(Cell(skin.Positions[i]), out List<int>? list))
                near.Add(Cell(skin.Positions[i]), list = []);
            list.Add(i);
        }
        // The first pair of a strand stands at its root: its way to the nearest skin vertex must not change
        // by a millimetre.
        int looked = 0;
        for (int i = 0; i + 1 < fur.Positions.Length; i += 97)
        {
            if (fur.Masks[i].A != 0 || fur.Masks[i + 1].A != 0) continue;
            Vec3 root = (fur.Positions[i] + fur.Positions[i + 1]) * 0.5f,
                posed = (furPosed[i] + furPosed[i + 1]) * 0.5f;
            if (!near.TryGetValue(Cell(root), out List<int>? list)) continue;
            int v = list.MinBy(j => (skin.Positions[j] - root).LengthSquared);
            float before = (skin.Positions[v] - root).Length, after = (skinPosed[v] - posed).Length;
            if (before > 0.003f) continue;
            Assert.True(MathF.Abs(after - before) < 0.001f, $"strand at {root}: {before} to {after}");
            looked++;
        }
        Assert.True(looked > 20);
    }

    [Fact]
    public void BlinkShutsTheEyes()
    {
        ActorPart lids = Part("leftLids");
        float Gap(float blink)
        {
            Vec3[] p = Deformed(cub.Value, lids, 0, _ => { }, f => f[FaceShape.EyeBlinkLeft] = blink);
            int half = p.Length / 2, columns = 37, rows = half / columns, middle = columns / 2;
            // The rim is the last point of a column; upper lid first.
            return p[middle * rows + rows - 1].Y - p[half + middle * rows + rows - 1].Y;
        }
        Assert.True(Gap(0) > 0.008f);
        Assert.InRange(Gap(1), -0.004f, 0.0005f);
    }

    [Fact]
    public void JawOpensDownAndTakesTheTongueAlong()
    {
        foreach (string name in (string[])["tongue", "teeth"])
        {
            Vec3[] shut = Deformed(cub.Value, Part(name), 0, _ => { }, _ => { }),
                open = Deformed(cub.Value, Part(name), 0, _ => { }, f => f[FaceShape.JawOpen] = 1);
            Assert.True(open.Min(p => p.Y) < shut.Min(p => p.Y) - 0.004f);
        }
    }

    [Fact]
    public void SameSheetGivesTheSameBits()
    {
        static string Hash(QuadrupedActor a)
        {
            using StableHash h = new();
            foreach (ActorPart p in a.Parts)
                foreach (Shape s in p.Model.Shapes)
                    h.AddValues<Vec3>(s.Mesh.Positions).AddValues<int>(s.Mesh.Indices).AddValues<Rgb>(s.Mesh.Paint);
            return h.Finish();
        }
        CharacterSheet sheet = Sheet("fox-cub");
        Assert.Equal(Hash(cub.Value), Hash(QuadrupedActor.Build(sheet, AnimalFamily.DesignOf(sheet), 12_000)));
    }

    [Fact]
    public void EveryEntryIsPlayedByItsFamilyAndIdsAreUnique()
    {
        CharacterFamily[] families = [AnimalFamily.Family, BirdFamily.Family, SwimmerFamily.Family,
            InsectFamily.Family, RobotFamily.Family];
        string[] ids = [.. families.SelectMany(f => f.Entries).Select(e => e.Id)];
        Assert.Equal(ids.Length, ids.Distinct().Count());
        foreach (CharacterFamily f in families)
            foreach (VocabularyEntry e in f.Entries)
            {
                CharacterSheet sheet = f.Design(new Role("x", "X", e.Id, []), new Vocabulary([]), new Seed(11));
                Assert.Equal(e.Id, sheet.Kind);
                Assert.InRange(sheet.Height, 0.02f, 6);
            }
    }

    [Fact]
    public void YoungAreSmallerWithLargerHeads()
    {
        foreach (Species s in AnimalCatalogue.Species.Where(s => s.YoungId is not null))
        {
            Assert.True(s.Young.Size < s.Grown.Size);
            Assert.True(s.Young.HeadRadius / s.Young.Stand > s.Grown.HeadRadius / s.Grown.Stand);
        }
    }

    [Fact]
    public void AWordForColourDyesTheCoat()
    {
        Vocabulary words = new([new("white", Kind.Attribute, ["white"], ["colour"], "#ece9e2")]);
        CharacterSheet sheet = AnimalFamily.Design(new Role("f", "Fox", "fox", [new Trait("colour", "white")]),
            words, new Seed(1));
        Assert.Equal("#ece9e2", sheet.CoatColour);
        Assert.Equal(0xECE9E2, AnimalFamily.DesignOf(sheet).Coat.Main);
    }

    [Fact]
    public void BirdsAndRobotsStandOnTheFloorAndKeepTheirShape()
    {
        foreach ((CharacterFamily family, string kind) in (ReadOnlySpan<(CharacterFamily, string)>)[(BirdFamily.Family,
            "robin"), (RobotFamily.Family, "round-robot")])
        {
            Actor actor = family.Build(family.Design(new Role("x", "X", kind, []), new Vocabulary([]), new Seed(11)));
            Assert.InRange(actor.Parts.SelectMany(p => p.Model.Shapes).Min(s => s.Mesh.ComputeBounds().Lo.Y),
                -0.012f, 0.02f);
            Assert.Contains(actor.Sockets, s => s.Name == "mouth");
            ActorPart first = actor.Parts[0];
            Vec3[] posed = Deformed(actor, first, 0, _ => { }, _ => { }), rest = first.Model.Shapes[0].Mesh.Positions;
            for (int i = 0; i < rest.Length; i += 31) Assert.True((posed[i] - rest[i]).Length < 1e-5f);
        }
    }

    private static Vec3[] Deformed(Actor actor, ActorPart part, int shape, Action<Pose> hold, Action<Face> act)
    {
        Pose pose = new(actor.Skeleton.Count);
        Face face = new();
        hold(pose);
        act(face);
        Affine[] bones = new Affine[actor.Skeleton.Count];
        actor.Skeleton.Solve(pose, bones);
        for (int i = 0; i < bones.Length; i++) bones[i] *= Affine.Translation(-actor.Skeleton.Bones[i].Head);
        int n = part.Model.Shapes[shape].Mesh.Positions.Length;
        Vec3[] positions = new Vec3[n], normals = new Vec3[n];
        part.Deformer!.Deform(shape, bones, pose, face, positions, normals);
        return positions;
    }

    /// <summary>Share of edges that border exactly two triangles.</summary>
    private static double EdgesOfTwoTriangles(int[] indices)
    {
        Dictionary<(int, int), int> edges = [];
        for (int t = 0; t < indices.Length; t += 3)
            for (int k = 0; k < 3; k++)
            {
                (int a, int b) = (indices[t + k], indices[t + (k + 1) % 3]);
                (int, int) key = a < b ? (a, b) : (b, a);
                edges[key] = edges.GetValueOrDefault(key) + 1;
            }
        return edges.Values.Count(c => c == 2) / (double)edges.Count;
    }
}
