using Photoplay.Directing;
using Photoplay.Foundation;
using Photoplay.Sets;
using Photoplay.Stage;
using Photoplay.Stage.Rays;

namespace Photoplay.Cinematography;

/// <summary>Key, fill and rim for faces: what the place's own light leaves out of what a face wants in the picture. Film
/// lights shape, they do not replace the place's own.</summary>
internal sealed class LightPlanner(Shot shot, RayScene scene, Location location, float aspect)
{
    /// <summary>Where the meter lays the mean of a picture, and where a face of middling skin stands beside it.</summary>
    private const float MeteredGrey = 0.15f, FaceGrey = 0.36f;
    /// <summary>Luminance of the skin for which <see cref="FaceGrey"/> holds.</summary>
    private const float MiddleSkin = 0.32f;
    /// <summary>The key of a face with the sun behind it, over the light from all about: less shapes nothing.</summary>
    private const float AgainstTheSun = 2.2f;
    /// <summary>The rim that goes on where the sun behind ends, as a share of it.</summary>
    private const float Kicker = 0.65f;
    /// <summary>No skin is darker: what is, is a visor or a screen.</summary>
    private const float DarkestSkin = 0.04f;
    /// <summary>How many times the light that is there a film light may bring: more would be seen as a lamp.</summary>
    private const float Most = 2.5f;

    /// <summary>Key, fill and rim for the first, and key and fill for each other face in the frame.</summary>
    public IReadOnlyList<FilmLight> Plan(IReadOnlyList<Figure> framed, CameraKey camera, double time)
        => shot.Size < ShotSize.Full ? [] : [.. framed.Where(f => !f.IsThing).Take(3)
            .SelectMany((f, i) => Of(f, camera, time).Where(l => i == 0 || l.Name is "key" or "fill")
                .Select(l => i == 0 ? l : l with { Name = $"{l.Name} {i + 1}" }))];

    private List<FilmLight> Of(Figure subject, CameraKey camera, double time)
    {
        Vec3 at = subject.Eyes, toCamera = Level(camera.Eye - at), look = Level(subject.Look),
            // Between face and camera; of a head turned away, what the camera sees.
            seen = Vec3.Dot(look, toCamera) > -0.2f ? Level(look + toCamera) : toCamera,
            across = Vec3.Cross(Vec3.UnitY, seen);
        World world = scene.World;
        scene.MoveTo(time);
        // Before the face, so that the head and the brim of a hat shade it.
        Vec3 before = at + seen * (1.25f * subject.HeadRadius);
        FallingLight falling = new(scene, before, time, 0.02f, 64);
        float level = falling.Total.Luminance;
        if (level <= 1e-6f) return [];
        // The key comes from the side the place's own light comes from.
        float side = Vec3.Dot(falling.From, across) >= 0 ? 1 : -1;
        Vec3 key = (seen * 0.75f + across * (side * 0.75f) + Vec3.UnitY * 0.6f).Normalized,
            fill = (seen * 0.9f - across * (side * 0.6f) + Vec3.UnitY * 0.2f).Normalized,
            rim = (toCamera * -0.9f - across * (side * 0.5f) + Vec3.UnitY * 0.75f).Normalized,
            bright = (seen + across * (side * 0.5f)).Normalized, dim = (seen - across * (side * 0.5f)).Normalized;
        // Before what is lit a face may be lit as well, though nothing there shines on it.
        float picture = LightMeter.Level(scene, camera, aspect, time),
            most = Most * MathF.Max(level, Maths.Pi * picture / MiddleSkin),
            skin = Skin(subject, camera),
            wanted = MathF.Min(Wanted(skin, picture) * Maths.Pow(2, shot.Light.KeyStops), most),
            there = falling.On(bright);
        Rgb warm = Tint(falling.Total), cool = new(0.85f, 0.95f, 1.15f);
        Vec3? sun = world.Sky.Sun is { } s && s.Irradiance.Luminance > 0.45f * level && Lit(before, s.ToSun, subject.HeadRadius)
            ? s.ToSun : null;
        // A sun behind the head draws its rim, but leaves the face to us.
        bool sunlit = sun is { } front && Vec3.Dot(front, bright) > 0.3f && there > 0.5f * wanted,
            rimmed = sunlit || sun is { } back && Vec3.Dot(back, toCamera) < -0.35f, spot = shot.Light.Style == "spot";
        bool against = rimmed && !sunlit;
        List<FilmLight> lights = [];
        // The place's light already comes from there; a little of ours gives the eyes their spark.
        float missing = sunlit ? 0 : MathF.Max(wanted - there, 0.12f * wanted) / Vec3.Dot(key, bright);
        if (against) missing = MathF.Min(most, MathF.Max(missing, AgainstTheSun * there));
        if (spot)
        {
            lights.Add(Spot(subject, seen * 0.7f + across * (side * 0.5f) + Vec3.UnitY * 0.8f, 4.5f * wanted));
            missing = 0.5f * wanted;
        }
        if (missing > 0)
            lights.Add(Lamp("key", subject, key, missing, warm, 0.35f) with { ConeDegrees = Flag(subject) });
        // Shadows on dark skin close sooner.
        float open = Math.Clamp(0.5f * Maths.Log(MiddleSkin / skin) / Maths.Log(2), 0, 1),
            shade = (against ? wanted : MathF.Max(wanted, there)) * Maths.Pow(2, shot.Light.FillStops + open) - falling.On(dim);
        if (shade > 0.03f * wanted) lights.Add(Lamp("fill", subject, fill, MathF.Min(shade, most), cool, 0.5f));
        float edge = 0.6f * wanted * Maths.Pow(2, shot.Light.RimStops);
        // A high sun draws the crown and shoulders; the flank it leaves out gets ours, from lower and farther round.
        if (against)
            lights.Add(Lamp("rim", subject, (toCamera * -0.6f - across * (side * 0.85f) + Vec3.UnitY * 0.35f).Normalized,
                MathF.Max(edge, Kicker * world.Sky.Sun!.Irradiance.Luminance), warm, 0.2f));
        else if (!rimmed) lights.Add(Lamp("rim", subject, rim, edge, cool, 0.2f));
        return lights;
    }

