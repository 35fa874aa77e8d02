using Photoplay.Directing;
using Photoplay.Foundation;

namespace Photoplay.Editing;

/// <summary>One shot in the film. Times on the film clock, whole frames.</summary>
/// <param name="DissolveIn">Length of the dissolve from the clip before; its frames overlap that
/// clip's last ones.</param>
public sealed record Clip(string ShotId, string SceneId, Rational Start, Rational Duration, Rational DissolveIn,
    bool FadeIn, bool FadeOut)
{
    public Rational End => Start + Duration;
}

/// <summary>The cut: clips in order, and where each scene begins on the film clock.</summary>
public sealed record Timeline(Rational Fps, IReadOnlyList<Clip> Clips,
    IReadOnlyDictionary<string, Rational> SceneStarts, Rational PictureEnd, Rational End)
{
    public long FrameCount => (End * Fps).Floor;

    public static Timeline Cut(Storyboard board)
    {
        List<Clip> clips = [];
        Dictionary<string, Rational> sceneStarts = [];
        Rational at = Rational.Zero;
        for (int s = 0; s < board.Scenes.Count; s++)
        {
            BoardScene scene = board.Scenes[s];
            for (int i = 0; i < scene.Shots.Count; i++)
            {
                Shot shot = scene.Shots[i];
                Rational dissolve = Rational.Zero;
                if (shot.Transition == "dissolve" && clips.Count > 0)
                {
                    long frames = (long)Math.Round(0.8 * board.Fps.Seconds);
                    long most = Math.Min((clips[^1].Duration * board.Fps).Floor, (shot.Duration * board.Fps).Floor) / 2;
                    dissolve = Rational.Whole(Math.Min(frames, most)) / board.Fps;
                    at -= dissolve;
                }
                if (i == 0) sceneStarts[scene.Id] = at - shot.Start;
                bool last = s == board.Scenes.Count - 1 && i == scene.Shots.Count - 1
                    && board.EndSeconds > Rational.Zero;
                // A film opens on its picture: its first frames stand under the label, and on every list of films.
                bool fadeIn = shot.Transition == "fade-in" && clips.Count > 0;
                clips.Add(new(shot.Id, scene.Id, at, shot.Duration, dissolve, fadeIn,
                    shot.Transition == "fade-out" || last));
                at += shot.Duration;
            }
        }
        return new(board.Fps, clips, sceneStarts, at, at + board.EndSeconds);
    }

    /// <summary>Film time of a moment on a scene's clock.</summary>
    public double FilmSeconds(string sceneId, double sceneSeconds) => SceneStarts[sceneId].Seconds + sceneSeconds;
}
