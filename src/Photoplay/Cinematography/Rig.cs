using Photoplay.Directing;
using Photoplay.Foundation;
using Photoplay.Sets;

namespace Photoplay.Cinematography;

/// <summary>One way to stand: how far the place departs from what the storyboard asked.</summary>
internal readonly record struct Stand(float Yaw, float Nearness, float Lift)
{
    public static Stand AsAsked => new(0, 1, 0);
}

/// <summary>
/// Works out the camera of a shot at any instant for a given stand: direction by the subject's facing (or by the line between two who face each
/// other), distance by the frame, height by the angle, then the move.
/// </summary>
internal sealed class Rig(Shot shot, Figures figures, Location location, float aspect, double start, double end)
{
    private const float SensorWidthMm = 24.89f;
    private readonly string[] subjects = [.. shot.Subjects.Where(figures.Knows).Distinct()];
    private readonly float focal = shot.FocalLengthMm ?? ShotGrammar.FocalLengthMm(shot.Size);
    private bool Travels => shot.Move is CameraMove.Follow or CameraMove.Lead;

    public bool HasSubject => subjects.Length > 0;
    public string Main => subjects[0];

    /// <summary>Metres between the eyes of the main subject and of whoever it is seen past.</summary>
    public float Gap => Other((start + end) / 2) is { } other ? Vec3.Distance(other.Eyes, figures.At(Main, (start + end) / 2)!.Eyes) : float.MaxValue;

    public CameraKey Key(double time, Stand stand)
    {
        float u = end > start ? (float)((time - start) / (end - start)) : 0, eased = Maths.SmoothStep(0f, 1f, u);
        double anchor = Travels ? time : (start + end) / 2;
        Figure main = figures.Smooth(Main, anchor, Travels ? 1.2 : 0.5, start, end)!;
        IReadOnlyList<Figure> framed = Framed(main, anchor);
        Frame frame = Framing.Of(framed, shot.Size);
        if (!Travels && framed.Count == 1) frame = HoldTravel(frame, main);
        Vec3 away = Direction(main, framed, stand.Yaw);
        float tan = SensorWidthMm / (2 * focal), distance = frame.Distance(tan, tan / aspect) * stand.Nearness;
        Vec3 target = frame.Centre, right = Vec3.Cross(Vec3.UnitY, away).Normalized;
        if (shot.Side == CameraSide.OverShoulder && framed.Count == 1 && Other(anchor) is { } over) (target, away, distance) = OverShoulder(main, over, distance);
        else if (framed.Count == 1) target += right * (MathF.Sign(Vec3.Dot(main.Facing, right)) * LeadRoom(main, away) * frame.HalfWidth);
        Vec3 eye = Place(main, target, away, distance, stand.Lift);
        float focalNow = focal;
        (eye, target, focalNow) = Moves.Apply(shot, eye, target, right, tan, focalNow, eased, time - start);
        if (!Travels && shot.Move is not (CameraMove.Static or CameraMove.PanLeft or CameraMove.PanRight or CameraMove.TiltUp or CameraMove.TiltDown)) target += Reframe(time, anchor, frame);
        (eye, focalNow) = KeepInside(eye, target, focalNow);
        return new CameraKey(time, eye, target, focalNow, Focus(eye, target, time, eased), shot.FStop ?? ShotGrammar.FStop(shot.Size)) { Roll = shot.Angle == CameraAngle.Dutch ? 12 : 0 };
    }

    /// <summary>Who must be in frame: the main subject, and the others where the size is wide enough to hold them.</summary>
    private IReadOnlyList<Figure> Framed(Figure main, double time)
    {
        if (shot.Side == CameraSide.OverShoulder) return [main];
        List<Figure> all = [main];
        foreach (string id in subjects.Skip(1))
        {
            if (figures.Smooth(id, time, 0.8, start, end) is not { } f) continue;
            // Close sizes hold a second face only where the two touch.
            bool near = shot.Size >= ShotSize.MediumClose
                ? shot.Lines.Count == 0 && Vec3.Distance(f.Eyes, main.Eyes) < 5.5f * MathF.Max(main.HeadRadius, f.HeadRadius)
                : Vec3.Distance(f.Feet, main.Feet) < MathF.Max(2.6f, 4 * MathF.Max(main.Extent, f.Extent));
            if (near) all.Add(f);
        }
        return all;
    }

