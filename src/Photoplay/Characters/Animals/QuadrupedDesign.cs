using Photoplay.Characters.Birds;
using Photoplay.Characters.Insects;
using Photoplay.Foundation;

namespace Photoplay.Characters.Animals;

public enum EarForm { Pointed, Round, Floppy, Long, Leaf, Fan, None }
/// <summary>Talon: long splayed toes (<see cref="QuadrupedDesign.ToeLength"/>), as reptiles and frogs have.</summary>
public enum FootForm { Paw, Hoof, Pillar, Talon }
/// <summary>Nostrils: two raised holes on top of the snout's end. Beak: a bird of prey's.</summary>
public enum NoseForm { Pad, Snout, Muzzle, Trunk, Nostrils, Beak }
/// <summary>Spiral: a unicorn's. Swept: a dragon's, back from the skull. Ceratops: two over the eyes and one on the
/// nose, before a frill.</summary>
public enum HornForm { None, Antlers, Horns, Tusks, Knobs, Spiral, Swept, Ceratops }
/// <summary>What stands along the back: a row of blades, or rows of keeled plates of bone (osteoderms).</summary>
public enum CrestForm { None, Blades, Osteoderms }

/// <summary>
/// The shape of a four-legged animal as numbers: one rig reads all of them. Lengths are metres of an animal of
/// <see cref="Size"/> 1 whose back stands about 0.4 high; head numbers are in units of <see cref="HeadRadius"/> from
/// the middle of the skull, +Z forward, +Y up.
/// </summary>
public sealed record QuadrupedDesign
{
    /// <summary>Scale of the whole animal.</summary>
    public float Size { get; init; } = 1;

    /// <summary>Bones and muscles of a mammal on upright legs; null for small round bodies, sprawling and two legs.
    /// </summary>
    public Conformation? Form { get; init; }

    /// <summary>Floor to the axis of the trunk.</summary>
    public float Stand { get; init; } = 0.36f;
    /// <summary>Hip joint to shoulder joint along the trunk.</summary>
    public float Trunk { get; init; } = 0.40f;
    public float HipRadius { get; init; } = 0.074f;
    public float WaistRadius { get; init; } = 0.066f;
    public float ChestRadius { get; init; } = 0.084f;
    /// <summary>How far the breast stands out before the shoulders, over a fox's: a deep chest needs no broad breast.
    /// </summary>
    public float Breast { get; init; } = 1;
    /// <summary>Width of the trunk over its height.</summary>
    public float TrunkFlatness { get; init; } = 0.84f;
    public float Belly { get; init; } = 0.02f;
    /// <summary>Height of the withers or hump above the line of the back.</summary>
    public float Hump { get; init; }
    /// <summary>Rise of the shoulders above the hips.</summary>
    public float Slope { get; init; }

    /// <summary>Trunk's front to the middle of the skull.</summary>
    public float NeckLength { get; init; } = 0.20f;
    /// <summary>Above the horizontal, radians.</summary>
    public float NeckRise { get; init; } = 0.72f;
    public float NeckRadius { get; init; } = 0.055f;
    /// <summary>Width of the neck over its depth: flat in horses.</summary>
    public float NeckFlatness { get; init; } = 0.9f;
    /// <summary>How far the neck's middle hangs below the straight line: an S of long necks; negative arches the
    /// crest, as a horse's.</summary>
    public float NeckSag { get; init; }

    /// <summary>Heights of elbow, wrist, knee and hock as shares of <see cref="Stand"/>.</summary>
    public float Elbow { get; init; } = 0.57f;
    public float Wrist { get; init; } = 0.20f;
    public float Knee { get; init; } = 0.56f;
    public float Hock { get; init; } = 0.29f;
    /// <summary>Thickness of the limbs over a fox's.</summary>
    public float LimbGirth { get; init; } = 1;
    /// <summary>Thickness of thigh and shoulder over a fox's.</summary>
    public float HaunchGirth { get; init; } = 1;
    /// <summary>Thickness of wrist and hock over a fox's with this <see cref="LimbGirth"/>: a column has no waist
    /// there.</summary>
    public float AnkleGirth { get; init; } = 1;
    public float PawSize { get; init; } = 1;
    public FootForm Foot { get; init; } = FootForm.Paw;
    /// <summary>Whether hooves are two toes, as all have them but horses.</summary>
    public bool Cloven => Nose != NoseForm.Muzzle || Horn != HornForm.None || MuzzleLength < 1.5f;
    /// <summary>How far elbows and knees stand out to the sides of shoulders and hips: reptiles and frogs sprawl.
    /// </summary>
    public float Sprawl { get; init; }
    /// <summary>Knee, hock and toe joint ahead of the hip joint.</summary>
    public float KneeZ { get; init; } = 0.064f;
    public float HockZ { get; init; } = -0.056f;
    public float ToesZ { get; init; } = -0.024f;
    /// <summary>Length of the toes of <see cref="FootForm.Talon"/> over their usual one; whether skin spans them,
    /// and how long claws are (0 none).</summary>
    public float ToeLength { get; init; } = 1;
    public bool Webbed { get; init; }
    public float ClawLength { get; init; } = 1;

