using Photoplay.Foundation;
using Photoplay.Production.Exchange;

namespace Photoplay.Cli.Bench;

/// <summary>
/// Time to equal error against Blender's Cycles. Each renderer makes its own converged picture; its error is told
/// against that, relative to our converged picture for both, trimmed of the worst thousandth of the pixels. Time to an
/// error is the CPU time of a sample times the error of one sample over that error.
/// </summary>
internal sealed class CyclesBench(ProgressDisplay display, string folder, int threads, CancellationToken cancel)
{
    private const int Width = 320, Height = 180, Samples = 16;
    private const double Trim = 0.001;

    /// <summary>One renderer's many samples.</summary>
    /// <param name="PerSample">CPU seconds.</param>
    /// <param name="StartUp">CPU seconds before the first sample.</param>
    /// <param name="Error">Trimmed relMSE at <see cref="Samples"/> samples.</param>
    /// <param name="VarianceOfOne">The same at one sample.</param>
    public sealed record Side(double PerSample, double StartUp, double Error, double Untrimmed, double VarianceOfOne,
        Rgb[] Reference, Rgb[] Noisy)
    {
        public static Side Of(Rgb[] noisy, int samples, Rgb[] reference, int samplesOfTruth, Rgb[] scale,
            double perSample, double startUp)
        {
            double distance = PictureError.RelativeSquared(noisy, reference, scale, Trim),
                one = PictureError.PerSample(distance, samples, samplesOfTruth);
            return new(perSample, startUp, one / samples, PictureError.RelativeSquared(noisy, reference, scale), one,
                reference, noisy);
        }
    }

    /// <param name="Ratio">Our CPU time over Cycles' to an equal error.</param>
    /// <param name="FilmRatio">CPU time of one of our film frames over Cycles' to its error.</param>
    public sealed record Row(string Scene, Side Ours, Side Cycles, FilmFrame Film, double FilmError,
        double BrightnessRatio, double Difference, IReadOnlyList<string> LeftOut)
    {
        public double Ratio => Ours.PerSample * Ours.VarianceOfOne / (Cycles.PerSample * Cycles.VarianceOfOne);
        public double FilmRatio => Film.Seconds * FilmError / (Cycles.PerSample * Cycles.VarianceOfOne);
    }

    public Row Measure(string name, int reference)
    {
        display.Stage($"{name}: building");
        ExchangeStage stage = ExchangeStages.Build(name);
        string place = Path.Combine(folder, name);
        Directory.CreateDirectory(place);
        SceneExchange.Write(place, stage.Plain, stage.Camera, Width, Height, stage.Bounces);

        display.Stage($"{name}: tracing");
        ManySamples tracer = new(stage.Plain.World, stage.Camera, Width, Height, stage.Bounces, Samples, threads);
        SampledPicture noisy = tracer.Take(Samples, cancel), half = tracer.Take(reference / 2, cancel),
            other = tracer.Take(reference / 2, cancel), much = SampledPicture.MeanOf(half, other);
        double perSample = much.Seconds / much.Samples;
        Side ours = Side.Of(noisy.Light, noisy.Samples, much.Light, much.Samples, much.Light, perSample,
            tracer.StartUp);

        display.Stage($"{name}: filming");
        FilmFrame film = MovingShot.Shoot(stage.Plain.World, stage.Camera, Width, Height, threads, cancel);
        double filmError = PictureError.RelativeSquared(film.Light, half.Light, other.Light, much.Light, Trim);

        (CyclesProcess.Render theirs, CyclesProcess.Render truth) = CyclesProcess.Run(place, Samples, reference,
            threads, s => display.Stage($"{name}: {s}"), cancel);
        double slope = (truth.Seconds - theirs.Seconds) / (truth.Samples - theirs.Samples);
        Side cycles = Side.Of(theirs.Light, theirs.Samples, truth.Light, truth.Samples, much.Light, slope,
            theirs.Seconds - slope * theirs.Samples);
        (double ratio, double difference) = PictureError.Agreement(much.Light, truth.Light, Width);
        BenchPictures.Write(place, Width, ours, cycles, film);
        return new(name, ours, cycles, film, filmError, ratio, difference, stage.Plain.LeftOut);
    }
}
