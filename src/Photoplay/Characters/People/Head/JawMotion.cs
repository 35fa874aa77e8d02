using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Characters.People.Head;

/// <summary>How the jaw's shapes carry the lower teeth, tongue, chin: a turn about the joint in front of the
/// ears, and slides.</summary>
internal static class JawMotion
{
    /// <summary>Radians at jawOpen 1; head-space centimetres at jawForward, jawLeft, jawRight 1.</summary>
    public const float Open = 0.33f, Forward = 0.55f, Aside = 0.6f;

    /// <summary>Head-space transform of the jaw.</summary>
    public static Affine Of(float open, float forward, float left)
        => Affine.Translation(HeadSpace.Jaw + new Vec3(left * Aside, 0, forward * Forward))
            * Affine.Rotation(Quat.RotX(open * Open)) * Affine.Translation(-HeadSpace.Jaw);

    public static Affine Of(Face face)
        => Of(face[FaceShape.JawOpen], face[FaceShape.JawForward], face[FaceShape.JawLeft] - face[FaceShape.JawRight]);

    /// <summary>Share of the jaw's motion for each cage point: 1 on chin and lower lip, 0 on the upper
    /// face, soft between.</summary>
    public static float[] Weights(HeadCage cage, int[][] neighbours)
    {
        CageField field = new CageField(cage, neighbours).HoldLids().HoldNose();
        Vec3 Share(float w) => new(0, w, 0);
        for (int loop = MouthLoops.Around; loop < MouthLoops.LoopCount; loop++)
            for (int k = 0; k < MouthLoops.Points; k++)
            {
                float u = MouthLoops.U(k);
                field.Move(cage.Mouth[loop][k], Share(MouthLoops.IsCorner(k) ? 0.42f
                    : MouthLoops.IsUpper(k) ? 0
                    : MathF.Min(1, 1.15f - 0.5f * u * u)));
            }
        for (int r = HeadRows.MouthBottom + 1; r <= HeadRows.ChinBottom + 1; r++)
            for (int c = 0; c <= 6; c++) field.Move(r, c, Share(1 - Maths.SmoothStep(5.2f, 7, c)));
        field.HoldAbove(HeadRows.NoseTip);
        field.Settle(160);
        return [.. field.Moves.Select(m => m.Y)];
    }
}
