using Photoplay.Characters;
using Photoplay.Characters.Uprights;
using Photoplay.Foundation;
using Photoplay.Stage;
using Photoplay.Stage.Rays;
using Xunit;

namespace Photoplay.Tests;

/// <summary>The cast looked at from all around by rays: every skin shows its outside.</summary>
public sealed class CastSurfaceTests
{
    private const int Rays = 6000;
    /// <summary>Ribbons, cards and a cape hung open have two sides; whatever is clear shows both of its own.</summary>
    private static readonly string[] Cards = ["hair", "brows", "lashes", "beard", "fur", "feathers", "mane", "whiskers",
        "wing", "cape"];
    private static readonly Vocabulary words = new(CharactersCatalogue.Entries);

    [Theory]
    [InlineData("woman")]
    [InlineData("old-man")]
    [InlineData("girl")]
    [InlineData("astronaut")]
    [InlineData("fisherman")]
    [InlineData("queen")]
    [InlineData("fox")]
    [InlineData("horse")]
    [InlineData("elephant")]
    [InlineData("owl")]
    [InlineData("pegasus")]
    [InlineData("griffin")]
    [InlineData("tyrannosaur")]
    [InlineData("spider")]
    [InlineData("robot")]
    [InlineData("ball-robot")]
    [InlineData("snowman")]
    [InlineData("ghost")]
    [InlineData("toy-soldier")]
    [InlineData("living-teddy-bear")]
    [InlineData("living-teapot")]
    [InlineData("living-bicycle")]
    [InlineData("raccoon in a suit")]
    [InlineData("crocodile as a pirate")]
    public void NoSurfaceIsInsideOut(string kind)
    {
        Actor actor = ActorFactory.Build(Casting.Design(
            new() { Title = "", Cast = [UprightShowcase.Find(kind) ?? new(kind, kind, kind, [])], Scenes = [] },
            words, new(5)).Characters[0]);
        World world = new()
        {
            Entities = [.. actor.Parts.Select(part => new Entity { Name = part.Name, Model = part.Model })], Sky = new Dark()
        };
        RayScene scene = new(world, new ModelCache(), 2);
        scene.MoveTo(0);
        (int Seen, int Wrong)[] parts = new (int, int)[actor.Parts.Count];
        RandomStream random = new Seed(3).Stream();
        Vec3 middle = new(0, actor.Measures.Height / 2, 0);
        float reach = MathF.Max(actor.Measures.Height, actor.Measures.Length);
        for (int i = 0; i < Rays; i++)
        {
            Vec3 from = middle + random.Direction() * (4 * reach),
                to = middle + random.Direction() * (0.5f * reach * random.Next());
            Ray ray = new(from, (to - from).Normalized);
            if (from.Y < 0.02f || !scene.Closest(ray, out Hit hit)) continue;
            parts[hit.Entity].Seen++;
            if (Vec3.Dot(scene.FaceNormal(hit), ray.Direction) > 0) parts[hit.Entity].Wrong++;
        }
        Assert.True(parts.Sum(p => p.Seen) > Rays / 10, "hardly anything is seen");
        for (int k = 0; k < parts.Length; k++)
            if (!Cards.Any(actor.Parts[k].Name.Contains))
                Assert.True(parts[k].Wrong <= 2 + parts[k].Seen / 50,
                    $"{kind}: {actor.Parts[k].Name} shows its inside in {parts[k].Wrong} of {parts[k].Seen} rays");
    }

    private sealed class Dark : Sky
    {
        public override Rgb Radiance(Vec3 d) => default;
    }
}
