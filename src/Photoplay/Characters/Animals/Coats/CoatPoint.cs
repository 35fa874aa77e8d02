using Photoplay.Foundation;

namespace Photoplay.Characters.Animals;

/// <summary>A place on the skin, as patterns see it.</summary>
public readonly record struct CoatPoint
{
    /// <summary>Actor space over <see cref="QuadrupedDesign.Size"/>, at rest.</summary>
    public Vec3 P { get; init; }
    /// <summary>Head units.</summary>
    public Vec3 Head { get; init; }
    public Vec3 Normal { get; init; }
    public BodyPart Part { get; init; }
    /// <summary>0..1 down a limb, from root to tip of the tail.</summary>
    public float Along { get; init; }
    /// <summary>1 on a surface that a cut made, and which cut.</summary>
    public float Carved { get; init; }
    public BodyPart CarvedPart { get; init; }
    public QuadrupedDesign Design { get; init; }

    public bool OnHead
        => Part is BodyPart.Skull or BodyPart.Muzzle or BodyPart.Cheek or BodyPart.Ear or BodyPart.EyeSocket;
    public bool OnLeg => Part is BodyPart.FrontLeg or BodyPart.HindLeg or BodyPart.Paw;
    public bool InEar => CarvedPart == BodyPart.EarInside && Carved > 0.45f;
    /// <summary>Height over the floor as a share of the trunk's.</summary>
    public float Rise => P.Y / Design.Stand;
    /// <summary>-1 at the rump .. 1 at the shoulders.</summary>
    public float Length => P.Z / (Design.Trunk / 2);
    /// <summary>Z from the front of the skull to the nose, 0..1 along the muzzle.</summary>
    public float Muzzle => (Head.Z - 0.6f) / Design.MuzzleLength;
    /// <summary>Distance from the nearer eye's middle in eye radii.</summary>
    public float FromEye => (new Vec3(MathF.Abs(Head.X), Head.Y, Head.Z) - Design.Eye).Length / Design.EyeRadius;

    /// <summary>1 inside the ellipsoid, 0 outside, fading over a share <paramref name="soft"/> of its radii; on both
    /// sides alike in X.</summary>
    public static float Blot(Vec3 p, Vec3 centre, Vec3 radii, float soft)
    {
        Vec3 q = (new Vec3(MathF.Abs(p.X), p.Y, p.Z) - centre) / radii;
        return Maths.SmoothStep(1 + soft, 1 - soft, q.Length);
    }
}
