using Photoplay.Foundation;

namespace Photoplay.Characters.Animals;

public enum EarForm { Pointed, Round, Floppy, Long, Leaf, Fan }
public enum FootForm { Paw, Hoof, Pillar }
public enum NoseForm { Pad, Snout, Muzzle, Trunk }
public enum HornForm { None, Antlers, Horns, Tusks, Knobs }

/// <summary>
/// The shape of a four-legged animal as numbers: one rig reads all of them. Lengths are metres of an animal of
/// <see cref="Size"/> 1 whose back stands about 0.4 high; head numbers are in units of <see cref="HeadRadius"/> from
/// the middle of the skull, +Z forward, +Y up.
/// </summary>
public sealed record QuadrupedDesign
{
    /// <summary>Scale of the whole animal.</summary>
    public float Size { get; init; } = 1;

    /// <summary>Floor to the axis of the trunk.</summary>
    public float Stand { get; init; } = 0.36f;
    /// <summary>Hip joint to shoulder joint along the trunk.</summary>
    public float Trunk { get; init; } = 0.40f;
    public float HipRadius { get; init; } = 0.074f;
    public float WaistRadius { get; init; } = 0.066f;
    public float ChestRadius { get; init; } = 0.084f;
    /// <summary>Width of the trunk over its height.</summary>
    public float TrunkFlatness { get; init; } = 0.84f;
    public float Belly { get; init; } = 0.02f;
    /// <summary>Height of the withers or hump above the line of the back.</summary>
    public float Hump { get; init; }

    /// <summary>Trunk's front to the middle of the skull.</summary>
    public float NeckLength { get; init; } = 0.20f;
    /// <summary>Above the horizontal, radians.</summary>
    public float NeckRise { get; init; } = 0.72f;
    public float NeckRadius { get; init; } = 0.055f;

    /// <summary>Heights of elbow, wrist, knee and hock as shares of <see cref="Stand"/>.</summary>
    public float Elbow { get; init; } = 0.57f;
    public float Wrist { get; init; } = 0.20f;
    public float Knee { get; init; } = 0.56f;
    public float Hock { get; init; } = 0.29f;
    /// <summary>Thickness of the limbs over a fox's.</summary>
    public float LimbGirth { get; init; } = 1;
    /// <summary>Thickness of thigh and shoulder over a fox's.</summary>
    public float HaunchGirth { get; init; } = 1;
    public float PawSize { get; init; } = 1;
    public FootForm Foot { get; init; } = FootForm.Paw;

    public float TailLength { get; init; } = 0.42f;
    public float TailRadius { get; init; } = 0.030f;
    /// <summary>Widest fur-covered radius over <see cref="TailRadius"/> at two thirds of the length.</summary>
    public float TailBush { get; init; } = 1.5f;
    /// <summary>-1 hangs .. 0 straight back .. 1 up and curled.</summary>
    public float TailCarriage { get; init; } = -0.3f;

    public float HeadRadius { get; init; } = 0.088f;
    /// <summary>Width, height and length of the skull.</summary>
    public Vec3 Skull { get; init; } = new(1, 0.92f, 1.02f);
    /// <summary>Skull's front to the nose.</summary>
    public float MuzzleLength { get; init; } = 1.05f;
    public float MuzzleWidth { get; init; } = 0.9f;
    /// <summary>Depth of the muzzle's root over its usual one.</summary>
    public float MuzzleDepth { get; init; } = 1;
    public float MuzzleDrop { get; init; }
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

    public Coat Coat { get; init; } = new();
}
