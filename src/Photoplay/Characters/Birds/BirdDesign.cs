using Photoplay.Foundation;

namespace Photoplay.Characters.Birds;

public enum BillForm { Cone, Hook, Flat, Dagger }

/// <summary>How a bird's colours are laid.</summary>
public enum Plumage { Plain, Robin, Sparrow, Owl, Penguin, Mallard, Eagle, Parrot, Hen }

/// <summary>A bird as numbers. Lengths are metres at <see cref="Size"/> 1, a bird about 0.2 m tall; colours
/// are sRGB 0xRRGGBB.</summary>
public sealed record BirdDesign
{
    public float Size { get; init; } = 1;
    /// <summary>Floor to the body's middle.</summary>
    public float Stand { get; init; } = 0.105f;
    /// <summary>Half-length, half-height and half-width of the body.</summary>
    public Vec3 Body { get; init; } = new(0.050f, 0.052f, 0.078f);
    /// <summary>Lift of the breast over the tail, radians: 0.3 a duck, 1.2 a penguin.</summary>
    public float Upright { get; init; } = 0.55f;
    public float HeadRadius { get; init; } = 0.040f;
    /// <summary>Body's front to the head's middle.</summary>
    public float NeckLength { get; init; } = 0.062f;
    public float NeckRadius { get; init; } = 0.030f;
    public float NeckRise { get; init; } = 1.05f;
    public BillForm Bill { get; init; } = BillForm.Cone;
    /// <summary>In head radii.</summary>
    public float BillLength { get; init; } = 0.75f;
    public float BillWidth { get; init; } = 0.30f;
    /// <summary>Middle of the left eye, head radii; its radius; how far it looks outwards.</summary>
    public Vec3 Eye { get; init; } = new(0.62f, 0.16f, 0.56f);
    public float EyeRadius { get; init; } = 0.27f;
    public float EyeYaw { get; init; } = 0.85f;
    public float WingLength { get; init; } = 0.115f;
    public float WingDepth { get; init; } = 0.045f;
    public float TailLength { get; init; } = 0.075f;
    public float TailWidth { get; init; } = 0.022f;
    public float LegLength { get; init; } = 0.040f;
    public float LegRadius { get; init; } = 0.0032f;
    public float FootSize { get; init; } = 0.022f;
    public bool Webbed { get; init; }
    /// <summary>Length of the small feathers on the body.</summary>
    public float Down { get; init; } = 0.014f;
    /// <summary>Tufts over an owl's eyes, a cockerel's comb: 0 none.</summary>
    public float Tufts { get; init; }
    public float Comb { get; init; }
    public int Back { get; init; } = 0x7A6248;
    public int Breast { get; init; } = 0xE0D2BC;
    public int Accent { get; init; } = 0xC8662A;
    public int Dark { get; init; } = 0x2A221C;
    public int BillColour { get; init; } = 0x4A3F36;
    public int LegColour { get; init; } = 0x8A6A4A;
    public int Iris { get; init; } = 0x1E120A;
    public int IrisInner { get; init; } = 0x2E1C10;
    public float IrisAngle { get; init; } = 1.25f;
    public float Pupil { get; init; } = 0.7f;
    public Plumage Plumage { get; init; } = Plumage.Robin;
}
