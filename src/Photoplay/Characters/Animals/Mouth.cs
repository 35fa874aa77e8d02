using Photoplay.Characters.Skinning;
using Photoplay.Foundation;
using Photoplay.Modeling;
using Photoplay.Stage;

namespace Photoplay.Characters.Animals;

/// <summary>Tongue and teeth: inside the closed jaws at rest, seen when they part.</summary>
internal static class Mouth
{
    public static SkinnedShape Tongue(AnimalFrame frame)
    {
        QuadrupedDesign d = frame.Design;
        float tip = QuadrupedHead.MuzzleTip(d), w = d.MuzzleWidth;
        SdfSculptor clay = InHead(frame);
        clay.Chain([new(0, -0.52f, 0.35f), new(0, -0.475f, 0.35f + 0.5f * (tip - 0.35f)), new(0, -0.485f, tip - 0.24f)],
            [0.17f * w, 0.15f * w, 0.10f * w], 0, 4, 0.36f, Vec3.UnitY);
        clay.Capsule(new(0, -0.41f, 0.4f), new(0, -0.425f, tip - 0.22f), 0.010f, 0.006f, 0.03f, carve: true);
        SdfMesh m = SdfMesher.Mesh(new SdfField(clay.Primitives), 0.035f * frame.HeadUnit);
        Mesh mesh = new() { Positions = m.Positions, Normals = m.Normals, Indices = m.Indices };
        return new(mesh, SkinBinding.Rigid(mesh.Positions.Length, frame.Bone("jaw")));
    }

    /// <summary>Pegs along the whole edge of each jaw, every third one long; the upper ones stand outside the lower
    /// lip and show when the mouth is shut.</summary>
    private static SkinnedShape Pegs(AnimalFrame frame)
    {
        QuadrupedDesign d = frame.Design;
        float tip = QuadrupedHead.MuzzleTip(d);
        Spikes spikes = new();
        foreach (int dir in (ReadOnlySpan<int>)[-1, 1])
            foreach (int side in (ReadOnlySpan<int>)[1, -1])
                for (int i = 0; i < d.Pegs; i++)
                {
                    float t = (i + (dir > 0 ? 0.5f : 0)) / d.Pegs, z = Maths.Lerp(tip - 0.02f, 0.85f, t),
                        half = QuadrupedHead.LipHalfWidth(d, z) * (dir < 0 ? 0.94f : 0.80f);
                    // Towards the tip the row bends round the front of the jaw.
                    half *= MathF.Sqrt(Maths.Saturate((tip + 0.16f - z) / 0.22f));
                    float y = -0.42f + QuadrupedHead.MouthBend(d) * half * half - dir * 0.03f,
                        length = (i % 3 == 1 ? 0.17f : 0.105f) * (dir < 0 ? 1 : 0.8f);
                    Vec3 root = new(side * half, y, z), end = root + new Vec3(side * 0.02f, dir * length, 0.01f);
                    spikes.Add(frame.HeadPoint(root), frame.HeadPoint(end), 0.040f * frame.HeadUnit, 0.2f,
                        frame.Bone(dir < 0 ? "head" : "jaw"));
                }
        return spikes.Shape();
    }

    /// <summary>Four canines and a row of small teeth between them, upper and lower.</summary>
    public static SkinnedShape Teeth(AnimalFrame frame)
    {
        QuadrupedDesign d = frame.Design;
        float tip = QuadrupedHead.MuzzleTip(d), w = d.MuzzleWidth, fang = d.Foot is FootForm.Hoof or FootForm.Pillar
            ? 0.05f : 0.13f;
        if (d.Pegs > 0) return Pegs(frame);
        Spikes spikes = new();
        if (d.Nose == NoseForm.Beak) return spikes.Shape();
        foreach (int dir in (ReadOnlySpan<int>)[-1, 1])
        {
            int bone = frame.Bone(dir < 0 ? "head" : "jaw");
            // Grazers bite with incisors; between these and the molars deep in the cheeks is a gap.
            bool grazer = d.Nose == NoseForm.Muzzle;
            float lip = -0.44f - dir * 0.035f, front = tip - (dir < 0 ? 0.13f : 0.20f),
                wide = (dir < 0 ? 0.125f : 0.105f) * w;
            foreach (int side in (ReadOnlySpan<int>)[1, -1])
            {
                if (!grazer) Tooth(new(side * wide, lip, front - 0.10f), fang, 0.034f, bone, dir);
                for (int i = 0; i < 3; i++)
                    Tooth(new(side * wide * (0.16f + 0.27f * i), lip, front + 0.015f - 0.012f * i * i), 0.048f,
                        0.024f, bone, dir);
                for (int i = 0; i < (grazer ? 0 : 4); i++)
                    Tooth(new(side * (wide + 0.03f * (i + 1)), lip, front - 0.22f - 0.11f * i), 0.055f,
                        0.034f, bone, dir);
            }
        }
        return spikes.Shape();

        void Tooth(Vec3 root, float length, float r, int bone, int dir)
            => spikes.Add(frame.HeadPoint(root), frame.HeadPoint(root + new Vec3(0, dir * length, -0.015f)),
                r * frame.HeadUnit, 0.25f, bone);
    }

    private static SdfSculptor InHead(AnimalFrame frame)
        => new([]) { Origin = frame.Head, Turn = frame.HeadTurn, Unit = frame.HeadUnit };
}
