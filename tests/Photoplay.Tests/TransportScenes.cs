using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Tests;

/// <summary>Small worlds, each about one thing, with lights broad enough to be found by chance. The camera stands at
/// (0, 1, 4) and looks at (0, 0.6, 0).</summary>
internal static class TransportScenes
{
    private sealed class Slope(float strength, Sun? sun = null) : Sky
    {
        public override Rgb Radiance(Vec3 d)
            => new Rgb(0.6f + 0.5f * d.X, 0.6f + 0.3f * d.Y, 0.7f + 0.5f * d.Z) * strength;
        public override Sun? Sun => sun;
    }

    public static IReadOnlyDictionary<string, (World World, int MaxBounces)> All { get; } =
        new Dictionary<string, (World, int)>(StringComparer.Ordinal)
        {
            ["boxes under a sky"] = (Stage(1, [Floor(),
            Box("red", Matt(0.8f, 0.2f, 0.1f), Affine.Trs(new(-0.4f, 0.4f, 0), Quat.RotY(0.5f), 0.4f)),
            Box("blue", Matt(0.1f, 0.2f, 0.8f), Affine.Trs(new(0.7f, 0.6f, -0.3f), Quat.RotY(0.2f), 0.6f))]), 2),
            ["closed room with a glowing panel"] = (Stage(0,
                [Box("room", Matt(0.7f, 0.6f, 0.5f), Affine.Trs(new(0, 1.5f, 2), Quat.Identity, new Vec3(2, 1.5f, 3))),
            Glowing(Affine.Trs(new(0, 2.9f, 0.5f), Quat.RotX(Maths.Pi), 0.9f), 4),
            Box("block", Matt(0.4f, 0.7f, 0.4f), Affine.Trs(new(0.5f, 0.5f, 0.2f), Quat.RotY(0.4f), 0.5f))]), 3),
            ["ball lamp behind a screen"] = (Stage(0.1f, [Floor(),
            Sheet("screen", Matt(0.5f, 0.5f, 0.5f), Affine.Trs(new(-0.3f, 0.5f, 0.2f), Quat.RotX(1.5f), 0.5f))],
            new Light
            {
                Name = "ball", Form = LightForm.Sphere, Intensity = new(3, 2, 1),
                Radius = 0.4f, Place = Affine.Translation(-0.3f, 1.5f, -0.6f)
            }), 1),
            ["panel lamps"] = (Stage(0.1f,
            [Floor(), Box("block", Matt(0.6f, 0.6f, 0.6f), Affine.Trs(new(0.2f, 0.5f, 0), Quat.RotY(0.7f), 0.5f))],
            new Light
            {
                Name = "rectangle", Form = LightForm.Rectangle,
                Intensity = new(4, 1, 1), Radius = 0.7f, HalfHeight = 0.4f,
                Place = Affine.LookAt(new(-1.5f, 2, 0.5f), new(0, 0.3f, 0), Vec3.UnitZ)
            },
            new Light
            {
                Name = "disk", Form = LightForm.Disk, Intensity = new(1, 1, 5), Radius = 0.5f,
                Place = Affine.LookAt(new(1.6f, 1.7f, 0.6f), new(0, 0.3f, 0), Vec3.UnitZ)
            }), 1),
            ["spot lamp"] = (Stage(0.1f,
            [Floor(), Box("block", Matt(0.6f, 0.5f, 0.2f), Affine.Trs(new(0.3f, 0.4f, 0), Quat.RotY(0.7f), 0.4f))],
            new Light
            {
                Name = "spot", Form = LightForm.Spot, Intensity = new(6), Radius = 0.5f, ConeAngle = 0.6f,
                Place = Affine.LookAt(new(-0.7f, 2.2f, 0.6f), new(0, 0.2f, 0), Vec3.UnitZ)
            }), 1),
            ["sun through a half open screen"] = (Stage(0.4f,
                new Sun(new Vec3(0.3f, 0.8f, -0.4f).Normalized, new(4, 3, 2), 0.3f), [Floor(), Sheet("gauze", Matt(0.6f,
            0.3f, 0.3f) with { Opacity = 0.5f }, Affine.Trs(new(0, 1.1f, -0.2f), Quat.RotX(0.3f), 0.8f))]), 1),
            ["metal before a panel"] = (Stage(0.3f, [Sheet("floor",
            OpenPbr.Default with { BaseColor = new(0.9f, 0.7f, 0.4f), BaseMetalness = 1, SpecularRoughness = 0.5f,
                SpecularAnisotropy = 0.5f },
            Affine.Scaling(3)), Glowing(Affine.Trs(new(0, 1, -1.2f), Quat.RotX(1.4f), 0.7f), 2)]), 1),
            ["leaf against the light"] = (Stage(0.2f, [Floor(),
            Sheet("leaf", Matt(0.2f, 0.5f, 0.1f) with { ThinWalled = true, SubsurfaceWeight = 0.7f,
                SubsurfaceColor = new(0.5f, 0.8f, 0.1f) }, Affine.Trs(new(0, 0.8f, 0.4f), Quat.RotX(1.1f), 0.8f))],
            new Light
            {
                Name = "ball", Form = LightForm.Sphere, Intensity = new(3),
                Radius = 0.4f, Place = Affine.Translation(0.2f, 1.6f, -0.8f)
            }), 1),
            ["coat, fuzz and plastic"] = (Stage(0.8f, [Sheet("floor",
                OpenPbr.Default with { BaseColor = new(0.3f, 0.5f, 0.7f), SpecularRoughness = 0.4f },
                Affine.Scaling(3)),
            Box("velvet", Matt(0.5f, 0.1f, 0.2f) with { FuzzWeight = 1, CoatWeight = 0.5f, CoatRoughness = 0.6f },
                Affine.Trs(new(0, 0.6f, 0), Quat.RotY(0.6f), 0.6f)),
            Glowing(Affine.Trs(new(-1.2f, 1, 0.6f), Quat.RotZ(-1.4f), 0.6f), 2)]), 1),
            ["frosted panes, entered, left and thin"] = (Stage(1, [Floor(),
            Sheet("entered", Frosted, Affine.Trs(new(-0.9f, 0.7f, 0.4f), Quat.RotX(1.3f), 0.5f)),
            Sheet("left", Frosted, Affine.Trs(new(0.1f, 0.7f, 0.4f), Quat.RotX(-1.8f), 0.4f)),
            Sheet("thin", Frosted with { ThinWalled = true }, Affine.Trs(new(0.9f, 0.7f, 0.4f), Quat.RotX(1.3f), 0.4f)),
            Glowing(Affine.Trs(new(0, 1, -1.5f), Quat.RotX(1.4f), 1), 2)]), 1),
            ["lock of hair"] =
            (Stage(0.6f, new Sun(new Vec3(-0.3f, 0.6f, -0.7f).Normalized, new(3), 0.35f), [Floor(), .. Hair()]), 2),
            ["turned and mirrored things"] = (Stage(0.3f, [Floor(),
            Box("mirrored", Matt(0.7f, 0.3f, 0.3f),
                Affine.Trs(new(-0.6f, 0.5f, 0), Quat.RotY(0.4f), new Vec3(-0.4f, 0.5f, 0.3f))),
            Glowing(Affine.Trs(new(0.7f, 0.9f, 0), Quat.RotZ(1), new Vec3(0.3f, 1, 0.9f)), 3)]), 1),
        };

