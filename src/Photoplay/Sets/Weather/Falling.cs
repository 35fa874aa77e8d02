using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Sets;

/// <summary>What falls or drifts through the air around a camera in a given climate: snowflakes, rain and its splashes, blown leaves, dust in
/// low sun, fireflies on summer nights.</summary>
public static class Falling
{
    public static IReadOnlyList<Entity> Around(Climate climate, ICameraMove camera, Seed seed, Func<float, float, float> groundHeight)
    {
        List<Entity> air = [];
        Vec3 wind = new(0.35f * climate.Wind, 0, 0.15f * climate.Wind);
        switch (climate.Weather)
        {
            case "snow":
                // Near flakes few and fine, far ones larger and more: the eye reads depth by their size.
                air.Add(Drift("snow near", seed, camera, new() { Count = 1300, Box = new(7, 5, 7), Velocity = new Vec3(0, -0.85f, 0) + wind * 0.4f, Size = 0.0032f, Wander = 0.16f, Form = MoteForm.Flake, Material = MoteMaterials.Flake }));
                air.Add(Drift("snow far", seed, camera, new() { Count = 5200, Box = new(30, 12, 30), Velocity = new Vec3(0, -0.95f, 0) + wind * 0.5f, Size = 0.0065f, Wander = 0.3f, Clear = 3, Form = MoteForm.Flake, Material = MoteMaterials.Flake }));
                break;
            case "rain" or "storm":
                bool storm = climate.Weather == "storm";
                air.Add(Drift("rain near", seed, camera, new() { Count = 1500, Box = new(8, 6, 8), Velocity = new Vec3(0, -8.5f, 0) + wind * 0.5f, Size = 0.0011f, Length = 0.16f, Clear = 0.5f, Form = MoteForm.Streak, Material = MoteMaterials.Drop }));
                air.Add(Drift("rain far", seed, camera, new() { Count = storm ? 7000 : 4500, Box = new(30, 14, 30), Velocity = new Vec3(0, -9, 0) + wind * 0.5f, Size = 0.0026f, Length = 0.42f, Clear = 3.5f, Form = MoteForm.Streak, Material = MoteMaterials.Drop }));
                air.Add(new() { Name = "splashes", Model = Splashes.Model, Deformation = new Splashes(seed.Derive("splashes"), camera, groundHeight), CastsShadow = false });
                break;
            case "wind" when !climate.Snowy:
                air.Add(Drift("leaves", seed, camera, new() { Count = climate.Autumn ? 320 : 90, Box = new(18, 7, 18), Velocity = new Vec3(0, -0.35f, 0) + wind * 0.55f, Size = 0.03f, Wander = 0.7f, Form = MoteForm.Leaf, Material = MoteMaterials.Leaf(climate.Autumn) }));
                break;
        }
        if (climate.Weather is "clear" or "cloudy" && climate.Autumn)
            air.Add(Drift("leaves", seed, camera, new() { Count = 46, Box = new(16, 8, 16), Velocity = new(0.3f, -0.75f, 0.1f), Size = 0.03f, Wander = 0.6f, Form = MoteForm.Leaf, Material = MoteMaterials.Leaf(true) }));
        if (climate.Weather == "clear" && !climate.Snowy && climate.Time is "morning" or "golden-hour" or "sunset" or "dawn")
            air.Add(Drift("dust", seed, camera, new() { Count = 620, Box = new(9, 4, 9), Velocity = new(0.05f, -0.015f, 0.03f), Size = 0.0016f, Wander = 0.12f, Clear = 0.9f, Form = MoteForm.Flake, Material = MoteMaterials.Flake }));
        if (climate is { Weather: "clear", Season: "summer" } && climate.Dark && !climate.Sheet.Place.Contains("desert", StringComparison.Ordinal) && climate.Sheet.Place is "forest" or "meadow" or "garden" or "park" or "lake" or "hill" or "jungle")
            air.Add(Drift("fireflies", seed, camera, new() { Count = 70, Box = new(16, 2.2f, 16), Velocity = new(0.04f, 0.01f, 0.02f), Size = 0.006f, Wander = 0.5f, Clear = 1.5f, Form = MoteForm.Flake, Material = MoteMaterials.Firefly }));
        return air;
    }

    private static Entity Drift(string name, Seed seed, ICameraMove camera, MoteSwarm swarm)
        => new() { Name = name, Model = swarm.Model(name, seed.Derive(name)), Deformation = new MoteDrift(swarm, seed.Derive(name), camera), CastsShadow = false };
}
