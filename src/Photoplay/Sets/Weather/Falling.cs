using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Sets;

/// <summary>What falls or drifts through the air around a camera in a given climate.</summary>
public static class Falling
{
    public static IReadOnlyList<Entity> Around(Climate climate, ICameraMove camera, Seed seed, Func<float, float, float> groundHeight) => [];
}
