using Photoplay.Foundation;
using Photoplay.Stage;
using static Photoplay.Stage.FaceShape;

namespace Photoplay.Characters.Living.Faces;

/// <summary>A mouth without a jaw of its own, from the 52 weights: a slit that opens, widens, rounds and bows. Lengths in
/// half widths of the mouth at rest.</summary>
internal readonly record struct MouthPose(float Half, float Upper, float Lower, float LeftCorner, float RightCorner,
    float Pout)
{
    private const float Shut = 0.012f;

    public static MouthPose Of(Face f)
    {
        float Mean(FaceShape l, FaceShape r) => 0.5f * (f[l] + f[r]);
        float smile = Mean(MouthSmileLeft, MouthSmileRight), stretch = Mean(MouthStretchLeft, MouthStretchRight),
            up = Mean(MouthUpperUpLeft, MouthUpperUpRight), down = Mean(MouthLowerDownLeft, MouthLowerDownRight),
            press = Mean(MouthPressLeft, MouthPressRight), roll = 0.5f * (f[MouthRollLower] + f[MouthRollUpper]),
            open = MathF.Max(0, f[JawOpen] - f[MouthClose]);
        float half = 1 + 0.24f * smile + 0.20f * stretch - 0.46f * f[MouthPucker] - 0.30f * f[MouthFunnel] - 0.10f * open;
        float shut = 1 - 0.8f * Maths.Saturate(press + roll);
        float upper = shut * (0.22f * up + 0.20f * open + 0.24f * f[MouthFunnel] + 0.08f * f[MouthPucker]),
            lower = shut * (0.30f * down + 1.05f * open + 0.22f * f[MouthFunnel] + 0.08f * f[MouthPucker]);
        // A grin shows teeth before the jaw drops.
        upper += 0.05f * smile * smile;
        float Corner(FaceShape s, FaceShape w, FaceShape d) => 0.42f * f[s] + 0.10f * f[d] - 0.40f * f[w];
        return new(MathF.Max(0.36f, half), Shut + upper, Shut + lower,
            Corner(MouthSmileLeft, MouthFrownLeft, MouthDimpleLeft),
            Corner(MouthSmileRight, MouthFrownRight, MouthDimpleRight),
            0.20f * f[MouthPucker] + 0.14f * f[MouthFunnel]);
    }

    /// <summary>Height of the line of the lips at x half widths.</summary>
    public float Line(float x)
    {
        float t = x / Half;
        return (t > 0 ? LeftCorner : RightCorner) * t * t;
    }

    /// <summary>The rim at an angle: 0 the left corner, a quarter the middle of the upper lip.</summary>
    public Vec2 Rim(float turn)
    {
        (float s, float c) = Maths.SinCos(turn * Maths.Tau);
        float x = Half * c, rise = s > 0 ? Upper * s : Lower * s;
        return new(x, Line(x) + rise);
    }
}
