using System.CommandLine;
using System.Globalization;
using System.Text;
using Photoplay.Foundation;
using Photoplay.Production;
using Photoplay.Writing;

namespace Photoplay.Cli.Commands;

/// <summary>The options that say how a film is made, shared by the commands that make one.</summary>
internal sealed class FilmOptions
{
    private const long MostBytes = 100_000;

    public Argument<string> Words { get; } = new("words")
    {
        Description = "a prompt; or a file (.fountain, .txt, brief.json); or a production folder to continue"
    };
    public Option<string?> Size { get; } = new("--size") { Description = "picture size, e.g. 1280x720 (the default)" };
    public Option<string?> Fps { get; } =
        new("--fps") { Description = "frames a second, e.g. 24 (the default), 25, 24000/1001" };
    public Option<double?> Seconds { get; } =
        new("--seconds") { Description = "length asked for; without it the story decides" };
    public Option<long?> Seed { get; } =
        new("--seed") { Description = "another seed gives another film of the same words (default 1)" };
    public Option<string?> Look { get; } =
        new("--look") { Description = "treatment of the whole film; see photoplay sheet looks" };
    public Option<string?> Grade { get; } = new("--grade")
    {
        Description = "a colourist's file for the whole film: .cube (1D or 3D table), .cdl, .ccc or .cc (ASC CDL)"
    };
    public Option<string[]> Actors { get; } = new("--actor")
    {
        Description = "who plays a role, as ROLE=FILE, e.g. hero=hero.vrm: a VRM, or a .glb or .gltf with a person's skeleton; may be given more than once"
    };
    public Option<float?> Exposure { get; } =
        new("--exposure") { Description = "stops more (or, below 0, less) light than the meter says, e.g. 0.5" };
    public Option<string?> Quality { get; } =
        new("--quality") { Description = "draft, standard (the default) or high" };
    public Option<string?> Label { get; } = new("--label")
    {
        Description = "the visible 'AI-generated' label: open (first two seconds, the default), corner (always) or none"
    };
    public Option<int> Threads { get; } = new("--threads")
    {
        Description = "threads to render with (default: all cores); never changes a bit of the film",
        DefaultValueFactory = _ => Environment.ProcessorCount
    };

    public void AddTo(Command command)
    {
        command.Add(Words);
        foreach (Option o in (Option[])[Size, Fps, Seconds, Seed, Look, Grade, Actors, Exposure, Quality, Label, Threads])
            command.Add(o);
    }

    public int ThreadsOf(ParseResult r)
    {
        int n = r.GetValue(Threads);
        return n is >= 1 and <= 256 ? n : throw Bad("--threads", "is a whole number from 1 to 256");
    }

    /// <summary>Reads WIDTHxHEIGHT.</summary>
    public static (int Width, int Height) SizeOf(string size)
    {
        string[] parts = size.Split('x', 'X');
        if (parts.Length != 2 || !int.TryParse(parts[0], CultureInfo.InvariantCulture, out int w)
            || !int.TryParse(parts[1], CultureInfo.InvariantCulture, out int h))
            throw Bad("--size", "is written as WIDTHxHEIGHT, e.g. 1280x720");
        if (w < BriefText.Smallest || h < BriefText.Smallest || w > BriefText.Largest || h > BriefText.Largest)
            throw Bad("--size",
                $"goes from {BriefText.Smallest}x{BriefText.Smallest} to {BriefText.Largest}x{BriefText.Largest}");
        return (w, h);
    }

