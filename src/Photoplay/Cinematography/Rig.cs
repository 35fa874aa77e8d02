using Photoplay.Directing;
using Photoplay.Foundation;
using Photoplay.Sets;

namespace Photoplay.Cinematography;

/// <summary>One way to stand: how far the place departs from what the storyboard asked.</summary>
/// <param name="Mirrored">Whether a thing stands on the other side of the middle.</param>
internal readonly record struct Stand(float Yaw, float Nearness, float Lift, bool Mirrored = false)
{
    public static Stand AsAsked => new(0, 1, 0);
}

/// <summary>
/// Works out the camera of a shot at any instant for a given stand: direction by the subject's facing (or by the line
/// between two who face each other), distance by the frame, height by the angle, then the move.
/// </summary>
internal sealed class Rig(Shot shot, Figures figures, Location location, float aspect, double start, double end)
{
    private const float SensorWidthMm = 24.89f;
    private readonly string[] subjects = [.. shot.Subjects.Where(figures.Knows).Distinct()];
    private readonly float focal = shot.FocalLengthMm ?? ShotGrammar.FocalLengthMm(shot.Size);
    private readonly Lazy<bool> passes = new(() => Passes(shot, figures, start, end));

    /// <summary>The camera goes with the subject: asked to, or because the subject goes by further than the
    /// frame is wide.</summary>
    private bool Travels => shot.Move is CameraMove.Follow or CameraMove.Lead || passes.Value;
    /// <summary>A small room has no place for a camera that goes along: it stands, and turns
    /// after the subject.</summary>
    private bool Pans => Travels && location.Plan.IsRoom;
    private double Middle => (start + end) / 2;

    public bool HasSubject => subjects.Length > 0;
    public string Main => subjects[0];
    /// <summary>Whether the subject is seen past somebody's shoulder.</summary>
    public bool PastShoulder => shot.Side == CameraSide.OverShoulder && Other(Middle) is { IsThing: false };
    /// <summary>Who shares the frame with the main subject in the middle of the shot.</summary>
    public IReadOnlyList<string> Companions => companions ??= [.. subjects.Skip(1)
        .Where(id => figures.Smooth(id, Middle, 0.8, start, end) is { } f && Joins(f, figures.At(Main, Middle)!))];
    private IReadOnlyList<string>? companions;

    /// <summary>Metres between the eyes of the main subject and of whoever it is seen past.</summary>
    public float Gap
        => Other(Middle) is { } other ? Vec3.Distance(other.Eyes, figures.At(Main, Middle)!.Eyes) : float.MaxValue;

    public CameraKey Key(double time, Stand stand)
    {
        float u = end > start ? (float)((time - start) / (end - start)) : 0, eased = Maths.SmoothStep(0f, 1f, u);
        double anchor = Travels ? time : Middle;
        Figure main = figures.Smooth(Main, anchor, Travels ? 1.2 : 0.5, start, end)!;
        main = main with { Facing = Heading(main, time) };
        IReadOnlyList<Figure> framed = Framed(main, anchor);
        Frame frame = Framing.Of(framed, shot.Size);
        if ((!Travels || Pans) && framed.Count == 1) frame = HoldTravel(frame, main);
        // Nearer with a shorter lens, the picture keeps its size; farther, it opens up.
        float focalNow = MathF.Max(MathF.Min(focal, 24), focal * MathF.Min(1, stand.Nearness)),
            tan = SensorWidthMm / (2 * focalNow);
        float distance = frame.Distance(tan, tan / aspect) * MathF.Max(1, stand.Nearness);
        Vec3 away = Direction(main, framed, stand.Yaw), target = frame.Centre,
            right = Vec3.Cross(Vec3.UnitY, away).Normalized, eye;
        if (PastShoulder && Other(anchor) is { } over)
        {
            Vec3 line = Level(over.Feet - main.Feet), across = new(line.Z, 0, -line.X);
            (eye, target, tan) = OverShoulder.Stand(main, over, across * NearSide(across), SensorWidthMm / (2 * focal),
                aspect, stand.Nearness);
            focalNow = SensorWidthMm / (2 * tan);
            right = Vec3.Cross(Vec3.UnitY, (eye - target).Normalized).Normalized;
        }
        else
        {
            if (framed.Count == 1)
                target += right * ((stand.Mirrored ? -1 : 1) * MathF.Sign(Vec3.Dot(main.Facing, right))
                    * LeadRoom(main, away) * frame.HalfWidth);
            eye = Place(main, target, away, distance, stand.Lift);
        }
        if (Pans && time != Middle) return Panned(time, stand, main, frame, framed);
        (eye, target, focalNow) = Moves.Apply(shot, eye, target, right, tan, focalNow, eased, time - start);
        if (!Travels && shot.Move is not (CameraMove.Static or CameraMove.PanLeft or CameraMove.PanRight
            or CameraMove.TiltUp or CameraMove.TiltDown))
            target += Reframe(time, anchor, frame);
        (eye, focalNow) = KeepInside(eye, target, focalNow);
        target = KeepHead(eye, target, focalNow, frame, framed);
        return new CameraKey(time, eye, target, focalNow, Focus(eye, target, time, eased),
            shot.FStop ?? FaceStop(main, Vec3.Distance(eye, main.Eyes), focalNow))
        {
            Roll = shot.Angle == CameraAngle.Dutch ? 12 : 0
        };
    }