    public float TailLength { get; init; } = 0.42f;
    public float TailRadius { get; init; } = 0.030f;
    /// <summary>Widest fur-covered radius over <see cref="TailRadius"/> at two thirds of the length.</summary>
    public float TailBush { get; init; } = 1.5f;
    /// <summary>-1 hangs .. 0 straight back .. 1 up and curled.</summary>
    public float TailCarriage { get; init; } = -0.3f;
    /// <summary>Whether the tail goes on from the trunk and tapers all the way, as a reptile's.</summary>
    public bool TailTapers { get; init; }
    /// <summary>Width of the tail over its height.</summary>
    public float TailFlatness { get; init; } = 1;

    public float HeadRadius { get; init; } = 0.088f;
    /// <summary>Width, height and length of the skull.</summary>
    public Vec3 Skull { get; init; } = new(1, 0.92f, 1.02f);
    /// <summary>Skull's front to the nose.</summary>
    public float MuzzleLength { get; init; } = 1.05f;
    public float MuzzleWidth { get; init; } = 0.9f;
    /// <summary>Depth of the muzzle's root over its usual one.</summary>
    public float MuzzleDepth { get; init; } = 1;
    /// <summary>Girth of the two pads that whiskers grow on, over a fox's: a cat's stand out.</summary>
    public float WhiskerPads { get; init; } = 1;
    public float MuzzleDrop { get; init; }
    /// <summary>How far the bridge of the nose stands above its usual line at the tip: deep, blunt muzzles.</summary>
    public float BridgeRise { get; init; }
    /// <summary>Share of the muzzle's length that the mouth is cut into it, as grazers have it; 0 cuts it back to the
    /// cheeks, as hunters have it.</summary>
    public float MouthShare { get; init; }
    /// <summary>Step between forehead and muzzle.</summary>
    public float Stop { get; init; }
    public float JawDepth { get; init; } = 1;
    public float CheekWidth { get; init; } = 0.62f;
    public float CheekRadius { get; init; } = 0.42f;
    public NoseForm Nose { get; init; } = NoseForm.Pad;
    public float NoseSize { get; init; } = 1;
    /// <summary>Resting curve of the mouth's corners.</summary>
    public float Smile { get; init; } = 0.35f;
    /// <summary>Downward pitch of the head at rest, radians.</summary>
    public float HeadPitch { get; init; }

    /// <summary>Middle of the left eye.</summary>
    public Vec3 Eye { get; init; } = new(0.46f, 0.10f, 0.66f);
    public float EyeRadius { get; init; } = 0.29f;
    /// <summary>How far the eyes look outwards at rest, radians: 0.25 hunters .. 0.9 grazers.</summary>
    public float EyeYaw { get; init; } = 0.30f;
    /// <summary>Rise of the outer corner, radians.</summary>
    public float EyeTilt { get; init; } = 0.14f;
    /// <summary>Elevation of the upper and lower lids' middles when open, radians.</summary>
    public float UpperLid { get; init; } = 0.50f;
    public float LowerLid { get; init; } = 0.66f;
    /// <summary>Angle of the iris seen from the eye's middle, radians.</summary>
    public float Iris { get; init; } = 0.88f;
    /// <summary>Pupil over iris; <see cref="PupilSlit"/> narrows it (1 round).</summary>
    public float Pupil { get; init; } = 0.60f;
    public float PupilSlit { get; init; } = 1;

    public EarForm Ear { get; init; } = EarForm.Pointed;
    public float EarLength { get; init; } = 1;
    public float EarWidth { get; init; } = 0.42f;
    /// <summary>How far the ears lean outwards.</summary>
    public float EarSpread { get; init; } = 0.3f;
    public HornForm Horn { get; init; }
    public float HornLength { get; init; } = 1;
    /// <summary>Pegs along each jaw of a reptile, a side; 0 gives a mammal's teeth.</summary>
    public int Pegs { get; init; }
    public CrestForm Crest { get; init; }
    /// <summary>Height of the crest's tallest blade or plate.</summary>
    public float CrestHeight { get; init; } = 0.05f;
    /// <summary>Shoulder to tip of a spread wing; 0 has none.</summary>
    public float WingSpan { get; init; }
    /// <summary>Feathers, where the wings are a bird's: its colours.</summary>
    public BirdDesign? Feathers { get; init; }
    /// <summary>Whose wings an insect's are; <see cref="WingSpan"/> is then the length of its body by which they are
    /// measured.</summary>
    public InsectDesign? InsectWings { get; init; }
    /// <summary>What covers parts of another kind's body; null where it is the animal's own coat.</summary>
    public Coat? WingCoat { get; init; }
    public Coat? TailCoat { get; init; }
    public Coat? ShellCoat { get; init; }
    public Coat? CrestCoat { get; init; }
    public bool Hops { get; init; }
    /// <summary>Whether it stands on its hind legs, trunk level, with small arms of two fingers.</summary>
    public bool OnHindLegs { get; init; }
    /// <summary>Height of a turtle's shell above its rim; 0 has none.</summary>
    public float Shell { get; init; }

    public Coat Coat { get; init; } = new();
}