    private static OpenPbr Matt(float r, float g, float b)
        => OpenPbr.Default with { BaseColor = new(r, g, b), SpecularWeight = 0 };
    private static OpenPbr Frosted => OpenPbr.Default with
    {
        BaseColor = Rgb.White,
        TransmissionWeight = 1,
        TransmissionColor = new(0.9f, 0.9f, 0.6f),
        SpecularRoughness = 0.6f
    };

    private static World Stage(float sky, Entity[] things, params Light[] lamps)
        => new() { Entities = things, Sky = new Slope(sky), Lights = lamps };
    private static World Stage(float sky, Sun sun, Entity[] things)
        => new() { Entities = things, Sky = new Slope(sky, sun) };

    private static Entity Thing(string name, OpenPbr made, Mesh mesh, Affine place)
    {
        ProceduralMaterial material =
            new(name, (in SurfacePoint p) => made) { MeanEmission = made.Emission, MayBeOpen = made.Opacity < 1 };
        return new() { Name = name, Model = new(name, [new(mesh, material)]), Place = place };
    }

    private static Entity Floor() => Sheet("floor", Matt(0.5f, 0.5f, 0.5f), Affine.Scaling(3));

    public static Entity Sheet(string name, OpenPbr made, Affine place)
        => Thing(name, made, new()
        {
            Positions = [new(-1, 0, -1), new(-1, 0, 1), new(1, 0, 1), new(1, 0, -1)], Indices = [0, 1, 2, 0, 2, 3]
        }, place);

    private static Entity Glowing(Affine place, float radiance)
        => Sheet("glow", Matt(0.2f, 0.2f, 0.2f) with { Emission = new(radiance, radiance, radiance * 0.5f) }, place);

    public static Entity Box(string name, OpenPbr made, Affine place)
    {
        List<Vec3> p = [];
        List<int> k = [];
        for (int axis = 0; axis < 3; axis++)
            foreach (int side in (ReadOnlySpan<int>)[-1, 1])
            {
                Vec3 n = Axis(axis) * side, u = Axis((axis + 1) % 3), v = Axis((axis + 2) % 3) * side;
                int first = p.Count;
                p.AddRange([n - u - v, n + u - v, n + u + v, n - u + v]);
                k.AddRange([first, first + 1, first + 2, first, first + 2, first + 3]);
            }
        return Thing(name, made, new() { Positions = [.. p], Indices = [.. k] }, place);
    }

    private static Vec3 Axis(int axis) => axis == 0 ? Vec3.UnitX : axis == 1 ? Vec3.UnitY : Vec3.UnitZ;

    private static IEnumerable<Entity> Hair()
    {
        OpenPbr hair =
            OpenPbr.Default with { BaseColor = new(0.7f, 0.45f, 0.2f), Fibre = true, SpecularRoughness = 0.6f };
        for (int i = 0; i < 5; i++)
        {
            Vec3 along = new Vec3(0.1f * i - 0.2f, 1, 0.05f * i).Normalized,
                across = Vec3.Cross(along, Vec3.UnitZ).Normalized * 0.25f,
                root = new(0.35f * i - 0.7f, 0.1f, 0.15f * (i % 3));
            Mesh ribbon = new()
            {
                Positions = [root - across, root + across, root + along * 1.2f + across, root + along * 1.2f - across],
                Indices = [0, 1, 2, 0, 2, 3], Tangents = [along, along, along, along],
            };
            yield return Thing("hair", hair, ribbon, Affine.Identity);
        }
    }
}