    private CameraKey Panned(double time, Stand stand, Figure main, Frame frame, IReadOnlyList<Figure> framed)
    {
        CameraKey middle = Key(Middle, stand);
        Vec3 target = new(frame.Centre.X, middle.Target.Y + main.Feet.Y - figures.At(Main, Middle)!.Feet.Y,
            frame.Centre.Z);
        target = KeepHead(middle.Eye, target, middle.FocalLengthMm, frame, framed);
        return middle with { Time = time, Target = target, FocusDistance = Focus(middle.Eye, target, time, 0) };
    }

    /// <summary>Whether a place is on the camera's side of the line between two who talk.</summary>
    public bool KeepsTheLine(Vec3 eye, double time)
    {
        if (shot.Lines.Count == 0 || Other(time) is not { IsThing: false } other
            || figures.At(Main, time) is not { } main)
            return true;
        Vec3 line = Level(other.Feet - main.Feet), across = new(line.Z, 0, -line.X);
        return Vec3.Dot(eye - main.Feet, across * NearSide(across)) > 0;
    }

    /// <summary>Level direction the camera is set by: the way of who travels, the face of who is seen closely,
    /// else the body.</summary>
    private Vec3 Heading(Figure main, double time)
    {
        if (passes.Value && shot.Move is not (CameraMove.Follow or CameraMove.Lead))
            return figures.Smooth(Main, Middle, end - start, start, end)!.Facing;
        if (Travels) return figures.Smooth(Main, time, 2.6, start, end)!.Facing;
        return shot.Size >= ShotSize.Medium && !main.IsThing ? look ??=
            figures.Look(Main, start, end) ?? main.Facing : main.Facing;
    }

    private Vec3? look;

    private static bool Passes(Shot shot, Figures figures, double start, double end)
    {
        if (shot.Subjects.FirstOrDefault(figures.Knows) is not { } id
            || shot.Move is CameraMove.Static or CameraMove.PanLeft or CameraMove.PanRight or CameraMove.TiltUp
                or CameraMove.TiltDown or CameraMove.WhipPan)
            return false;
        if (figures.At(id, start) is not { IsThing: false } a || figures.At(id, end) is not { } b) return false;
        return Vec3.Distance(a.Feet, b.Feet) > 0.8f * Framing.Of(a, shot.Size).HalfWidth;
    }

    /// <summary>Who must be in frame: the main subject, and the others where the size is wide enough
    /// to hold them.</summary>
    private IReadOnlyList<Figure> Framed(Figure main, double time)
    {
        List<Figure> all = [main];
        foreach (string id in Companions)
            if (figures.Smooth(id, time, 0.8, start, end) is { } f) all.Add(f);
        return all;
    }

    /// <summary>Close sizes hold a second face only where the two touch, and what is done with the hands.</summary>
    private bool Joins(Figure f, Figure main)
    {
        if (shot.Side == CameraSide.OverShoulder) return false;
        float apart = Vec3.Distance(f.Eyes, main.Eyes);
        // What somebody goes after belongs to the picture.
        if (f.IsThing && !main.IsThing && shot.Move is CameraMove.Follow or CameraMove.Lead
            && shot.Size <= ShotSize.Full)
            return apart < MathF.Max(4, 3 * main.Extent);
        if (f.IsThing && !main.IsThing) return apart < 1.1f * main.Extent && f.Height < main.Extent;
        return shot.Size >= ShotSize.MediumClose
            ? shot.Lines.Count == 0 && apart < 5.5f * MathF.Max(main.HeadRadius, f.HeadRadius)
            : Vec3.Distance(f.Feet, main.Feet) < MathF.Max(2.6f, 1.8f * MathF.Max(main.Extent, f.Extent));
    }