    /// <summary>A standing camera on somebody who goes by opens up to hold the way they go, within reason.</summary>
    private Frame HoldTravel(Frame frame, Figure main)
    {
        if (shot.Move is not CameraMove.Static) return frame;
        Figure a = figures.At(Main, start)!, b = figures.At(Main, end)!;
        float travelled = Vec3.Distance(a.Feet, b.Feet);
        return travelled < 0.5f * main.Extent ? frame : frame with { HalfWidth = MathF.Min(frame.HalfWidth + travelled * 0.5f, frame.HalfWidth * 3), Centre = frame.Centre };
    }

    /// <summary>Unit direction from the subject to the camera, level.</summary>
    private Vec3 Direction(Figure main, IReadOnlyList<Figure> framed, float yaw)
    {
        Figure? partner = framed.Count > 1 ? framed[1] : Other((start + end) / 2);
        bool talk = partner is { IsThing: false } && shot.Lines.Count > 0;
        if (framed.Count > 1 && !Travels && partner is not null)
        {
            Vec3 line = Level(partner.Feet - main.Feet), across = new(line.Z, 0, -line.X);
            return Turn(across * NearSide(across), yaw + Maths.Radians(12));
        }
        if (talk)
        {
            Vec3 line = Level(partner!.Feet - main.Feet), across = new(line.Z, 0, -line.X);
            float side = NearSide(across), lean = shot.Side is CameraSide.ProfileLeft or CameraSide.ProfileRight ? 80 : 32;
            return Turn(Level(line * Maths.Cos(Maths.Radians(lean)) + across * (side * Maths.Sin(Maths.Radians(lean)))), yaw);
        }
        float degrees = shot.Move == CameraMove.Follow && shot.Side == CameraSide.ThreeQuarterLeft ? 180 : shot.Side switch
        {
            CameraSide.Front => 0,
            CameraSide.ThreeQuarterLeft => 38,
            CameraSide.ThreeQuarterRight => -38,
            CameraSide.ProfileLeft => 86,
            CameraSide.ProfileRight => -86,
            CameraSide.Back => 180,
            CameraSide.BackThreeQuarterLeft => 145,
            CameraSide.BackThreeQuarterRight => -145,
            _ => 30,
        };
        return Turn(main.Facing, Maths.Radians(degrees) + yaw);
    }

    /// <summary>The camera keeps to its own side of the line between two people: the side the stage is seen from.</summary>
    private float NearSide(Vec3 across) => (Vec3.Dot(across, location.Plan.Axis) <= 0 ? 1 : -1) * shot.LineSide;

    private Figure? Other(double time)
        => (shot.Over ?? subjects.Skip(1).FirstOrDefault()) is { } id ? figures.Smooth(id, time, 0.8, start, end) : null;

    /// <summary>Behind the listener, past the near shoulder, the speaker in the far third.</summary>
    private (Vec3 Target, Vec3 Away, float Distance) OverShoulder(Figure speaker, Figure over, float distance)
    {
        Vec3 line = Level(over.Eyes - speaker.Eyes), across = new(line.Z, 0, -line.X);
        float side = -NearSide(new Vec3(-line.Z, 0, line.X)), gap = Vec3.Distance(over.Eyes, speaker.Eyes);
        Vec3 eye = over.Eyes + line * (over.HeadRadius * 5.5f) + across * (side * over.HeadRadius * 3.2f) + Vec3.UnitY * (over.HeadRadius * 0.5f);
        Vec3 target = speaker.Eyes - Vec3.UnitY * speaker.HeadRadius + across * (-side * speaker.HeadRadius * 0.8f);
        return (target, (eye - target).Normalized, MathF.Max(gap, Vec3.Distance(eye, target)));
    }

    /// <summary>Share of the half width left open before somebody who looks across the frame.</summary>
    private float LeadRoom(Figure main, Vec3 away)
    {
        float across = MathF.Sqrt(MathF.Max(0, 1 - Vec3.Dot(main.Facing, away) * Vec3.Dot(main.Facing, away)));
        return main.IsThing ? 0 : across * (shot.Size switch { ShotSize.ExtremeWide or ShotSize.Wide => 0.9f, ShotSize.Full or ShotSize.MediumFull => 0.5f, ShotSize.Medium => 0.35f, _ => 0.18f });
    }

