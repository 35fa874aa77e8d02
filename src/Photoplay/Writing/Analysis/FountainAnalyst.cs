using System.Globalization;
using Photoplay.Foundation;
using Photoplay.Writing.Fountain;
using Photoplay.Writing.Grounding;
using Photoplay.Writing.Language;

namespace Photoplay.Writing.Analysis;

/// <summary>From a screenplay text to the screenplay document: headings become settings, action becomes events,
/// speeches become lines.</summary>
internal sealed class FountainAnalyst(Concepts concepts, ProseReader prose, FountainDocument fountain,
    Diagnostics diagnostics)
{
    private readonly CastBook cast = new(concepts);
    private readonly List<Scene> scenes = [];
    private readonly List<Beat> beats = [];
    private readonly List<string> pendingCamera = [], pendingSounds = [];
    private Surroundings? place;
    private string heading = "", transition = "cut", nextTransition = "cut";
    private bool fixedPlace;
    private string? speaker, delivery;
    private bool offScreen;

    public Screenplay Run()
    {
        foreach (FountainNode n in fountain.Nodes.Where(n => n.Kind == FountainKind.Character))
            prose.Enliven(FountainText.Plain(n.Text).Trim());
        Introduce();
        foreach (FountainNode n in fountain.Nodes)
        {
            Notes(n);
            switch (n.Kind)
            {
                case FountainKind.SceneHeading: Begin(n); break;
                case FountainKind.Action or FountainKind.Centred: Action(n); break;
                case FountainKind.Character:
                    (speaker, offScreen, delivery) = (cast.Speaker(FountainText.Plain(n.Text)).Id,
                        n.Extension?.Contains("V.O", StringComparison.OrdinalIgnoreCase) == true
                            || n.Extension?.Contains("O.S", StringComparison.OrdinalIgnoreCase) == true,
                        null);
                    break;
                case FountainKind.Parenthetical: delivery = n.Text; break;
                case FountainKind.Dialogue or FountainKind.Lyric when n.Text.Length > 0: Say(n); break;
                case FountainKind.Transition: nextTransition = Transition(n.Text); break;
            }
        }
        End();
        if (scenes.Count == 0)
            diagnostics.Error("nothing happens in this text",
                "write what is to be seen, for example: A dog runs along a beach.", new(fountain.Source, 0, 0));
        string title = fountain.Title("Title") ?? "Untitled";
        return new Screenplay
        {
            Title = title, Logline = fountain.Title("Logline") ?? "", Look = Look(),
            Mood = fountain.Title("Mood") ?? "calm", Seconds = Seconds(),
            Cast = [.. cast.Entities.Where(e => e.IsCreature)
                .Select(e => Stances.Of(e.ToRole(), scenes, concepts.Book.Vocabulary))],
            Things = [.. cast.Entities.Where(e => !e.IsCreature)
                .Select(e => Belongings.Of(ThingOf(e), scenes, concepts.Book.Vocabulary))], Scenes = scenes,
        };
    }

    private ThingEntry ThingOf(Entity e)
        => e.ToThing() with
        {
            Kind = e.Scene < scenes.Count
                ? Outdoors.Fit(concepts.Book, e.VocabularyId, e.Lemma.Replace('-', ' '),
                    scenes[e.Scene].Setting.Interior)
                : e.VocabularyId
        };

    private string? Look() => fountain.Title("Look") is not { Length: > 0 } look
        ? null
        : concepts.Book.Vocabulary.Find(Kind.Look, look)?.Id
            ?? concepts.Book.Named(look, Kind.Look).FirstOrDefault()?.Id;

    private double Seconds()
    {
        if (double.TryParse(fountain.Title("Seconds"), NumberStyles.Float, CultureInfo.InvariantCulture,
            out double asked) && asked > 0)
            return asked;
        return Math.Max(6, scenes.Sum(s => s.Beats.Sum(Pacing.Seconds) + 2));
    }

    // Who is who, before anything happens: "Cast: MARA, a young woman in a yellow raincoat; ..." one line a role.
    private void Introduce()
    {
        foreach (string line in (fountain.Title("Cast") ?? "")
            .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            Introduction.Read(line, prose, cast);
    }

    private void Begin(FountainNode n)
    {
        End();
        cast.Scene = scenes.Count;
        heading = n.Text;
        place = new(concepts);
        (bool? interior, string where, string time) = Headings.Parse(FountainText.Plain(n.Text));
        place.Interior = interior;
        foreach (string part in time.ToLowerInvariant()
            .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (concepts.Book.Named(part, Kind.Time, Kind.Weather, Kind.Light).FirstOrDefault() is { } named)
                place.Set(named);
            else
                foreach (string word in part.Split(' '))
                    foreach (VocabularyEntry e in concepts.Book.Named(word, Kind.Time, Kind.Weather, Kind.Light)
                        .Take(1))
                        place.Set(e);
        }
        HeadingPlace.Read(where.ToLowerInvariant(), concepts, prose, place);
        fixedPlace = place.Place is not null;
        if (!fixedPlace && where.Length > 0)
            diagnostics.Warn($"there is no place like \"{where.ToLowerInvariant()}\" yet",
                "the nearest that the action suggests is taken; name another place in the heading", n.Where);
    }

    private void Action(FountainNode n)
    {
        place ??= new(concepts);
        string text = FountainText.Plain(n.Text);
        foreach (SentenceReading s in prose.Read(text))
        {
            foreach (FilmPhrase f in s.Film) if (f.Entry is { Kind: Kind.Camera } camera) pendingCamera.Add(camera.Id);
            else if (f.Entry is { } other) place.Set(other);
            string source = text[s.Start..Math.Min(text.Length, s.End)];
            int before = beats.Count;
            foreach (Clause c in s.Clauses)
                foreach (Beat b in new Events(concepts, cast).Of(c, place, fixedPlace))
                    Add(b with { Source = Source(text, b.Where, source), Where = n.Where });
            if (beats.Count == before && s.Clauses.Count > 0)
                Add(new() { Id = "", Form = BeatForm.Pause, Who = Seen(s), Source = source, Where = n.Where });
        }
    }

    private string? Seen(SentenceReading s)
    {
        foreach (NounPhrase p in s.Clauses.SelectMany(c => c.Subjects))
            if (cast.Resolve(p, Station.Alone) is { } e) return e.Id;
        return null;
    }

    private static string Source(string text, TextSpan? where, string otherwise) =>
        where is { } w && w.Length > 0 && w.Start >= 0 && w.Start + w.Length <= text.Length
            ? text.Substring(w.Start, w.Length)
            : otherwise;

    private void Say(FountainNode n)
    {
        place ??= new(concepts);
        string text = FountainText.Plain(n.Text);
        // Lines of one speech that follow each other are one line of the film.
        if (beats.Count > 0 && beats[^1] is { Form: BeatForm.Line, Text: { } said } last && last.Who == speaker
            && delivery == last.Delivery && last.Where is { } w && w.Start + w.Length == n.Where.Start)
        {
            beats[^1] = last with
            {
                Text = said + " " + text,
                Where = w with
                {
                    Length = n.Where.Start + n.Where.Length - w.Start
                }
            };
            return;
        }
        Add(new()
        {
            Id = "", Form = BeatForm.Line, Who = speaker, Text = text, Delivery = delivery, OffScreen = offScreen,
            Source = text, Where = n.Where
        });
    }

    private void Add(Beat b)
    {
        // One look at a place is enough.
        if (b is { Form: BeatForm.Pause, Who: null } && beats.Count > 0
            && beats[^1] is { Form: BeatForm.Pause, Who: null } && pendingCamera.Count == 0)
            return;
        beats.Add(b with
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"b{scenes.Count + 1}-{beats.Count + 1}"),
            Camera = [.. pendingCamera],
            Sounds = [.. pendingSounds]
        });
        pendingCamera.Clear();
        pendingSounds.Clear();
    }

    private void Notes(FountainNode n)
    {
        foreach (FountainNote note in n.Notes)
        {
            if (note.Key is not ("camera" or "shot" or "lens" or "sound" or "light")) continue;
            Kind kind = note.Key switch { "sound" => Kind.Sound, "light" => Kind.Light, _ => Kind.Camera };
            foreach (string part in note.Value.Split(',',
                StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                string words = part.ToLowerInvariant();
                List<VocabularyEntry> named = NamedIn(words, kind);
                // [[sound: sea]] names what is heard by what makes it.
                if (named.Count == 0 && kind == Kind.Sound) named = NamedIn("sound of " + words, kind);
                if (named.Count == 0)
                    diagnostics.Warn($"\"{part}\" is no {note.Key} word known here", "it is passed over", note.Where);
                foreach (VocabularyEntry e in named)
                {
                    if (kind == Kind.Light) (place ??= new(concepts)).Set(e);
                    else (kind == Kind.Sound ? pendingSounds : pendingCamera).Add(e.Id);
                }
            }
        }
    }

    private List<VocabularyEntry> NamedIn(string text, Kind kind)
    {
        if (concepts.Book.Vocabulary.Find(kind, text) is { } byId) return [byId];
        string[] words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        List<VocabularyEntry> all = [];
        for (int i = 0; i < words.Length; i++)
        {
            for (int length = words.Length - i; length >= 1; length--)
            {
                if (concepts.Book.Named(string.Join(' ', words.Skip(i).Take(length)), kind)
                    .FirstOrDefault() is not { } e)
                    continue;
                all.Add(e);
                i += length - 1;
                break;
            }
        }
        return all;
    }

    private static string Transition(string text)
    {
        string t = text.ToLowerInvariant();
        return t.Contains("dissolve", StringComparison.Ordinal) ? "dissolve"
            : t.Contains("fade in", StringComparison.Ordinal) ? "fade-in"
            : t.Contains("fade", StringComparison.Ordinal) ? "fade-out"
            : "cut";
    }

    private void End()
    {
        if (place is not null)
        {
            if (place.Place is null) HomeOf(place);
            else if (heading.Length == 0) heading = place.PlaceWords;
            if (beats.Count == 0) Add(new() { Id = "", Form = BeatForm.Pause, Source = heading });
            // A note behind the last line is meant for it.
            if (pendingCamera.Count + pendingSounds.Count > 0)
                beats[^1] = beats[^1] with
                {
                    Camera = [.. beats[^1].Camera, .. pendingCamera],
                    Sounds = [.. beats[^1].Sounds, .. pendingSounds]
                };
            scenes.Add(new()
            {
                Id = string.Create(CultureInfo.InvariantCulture, $"s{scenes.Count + 1}"), Heading = heading,
                Setting = place.Finish(), Beats = [.. beats], Transition = transition
            });
        }
        beats.Clear();
        pendingCamera.Clear();
        pendingSounds.Clear();
        (place, heading, transition, nextTransition) = (null, "", nextTransition, "cut");
    }

    private void HomeOf(Surroundings where)
    {
        if (cast.Entities.FirstOrDefault(e => e.Scene == scenes.Count && e.Home is not null) is { } told)
        {
            where.Propose(told.Home!);
            return;
        }
        if (where.SpeaksOfRoom) where.Propose("room");
        foreach (Entity e in cast.Entities.OrderBy(e => e.IsPerson))
        {
            if (e.Scene != scenes.Count || where.Place is not null) continue;
            if (HomePlaces.Of(e.Lemma.Replace('-', ' '), concepts.Book) is { } home) { where.Propose(home); return; }
        }
        where.Propose("meadow");
    }
}