    /// <summary>A standing camera on somebody who goes by opens up to hold the way they go, within reason.</summary>
    private Frame HoldTravel(Frame frame, Figure main)
    {
        if (shot.Move is not CameraMove.Static && !Pans) return frame;
        Figure a = figures.At(Main, start)!, b = figures.At(Main, end)!;
        float travelled = Vec3.Distance(a.Feet, b.Feet);
        return travelled < 0.5f * main.Extent ? frame : frame with
        {
            HalfWidth = MathF.Min(frame.HalfWidth + travelled * (Pans ? 0.2f : 0.5f), frame.HalfWidth * 3),
            Centre = frame.Centre
        };
    }

    /// <summary>Unit direction from the subject to the camera, level.</summary>
    private Vec3 Direction(Figure main, IReadOnlyList<Figure> framed, float yaw)
    {
        Figure? partner = framed.Count > 1 ? framed[1] : Other((start + end) / 2);
        bool talk = partner is { IsThing: false } && shot.Lines.Count > 0;
        // Two who look the same way are seen by their faces, not along the line between them.
        bool sideBySide = partner is { IsThing: false } && Vec3.Dot(main.Facing, partner.Facing) > 0.5f && !talk;
        if (framed.Count > 1 && !Travels && partner is not null && !sideBySide)
        {
            Vec3 line = Level(partner.Feet - main.Feet), across = new(line.Z, 0, -line.X);
            return Turn(across * NearSide(across), yaw + Maths.Radians(12));
        }
        if (talk)
        {
            Vec3 line = Level(partner!.Feet - main.Feet), across = new(line.Z, 0, -line.X);
            float side = NearSide(across),
                lean = shot.Side is CameraSide.ProfileLeft or CameraSide.ProfileRight ? 80 : 32;
            return Turn(Level(line * Maths.Cos(Maths.Radians(lean)) + across * (side * Maths.Sin(Maths.Radians(lean)))),
                yaw);
        }
        float degrees =
            shot.Move == CameraMove.Follow && shot.Side == CameraSide.ThreeQuarterLeft ? 180 : shot.Side switch
            {
                CameraSide.Front => 0,
                // Who comes towards a standing camera walks past it, not into it.
                CameraSide.ThreeQuarterLeft => Pans ? 70 : 38,
                CameraSide.ThreeQuarterRight => Pans ? -70 : -38,
                CameraSide.ProfileLeft => 86,
                CameraSide.ProfileRight => -86,
                CameraSide.Back => 180,
                CameraSide.BackThreeQuarterLeft => 145,
                CameraSide.BackThreeQuarterRight => -145,
                _ => 30,
            };
        return Turn(main.Facing, Maths.Radians(degrees) + yaw);
    }

    /// <summary>The camera keeps to its own side of the line between two people: the side the stage
    /// is seen from.</summary>
    private float NearSide(Vec3 across) => (Vec3.Dot(across, location.Plan.Axis) <= 0 ? 1 : -1) * shot.LineSide;

    private Figure? Other(double time)
        => (shot.Over ?? subjects.Skip(1).FirstOrDefault()) is { } id
            ? figures.Smooth(id, time, 0.8, start, end)
            : null;

    /// <summary>Share of the half width left open before somebody who looks across the frame. Things do not look, but
    /// stand off the middle as well.</summary>
    private float LeadRoom(Figure main, Vec3 away)
    {
        float across = MathF.Sqrt(MathF.Max(0, 1 - Vec3.Dot(main.Facing, away) * Vec3.Dot(main.Facing, away)));
        bool thing = main.IsThing;
        return (thing ? MathF.Max(across, 0.8f) : across) * (shot.Size switch
        {
            ShotSize.ExtremeWide or ShotSize.Wide => 0.9f,
            ShotSize.Full or ShotSize.MediumFull => 0.5f,
            ShotSize.Medium => thing ? 0.6f : 0.35f,
            _ => thing ? 0.35f : 0.18f
        });
    }

