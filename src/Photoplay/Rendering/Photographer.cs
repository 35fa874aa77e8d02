using Photoplay.Foundation;
using Photoplay.Stage;
using Photoplay.Stage.Rays;

namespace Photoplay.Rendering;

/// <summary>
/// Photographs a world: traces frames, each alone. Make one for a scene and ask it for frames in any order; frames in
/// order are cheaper, because bodies are then posed once a frame. One call at a time; it uses the settings' number of
/// threads, which changes no bit.
/// </summary>
public sealed class Photographer
{
    private readonly World world;
    private readonly RenderSettings settings;
    private readonly RayScene scene;
    private readonly LightSet lights;
    private readonly VolumeSet volumes;
    private readonly Places places;
    private readonly Sensor sensor;
    private readonly FilmTiles film;
    private readonly LightScout scout;
    private readonly Shutter shutter;
    // One a thread.
    private readonly PathTracer[] tracers;
    private readonly PlaneStore planes;
    // For each of the places in a pixel that frames look through.
    private readonly StillRecord?[] past;
    private readonly Bounds[] moving;
    // Whether all lamps that are seen stand still and burn evenly.
    private readonly bool shownLightsStand;
    private int nextTile;

    public Photographer(World world, ModelCache models, RenderSettings settings)
    {
        if (settings.Look is { } look) world = look.Dress(world);
        (this.world, this.settings) = (world, settings);
        scene = new RayScene(world, models, settings.Threads);
        lights = new LightSet(world);
        Haze haze = new(world.Air);
        volumes = new VolumeSet(world.Volumes);
        places = new Places(scene);
        sensor = new(scene, lights, places, settings);
        film = new(scene, lights, volumes, sensor, settings);
        tracers = new PathTracer[Math.Max(1, settings.Threads)];
        foreach (ref PathTracer tracer in tracers.AsSpan())
            tracer = new(scene, lights, haze, volumes, settings.MaxBounces, settings.BouncedShare)
            {
                IsThorough = !settings.IsFilm,
            };
        shutter = new(settings.Width / (float)settings.Scale, settings.Height / (float)settings.Scale);
        scout = new(scene, lights, tracers[0], settings);
        planes = new(settings.TracedWidth, settings.TracedHeight);
        shownLightsStand = world.Lights.All(l => !l.Visible || (l.Dimmer is null && l.Motion is null));
        past = new StillRecord?[settings.Period];
        moving = new Bounds[scene.MovingBoxes.Length + volumes.Boxes.Length];
    }

    public RenderSettings Settings => settings;

    /// <summary>Traces one frame of a take. The shutter is centred on the time (scene clock, seconds).</summary>
    public TracedFrame Trace(ICameraMove camera, double time, double frameSeconds, int frameNumber,
        CancellationToken cancel = default)
        => Trace(camera, time, frameSeconds, frameNumber, 0, settings.Look is { NeedsSketch: true }, cancel);

    /// <param name="take">Another take has other random numbers.</param>
    private TracedFrame Trace(ICameraMove camera, double time, double frameSeconds, int frameNumber, int take,
        bool sketched, CancellationToken cancel)
    {
        camera = settings.Look?.Mount(camera) ?? camera;
        int samples = Math.Max(1, settings.SamplesPerPixel);
        int slices = settings.IsFilm ? 1 : Math.Clamp(settings.ShutterSlices, 1, samples);
        shutter.Open(camera, time, frameSeconds, slices, settings.IsFilm ? 0 : settings.ShutterScale);
        sensor.Clear();
        bool stands = take == 0 && settings.NoiseTarget > 0 && settings.IsFilm && settings.PosesPerSecond <= 0
            && shutter.Stands
            && shownLightsStand;
        StillRecord? known = null;
        if (stands) known = past[frameNumber % settings.Period] ??= new(settings.TracedWidth * settings.TracedHeight);
        places.MoveTo(Pose(time - frameSeconds), Pose(time), Pose(time + frameSeconds));
        for (int slice = 0; slice < slices; slice++)
        {
            double now = Pose(shutter.Times[slice]);
            if (settings.PosesPerSecond > 0) scene.MoveTo(now);
            else scene.MoveTo(now, time, frameSeconds);
            lights.MoveTo(scene, shutter.Times[slice]);
            volumes.MoveTo(shutter.Times[slice]);
            if (slice == 0) scout.Look(shutter, stands);
            known?.Begin(shutter.At, Moving(), lights);
            foreach (PathTracer tracer in tracers) tracer.BounceLimit = settings.BounceLimit * lights.Level;
            FilmFrame frame = new(shutter, PlaceOf(frameNumber), frameNumber, take, known);
            TracePass(frame, slice, samples * slice / slices, samples * (slice + 1) / slices, cancel);
        }
        TracedFrame traced = planes.Take(frameNumber, samples, shutter.Lens);
        (traced.Place, traced.Standing, traced.OpenShare) = (PlaceOf(frameNumber), stands ? shutter.At : null,
            settings.IsFilm ? (float)shutter.OpenShare(settings.ShutterScale) : 0);
        sensor.Develop(traced, known);
        traced.Round(settings.Threads);
        known?.End(traced);
        if (sketched)
        {
            if (settings.PosesPerSecond > 0) scene.MoveTo(Pose(time));
            else scene.MoveTo(time, time, frameSeconds);
            traced.Sketch = Sketcher.Draw(scene, places, camera, time, frameSeconds, settings);
        }
        return traced;
    }