    /// <summary>Whether sun or moon reaches most of the head: a single ray through leaves tells nothing.</summary>
    private bool Lit(Vec3 at, Vec3 toSun, float radius)
    {
        const int Rays = 9;
        int open = 0;
        for (int i = 0; i < Rays; i++)
        {
            Vec3 off = new(i % 3 - 1, i / 3 - 1, (i * 2) % 3 - 1);
            if (!scene.Blocked(new Ray(at + off * (0.6f * radius) + toSun * (2.2f * radius), toSun, 200))) open++;
        }
        return open > Rays / 2;
    }

    /// <summary>Irradiance under which the face stands well in the picture: by the light of the rest of the frame, which
    /// the exposure goes by, the skin and the hour. Dark skin stays darker than pale, but gets more light.</summary>
    private float Wanted(float skin, float picture)
        => FaceGrey * MathF.Sqrt(skin / MiddleSkin) / MeteredGrey * picture * Maths.Pi / skin
            // By night a face is dim, but less so than the rest.
            * Maths.Pow(2, -0.4f * location.ExposureBias);

    /// <summary>Luminance of the cheek's colour; fur, and what is behind a visor, is taken for middling.</summary>
    private float Skin(Figure subject, CameraKey camera)
    {
        float? cheek = LightMeter.Albedo(scene, camera.Eye, subject.Eyes - Vec3.UnitY * (0.35f * subject.HeadRadius));
        return cheek is { } a && a > DarkestSkin ? Math.Clamp(a, 0.05f, 0.5f) : MiddleSkin;
    }

    /// <summary>A lamp at arm's length of a frame that gives the face that irradiance.</summary>
    private FilmLight Lamp(string name, Figure subject, Vec3 way, float irradiance, Rgb tint, float radius)
    {
        float reach = MathF.Max(1.1f, subject.Extent * 1.3f), near = Free(subject, way, reach);
        Rgb intensity = tint * (irradiance * near * near);
        return new(name, subject.Eyes + way * near, subject.Eyes, radius * near,
            new Vec3(intensity.R, intensity.G, intensity.B));
    }

    /// <summary>From above, warm, its pool about as wide as who performs in it is tall.</summary>
    private FilmLight Spot(Figure subject, Vec3 way, float irradiance)
    {
        way = way.Normalized;
        float reach = location.Plan.Inside is { } box
            ? MathF.Max(0.8f, (box.Hi.Y - 0.05f - subject.Eyes.Y) / way.Y)
            : 3 * subject.Extent;
        float near = Free(subject, way, reach);
        Rgb intensity = new Rgb(1.08f, 1, 0.86f) * (irradiance * near * near);
        return new("spot", subject.Eyes + way * near, subject.Centre, 0.06f * near,
            new Vec3(intensity.R, intensity.G, intensity.B))
        {
            ConeDegrees = Math.Clamp(Maths.Degrees(Maths.Atan(0.62f * subject.Extent / near)), 14, 40)
        };
    }

    /// <summary>Flagged below the chest, so that a coat does not outshine its wearer; an animal is lit whole.</summary>
    private static float Flag(Figure subject) => subject.IsBiped
        ? Maths.Degrees(Maths.Atan(0.34f * subject.Height / MathF.Max(1.1f, subject.Extent * 1.3f)))
        : 0;

    /// <summary>Where something stands in its way, the lamp comes nearer.</summary>
    private float Free(Figure subject, Vec3 way, float reach)
        => scene.Closest(new Ray(subject.Eyes + way * (1.8f * subject.HeadRadius), way, reach), out Hit hit,
            RayKinds.Shadow)
            ? Math.Clamp(hit.Distance + 1.6f * subject.HeadRadius, 0.5f * reach, reach)
            : reach;

    private static Rgb Tint(Rgb level) => Rgb.Lerp(level / MathF.Max(1e-6f, level.Luminance), Rgb.White, 0.4f);
    private static Vec3 Level(Vec3 v)
    {
        Vec3 l = new Vec3(v.X, 0, v.Z).Normalized;
        return l.LengthSquared > 0.5f ? l : Vec3.UnitZ;
    }
}
