namespace Photoplay.Characters.Swimmers;

/// <summary>What the skin is: overlapping scales, a shark's fine denticles, or smooth blubber.</summary>
public enum SwimmerSkin { Scales, Denticles, Blubber }

/// <summary>How colours are laid over a swimmer.</summary>
public enum SwimmerPattern { Goldfish, Trout, Clownfish, Shark, Humpback, Dolphin, Orca, Snake }

/// <summary>Half-extents of the body at a station, all in body lengths.</summary>
/// <param name="U">From the nose (0) to the end of the tail's stalk (1).</param>
/// <param name="Back">Above the axis; <paramref name="Belly"/> below it.</param>
public readonly record struct Station(float U, float Back, float Belly);

/// <summary>A fin on the middle line (back or belly), in body lengths.</summary>
/// <param name="From">Where along the body its root begins and (<paramref name="To"/>) ends.</param>
/// <param name="Height">Off the skin at its highest.</param>
/// <param name="Sweep">How far its tip lies behind the root's middle.</param>
/// <param name="Below">On the belly.</param>
public readonly record struct MiddleFin(float From, float To, float Height, float Sweep, bool Below = false);

/// <summary>A pair of fins (pectoral or pelvic), in body lengths.</summary>
/// <param name="U">Where along the body the root's front is.</param>
/// <param name="Low">Angle below the horizontal from the axis at which the root stands, radians.</param>
/// <param name="Span">Root to tip; <paramref name="Chord"/> breadth at the root.</param>
/// <param name="Sweep">Angle of the fin back from straight out, radians; <paramref name="Droop"/> down.</param>
public readonly record struct PairedFin(float U, float Low, float Span, float Chord, float Sweep, float Droop);

/// <summary>
/// A fish or a whale as numbers: one rig reads all of them. Lengths are in shares of <see cref="Length"/> unless said
/// otherwise; colours are sRGB 0xRRGGBB.
/// </summary>
public sealed record SwimmerDesign
{
    /// <summary>Nose to the end of the tail's stalk, metres; the tail fin comes on top.</summary>
    public float Length { get; init; } = 0.2f;
    /// <summary>Floor to the axis of the body where it hangs at rest, metres.</summary>
    public float Hover { get; init; } = 0.5f;
    public required IReadOnlyList<Station> Profile { get; init; }
    /// <summary>Width of the body over its height.</summary>
    public float Breadth { get; init; } = 0.5f;
    /// <summary>Width of the tail's stalk over its height where it differs from the body's.</summary>
    public float StalkBreadth { get; init; } = 0.5f;
    public SwimmerSkin Skin { get; init; }
    public SwimmerPattern Pattern { get; init; }
    /// <summary>Breadth of a scale.</summary>
    public float ScaleSize { get; init; } = 0.030f;
    /// <summary>Long and thin, a snake's: the body bends in many places.</summary>
    public bool Slender { get; init; }
    /// <summary>Tail moves up and down on level flukes, as a whale's; sideways on an upright fin otherwise.</summary>
    public bool Flukes { get; init; }
    /// <summary>Height (of flukes: half-span) of the tail fin's upper and lower lobe.</summary>
    public float TailUpper { get; init; } = 0.18f;
    public float TailLower { get; init; } = 0.18f;
    /// <summary>Length of the tail fin; 0 has none.</summary>
    public float TailLength { get; init; } = 0.2f;
    /// <summary>Depth of the notch over the tail fin's length.</summary>
    public float TailFork { get; init; } = 0.5f;
    public IReadOnlyList<MiddleFin> MiddleFins { get; init; } = [];
    public PairedFin? Pectoral { get; init; }
    public PairedFin? Pelvic { get; init; }

    /// <summary>Middle of the eye along the body, its angle above the horizontal (radians), its radius, how far it
    /// looks outwards from ahead (radians).</summary>
    public float EyeU { get; init; } = 0.1f;
    public float EyeUp { get; init; } = 0.35f;
    public float EyeRadius { get; init; } = 0.02f;
    public float EyeYaw { get; init; } = 1.15f;
    public float IrisAngle { get; init; } = 1.0f;
    public float Pupil { get; init; } = 0.55f;
    public float UpperLid { get; init; } = 0.8f;
    public float LowerLid { get; init; } = 0.8f;

    /// <summary>Corner of the mouth along the body and off the axis (up positive); how far its plane falls forward,
    /// radians; how its corners curve up, and the gape cut between the lips, radians.</summary>
    public float MouthU { get; init; } = 0.07f;
    public float MouthY { get; init; } = -0.02f;
    public float MouthTilt { get; init; }
    public float Smile { get; init; }
    public float Gape { get; init; } = 0.16f;
    /// <summary>Teeth a side and jaw; 0 none shown.</summary>
    public int Teeth { get; init; }
    /// <summary>Gill slits a side (sharks), a gill cover's edge (bony fish, 1), or none.</summary>
    public int Gills { get; init; } = 1;
    /// <summary>A dolphin's beak: its length ahead of the nose station and its radius; 0 none.</summary>
    public float Beak { get; init; }
    public float BeakRadius { get; init; } = 0.02f;
    /// <summary>Grooves under the throat, from chin to this station; 0 none.</summary>
    public float Grooves { get; init; }

    public int Back { get; init; } = 0x5A6A70;
    public int Flank { get; init; } = 0x8A9AA0;
    public int Belly { get; init; } = 0xF0F0EA;
    public int Accent { get; init; } = 0xE07030;
    public int FinColour { get; init; } = 0x5A6A70;
    public int Iris { get; init; } = 0x2A2016;
    public int IrisInner { get; init; } = 0x5A4A34;

    public required Undulation Swim { get; init; }
}
