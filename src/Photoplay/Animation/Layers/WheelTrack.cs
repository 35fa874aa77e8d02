using Photoplay.Animation.Travel;
using Photoplay.Characters;
using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Animation.Layers;

/// <summary>A wheel's or ball's turn over the scene: where it touches the ground it does not slip.</summary>
internal sealed class WheelTrack
{
    private const double Tick = 1 / 120.0;
    private readonly Wheel wheel;
    private readonly int bone;
    private readonly Itinerary itinerary;
    private readonly double[] angles;
    private readonly Quat[] balls;

    public WheelTrack(Wheel wheel, int bone, Itinerary itinerary, double seconds)
    {
        (this.wheel, this.bone, this.itinerary) = (wheel, bone, itinerary);
        int n = (int)(seconds / Tick) + 2;
        angles = wheel.Ball ? [] : new double[n];
        balls = wheel.Ball ? new Quat[n] : [];
        if (wheel.Ball) balls[0] = Quat.Identity;
        for (int i = 1; i < n; i++)
        {
            // Steps of the way itself, so that no rounding of speeds adds up.
            Placement from = itinerary.At((i - 1) * Tick), to = itinerary.At(i * Tick);
            Vec3 way = to.At - from.At;
            if (wheel.Ball)
            {
                float length = way.Length;
                Quat step = length > 1e-7f
                    ? Quat.AxisAngle(Vec3.Cross(Vec3.UnitY, way / length), length / wheel.Radius)
                    : Quat.Identity;
                balls[i] = (step * balls[i - 1]).Normalized;
            }
            else
            {
                float turn = Angles.Wrap(to.Yaw - from.Yaw);
                Vec3 forward = Angles.Forward(from.Yaw + 0.5f * turn);
                angles[i] = angles[i - 1] + (Vec3.Dot(way, forward) - turn * wheel.Across) / wheel.Radius;
            }
        }
    }

    public void Turn(double time, Pose pose)
    {
        if (bone < 0) return;
        if (!wheel.Ball)
        {
            Cell(time, angles.Length, out int k, out double f);
            double angle = angles[k] + (angles[k + 1] - angles[k]) * f;
            pose.Turns[bone] = Quat.RotX((float)Math.IEEERemainder(angle, 2 * Math.PI));
            return;
        }
        Cell(time, balls.Length, out int i, out double share);
        Quat inWorld = Quat.Slerp(balls[i], balls[i + 1], (float)share);
        pose.Turns[bone] = (Quat.RotY(-itinerary.At(time).Yaw) * inWorld).Normalized;
    }

    private static void Cell(double time, int length, out int i, out double share)
    {
        double x = Math.Clamp(time / Tick, 0, length - 1.001);
        i = (int)x;
        share = x - i;
    }
}
