using Photoplay.Cinematography;
using Photoplay.Directing;
using Photoplay.Stage;
using Photoplay.Writing;

namespace Photoplay.Production.Judges;

/// <summary>Frames of the films that prompts make, by the way every film goes.</summary>
internal sealed class PromptStills(string scratch, int samples, IReporter reporter, int threads, CancellationToken cancel)
{
    /// <summary>The middle of the first shot, and where the one it is about stands in it.</summary>
    public (byte[] Rgb, float[] Box) Picture(JudgePicture picture)
    {
        string path = Path.Combine(scratch, picture.Character);
        try
        {
            Brief brief = new() { Words = picture.Words!, Width = picture.Width, Height = picture.Height, Seed = picture.Seed };
            Plan plan = Preproduction.Run(new ProductionFolder(path), brief, reporter, threads);
            BoardScene scene = plan.Storyboard.Scenes[0];
            Shot shot = scene.Shots[0];
            SceneStage stage = new(plan, scene, threads);
            Take take = stage.Shoot(shot);
            double time = shot.Start.Seconds + shot.Duration.Seconds / 2;
            string subject = plan.Screenplay.Cast[0].Id;
            Entity[] body = [.. stage.Performance.World.Entities.Where(e => e.Name == subject)];
            byte[] rgb = ShotDepartment.Still(stage, take, plan, time, picture.Width, picture.Height, samples, threads, cancel);
            return (rgb, SubjectBox.Of(ShowroomCamera.PointsOf(body, time), new TakeCamera(take).At(time),
                (float)picture.Width / picture.Height));
        }
        finally
        {
            if (Directory.Exists(path)) Directory.Delete(path, true);
        }
    }
}