    private Vec3 Place(Figure main, Vec3 target, Vec3 away, float distance, float lift)
    {
        if (shot.Side == CameraSide.OverShoulder && subjects.Length > 1) return target + away * distance;
        float pitch = shot.Angle switch { CameraAngle.High => 0.55f, CameraAngle.Overhead => 1.35f, _ => 0 } + lift;
        Vec3 eye = target + (away * Maths.Cos(pitch) + Vec3.UnitY * Maths.Sin(pitch)) * distance;
        float floor = location.HeightAt(eye.X, eye.Z);
        if (shot.Angle is CameraAngle.High or CameraAngle.Overhead) return eye;
        float eyeLevel = main.Feet.Y + MathF.Max(0.25f, (main.Eyes.Y - main.Feet.Y) * (main.IsBiped && shot.Size <= ShotSize.MediumFull ? 0.85f : 1.02f));
        float y = shot.Angle switch { CameraAngle.Low => main.Feet.Y + MathF.Max(0.22f, (main.Eyes.Y - main.Feet.Y) * 0.42f), CameraAngle.Ground => floor + 0.12f, _ => eyeLevel };
        if (shot.Size <= ShotSize.Wide && shot.Angle == CameraAngle.Eye) y = MathF.Max(y, floor + 0.55f);
        return new Vec3(eye.X, MathF.Max(y + lift * distance, floor + 0.14f), eye.Z);
    }

    /// <summary>The operator pans a little after a subject that leaves its mark.</summary>
    private Vec3 Reframe(double time, double anchor, Frame frame)
    {
        Figure now = figures.Smooth(Main, time, 1.0, start, end)!, then = figures.Smooth(Main, anchor, 0.5, start, end)!;
        Vec3 shift = now.Eyes - then.Eyes;
        float free = 0.25f * frame.HalfWidth, length = shift.Length;
        return length <= free ? default : shift * ((length - free) / length);
    }

    private float Focus(Vec3 eye, Vec3 target, double time, float eased)
    {
        Figure f = figures.At(Main, time)!;
        float near = Along(shot.Size >= ShotSize.Medium ? f.NearEye : f.Eyes);
        if (shot.Move != CameraMove.RackFocus) return near;
        float far = subjects.Length > 1 ? Along(figures.At(subjects[1], time)!.Eyes) : near * 0.4f;
        return subjects.Length > 1 ? Maths.Lerp(near, far, eased) : Maths.Lerp(far, near, eased);
        float Along(Vec3 p) => MathF.Max(0.1f, Vec3.Dot(p - eye, (target - eye).Normalized));
    }

    /// <summary>In a room the camera stays within the walls; a shorter lens then keeps the frame.</summary>
    private (Vec3 Eye, float FocalMm) KeepInside(Vec3 eye, Vec3 target, float focalMm)
    {
        float floor = location.HeightAt(eye.X, eye.Z) + 0.12f;
        if (eye.Y < floor) eye = new(eye.X, floor, eye.Z);
        if (location.Plan.Inside is not { } box || box.Contains(eye)) return (eye, focalMm);
        Vec3 d = target - eye;
        float t = 0;
        for (int axis = 0; axis < 3; axis++)
        {
            if (eye[axis] < box.Lo[axis] && d[axis] > 1e-4f) t = MathF.Max(t, (box.Lo[axis] - eye[axis]) / d[axis]);
            if (eye[axis] > box.Hi[axis] && d[axis] < -1e-4f) t = MathF.Max(t, (box.Hi[axis] - eye[axis]) / d[axis]);
        }
        t = MathF.Min(t, 0.85f);
        return (Vec3.Max(box.Lo, Vec3.Min(box.Hi, eye + d * t)), MathF.Max(18, focalMm * (1 - t)));
    }

    private static Vec3 Turn(Vec3 v, float yaw) => Quat.RotY(yaw).Rotate(v);
    private static Vec3 Level(Vec3 v) { Vec3 l = new Vec3(v.X, 0, v.Z).Normalized; return l.LengthSquared > 0.5f ? l : Vec3.UnitZ; }
}
