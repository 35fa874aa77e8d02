using Photoplay.Directing;
using Photoplay.Foundation;

namespace Photoplay.Cinematography;

/// <summary>The moves of film grammar, each as a change of eye, target and lens over the shot. u runs 0..1, eased at
/// both ends.</summary>
internal static class Moves
{
    /// <param name="tan">Tangent of half the horizontal field of view.</param>
    /// <param name="seconds">Since the shot began.</param>
    public static (Vec3 Eye, Vec3 Target, float FocalMm) Apply(Shot shot, Vec3 eye, Vec3 target, Vec3 right, float tan,
        float focalMm, float u, double seconds)
    {
        float amount = shot.MoveAmount, distance = Vec3.Distance(eye, target), swing = Maths.Atan(tan) * 1.2f * amount;
        Vec3 away = (eye - target) / MathF.Max(distance, 1e-4f);
        switch (shot.Move)
        {
            case CameraMove.PushIn:
                return (target + away * (distance * (1 + 0.35f * amount * (1 - u))), target, focalMm);
            case CameraMove.DollyIn:
                return (target + away * (distance * (1 + 0.9f * amount * (1 - u))), target, focalMm);
            case CameraMove.PullOut:
                return (target + away * (distance * (1 + 0.8f * amount * u))
                    + Vec3.UnitY * (0.25f * amount * u * distance), target, focalMm);
            case CameraMove.DollyOut: return (target + away * (distance * (1 + 0.9f * amount * u)), target, focalMm);
            case CameraMove.TruckLeft or CameraMove.TruckRight:
                Vec3 side = right
                    * ((shot.Move == CameraMove.TruckRight ? 1 : -1) * (2 * u - 1) * 0.6f * amount * distance);
                return (eye + side, target + side, focalMm);
            case CameraMove.CraneUp: return (eye + Vec3.UnitY * (0.6f * amount * distance * u), target, focalMm);
            case CameraMove.CraneDown:
                return (eye + Vec3.UnitY * (0.6f * amount * distance * (1 - u)), target, focalMm);
            case CameraMove.PanLeft: return (eye, eye + Quat.RotY(swing * (2 * u - 1)).Rotate(target - eye), focalMm);
            case CameraMove.PanRight: return (eye, eye + Quat.RotY(-swing * (2 * u - 1)).Rotate(target - eye), focalMm);
            case CameraMove.TiltUp:
                return (eye, eye + Quat.AxisAngle(right, swing * 0.7f * (2 * u - 1)).Rotate(target - eye), focalMm);
            case CameraMove.TiltDown:
                return (eye, eye + Quat.AxisAngle(right, -swing * 0.7f * (2 * u - 1)).Rotate(target - eye), focalMm);
            case CameraMove.WhipPan:
                float whip = 1.6f * (1 - Maths.SmoothStep(0f, 0.35f, (float)seconds));
                return (eye, eye + Quat.RotY(whip).Rotate(target - eye), focalMm);
            case CameraMove.Orbit:
                return (target + Quat.RotY((2 * u - 1) * 0.9f * amount).Rotate(eye - target), target, focalMm);
            case CameraMove.ZoomIn: return (eye, target, focalMm * (0.7f + 0.5f * u * (0.5f + amount)));
            case CameraMove.ZoomOut: return (eye, target, focalMm * (0.7f + 0.5f * (1 - u) * (0.5f + amount)));
            case CameraMove.DollyZoom:
                float k = 1.5f - 0.8f * u;
                return (target + away * (distance * k), target, focalMm * k);
            default: return (eye, target, focalMm);
        }
    }
}
