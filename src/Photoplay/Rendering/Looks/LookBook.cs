using Photoplay.Rendering.Grading;

namespace Photoplay.Rendering.Looks;

/// <summary>All looks, the default first.</summary>
public static class LookBook
{
    public static IReadOnlyList<Look> All { get; } =
    [
        new FeatureLook(), new Noir(), new SilentEra(), new Documentary(),
        new Miniature(), new NeonNight(), new Clay(), new PaperCutOut(),
        new Cel(), new Pencil(), new InkWash(), new Watercolour(), new Oil(), new Woodblock(), new Pixel(),
    ];

    /// <summary>The look of that id; the default for null and for what is not known.</summary>
    public static Look Find(string? id) => All.FirstOrDefault(l => l.Entry.Id == id) ?? All[0];

    /// <summary>Develops a picture in a look: repaint, film stock and grade, last touch. May
    /// change the picture.</summary>
    /// <param name="into">See <see cref="FilmBack"/>.</param>
    public static byte[] Develop(Picture picture, Exposure exposure, int frameNumber, Look look, Grade? grade = null,
        byte[]? into = null)
    {
        if (look.NeedsSketch && picture.Sketch is null) picture = picture.With(Sketch.Of(picture));
        Picture painted = look.Repaint(picture, exposure);
        byte[] rgb = FilmBack.Develop(painted, exposure, frameNumber, look.Stock, grade, into);
        look.Finish(rgb, painted, frameNumber);
        return rgb;
    }
}
