using Photoplay.Directing;
using Photoplay.Foundation;
using Photoplay.Sets;

namespace Photoplay.Cinematography;

/// <summary>The line between two who talk, and the one side of it from which a whole scene is seen.</summary>
internal static class LineOfAction
{
    /// <summary>+1 for the side the place is meant to be seen from, -1 for the other where that one shows the faces and
    /// this one does not: those who stand beside each other and turn only their heads.</summary>
    public static int Side(BoardScene scene, Figures figures, Location location)
    {
        // A room is furnished for its own side; it takes more to leave that.
        float sum = 0, least = !location.Plan.IsRoom ? 0.15f : 0.5f;
        int count = 0;
        foreach (Shot shot in scene.Shots.Where(s => s.Lines.Count > 0 && s.Subjects.Count > 1))
            foreach (double u in (double[])[0.15, 0.5, 0.85])
            {
                double time = (shot.Start + shot.Duration * new Rational((long)(u * 100), 100)).Seconds;
                if (figures.At(shot.Subjects[0], time) is not { IsThing: false } a
                    || figures.At(shot.Subjects[1], time) is not { IsThing: false } b)
                    continue;
                sum += Vec3.Dot(a.Look + b.Look, Near(a, b, location));
                count++;
            }
        return sum < -least * count ? -1 : 1;
    }

    /// <summary>Level unit vector across the line, to the side the place is meant to be seen from.</summary>
    public static Vec3 Near(Figure a, Figure b, Location location)
    {
        Vec3 line = new Vec3(b.Feet.X - a.Feet.X, 0, b.Feet.Z - a.Feet.Z).Normalized, across = new(line.Z, 0, -line.X);
        return Vec3.Dot(across, location.Plan.Axis) <= 0 ? across : -across;
    }
}
