using Photoplay.Animation;
using Photoplay.Animation.Faces;
using Photoplay.Stage;

namespace Photoplay.Production.Judges;

/// <summary>One who stays as the playing was at an instant, with a face that is given and the eyes straight ahead.</summary>
internal sealed class HeldFace(Performer of, double time, string expression) : Performer(of.Actor)
{
    private readonly ActorState held = new(of.At(time).Pose, FaceOf(expression));

    public override ActorState At(double time) => held;

    /// <summary>An emotion at full strength; "speaking" is an open vowel.</summary>
    private static Face FaceOf(string expression)
    {
        Face face = new();
        Expressions.Blend(face, expression, 1);
        if (expression != "speaking") return face;
        face[FaceShape.JawOpen] = 0.32f;
        face[FaceShape.MouthFunnel] = 0.2f;
        foreach (FaceShape s in (ReadOnlySpan<FaceShape>)[FaceShape.MouthLowerDownLeft, FaceShape.MouthLowerDownRight])
            face[s] = 0.35f;
        foreach (FaceShape s in (ReadOnlySpan<FaceShape>)[FaceShape.MouthUpperUpLeft, FaceShape.MouthUpperUpRight])
            face[s] = 0.25f;
        return face;
    }
}
