using Photoplay.Editing;
using Photoplay.Foundation;

namespace Photoplay.Production.Judges;

/// <summary>Writes pictures for the judges into a folder, with a manifest of what is true of each. Pictures that are there
/// and were made by the same code of the same list are kept.</summary>
public sealed class JudgeGallery(string folder, int samples, IReporter reporter, int threads)
{
    public const int UsualSamples = 8;
    private const string ManifestName = "manifest.json";

    /// <summary>Makes the pictures one by one; after each the manifest holds those that are there.</summary>
    /// <returns>How many were made and how many kept.</returns>
    public (int Made, int Kept) Shoot(IReadOnlyList<JudgePicture> list, CancellationToken cancel)
    {
        Dictionary<string, JudgePicture> done = Known();
        StudioPortraits studio = new(new(threads), samples, cancel);
        string scratch = Directory.CreateTempSubdirectory("photoplay-judges-").FullName;
        int made = 0;
        try
        {
            PromptStills stills = new(scratch, samples, new Hushed(reporter), threads, cancel);
            for (int i = 0; i < list.Count; i++)
            {
                cancel.ThrowIfCancellationRequested();
                JudgePicture wanted = list[i];
                if (done.TryGetValue(wanted.File, out JudgePicture? known) && known with { Box = null } == wanted) continue;
                reporter.Stage($"{i + 1} of {list.Count}: {wanted.File}");
                (byte[] rgb, float[] box) = wanted.Words is null ? studio.Picture(wanted) : stills.Picture(wanted);
                string file = Path.Combine(folder, wanted.File);
                ProductionFolder.Guard(() =>
                {
                    Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                    PngFile.Write(file, rgb, wanted.Width, wanted.Height);
                });
                done[wanted.File] = wanted with { Box = box };
                made++;
                Write([.. done.Values]);
            }
        }
        finally
        {
            Directory.Delete(scratch, true);
        }
        return (made, list.Count - made);
    }

    /// <summary>Writes the manifest of a list and makes no pictures.</summary>
    public void List(IReadOnlyList<JudgePicture> list) => Write(list);

    private void Write(IReadOnlyList<JudgePicture> pictures) => ProductionFolder.Guard(() =>
    {
        Directory.CreateDirectory(folder);
        string file = Path.Combine(folder, ManifestName);
        File.WriteAllText(file + ".part", DocumentText.Write(new JudgeManifest
        {
            Code = Catalogue.CodeVersion, Samples = samples,
            Pictures = [.. pictures.OrderBy(p => p.Set).ThenBy(p => p.Seed).ThenBy(p => p.File, StringComparer.Ordinal)],
        }, Documents.House.JudgeManifest));
        File.Move(file + ".part", file, true);
    });

    private Dictionary<string, JudgePicture> Known()
    {
        string file = Path.Combine(folder, ManifestName);
        if (!File.Exists(file)) return [];
        JudgeManifest manifest = DocumentText.Read(File.ReadAllText(file), Documents.House.JudgeManifest, file);
        return manifest.Code != Catalogue.CodeVersion || manifest.Samples != samples ? []
            : manifest.Pictures.Where(p => p.Box is not null && File.Exists(Path.Combine(folder, p.File)))
                .ToDictionary(p => p.File, StringComparer.Ordinal);
    }

    /// <summary>Hears nothing of the departments' work on one still: a hundred of them follow one another.</summary>
    private sealed class Hushed(IReporter to) : IReporter
    {
        public void Stage(string name) { }
        public void Frame(string shotId, int shotNumber, int shotCount, long frameInShot, long framesInShot, long filmFrame,
            long filmFrames, bool rendered)
        { }
        public void Note(Diagnostic note)
        {
            if (note.Severity == Severity.Error) to.Note(note);
        }
    }
}