    /// <summary>The brief that the words and options ask for, on top of an earlier brief if the words
    /// name a production.</summary>
    public Brief Brief(ParseResult r, Brief? earlier)
    {
        Brief b = earlier ?? FromWords(r.GetValue(Words) ?? "");
        if (r.GetValue(Size) is { } size)
        {
            (int w, int h) = SizeOf(size);
            b = b with { Width = w, Height = h };
        }
        if (r.GetValue(Fps) is { } fps)
            b = b with
            {
                Fps = Rational.TryParse(fps, out Rational f) && f >= Rational.Whole(1) && f <= Rational.Whole(240)
                    ? Broadcast(f)
                    : throw Bad("--fps", "goes from 1 to 240, e.g. 24 or 24000/1001")
            };
        if (r.GetValue(Seconds) is { } s)
            b = b with { Seconds = s is >= 1 and <= 7200 ? s : throw Bad("--seconds", "goes from 1 to 7200") };
        if (r.GetValue(Seed) is { } seed) b = b with { Seed = seed };
        if (r.GetValue(Look) is { } look) b = b with { Look = look };
        if (r.GetValue(Grade) is { } grade)
            b = b with
            {
                Grade = File.Exists(grade) ? Path.GetFullPath(grade) : throw new PhotoplayException(Fault.Request,
                    $"there is no file {grade}", "check the path after --grade")
            };
        if (r.GetValue(Actors) is { Length: > 0 } actors)
            b = b with { Actors = ActorOptions.Read(actors, b.Actors) };
        if (r.GetValue(Exposure) is { } stops)
            b = b with
            {
                Exposure = stops is >= -6 and <= 6 ? stops : throw Bad("--exposure", "goes from -6 to 6 stops")
            };
        if (r.GetValue(Quality) is { } q)
            b = b with
            {
                Quality = Enum.TryParse(q, true, out Quality quality)
                        && !int.TryParse(q, CultureInfo.InvariantCulture, out _)
                    ? quality
                    : throw Bad("--quality", "is draft, standard or high")
            };
        if (r.GetValue(Label) is { } label)
            b = b with
            {
                Label = label is "none" or "corner" or "open" ? label : throw Bad("--label", "is open, corner or none")
            };
        return b;
    }

    private static Brief FromWords(string words)
    {
        if (words.StartsWith("--", StringComparison.Ordinal))
            throw new PhotoplayException(Fault.Request, $"there is no option {words}",
                "see --help; words that begin with dashes go into a .txt file");
        string extension = Path.GetExtension(words).ToLowerInvariant();
        if (extension is ".fountain" or ".txt" or ".json" && !words.Contains('\n'))
        {
            if (!File.Exists(words))
                throw new PhotoplayException(Fault.Request, $"there is no file {words}", "check the path");
            if (new FileInfo(words).Length > MostBytes * 10) throw TooLong(new FileInfo(words).Length);
            string text = TextOf(words);
            if (extension == ".json")
            {
                Brief written = BriefText.Read(text, words);
                return written.Words.Length > MostBytes ? throw TooLong(written.Words.Length) : written;
            }
            return new Brief
            {
                Words = Checked(text), Source = Path.GetFileName(words), IsFountain = extension == ".fountain"
            };
        }
        if (File.Exists(words))
            throw new PhotoplayException(Fault.Request, $"{words} is not a kind of file a film is made from",
                "name a .fountain, .txt or .json file, or a production folder");
        if (!words.Contains(' ') && (words.Contains(Path.DirectorySeparatorChar) || extension is ".film" or ".mp4"))
            throw new PhotoplayException(Fault.Request, $"there is no production {words}", "check the path");
        return new Brief { Words = Checked(words) };
    }

    /// <summary>23.976, 29.97 and their like stand for a whole number times 1000/1001 (SMPTE ST 12-1).</summary>
    private static Rational Broadcast(Rational fps)
    {
        foreach (int whole in (int[])[24, 30, 48, 60, 120])
            if (Math.Abs(fps.Seconds - whole * 1000 / 1001.0) < 0.003) return new(whole * 1000, 1001);
        return fps;
    }

    private static string TextOf(string file)
    {
        try
        {
            string text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(File.ReadAllBytes(file))
                .TrimStart('\uFEFF');
            if (!text.Contains('\0')) return text;
        }
        catch (DecoderFallbackException) { /* not text, or not in this encoding */ }
        throw new PhotoplayException(Fault.Request, $"{file} is not text in UTF-8", "save it as plain text in UTF-8");
    }

    private static string Checked(string text)
    {
        if (string.IsNullOrWhiteSpace(text))
            throw new PhotoplayException(Fault.Request, "there are no words to make a film from",
                "say what happens, e.g. photoplay make \"a dog runs along a beach\"");
        return text.Length > MostBytes ? throw TooLong(text.Length) : text;
    }

    private static PhotoplayException TooLong(long length)
        => new(Fault.Request, string.Create(CultureInfo.InvariantCulture,
            $"the text has {length:N0} characters, more than {MostBytes:N0}"), "split it into several films");

    private static PhotoplayException Bad(string option, string what) => new(Fault.Request, $"{option} {what}");
}
