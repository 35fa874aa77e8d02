using Photoplay.Foundation;
using Photoplay.Stage.Rays;

namespace Photoplay.Rendering;

/// <summary>What one frame of film is exposed by.</summary>
/// <param name="Place">Where in its pixels it looks, 0 to 1 across and down.</param>
/// <param name="Take">Another take has other random numbers.</param>
/// <param name="Known">What is known of it already, if the camera and the lamps that are seen stand still.</param>
internal readonly record struct FilmFrame(Shutter Shutter, Vec2 Place, int Number, int Take, StillRecord? Known);

/// <summary>
/// Exposes film, which has one path a traced pixel, tile by tile: where light is quiet it is worked out in every other pixel
/// (<see cref="TileNoise"/>), and where nothing moves before a camera that stands only now and then
/// (<see cref="Interleave.StillLight"/>), while surfaces, and light that has come by nothing that moves, are those of an earlier
/// frame (<see cref="StillRecord"/>).
/// </summary>
internal sealed class FilmTiles(RayScene scene, LightSet lights, VolumeSet volumes, Sensor sensor, RenderSettings settings)
{
    public const int Tile = 16;
    private const int Parts = 2, Part = Tile / Parts;
    /// <summary>Traced pixels beside a part of a tile in which things that move are looked for too.</summary>
    private const int Around = 4;

    /// <summary>A tile: every other pixel first, then, with light or without, the others.</summary>
    public void Expose(PathTracer tracer, in FilmFrame film, int x0, int y0)
    {
        tracer.Zone = film.Known?.Zone;
        if (film.Known is { } known)
            for (int part = 0; part < Parts * Parts; part++)
                ExposeStill(tracer, film, known, x0 + part % Parts * Part, y0 + part / Parts * Part);
        ExposeEveryOther(tracer, film, x0, y0, true, true);
        bool noisy = settings.NoiseTarget <= 0 || NoiseOf(film, x0, y0).Share(lights.Level) > settings.NoiseTarget;
        ExposeEveryOther(tracer, film, x0, y0, false, noisy);
    }

    private void ExposeEveryOther(PathTracer tracer, in FilmFrame film, int x0, int y0, bool first, bool lit)
    {
        int half = settings.Period / 2;
        for (int y = y0; y < Math.Min(sensor.Height, y0 + Tile); y++)
            for (int x = x0; x < Math.Min(sensor.Width, x0 + Tile); x++)
                if (Interleave.IsFirst(x, y, film.Number) == first && !sensor[y * sensor.Width + x].IsStill)
                    // Those frames in which the pixel is lit for sure share the first half of the numbers.
                    ExposePixel(tracer, film, x, y, film.Number % settings.Period / 2 + (first ? 0 : half), lit);
    }

    /// <summary>Of the light of the pixels that are lit for sure.</summary>
    private TileNoise NoiseOf(in FilmFrame film, int x0, int y0)
    {
        TileNoise noise = new();
        if (settings.NoiseTarget is not (> 0 and < float.MaxValue)) return noise;
        int width = sensor.Width;
        for (int y = y0; y < Math.Min(sensor.Height, y0 + Tile) - 1; y++)
            for (int x = x0; x < Math.Min(width, x0 + Tile) - 1; x++)
            {
                ref readonly PixelSums here = ref sensor[y * width + x], next = ref sensor[(y + 1) * width + x + 1];
                if (Interleave.IsFirst(x, y, film.Number) && !here.IsStill && !next.IsStill) noise.Add(here, next);
            }
        return noise;
    }

    /// <summary>A part of a tile, seen by a camera that stands, if nothing moves before it: light is worked out seldom, and
    /// surfaces are those an earlier frame saw through the same place; so is light, where it would be found again. Else, and
    /// where something turns out to change by itself, it is left as if nothing had been found.</summary>
    private void ExposeStill(PathTracer tracer, in FilmFrame film, StillRecord known, int x0, int y0)
    {
        int width = sensor.Width, right = Math.Min(width, x0 + Part), bottom = Math.Min(sensor.Height, y0 + Part);
        if (IsCrossed(film, x0, y0, right, bottom)) return;
        bool changes = false;
        for (int y = y0; y < bottom; y++)
            for (int x = x0; x < right; x++)
            {
                int i = y * width + x, light = Interleave.StillLight(x, y, film.Number, settings.Period);
                ref PixelSums sum = ref sensor[i];
                sum.IsStill = true;
                sum.KeepsLight = light >= 0 && known.IsSettled(i) && known.Earlier?[Plane.Fixed][i] > 0;
                if (known.Earlier is not { } earlier || !(earlier[Plane.Fixed][i] > 0)
                    || (light >= 0 && !sum.KeepsLight))
                    changes |= ExposePixel(tracer, film, x, y, light >= 0 ? light : film.Number % settings.Period / 2,
                        light >= 0);
                else if (!known.KeepsShade && earlier[Plane.Fixed][i] > 1)
                    sum.Expected = sensor.Expected(View(film, x, y), earlier[Plane.Depth][i],
                        new(earlier[Plane.NormalX][i], earlier[Plane.NormalY][i], earlier[Plane.NormalZ][i]));
            }
        for (int y = y0; y < bottom; y++)
            for (int x = x0, i = y * width + x0; x < right; x++, i++)
                known.IsSettled(i) = !changes && (sensor[i].KeepsLight || sensor[i].IsSettled);
        if (!changes) return;
        for (int y = y0; y < bottom; y++) sensor.Clear(y * width + x0, right - x0);
    }

    /// <summary>Whether something that moves, or a medium, is seen in some pixels or beside them, where it is looked
    /// for more coarsely. Mostly there is nothing near, which the bounds of what moves tell without a ray.</summary>
    private bool IsCrossed(in FilmFrame film, int left, int top, int right, int bottom)
    {
        RayCone near = film.Shutter.Cone(left - Around, top - Around, right + Around, bottom + Around);
        if (!scene.MayMeetMoving(near, RayKinds.Camera) && !volumes.MayMeet(near)) return false;
        for (int y = top - Around; y < bottom + Around; y++)
            for (int x = left - Around; x < right + Around; x++)
            {
                bool within = x >= left && y >= top && x < right && y < bottom;
                if (!within && ((x | y) & 1) != 0) continue;
                Ray view = View(film, x, y);
                if (scene.MeetsMoving(view, RayKinds.Camera) || volumes.Meets(view)) return true;
            }
        return false;
    }

    /// <summary>The one path of a pixel.</summary>
    /// <param name="number">Of the random numbers its light is drawn with.</param>
    /// <returns>Whether what is seen changes with time by itself.</returns>
    private bool ExposePixel(PathTracer tracer, in FilmFrame film, int x, int y, int number, bool lit)
    {
        Sampler light = new(Sampler.SeedOf(x, y, ((uint)film.Take << 4) + 1), (uint)number);
        return sensor.Expose(y * sensor.Width + x, tracer, View(film, x, y), film.Shutter, ref light, lit);
    }

    /// <summary>Where a pixel looks.</summary>
    private Ray View(in FilmFrame film, int x, int y)
    {
        Sampler view = new(Sampler.SeedOf(x, y, ((uint)film.Take << 4) + 3), (uint)(film.Number % settings.Period));
        view.Next(out float a, out float b);
        return film.Shutter.Cast(x + film.Place.X, y + film.Place.Y, 0, 0.5f, a, b);
    }
}
