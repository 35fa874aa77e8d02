using Photoplay.Characters.People;
using Photoplay.Characters.People.Body;
using Photoplay.Characters.People.Head;
using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Characters.Robots;

/// <summary>A robot's proportions: a person's skeleton, so that people's motion plays on it, under a head and trunk of
/// its own.</summary>
internal sealed class RobotDesign
{
    public CharacterSheet Sheet { get; }
    public Proportions Human { get; }
    public Skeleton Skeleton { get; }
    /// <summary>A pear for a trunk.</summary>
    public bool Round { get; }
    /// <summary>Heavy, rusty, broad.</summary>
    public bool Giant { get; }
    /// <summary>Middle and half-height of the head.</summary>
    public Vec3 Head { get; }
    public float HeadRadius { get; }
    public Rgb Shell { get; }
    public Rgb Accent { get; }
    public Rgb Light { get; }

    public RobotDesign(CharacterSheet sheet)
    {
        Sheet = sheet;
        Round = sheet.Kind == "round-robot";
        Giant = sheet.Kind == "giant-robot";
        CharacterSheet build = sheet with { Age = Round ? 4 : Giant ? 30 : 11, Weight = 0, Muscle = 0, Presentation = 0.5f };
        Human = new Proportions(build);
        // Arms hang beside a ball, not in it.
        if (Round) Human = new Proportions(build) { ShoulderX = 0.305f * Human.Trunk, ShoulderY = 0.745f * Human.Trunk };
        // Shoulders as wide as a gate over hips that bear them, under a head sunk between.
        if (Giant)
            Human = new Proportions(build)
            {
                ShoulderX = 1.75f * Human.ShoulderX, ShoulderY = 1.02f * Human.ShoulderY, HipX = 1.55f * Human.HipX,
            };
        HeadRadius = Human.HeadHeight * (Giant ? 0.40f : 0.5f);
        Head = new(0, Human.Trunk + HeadRadius, 0.01f);
        Vec3 eye = Head + new Vec3(0.30f, 0.05f, 0.78f) * HeadRadius;
        HeadMeasures face = new(eye, new(-eye.X, eye.Y, eye.Z), Head + new Vec3(0, -0.5f, 0) * HeadRadius, eye.Y,
            HeadRadius, Head + new Vec3(0, HeadRadius, 0), Head + new Vec3(0, -0.5f, 0.8f) * HeadRadius,
            HeadRadius * 0.9f);
        Skeleton = HumanSkeleton.Of(Human, face);
        Shell = ColourText.Rgb(sheet.CoatColour, 0xE8E2D4);
        Accent = ColourText.Rgb(sheet.CoatColour2, 0xE07A2C);
        Light = ColourText.Rgb(sheet.EyeColour == new CharacterSheet { Id = "", Name = "", Kind = "", Seed = 0 }.EyeColour
            ? null
            : sheet.EyeColour, 0x6FE0FF);
    }

    public Vec3 Joint(string name) => Skeleton.Bones[Skeleton.Find(name)].Head;
}