    private Vec3 Place(Figure main, Vec3 target, Vec3 away, float distance, float lift)
    {
        float pitch = shot.Angle switch { CameraAngle.High => 0.55f, CameraAngle.Overhead => 1.35f, _ => 0 } + lift;
        Vec3 eye = target + (away * Maths.Cos(pitch) + Vec3.UnitY * Maths.Sin(pitch)) * distance;
        float floor = location.HeightAt(eye.X, eye.Z);
        if (shot.Angle is CameraAngle.High or CameraAngle.Overhead) return eye;
        float eyeLevel = main.Feet.Y + MathF.Max(0.25f, LensHeight(main));
        float y = shot.Angle switch
        {
            CameraAngle.Low when !Pans => main.Feet.Y + MathF.Max(0.22f, (main.Eyes.Y - main.Feet.Y) * 0.42f),
            CameraAngle.Ground => floor + 0.12f,
            _ => eyeLevel
        };
        if (shot.Size <= ShotSize.Wide && shot.Angle == CameraAngle.Eye) y = MathF.Max(y, floor + 0.55f);
        return new Vec3(eye.X, MathF.Max(y + lift * distance, floor + 0.14f), eye.Z);
    }

    /// <summary>Over the feet, metres. In the open the horizon lies at the lens's height: under the chin of whoever is near,
    /// at the hip of whoever is far, at an animal's breast, so that no head is cut by it.</summary>
    private float LensHeight(Figure main)
    {
        float eyes = main.Eyes.Y - main.Feet.Y;
        bool near = shot.Size >= ShotSize.Medium;
        if (main.IsThing) return 1.02f * eyes;
        if (location.Plan.IsRoom) return (main.IsBiped && !near ? 0.85f : 1.02f) * eyes;
        return near && main.IsBiped ? eyes - 1.7f * main.HeadRadius
            : near ? eyes - 1.2f * main.HeadRadius
            : (main.IsBiped ? 0.68f : 0.62f) * eyes;
    }

    /// <summary>The operator pans a little after a subject that leaves its mark.</summary>
    private Vec3 Reframe(double time, double anchor, Frame frame)
    {
        Figure now = figures.Smooth(Main, time, 1.0, start, end)!,
            then = figures.Smooth(Main, anchor, 0.5, start, end)!;
        Vec3 shift = now.Eyes - then.Eyes;
        float free = 0.25f * frame.HalfWidth, length = shift.Length;
        return length <= free ? default : shift * ((length - free) / length);
    }

    private float Focus(Vec3 eye, Vec3 target, double time, float eased)
    {
        Figure f = figures.At(Main, time)!;
        float near = shot.Size >= ShotSize.Medium ? MathF.Min(Along(f.LeftEye), Along(f.RightEye)) : Along(f.Eyes);
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

    /// <summary>Where a wall forbids the distance and the lens cannot hold the whole frame, the feet are let go before
    /// the head.</summary>
    private Vec3 KeepHead(Vec3 eye, Vec3 target, float focalMm, Frame frame, IReadOnlyList<Figure> framed)
    {
        if (!location.Plan.IsRoom || PastShoulder || framed[0].IsThing || shot.Angle is CameraAngle.High or CameraAngle.Overhead)
            return target;
        float half = SensorWidthMm / (2 * focalMm * aspect) * Vec3.Distance(eye, target);
        float top = MathF.Min(frame.Centre.Y + frame.HalfHeight, framed.Max(f => f.Eyes.Y + MathF.Max(2.4f * f.HeadRadius, 1.15f * f.Crown)));
        return half < frame.HalfHeight ? new(target.X, MathF.Max(target.Y, top - half), target.Z) : target;
    }

    /// <summary>Stops down where a face is so near that nose and ear would not both be sharp.</summary>
    private float FaceStop(Figure main, float distance, float focalMm)
    {
        const float Sharp = 0.04f, Least = 5.6f;
        float open = ShotGrammar.FStop(shot.Size);
        if (main.IsThing || shot.Size < ShotSize.MediumClose) return open;
        float far = distance + 1.1f * main.HeadRadius;
        return Math.Clamp(focalMm * focalMm * (far - distance) / (Sharp * distance * far * 1000), open, Least);
    }

    private static Vec3 Turn(Vec3 v, float yaw) => Quat.RotY(yaw).Rotate(v);
    private static Vec3 Level(Vec3 v)
    {
        Vec3 l = new Vec3(v.X, 0, v.Z).Normalized;
        return l.LengthSquared > 0.5f ? l : Vec3.UnitZ;
    }
}
