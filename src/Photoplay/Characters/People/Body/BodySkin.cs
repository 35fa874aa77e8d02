namespace Photoplay.Characters.People.Body;

/// <summary>What clothes leave bare: rings that still show, with an overlap beneath the edges of the cloth.</summary>
/// <param name="NeckTo">Trunk rings from the neck down to here.</param>
/// <param name="ArmsFrom">Arm rings from here to the wrist.</param>
/// <param name="LegsFrom">Leg rings from here ..</param>
/// <param name="LegsTo">.. to here, into the shafts of boots.</param>
internal sealed record Bareness(float NeckTo, float ArmsFrom, float LegsFrom, float LegsTo, bool Hands = true);

/// <summary>The skin of a body: one welded cage from the neck to fingertips and ankles, of which only what is
/// bare is kept.</summary>
internal static class BodySkin
{
    private static readonly float[] TrunkRings = [.. Enumerable.Range(1, 18).Select(i => (float)i)];
    private static readonly float[] ArmRings = [0.10f, 0.25f, 0.42f, 0.58f, 0.74f, 0.86f, 0.94f, 1.00f, 1.06f, 1.16f,
        1.30f, 1.46f, 1.62f, 1.78f, 1.90f, 1.97f];
    private static readonly float[] LegRings = [0.00f, 0.19f, 0.40f, 0.62f, 0.80f, 0.92f, 1.00f, 1.08f, 1.18f, 1.32f,
        1.48f, 1.64f, 1.78f, 1.90f, 2.00f];

    public static Skinned Build(BodyForm form, BodyWeights weights, Joints joints, Bareness bare)
    {
        BodyCage cage = new(form, new(TrunkRings, ArmRings, LegRings));
        foreach (int side in (ReadOnlySpan<int>)[1, -1]) HandCage.Weld(cage, form.Proportions, side);
        Cloth skin = new(cage, weights, joints, 1);
        skin.Keep(s => s.Part switch
        {
            BodyPart.Trunk => s.T <= bare.NeckTo,
            BodyPart.LeftArm or BodyPart.RightArm => s.T >= bare.ArmsFrom,
            BodyPart.LeftLeg or BodyPart.RightLeg => s.T >= bare.LegsFrom && s.T <= bare.LegsTo,
            _ => bare.Hands,
        });
        return skin.Finish(_ => default, recompute: false, edge: new float[skin.Positions.Length]);
    }
}
