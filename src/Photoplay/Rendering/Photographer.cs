using System.Buffers;
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
    private const int Tile = 16, Parts = 2;
    private const float Far = 1e5f;
    private readonly World world;
    private readonly RenderSettings settings;
    private readonly RayScene scene;
    private readonly LightSet lights;
    private readonly Haze haze;
    private readonly VolumeSet volumes;
    private readonly PixelSums[] sums;
    private readonly Places places;
    private readonly PlaneStore planes;
    // The last frame that has looked through each of the places in a pixel.
    private readonly TracedFrame?[] past;

    public Photographer(World world, ModelCache models, RenderSettings settings)
    {
        if (settings.Look is { } look) world = look.Dress(world);
        (this.world, this.settings) = (world, settings);
        scene = new RayScene(world, models, settings.Threads);
        lights = new LightSet(world);
        haze = new Haze(world.Air);
        volumes = new VolumeSet(world.Volumes);
        places = new Places(scene);
        sums = new PixelSums[settings.TracedWidth * settings.TracedHeight];
        planes = new(settings.TracedWidth, settings.TracedHeight);
        past = new TracedFrame?[settings.Period];
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
        Shutter shutter = Open(camera, time, frameSeconds, slices, settings.IsFilm ? 0 : settings.ShutterScale);
        Array.Clear(sums);
        bool stands = take == 0 && settings.NoiseTarget > 0 && settings.IsFilm && settings.PosesPerSecond <= 0 && shutter.Stands
            && world.Lights.All(l => !l.Visible || (l.Dimmer is null && l.Motion is null));
        TracedFrame? earlier = stands ? past[frameNumber % settings.Period] : null;
        if (earlier is not null && (earlier.IsGone || earlier.Standing != shutter.At)) earlier = null;
        places.MoveTo(Pose(time - frameSeconds), Pose(time), Pose(time + frameSeconds));
        for (int slice = 0; slice < slices; slice++)
        {
            double now = Pose(shutter.Times[slice]);
            if (settings.PosesPerSecond > 0) scene.MoveTo(now);
            else scene.MoveTo(now, time, frameSeconds);
            lights.MoveTo(scene, shutter.Times[slice]);
            volumes.MoveTo(shutter.Times[slice]);
            if (slice == 0) Scout(shutter);
            TracePass(shutter, slice, samples * slice / slices, samples * (slice + 1) / slices, frameNumber, take,
                stands, earlier, cancel);
        }
        TracedFrame frame = new(planes, frameNumber, samples, shutter.Lens)
        {
            Place = PlaceOf(frameNumber), Standing = stands ? shutter.At : null,
            OpenShare = settings.IsFilm ? (float)shutter.OpenShare(settings.ShutterScale) : 0,
        };
        Padded.Rows(frame.Height, settings.Threads,
            y => WriteRow(frame, earlier, y));
        frame.Round(settings.Threads);
        if (stands) past[frameNumber % settings.Period] = frame;
        if (sketched)
        {
            if (settings.PosesPerSecond > 0) scene.MoveTo(Pose(time));
            else scene.MoveTo(time, time, frameSeconds);
            frame.Sketch = Sketcher.Draw(scene, places, camera, time, frameSeconds, settings);
        }
        return frame;
    }

    private Shutter Open(ICameraMove camera, double time, double frameSeconds, int slices, float shutterScale)
        => new(camera, time, frameSeconds, slices, settings.Width / (float)settings.Scale,
            settings.Height / (float)settings.Scale, shutterScale);

    /// <summary>Where in its pixels a frame looks; with many samples, the middle of where they lie.</summary>
    private Vec2 PlaceOf(int frameNumber)
        => settings.IsFilm ? Interleave.PlaceOf(frameNumber, settings.Period, settings.Scale) : new(0.5f, 0.5f);

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

    /// <summary>What was found of a row's pixels, or what an earlier frame has found there.</summary>
    private void WriteRow(TracedFrame frame, TracedFrame? earlier, int y)
    {
        int[] known = ArrayPool<int>.Shared.Rent(frame.Width);
        int count = 0;
        for (int i = y * frame.Width; i < (y + 1) * frame.Width; i++)
            if (!sums[i].IsEmpty || earlier is null) sums[i].Write(frame, i);
            else known[count++] = i;
        if (count > 0) frame.TakeSurfaces(earlier!, known.AsSpan(0, count));
        foreach (int i in known.AsSpan(0, count))
            if (frame[Plane.Fixed][i] > 1) frame[Plane.Shade][i] = sums[i].Expected;
        ArrayPool<int>.Shared.Return(known);
    }

    private void TracePass(Shutter shutter, int slice, int from, int until, int frameNumber, int take, bool stands,
        TracedFrame? earlier, CancellationToken cancel)
    {
        (int width, int height) = (settings.TracedWidth, settings.TracedHeight);
        Vec2 place = PlaceOf(frameNumber);
        int across = (width + Tile - 1) / Tile, tiles = across * ((height + Tile - 1) / Tile), next = -1;
        SideBySide.For(Math.Max(1, settings.Threads), settings.Threads, _ =>
        {
            PathTracer tracer = new(scene, lights, haze, volumes, settings.MaxBounces,
                settings.BounceLimit * lights.Level, settings.BouncedShare)
            {
                IsThorough = !settings.IsFilm,
            };
            for (int tile; (tile = Interlocked.Increment(ref next)) < tiles;)
            {
                if (cancel.IsCancellationRequested) return;
                int x0 = tile % across * Tile, y0 = tile / across * Tile;
                if (settings.IsFilm)
                {
                    ExposeTile(tracer, shutter, x0, y0, place, frameNumber, take, stands, earlier);
                    continue;
                }
                for (int y = y0; y < Math.Min(height, y0 + Tile); y++)
                    for (int x = x0; x < Math.Min(width, x0 + Tile); x++)
                        for (int s = from; s < until; s++)
                            SamplePixel(tracer, shutter, slice, s, x, y, frameNumber);
            }
        });
        cancel.ThrowIfCancellationRequested();
    }

    /// <summary>A part of a tile, seen by a camera that stands, if nothing moves before it: light is worked out seldom
    /// (<see cref="Interleave.StillLight"/>), and surfaces are those an earlier frame saw through the same place. Else, and
    /// where something turns out to change by itself, it is left as if nothing had been found.</summary>
    private void ExposeStill(PathTracer tracer, Shutter shutter, int x0, int y0, Vec2 place, int frameNumber, int take,
        TracedFrame? earlier)
    {
        int width = settings.TracedWidth, right = Math.Min(width, x0 + Tile / Parts),
            bottom = Math.Min(settings.TracedHeight, y0 + Tile / Parts);
        if (IsCrossed(shutter, x0, y0, right, bottom, place, frameNumber, take)) return;
        bool changes = false;
        for (int y = y0; y < bottom; y++)
            for (int x = x0; x < right; x++)
            {
                int i = y * width + x, light = Interleave.StillLight(x, y, frameNumber, settings.Period);
                sums[i].IsStill = true;
                if (light >= 0 || earlier is null || !(earlier[Plane.Fixed][i] > 0))
                    changes |= ExposePixel(tracer, shutter, x, y, place, frameNumber, take,
                        (uint)(light >= 0 ? light : frameNumber % settings.Period / 2), light >= 0);
                else if (earlier[Plane.Fixed][i] > 1)
                    sums[i].Expected = Expected(View(shutter, x, y, place, frameNumber, take), earlier[Plane.Depth][i],
                        new(earlier[Plane.NormalX][i], earlier[Plane.NormalY][i], earlier[Plane.NormalZ][i]));
            }
        if (!changes) return;
        for (int y = y0; y < bottom; y++) sums.AsSpan(y * width + x0, right - x0).Clear();
    }

    /// <summary>Whether something that moves, or a medium, is seen in some pixels or beside them, where it is looked for more
    /// coarsely.</summary>
    private bool IsCrossed(Shutter shutter, int left, int top, int right, int bottom, Vec2 place, int frameNumber, int take)
    {
        const int Around = 4;
        for (int y = top - Around; y < bottom + Around; y++)
            for (int x = left - Around; x < right + Around; x++)
            {
                bool within = x >= left && y >= top && x < right && y < bottom;
                if (!within && ((x | y) & 1) != 0) continue;
                Ray view = View(shutter, x, y, place, frameNumber, take);
                if (scene.MeetsMoving(view, RayKinds.Camera) || volumes.Meets(view)) return true;
            }
        return false;
    }

    /// <summary>See <see cref="PathResult.Shade"/>; from what is stored of a surface, so that it is the same whichever frame has seen
    /// it.</summary>
    private float Expected(in Ray view, float distance, Vec3 stored)
        => lights.Expected(view.Origin + view.Direction * distance, stored);

    /// <summary>A tile of a film's frame: every other pixel first, then, with light or without, the others.</summary>
    private void ExposeTile(PathTracer tracer, Shutter shutter, int x0, int y0, Vec2 place, int frameNumber, int take,
        bool stands, TracedFrame? earlier)
    {
        if (stands)
            for (int part = 0; part < Parts * Parts; part++)
                ExposeStill(tracer, shutter, x0 + part % Parts * (Tile / Parts), y0 + part / Parts * (Tile / Parts), place,
                    frameNumber, take, earlier);
        int width = settings.TracedWidth, right = Math.Min(width, x0 + Tile),
            bottom = Math.Min(settings.TracedHeight, y0 + Tile);
        ExposeEveryOther(true, true);
        TileNoise noise = new();
        if (settings.NoiseTarget is > 0 and < float.MaxValue)
            for (int y = y0; y < bottom - 1; y++)
                for (int x = x0; x < right - 1; x++)
                    if (Interleave.IsFirst(x, y, frameNumber) && !sums[y * width + x].IsStill
                        && !sums[(y + 1) * width + x + 1].IsStill)
                        noise.Add(sums[y * width + x], sums[(y + 1) * width + x + 1]);
        ExposeEveryOther(false, settings.NoiseTarget <= 0 || noise.Share(lights.Level) > settings.NoiseTarget);

        void ExposeEveryOther(bool first, bool lit)
        {
            for (int y = y0; y < bottom; y++)
                for (int x = x0; x < right; x++)
                    if (Interleave.IsFirst(x, y, frameNumber) == first && !sums[y * width + x].IsStill)
                        ExposePixel(tracer, shutter, x, y, place, frameNumber, take,
                            // Those frames in which the pixel is lit for sure share the first half of the numbers.
                            (uint)(frameNumber % settings.Period / 2 + (first ? 0 : settings.Period / 2)), lit);
        }
    }

    /// <summary>The one path of a film's pixel.</summary>
    /// <param name="number">Of the random numbers its light is drawn with.</param>
    /// <returns>Whether what is seen changes with time by itself.</returns>
    private bool ExposePixel(PathTracer tracer, Shutter shutter, int x, int y, Vec2 place, int frameNumber, int take,
        uint number, bool lit)
    {
        Sampler light = new(Sampler.SeedOf(x, y, ((uint)take << 4) + 1), number);
        return TracePixel(tracer, View(shutter, x, y, place, frameNumber, take), shutter, ref light, x, y, lit);
    }

    /// <summary>Where a film's pixel looks.</summary>
    private Ray View(Shutter shutter, int x, int y, Vec2 place, int frameNumber, int take)
    {
        Sampler view = new(Sampler.SeedOf(x, y, ((uint)take << 4) + 3), (uint)(frameNumber % settings.Period));
        view.Next(out float a, out float b);
        return shutter.Cast(x + place.X, y + place.Y, 0, 0.5f, a, b);
    }

    /// <summary>One of a pixel's many paths.</summary>
    private void SamplePixel(PathTracer tracer, Shutter shutter, int slice, int sample, int x, int y, int frameNumber)
    {
        uint index = (uint)(frameNumber * settings.SamplesPerPixel + sample);
        Sampler view = new(Sampler.SeedOf(x, y, 3), index), light = new(Sampler.SeedOf(x, y, 1), index);
        view.Next(out float u, out float v);
        view.Next(out float a, out float b);
        TracePixel(tracer, shutter.Cast(x + Tent(u), y + Tent(v), slice, view.Next(), a, b), shutter, ref light, x, y, true);
    }

    /// <returns>Whether what is seen changes with time by itself.</returns>
    private bool TracePixel(PathTracer tracer, in Ray ray, Shutter shutter, ref Sampler sampler, int x, int y,
        bool lit)
    {
        // The cone of the picture's pixel, not of the traced one: patterns are filtered for what will be seen.
        PathResult found = tracer.Trace(ray, shutter.Spread / settings.Scale, ref sampler, lit);
        ref PixelSums sum = ref sums[y * settings.TracedWidth + x];
        if (sum.IsStill && found.HasRelief)
            found.Shade = Expected(ray, found.Distance, TracedFrame.Stored(found.Normal.Normalized));
        sum.Add(found);
        if (!sum.WantsMotion(found.Distance)) return found.Changes;
        bool surface = found.Distance > 0;
        Vec3 before = ray.Origin + ray.Direction * Far, at = before, after = before;
        if (surface) places.Find(found.Hit, found.Point, out before, out at, out after);
        shutter.Follow(before, at, after, out Vec2 toBefore, out Vec2 toAfter, out float depthBefore,
            out float depthAfter);
        sum.Follow(surface ? found.Hit.Entity : -1, found.Distance, toBefore, toAfter, depthBefore, depthAfter);
        // Something clear may show what moves beside the straight way.
        return found.Changes || (surface && !world.Entities[found.Hit.Entity].IsStatic);
    }

    /// <summary>A place in the pixel, drawn from a tent 1.7 pixels wide: the picture's reconstruction filter.</summary>
    private static float Tent(float u)
    {
        const float Radius = 0.85f;
        float t = u < 0.5f ? MathF.Sqrt(2 * u) - 1 : 1 - MathF.Sqrt(2 - 2 * u);
        return 0.5f + Radius * t;
    }

    /// <summary>Looks at a coarse grid of points the camera sees and asks how often each light is
    /// open to them.</summary>
    private void Scout(Shutter shutter)
    {
        const int Across = 20, Down = 12;
        Span<float> open = stackalloc float[LightSet.MostLights + LightSet.FirstLamp],
            tried = stackalloc float[LightSet.MostLights + LightSet.FirstLamp];
        Span<float> skyward = stackalloc float[SkyTable.Blocks];
        open.Clear();
        tried.Clear();
        skyward.Clear();
        int looks = lights.Sky.IsBlack ? 0 : settings.IsFilm ? 4 : 32;
        PathTracer tracer = new(scene, lights, haze, volumes, 1, settings.BounceLimit, 1);
        float light = 0, points = 0;
        for (int k = 0; k < Across * Down; k++)
        {
            float here = 0;
            Sampler sampler = new(Sampler.SeedOf(k, 0, 2), 0);
            float x = (k % Across + 0.5f) * settings.TracedWidth / Across,
                y = (k / Across + 0.5f) * settings.TracedHeight / Down;
            Ray ray = shutter.Cast(x, y, 0, 0.5f, 0.5f, 0.5f);
            if (!scene.Closest(ray, out Hit hit, RayKinds.Camera)) continue;
            Vec3 normal = scene.FaceNormal(hit), point = ray.Origin + ray.Direction * hit.Distance;
            if (Vec3.Dot(normal, ray.Direction) > 0) normal = -normal;
            point += normal * (1e-4f + 1e-4f * hit.Distance);
            for (int i = 0; i < lights.Count; i++)
            {
                sampler.Next(out float u, out float v);
                if (lights.Weight(i, point, normal, false) <= 0
                    || !lights.Sample(scene, i, point, u, v, out LightSample s, true))
                    continue;
                if (Vec3.Dot(s.Direction, normal) <= 0) continue;
                tried[i]++;
                if (tracer.Shadow(point, s.Direction, s.Distance * 0.999f).IsBlack) continue;
                open[i]++;
                here += s.Radiance.Luminance * Vec3.Dot(s.Direction, normal) / (s.Pdf * Maths.Pi);
            }
            for (int look = 0; look < looks; look++)
            {
                Sampler around = new(Sampler.SeedOf(k, 0, 5), (uint)look);
                around.Next(out float u, out float v);
                Vec3 d = Fast.CosineDirection(normal, u, v);
                skyward[SkyTable.BlockOf(d)] += tracer.Shadow(point, d, float.MaxValue).Luminance;
            }
            // The root keeps a few points beside a lamp from speaking for all.
            light += MathF.Sqrt(here);
            points++;
        }
        lights.Sky.Learn(skyward);
        for (int i = 0; i < lights.Count; i++) open[i] = tried[i] > 0 ? open[i] / tried[i] : 1;
        // Where nothing stands, a card in the open tells.
        light = points > 0 ? light / points : MathF.Sqrt(lights.OpenLevel);
        lights.Learn(open, light * light);
    }
}
