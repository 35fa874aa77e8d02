using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Sets.Nature;

/// <summary>A bough that hangs into an upper corner of the picture, near the lens and out of focus, where the camera
/// stands among trees: something nearer than the subject, so that one looks into the wood and not at it.</summary>
internal static class Boughs
{
    /// <summary>Metres: half the picture's width where the bough hangs, how far a tree may stand.</summary>
    private const float HalfWidth = 0.4f, Reach = 18;
    /// <summary>How far a tree's model begins under its origin, metres.</summary>
    private const float Root = 0.35f;
    /// <summary>Shorter lenses see too much of it; steeper looks have no upper corner.</summary>
    private const float ShortestMm = 34, Steepest = 0.3f;

    /// <summary>A forked twig of that season's leaf, a third of a metre long, growing along +Y from the origin.</summary>
    public static Model Twig(Seed seed, Climate climate) => new Broadleaf
    {
        Seed = seed.Derive("bough"), Height = 0.3f, Depth = 3, Leaves = climate.Season == "winter" ? 0 : 6, LeafLength = 0.05f,
        Palette = climate.Autumn ? Foliage.Gold : Foliage.Of(climate), Opening = 0.5f,
    }.Build();

    public static IEnumerable<Entity> Before(Model twig, ICameraMove move, Seed seed, IReadOnlyList<Obstacle> obstacles)
    {
        Camera camera = move.At(0);
        Affine lens = camera.WorldFromCamera;
        Vec3 eye = lens.T;
        float away = HalfWidth / camera.TanHalfWidth;
        if (camera.FocalLengthMm < ShortestMm || MathF.Abs(lens.Z.Y) > Steepest || away > 0.6f * camera.FocusDistance
            || !obstacles.Any(o => o.Name == "tree" && new Vec3(o.At.X - eye.X, 0, o.At.Z - eye.Z).Length < Reach))
            yield break;
        int side = seed.Uniform("bough side") < 0.5f ? -1 : 1;
        for (int i = 0; i < 2; i++)
        {
            Vec3 at = new(side * HalfWidth * (1.18f - 0.3f * i), HalfWidth * (0.79f + 0.05f * i), -away * (1 - 0.07f * i)),
                way = new Vec3(-side * (0.72f - 0.1f * i), -0.7f - 0.12f * i, 0.2f - 0.2f * i).Normalized;
            float size = 1 - 0.12f * i;
            yield return new()
            {
                Name = "bough", Model = twig, CastsShadow = false, Random = seed.Derive("bough", i).Uniform(0),
                Place = lens * Affine.Trs(at + way * (Root * size),
                    Quat.FromTo(Vec3.UnitY, way) * Quat.RotY(2.1f * i + seed.Uniform("bough turn")), size),
            };
        }
    }
}
