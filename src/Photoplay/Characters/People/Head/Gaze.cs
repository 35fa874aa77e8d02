using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Characters.People.Head;

/// <summary>Where the eyeLook shapes turn an eyeball.</summary>
internal static class Gaze
{
    /// <summary>Radians at weight 1.</summary>
    public const float Up = 0.42f, Down = 0.5f, Inward = 0.6f, Outward = 0.6f;

    /// <summary>Side is 1 for the left eye (at +X), -1 for the right one.</summary>
    public static Quat Turn(Face face, int side)
    {
        int first = side > 0 ? (int)FaceShape.EyeBlinkLeft : (int)FaceShape.EyeBlinkRight;
        float down = face.Weights[first + 1], inward = face.Weights[first + 2], outward = face.Weights[first + 3],
            up = face.Weights[first + 4];
        return Quat.RotY((outward * Outward - inward * Inward) * side) * Quat.RotX(down * Down - up * Up);
    }
}
