using Photoplay.Foundation;
using Photoplay.Modeling;

namespace Photoplay.Characters.Animals;

/// <summary>A bird of prey's bill in place of a muzzle, in head units. The lower bill is the jaw.</summary>
internal sealed class QuadrupedBeak(QuadrupedDesign d, SdfSculptor clay)
{
    /// <summary>The upper bill, narrow and arched from the brow down.</summary>
    public void Bill()
    {
        float tip = QuadrupedHead.MuzzleTip(d), w = d.MuzzleWidth;
        (clay.Part, clay.Flow, clay.Length, clay.LengthEnd) = ((int)BodyPart.Muzzle, new(0, 0.2f, -1), 0.2f, 0.1f);
        clay.Chain([new(0, -0.14f, 0.52f), new(0, -0.12f, 0.86f), new(0, -0.20f, tip - 0.16f), new(0, -0.30f, tip)],
            [0.44f * w, 0.40f * w, 0.27f * w, 0.14f * w], 0.14f, 5, 0.80f, Vec3.UnitX);
        clay.LengthEnd = float.NaN;
    }

    /// <summary>Its point, over the lower bill's: after the mouth, which would cut it; and the nostrils.</summary>
    public void Hook()
    {
        float tip = QuadrupedHead.MuzzleTip(d), w = d.MuzzleWidth;
        (clay.Part, clay.Length) = ((int)BodyPart.Muzzle, 0);
        clay.Chain([new(0, -0.22f, tip - 0.10f), new(0, -0.33f, tip + 0.07f), new(0, -0.50f, tip + 0.11f)],
            [0.17f * w, 0.11f * w, 0.03f * w], 0.08f);
        foreach (int side in (ReadOnlySpan<int>)[1, -1])
            clay.Ellipsoid(new(side * 0.26f * w, -0.06f, 0.92f), new Vec3(0.06f, 0.04f, 0.07f), 0.02f, carve: true);
    }
}
