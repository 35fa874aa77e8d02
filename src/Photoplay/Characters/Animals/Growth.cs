using Photoplay.Foundation;

namespace Photoplay.Characters.Animals;

/// <summary>How a young animal differs from its parent, by the rules every mammal follows (Lorenz 1943, the child
/// schema): a larger skull on a shorter neck and trunk, a short muzzle, eyes large and low, legs short and
/// thick, coat soft.</summary>
public static class Growth
{
    public static QuadrupedDesign Young(QuadrupedDesign d) => d with
    {
        Size = d.Size * 0.52f,
        HeadRadius = d.HeadRadius * 1.42f,
        MuzzleLength = d.MuzzleLength * 0.58f,
        MuzzleWidth = d.MuzzleWidth * 0.86f,
        Stand = d.Stand * (d.Foot == FootForm.Hoof ? 1.0f : 0.86f),
        Trunk = d.Trunk * 0.84f,
        NeckLength = d.NeckLength * 0.86f,
        LimbGirth = d.LimbGirth * (d.Foot == FootForm.Hoof ? 1.0f : 1.22f),
        PawSize = d.PawSize * 1.2f,
        TailLength = d.TailLength * 0.72f,
        EyeRadius = d.EyeRadius * 0.98f,
        Eye = new(d.Eye.X, d.Eye.Y - 0.10f, d.Eye.Z),
        EyeTilt = d.EyeTilt * 0.6f,
        Pupil = MathF.Min(0.68f, d.Pupil * 1.12f),
        PupilSlit = Maths.Lerp(d.PupilSlit, 1, 0.55f),
        NoseSize = d.NoseSize * 0.88f,
        EarLength = d.EarLength * 0.96f,
        EarWidth = d.EarWidth * 1.12f,
        EarSpread = d.EarSpread * 1.2f,
        Skull = new(d.Skull.X, d.Skull.Y * 1.06f, d.Skull.Z),
        UpperLid = MathF.Min(0.44f, d.UpperLid),
        LowerLid = MathF.Min(0.66f, d.LowerLid),
        CheekRadius = d.CheekRadius * 1.04f,
        Hump = d.Hump * 0.4f,
        Horn = HornForm.None,
        Coat = d.Coat with { Length = d.Coat.Length * 1.15f, Lift = d.Coat.Lift * 1.2f },
    };
}