    /// <summary>Where in its pixels a frame looks; with many samples, the middle of where they lie.</summary>
    private Vec2 PlaceOf(int frameNumber)
        => settings.IsFilm ? Interleave.PlaceOf(frameNumber, settings.Period, settings.Scale) : new(0.5f, 0.5f);

    /// <summary>About all that moves, and about media.</summary>
    private ReadOnlySpan<Bounds> Moving()
    {
        scene.MovingBoxes.CopyTo(moving);
        volumes.Boxes.CopyTo(moving.AsSpan(scene.MovingBoxes.Length));
        return moving;
    }

    private double Pose(double time) => settings.PosesPerSecond <= 0
        ? time
        : Math.Floor(time * settings.PosesPerSecond + 0.25) / settings.PosesPerSecond;

    /// <summary>Traces and resolves a single frame, for looking; see <see cref="RenderSettings.ForStill"/>.</summary>
    public Picture Still(ICameraMove camera, double time, double frameSeconds = 1 / 24.0,
        CancellationToken cancel = default)
    {
        if (!settings.IsFilm) return Resolver.Resolve([Trace(camera, time, frameSeconds, 0, cancel)], 0, settings);
        Picture picture = TakeInstant(camera, time, 0, cancel);
        for (int take = 1; take < settings.Takes; take++) picture.Add(TakeInstant(camera, time, take, cancel));
        picture.Scale(1f / Math.Max(1, settings.Takes));
        if (!(frameSeconds > 0)) return picture;
        using TracedFrame moving = Trace(camera, time, frameSeconds, 0, 0, false, cancel);
        return MotionSmoothing.RunBy(moving, picture, settings);
    }

    /// <summary>One set of frames of an instant, put together; the first of the first take is drawn, if the
    /// look draws.</summary>
    private Picture TakeInstant(ICameraMove camera, double time, int take, CancellationToken cancel)
    {
        TracedFrame[] set = new TracedFrame[settings.EdgeWindow + 1];
        for (int n = 0; n < set.Length; n++)
            set[n] = Trace(camera, time, 0, n, take, settings.Look is { NeedsSketch: true } && take + n == 0, cancel);
        Picture picture = Resolver.Resolve(set, 0, settings);
        foreach (TracedFrame f in set) f.Dispose();
        return picture;
    }

    /// <summary>Object and material mattes of a frame, through the same lens and shutter.</summary>
    public (Mattes Objects, Mattes Materials) Mattes(ICameraMove camera, double time, double frameSeconds,
        int samples = 16)
    {
        camera = settings.Look?.Mount(camera) ?? camera;
        int slices = Math.Clamp(settings.ShutterSlices, 1, samples);
        Shutter shutter = new(camera, time, frameSeconds, slices, settings.Width, settings.Height,
            settings.ShutterScale);
        MatteCamera mattes = new(scene, settings.Width, settings.Height, samples, settings.Threads);
        for (int slice = 0; slice < slices; slice++)
        {
            scene.MoveTo(Pose(shutter.Times[slice]));
            mattes.Expose(shutter, slice, samples * slice / slices, samples * (slice + 1) / slices);
        }
        return mattes.Develop();
    }

    private void TracePass(in FilmFrame frame, int slice, int from, int until, CancellationToken cancel)
    {
        nextTile = -1;
        SideBySide.For(tracers.Length, settings.Threads, (Camera: this, frame, slice, from, until, cancel),
            static (pass, worker) => pass.Camera.TraceTiles(pass.Camera.tracers[worker], pass.frame, pass.slice, pass.from,
                pass.until, pass.cancel));
        cancel.ThrowIfCancellationRequested();
    }

    /// <summary>Whichever tiles are next, until none is left.</summary>
    private void TraceTiles(PathTracer tracer, in FilmFrame frame, int slice, int from, int until, CancellationToken cancel)
    {
        const int Tile = FilmTiles.Tile;
        int across = (sensor.Width + Tile - 1) / Tile, tiles = across * ((sensor.Height + Tile - 1) / Tile);
        for (int tile; (tile = Interlocked.Increment(ref nextTile)) < tiles && !cancel.IsCancellationRequested;)
        {
            int x0 = tile % across * Tile, y0 = tile / across * Tile;
            if (settings.IsFilm) { film.Expose(tracer, frame, x0, y0); continue; }
            for (int y = y0; y < Math.Min(sensor.Height, y0 + Tile); y++)
                for (int x = x0; x < Math.Min(sensor.Width, x0 + Tile); x++)
                    for (int s = from; s < until; s++)
                        SamplePixel(tracer, frame.Shutter, slice, s, x, y, frame.Number);
        }
    }

    /// <summary>One of a pixel's many paths.</summary>
    private void SamplePixel(PathTracer tracer, Shutter shutter, int slice, int sample, int x, int y, int frameNumber)
    {
        uint index = (uint)(frameNumber * settings.SamplesPerPixel + sample);
        Sampler view = new(Sampler.SeedOf(x, y, 3), index), light = new(Sampler.SeedOf(x, y, 1), index);
        view.Next(out float u, out float v);
        view.Next(out float a, out float b);
        sensor.Expose(y * sensor.Width + x, tracer, shutter.Cast(x + Tent(u), y + Tent(v), slice, view.Next(), a, b),
            shutter, ref light, true);
    }

    /// <summary>A place in the pixel, drawn from a tent 1.7 pixels wide: the picture's reconstruction filter.</summary>
    private static float Tent(float u)
    {
        const float Radius = 0.85f;
        float t = u < 0.5f ? MathF.Sqrt(2 * u) - 1 : 1 - MathF.Sqrt(2 - 2 * u);
        return 0.5f + Radius * t;
    }
}
