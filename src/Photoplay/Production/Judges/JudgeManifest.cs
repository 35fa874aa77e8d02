using Photoplay.Foundation;

namespace Photoplay.Production.Judges;

/// <summary>What a judge is asked about a set of pictures.</summary>
public enum JudgeSet
{
    /// <summary>Is there a face? Front close-ups of adults.</summary>
    Faces,
    /// <summary>Is it the same one? Each character under the same ten conditions.</summary>
    Triplets,
    /// <summary>Is there a person? Full length, in the studio and in places.</summary>
    Bodies,
    /// <summary>Which animal is it? In a natural setting.</summary>
    Animals,
}

/// <summary>The pictures for detectors that know nothing of how they were made.</summary>
public sealed record JudgeManifest : Document
{
    public override string Schema => "photoplay.judges.1";
    /// <summary>Name of the code that made the pictures: those of other code are made again.</summary>
    public required string Code { get; init; }
    /// <summary>Samples a pixel.</summary>
    public required int Samples { get; init; }
    public required IReadOnlyList<JudgePicture> Pictures { get; init; }
}

/// <summary>One picture and what is true of it.</summary>
/// <param name="File">Within the folder of the manifest, with forward strokes.</param>
/// <param name="Kind">Vocabulary id of the creature.</param>
/// <param name="Seed">With the kind, the individual: `photoplay sheet cast --only KIND --seed SEED` shows the studio's;
/// that of a prompt is the film's.</param>
/// <param name="Expected">Class of the COCO set (Lin and others 2014): "person", "horse" ...</param>
public sealed record JudgePicture(string File, JudgeSet Set, string Kind, long Seed, string Expected, int Width, int Height)
{
    /// <summary>Degrees the body is turned to its left of the camera.</summary>
    public float Yaw { get; init; }
    /// <summary>Degrees the camera stands above the subject's level.</summary>
    public float Pitch { get; init; }
    /// <summary>Name of the studio's light; null in places, which have their own.</summary>
    public string? Light { get; init; }
    public string? Expression { get; init; }
    /// <summary>"stand" or "walk", of bodies in the studio.</summary>
    public string? Action { get; init; }
    /// <summary>The prompt, where the picture is a frame of the film it makes.</summary>
    public string? Words { get; init; }
    /// <summary>Where the subject (of close-ups: its head) is, as shares of the picture: left, top, width, height. What stands
    /// before it is not taken off. Null until the picture is made.</summary>
    public IReadOnlyList<float>? Box { get; init; }

    /// <summary>Name of the individual: the same in all its pictures.</summary>
    public string Character => FormattableString.Invariant($"{Kind}-{Seed}");
}
