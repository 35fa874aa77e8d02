using Photoplay.Characters.Skinning;
using Photoplay.Foundation;

namespace Photoplay.Characters.Animals;

/// <summary>What stands along an animal's back, from the nape to the tip of the tail.</summary>
internal static class Crest
{
    /// <summary>A place on the middle line: how far it is from the nape (0) to the tail's tip (1), and its bone.
    /// </summary>
    private readonly record struct Station(Vec3 Axis, Vec3 Back, int Bone, float At, bool OnTail);

    /// <param name="distance">Signed distance to the skin, metres.</param>
    public static SkinnedShape? Build(QuadrupedFrame frame, Func<Vec3, float> distance)
    {
        QuadrupedDesign d = frame.Design;
        if (d.Crest == CrestForm.None) return null;
        float h = d.CrestHeight * d.Size, spacing = (d.Crest == CrestForm.Blades ? 1.05f : 1.7f) * h;
        CoatPalette palette = CoatPalette.Of(d.CrestCoat ?? d.Coat);
        Plates plates = new();
        int n = 0;
        foreach (Station s in Along(frame, spacing))
        {
            n++;
            if (d.Crest == CrestForm.Blades)
            {
                // Small on the nape, tallest over the shoulders, dwindling down the tail.
                float size = Maths.SmoothStep(-0.06f, 0.30f, s.At) * (1 - 0.78f * Maths.SmoothStep(0.45f, 1, s.At));
                Place(s, 0, 0.55f * h * size, 0.12f * h * size, h * size, 0.75f);
                continue;
            }
            // Rows side by side, closest over the trunk; on the tail two rows that meet in one.
            int rows = s.OnTail ? s.At < 0.80f ? 2 : 1 : 6;
            for (int k = 0; k < rows; k++)
            {
                float lane = k - (rows - 1) / 2f;
                float tall = s.OnTail ? 1.5f : 0.34f + 0.16f * (n % 2);
                Place(s, rows == 1 ? 0 : lane * (s.OnTail ? 0.75f : 0.36f), 0.78f * h, 0.30f * h, tall * h, 0.35f);
            }
        }
        return plates.Shape();

        void Place(Station s, float lean, float length, float width, float height, float rake)
        {
            if (height < 0.004f * d.Size) return;
            Vec3 rise = Vec3.Cross(s.Back, Vec3.UnitX).Normalized, up = rise.Y < 0 ? -rise : rise;
            up = Quat.AxisAngle(s.Back, lean).Rotate(up);
            Vec3 at = s.Axis;
            for (int i = 0; i < 40; i++)
            {
                float gap = -distance(at);
                if (gap < 0.0005f * d.Size) break;
                at += up * gap;
            }
            plates.Add(at - up * (0.14f * height + 0.002f * d.Size), up, s.Back, length, width, height * 1.14f, rake,
                s.Bone, palette.Main * 0.7f, palette.Dark);
        }
    }

    private static List<Station> Along(QuadrupedFrame frame, float spacing)
    {
        List<(Vec3 At, string Bone)> line = [(frame.HeadPoint(new(0, 0.1f, -0.35f)), "head"),
            (Vec3.Lerp(frame.Head, frame.Joint("neck"), 0.30f), "neck"), (frame.Joint("neck"), "chest"),
            (frame.Joint("chest"), "spine"), (frame.Joint("spine"), "hips"), (frame.Joint("hips"), "hips")];
        for (int i = 0; i < AnimalFrame.TailBones; i++) line.Add((frame.Tail[i], $"tail{i + 1}"));
        line.Add((frame.Tail[^1], "tail5"));
        float total = 0, walked = 0, next = 0;
        for (int i = 0; i + 1 < line.Count; i++) total += Vec3.Distance(line[i].At, line[i + 1].At);
        List<Station> stations = [];
        for (int i = 0; i + 1 < line.Count; i++)
        {
            float span = Vec3.Distance(line[i].At, line[i + 1].At);
            for (; next < walked + span && next < 0.985f * total; next += spacing)
            {
                float u = (next - walked) / span;
                stations.Add(new(Vec3.Lerp(line[i].At, line[i + 1].At, u), (line[i + 1].At - line[i].At).Normalized,
                    frame.Bone(line[i].Bone), next / total, i >= 6));
            }
            walked += span;
        }
        return stations;
    }
}
