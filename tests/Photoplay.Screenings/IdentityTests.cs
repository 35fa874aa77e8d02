using Photoplay.Characters;
using Photoplay.Cinematography;
using Photoplay.Directing;
using Photoplay.Foundation;
using Photoplay.Production;
using Photoplay.Rendering;
using Photoplay.Rendering.Looks;
using Photoplay.Stage;
using Photoplay.Stage.Rays;
using Photoplay.Writing;
using Xunit;

namespace Photoplay.Screenings;

/// <summary>One character through a film of twelve shots in three places and lights: the same geometry, materials and
/// voice in all, and colours that are the sheet's once the light is divided out of them.</summary>
public sealed class IdentityTests(ITestOutputHelper output) : IDisposable
{
    private const string Film = """
        Title: Three Lights
        Cast:
            MARA - a young woman with red hair in a yellow coat

        EXT. BEACH - DAY

        Mara stands on the beach and looks around. [[camera: medium shot]]

        Mara smiles. [[camera: close-up]]

        Mara waves. [[camera: full shot]]

        Mara looks up. [[camera: medium close-up]]

        INT. KITCHEN - EVENING

        Mara walks to the table. [[camera: full shot]]

        Mara sits down. [[camera: medium shot]]

        Mara laughs. [[camera: close-up]]

        EXT. STREET - NIGHT

        Mara walks along the street. [[camera: full shot]]

        Mara stops and looks around. [[camera: medium shot]]

        Mara waves. [[camera: medium shot]]
        """;

    /// <summary>Oklab distance of a colour in a shot from the sheet's, light divided out. Colours just told apart side
    /// by side are about 0.02 apart; the yellow of the coat and the skin beside it are 0.13 apart.</summary>
    private const float Farthest = 0.06f;
    /// <summary>Hair mirrors its lamps, which a matt grey card beside it does not tell.</summary>
    private const float FarthestHair = 0.14f;
    private const int Width = 192, Height = 108, Samples = 16;

    private readonly string root = Directory.CreateTempSubdirectory("photoplay-identity-").FullName;

    [Fact]
    public void TwelveShotsShowOneAndTheSameCharacter()
    {
        Plan plan = Preproduction.Run(new ProductionFolder(root),
            new Brief
            {
                Words = Film, Source = "three-lights.fountain", IsFountain = true, Width = Width, Height = Height,
            }, new Unheard(), 2);
        CharacterSheet sheet = plan.Cast.Characters.Single();
        Dictionary<string, Vec3> known = OnSheet(plan.Company.Actors[sheet.Id]);
        Assert.True(known.Count >= 3, "skin, hair and coat are seen on the sheet: " + string.Join(", ", known.Keys));
        HashSet<string> likenesses = [];
        List<string> far = [];
        int shots = 0, compared = 0;
        foreach (BoardScene scene in plan.Storyboard.Scenes)
        {
            SceneStage stage = new(plan, scene, 2);
            foreach (Shot shot in scene.Shots)
            {
                shots++;
                Take take = stage.Shoot(shot);
                World world = Cinematographer.Stage(stage.Performance, stage.Place, take);
                likenesses.Add(Likeness.Of(world.Entities.Where(e => e.Name == sheet.Id).Select(e => e.Model),
                    stage.Performance.Performers[sheet.Id].Actor.Sheet.Voice));
                foreach ((string stuff, Vec3 colour) in Colours(world, stage.Models, sheet.Id, new TakeCamera(take),
                    (shot.Start + shot.Duration * new Rational(1, 2)).Seconds))
                {
                    if (!known.TryGetValue(stuff, out Vec3 there)) continue;
                    compared++;
                    float distance = (colour - there).Length;
                    output.WriteLine($"{shot.Id} {distance:0.000} {stuff[..Math.Min(60, stuff.Length)]}");
                    if (distance > Limit(stuff)) far.Add($"{stuff} is {distance:0.000} from the sheet in shot {shot.Id}");
                }
            }
        }
        Assert.Empty(far);
        Assert.Equal(12, shots);
        Assert.Single(likenesses);
        Assert.Equal(Likeness.Of(plan.Company.Actors[sheet.Id]), likenesses.Single());
        Assert.True(compared >= 2 * shots, $"only {compared} colours were large enough to compare");
    }

