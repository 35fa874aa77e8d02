using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Sets;

/// <summary>What falls or drifts through the air around a camera in a given climate: snowflakes, rain and its splashes,
/// blown leaves, dust in low sun, fireflies on summer nights.</summary>
public static class Falling
{
    /// <param name="lamps">What lights the rain beside the sky.</param>
    public static IReadOnlyList<Entity> Around(Climate climate, ICameraMove camera, Seed seed,
        Func<float, float, float> groundHeight, IReadOnlyList<Light> lamps)
    {
        List<Entity> air = [];
        void Add(string name, MoteSwarm swarm) => air.AddRange(swarm.Around(name, seed.Derive(name), camera));
        Vec3 wind = new(0.35f * climate.Wind, 0, 0.15f * climate.Wind);
        switch (climate.Weather)
        {
            case "snow":
                // Near flakes fine, far ones larger and more: the eye reads depth by their size.
                Add("snow near", new()
                {
                    Clouds = (4, 3, 4), Each = 26, Box = new(7, 5, 7), Velocity = new Vec3(0, -0.8f, 0) + wind * 0.4f,
                    Size = 0.0030f, Wander = 0.22f, Spin = 0.12f, Material = MoteMaterials.Flake
                });
                Add("snow far", new()
                {
                    Clouds = (7, 3, 7), Each = 38, Box = new(30, 12, 30), Velocity = new Vec3(0, -0.95f, 0)
                    + wind * 0.5f, Size = 0.0060f, Wander = 0.35f, Spin = 0.05f, Material = MoteMaterials.Flake
                });
                break;
            case "rain" or "storm":
                // A drop draws a line as long as it falls while the shutter is open; near ones are fine, far ones stand
                // for several.
                Material drop = Rain.Of(climate, lamps);
                const float shutter = 1 / 48f, fall = 8.4f;
                float dense = climate.Weather == "storm" ? 1.5f : 1;
                Vec3 way = new Vec3(0, -fall, 0) + wind * 0.5f;
                Add("rain near", new()
                {
                    Clouds = (4, 3, 4), Each = (int)(110 * dense), Box = new(8, 6, 8), Velocity = way, Size = 0.0006f,
                    Length = fall * shutter, Form = MoteForm.Streak, Material = drop
                });
                Add("rain far", new()
                {
                    Clouds = (6, 3, 6), Each = (int)(160 * dense), Box = new(30, 14, 30), Velocity = way * 1.05f,
                    Size = 0.0022f, Length = fall * shutter * 1.3f, Form = MoteForm.Streak, Material = drop
                });
                air.Add(new()
                {
                    Name = "splashes", Model = Splashes.Model,
                    Deformation = new Splashes(seed.Derive("splashes"), camera, groundHeight), CastsShadow = false
                });
                break;
            case "wind" when !climate.Snowy:
                Add("leaves", new()
                {
                    Clouds = climate.Autumn ? (7, 4, 7) : (5, 3, 5), Each = 1, Box = new(18, 7, 18),
                    Velocity = new Vec3(0, -0.35f, 0) + wind * 0.55f, Size = 0.03f,
                    Wander = 0.7f, Spin = 3.5f, Form = MoteForm.Leaf,
                    Material = MoteMaterials.Leaf(climate.Autumn)
                });
                break;
        }
        bool green = climate.Sheet.Place is "forest" or "park" or "garden" or "lake" or "hill" or "meadow" or "jungle";
        if (climate is { Weather: "clear" or "clouds" or "cloudy", Autumn: true } && green)
            Add("leaves", new()
            {
                Clouds = (4, 3, 4), Each = 1, Box = new(16, 8, 16), Velocity = new(0.3f, -0.75f, 0.1f), Size = 0.03f,
                Wander = 0.6f, Spin = 2.6f, Form = MoteForm.Leaf, Material = MoteMaterials.Leaf(true)
            });
        if (climate is { Weather: "clear", Snowy: false, Time: "morning" or "golden-hour" or "dawn" }
            && climate.Sheet.Place is "forest" or "jungle")
            Add("dust", new()
            {
                Clouds = (3, 2, 3), Each = 30, Box = new(9, 4, 9),
                Velocity = new(0.05f, -0.015f, 0.03f), Size = 0.0014f,
                Wander = 0.12f, Spin = 0.1f, Material = MoteMaterials.Flake
            });
        if (climate is { Weather: "clear", Season: "summer", Dark: true } && green)
            Add("fireflies", new()
            {
                Clouds = (6, 2, 6), Each = 1, Box = new(18, 2.4f, 18), Velocity = new(0.04f, 0.01f, 0.02f),
                Size = 0.006f, Wander = 0.5f, Material = MoteMaterials.Firefly
            });
        return air;
    }
}
