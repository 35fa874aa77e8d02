using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Sets.Nature;

/// <summary>A photographer's cyclorama: a floor that curves up into a wall, under a broad soft sky of light. Where a
/// story has no place.</summary>
public static class Studio
{
    public const string Id = "studio";

    public static Location Build(LocationSheet sheet) => new StudioLocation(sheet);

    private sealed class StudioLocation : Location
    {
        private const float Wall = -9, Side = 14, Curve = 4;
        private readonly SoftBox sky = new();

        public StudioLocation(LocationSheet sheet) : base(sheet)
        {
            Terrain floor =
                    new(new(-Side - 0.5f, Side + 0.5f, Wall - 0.5f, 12)
                    {
                        StepX = 0.14f, StepZ = 0.12f, Reach = 40, Growth = 1.5f
                    },
                static (x, z) => Sweep(MathF.Max(0,
                    new Vec2(MathF.Max(0, MathF.Abs(x) - Side + Curve), MathF.Max(0, Wall + Curve - z)).Length)),
                static (_, _, _) => default);
            Material paper = new ProceduralMaterial("studio paper", static (in SurfacePoint p) =>
                OpenPbr.Diffuse(new Rgb(0.235f, 0.225f, 0.215f) * (1 + 0.03f * Noise.Fbm(p.World * 0.8f, 3, 5, p.Footprint * 0.8f)),
                    0.8f) with
                {
                    SpecularWeight = 0.2f
                });
            Entities = [new() { Name = "backdrop", Model = new Model("cyclorama", [new(floor.Mesh, paper)]) }];
        }

        public override FloorPlan Plan { get; } = new()
        {
            Walkable = [[new(-4, 0, 4), new(4, 0, 4), new(4, 0, -4), new(-4, 0, -4)]],
            Marks = [new("centre", default, Vec3.UnitZ), new("left", new(-2, 0, 0), Vec3.UnitZ),
                new("right", new(2, 0, 0), Vec3.UnitZ)],
            Paths = [[new(-3, 0, 0.5f), new(0, 0, 0), new(3, 0, 0.5f)]],
        };
        public override IReadOnlyList<Entity> Entities { get; }
        public override IReadOnlyList<Light> Lights { get; } =
        [
            new() { Name = "key", Form = LightForm.Rectangle, Radius = 1.2f, HalfHeight = 0.9f,
                Intensity = new Rgb(1, 0.93f, 0.84f) * 22,
                Place = Affine.LookAt(new(-4.2f, 4.2f, 4.5f), new(0, 1, 0), Vec3.UnitY) },
            new() { Name = "rim", Form = LightForm.Rectangle, Radius = 0.5f, HalfHeight = 1.2f,
                Intensity = new Rgb(0.75f, 0.88f, 1) * 9,
                Place = Affine.LookAt(new(3.6f, 3.4f, -3.2f), new(0, 1.2f, 0), Vec3.UnitY) },
        ];
        public override Stage.Sky Sky => sky;
        public override GroundKind GroundAt(float x, float z) => GroundKind.Wood;

        private static float Sweep(float s)
            => s < Curve ? Curve - MathF.Sqrt(Curve * Curve - s * s) : Curve + (s - Curve) * 12;
    }

    private sealed class SoftBox : Stage.Sky
    {
        public override Rgb Radiance(Vec3 d) => Rgb.Lerp(new(0.10f, 0.10f, 0.10f), new(0.40f, 0.40f, 0.41f),
            Maths.SmoothStep(-0.2f, 0.9f, d.Y));
    }
}
