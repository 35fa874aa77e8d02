using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Characters.Skinning;

/// <summary>A soft push of the skin that one weight of the face drives: <paramref name="Offset"/> at
/// <paramref name="Centre"/>, fading to nothing at
/// <paramref name="Radius"/>; actor space at rest, metres.</summary>
public readonly record struct FaceBrush(FaceShape Shape, Vec3 Centre, float Radius, Vec3 Offset)
{
    public Vec3 At(Vec3 p)
    {
        float t = (p - Centre).LengthSquared / (Radius * Radius);
        return t >= 1 ? default : Offset * ((1 - t) * (1 - t));
    }
}

/// <summary>Turns the ARKit weights of an animal's face into motion: jaw and eyes as extra turns of their bones, the
/// rest as soft pushes of the skin.</summary>
public sealed class FaceRig
{
    public int Jaw { get; init; } = -1;
    public Vec3 JawPivot { get; init; }
    /// <summary>Turn of the jaw at JawOpen 1, radians about +X.</summary>
    public float JawOpenAngle { get; init; }
    public int LeftEye { get; init; } = -1;
    public int RightEye { get; init; } = -1;
    public Vec3 LeftEyeCentre { get; init; }
    public Vec3 RightEyeCentre { get; init; }
    /// <summary>Turn of an eye at weight 1, radians: sideways and up or down.</summary>
    public float GazeYaw { get; init; } = 0.5f;
    public float GazePitch { get; init; } = 0.38f;
    public IReadOnlyList<FaceBrush> Brushes { get; init; } = [];

    /// <summary>The body's transforms with the face's turns added.</summary>
    public void Fill(ReadOnlySpan<Affine> actorFromRest, Face face, Span<Affine> palette)
    {
        actorFromRest.CopyTo(palette);
        float open = face[FaceShape.JawOpen];
        if (Jaw >= 0 && open != 0) Turn(palette, Jaw, JawPivot, Quat.RotX(open * JawOpenAngle));
        if (LeftEye >= 0) Turn(palette, LeftEye, LeftEyeCentre, Gaze(face, left: true));
        if (RightEye >= 0) Turn(palette, RightEye, RightEyeCentre, Gaze(face, left: false));
    }

    /// <summary>How far up the eye looks, radians.</summary>
    public float GazeUp(Face face, bool left) => GazePitch * (left
        ? face[FaceShape.EyeLookUpLeft] - face[FaceShape.EyeLookDownLeft]
        : face[FaceShape.EyeLookUpRight] - face[FaceShape.EyeLookDownRight]);

    private Quat Gaze(Face face, bool left)
    {
        // The left eye stands at +X: looking out turns it towards +X.
        float yaw = left
            ? face[FaceShape.EyeLookOutLeft] - face[FaceShape.EyeLookInLeft]
            : face[FaceShape.EyeLookInRight] - face[FaceShape.EyeLookOutRight];
        return Quat.YawPitchRoll(yaw * GazeYaw, -GazeUp(face, left), 0);
    }

    private static void Turn(Span<Affine> palette, int bone, Vec3 pivot, Quat turn)
    {
        if (turn.W == 1) return;
        palette[bone] *= Affine.Translation(pivot) * Affine.Rotation(turn) * Affine.Translation(-pivot);
    }
}
