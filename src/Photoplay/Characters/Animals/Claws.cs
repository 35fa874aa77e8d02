using Photoplay.Characters.Skinning;
using Photoplay.Foundation;

namespace Photoplay.Characters.Animals;

/// <summary>Claws at the tips of the toes of pawed animals.</summary>
internal static class Claws
{
    public static SkinnedShape? Build(QuadrupedFrame frame)
    {
        QuadrupedDesign d = frame.Design;
        if (d.Foot is not (FootForm.Paw or FootForm.Talon) || d.ClawLength <= 0) return null;
        Spikes spikes = new();
        float s = d.Size, p = d.PawSize * s;
        foreach (string side in (ReadOnlySpan<string>)["left", "right"])
            foreach (string name in (ReadOnlySpan<string>)["Hand", "Toes"])
            {
                if (name == "Hand" && d.OnHindLegs)
                {
                    for (int finger = 0; finger < 2; finger++)
                    {
                        (Vec3 root, Vec3 tip) = frame.SmallFinger(side == "left" ? 1 : -1, finger);
                        Vec3 way = (tip - root).Normalized;
                        spikes.Add(tip - way * (0.002f * s), tip + (way + new Vec3(0, -0.3f, 0)) * (0.016f * s),
                            0.0052f * s, 0.2f, frame.Bone(side + "Hand"), new Vec3(0, 0.002f, 0.002f) * s);
                    }
                    continue;
                }
                Vec3 paw = QuadrupedBody.Ground(frame, side, name == "Hand");
                int bone = frame.Bone(side + name);
                for (int toe = 0; toe < 4; toe++)
                {
                    if (d.Foot == FootForm.Talon)
                    {
                        (Vec3 along, float reach) = QuadrupedFeet.Toe(d, toe);
                        Vec3 end = paw + (along * reach + new Vec3(0, 0.009f, 0)) * p;
                        spikes.Add(end, end + (along * (0.022f * d.ClawLength) - new Vec3(0, 0.007f, 0)) * p,
                            0.0058f * p,
                            0.25f, bone, new Vec3(0, 0.004f, 0) * p);
                        continue;
                    }
                    float k = toe - 1.5f, z = 0.029f - MathF.Abs(k) * MathF.Abs(k) * 0.0045f;
                    if (d.Form is not null)
                    {
                        Vec3 last = paw + (QuadrupedFeet.ToeOf(toe) + new Vec3(0, 0.001f, 0.0065f)) * p;
                        spikes.Add(last, last + new Vec3(k * 0.0004f, -0.0070f, 0.0085f) * (p * d.ClawLength),
                            0.0024f * p, 0.3f, bone,
                            new Vec3(0, 0.0022f, 0.001f) * p);
                        continue;
                    }
                    Vec3 root = paw + new Vec3(k * 0.0138f, 0.0135f, z + 0.0150f) * p;
                    spikes.Add(root, root + new Vec3(k * 0.0006f, -0.0085f, 0.0115f) * p, 0.0029f * p, 0.3f, bone,
                        new Vec3(0, 0.0022f, 0.001f) * p);
                }
            }
        return spikes.Shape();
    }
}