    public void Dispose() => Directory.Delete(root, true);

    private static float Limit(string stuff)
        => stuff.StartsWith("hair", StringComparison.Ordinal) ? FarthestHair : Farthest;

    private static Dictionary<string, Vec3> OnSheet(Actor actor)
    {
        Sets.Location studio = ShowroomCamera.Studio();
        string who = actor.Sheet.Id;
        Track track = new() { Who = who, Start = default, Facing = Vec3.UnitZ, Cues = [] };
        Animation.Performance standing = ShowroomCamera.Play(studio,
            new Dictionary<string, Actor> { [who] = actor }, new Dictionary<string, Sets.BuiltProp>(), 2, track);
        Vec3 from = new(0.3f, 0.1f, 1);
        Bounds box = ShowroomCamera.BoundsOf(standing.World.Entities.Where(e => e.Name == who), 1, from);
        return Colours(standing.World, new ModelCache(), who,
            new FixedCamera(ShowroomCamera.Fit(box, from, (float)Width / Height)), 1);
    }

    /// <summary>The colour of each stuff of somebody that covers enough whole pixels, in Oklab, with the light divided
    /// out as with a grey card: by the same frame with everything about them grey.</summary>
    private static Dictionary<string, Vec3> Colours(World world, ModelCache models, string who, ICameraMove camera,
        double time)
    {
        const float grey = 0.18f;
        const int fewest = 40;
        Material card = new ProceduralMaterial("grey card", static (in SurfacePoint _) => OpenPbr.Diffuse(new Rgb(grey)));
        Dictionary<Model, Model> dressed = [];
        World carded = new()
        {
            Entities = [.. world.Entities.Select(e => e.Name != who ? e : e.As(Grey(e.Model)))],
            Sky = world.Sky, Lights = world.Lights, Air = world.Air, Volumes = world.Volumes,
        };
        Model Grey(Model m) => dressed.TryGetValue(m, out Model? d) ? d : dressed[m] = m.Dressed(_ => card);
        RenderSettings settings = new RenderSettings(Width, Height, MaxBounces: 3, Threads: 2).ForStill(Samples);
        Photographer photographer = new(world, models, settings);
        Picture seen = photographer.Still(camera, time, 0),
            lit = new Photographer(carded, models, settings).Still(camera, time, 0);
        (Mattes things, Mattes stuffs) = photographer.Mattes(camera, time, 0, 16);
        float id = BitConverter.UInt32BitsToSingle(Mattes.HashOf(who));
        Dictionary<string, Vec3> colours = [];
        foreach ((string stuff, uint hash) in stuffs.Names)
        {
            float wanted = BitConverter.UInt32BitsToSingle(hash);
            (Rgb Seen, Rgb Lit, int Count) sum = default;
            for (int i = 0; i < Width * Height; i++)
                if (things.Id(0, i) == id && things.Coverage(0, i) > 0.9f && stuffs.Id(0, i) == wanted
                    && stuffs.Coverage(0, i) > 0.9f)
                    sum = (sum.Seen + seen.Radiance[i], sum.Lit + lit.Radiance[i], sum.Count + 1);
            if (sum.Count < fewest) continue;
            Rgb reflected = new Rgb(grey * sum.Seen.R / sum.Lit.R, grey * sum.Seen.G / sum.Lit.G,
                grey * sum.Seen.B / sum.Lit.B).ToLinearRec709();
            colours[stuff] = Oklab.From(new(Rgb.LinearToSrgb(Maths.Saturate(reflected.R)),
                Rgb.LinearToSrgb(Maths.Saturate(reflected.G)), Rgb.LinearToSrgb(Maths.Saturate(reflected.B))));
        }
        return colours;
    }

    private sealed class Unheard : IReporter
    {
        public void Stage(string name) { }
        public void Frame(string shotId, int shotNumber, int shotCount, long frameInShot, long framesInShot,
            long filmFrame, long filmFrames, bool rendered)
        { }
        public void Note(Diagnostic note) { }
    }
}
