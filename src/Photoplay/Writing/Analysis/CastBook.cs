using Photoplay.Foundation;
using Photoplay.Writing.Grounding;
using Photoplay.Writing.Language;
using Photoplay.Writing.Lexicon;

namespace Photoplay.Writing.Analysis;

/// <summary>Who and what the text speaks of: makes them when they first come up and finds them again by name,
/// description or pronoun.</summary>
internal sealed partial class CastBook(Concepts concepts)
{
    private readonly List<Entity> all = [];
    private readonly Dictionary<Token, Entity?> resolved = [];
    private int clause;

    public IReadOnlyList<Entity> Entities => all;
    public int Scene { get; set; }
    /// <summary>Those who last did something together: whom "they" means.</summary>
    public IReadOnlyList<Entity> Together { get; private set; } = [];

    public void Join(IReadOnlyList<Entity> subjects)
    {
        if (subjects.Count > 1) Together = subjects;
    }

    /// <summary>Those meant by a plural pronoun: a group that acted together, else everybody who did something in the
    /// last clauses.</summary>
    public IReadOnlyList<Entity> They()
    {
        if (Together.Count > 1 && Together.Any(e => e.Last >= clause - 6)) return Together;
        return [.. all.Where(e => e.IsCreature && e.Last >= clause - 3)
            .OrderBy(e => e.Id == all.Find(x => x.WasSubject)?.Id ? 0 : 1).Take(3)];
    }
    public void NextClause() => clause++;

    /// <summary>The entity of a noun phrase, new if it is not known; null if the phrase names no
    /// creature or thing.</summary>
    public Entity? Resolve(NounPhrase noun, Station station, Entity? subject = null)
    {
        // A phrase stands for the same one however often it is looked at.
        if (!resolved.TryGetValue(noun.Head, out Entity? found))
        {
            found = noun.IsPronoun
                ? Pronoun(noun.Head.Lower, subject, station)
                : Named(noun) ?? Described(noun, station, subject);
            resolved[noun.Head] = found;
        }
        if (found is null) return null;
        found.WasSubject = station == Station.Agent;
        found.Salience = found.Last == clause ? Math.Max(found.Salience, Weight(station)) : Weight(station);
        found.Last = clause;
        return found;
    }

    private static int Weight(Station station) => station is Station.Agent or Station.Object or Station.Alone ? 2 : 1;

    /// <summary>Whoever speaks under a name in a screenplay; made as a person if unknown.</summary>
    public Entity Speaker(string name)
    {
        string plain = name.Trim().ToLowerInvariant();
        Entity? found = all.Find(e => e.Name.Equals(plain, StringComparison.OrdinalIgnoreCase) || e.Id == Slug(plain))
            ?? all.Find(e => e.IsCreature && plain.Split(' ').Contains(e.Lemma))
            ?? all.Find(e => e.IsCreature
                && e.Description.Split(' ').Contains(plain, StringComparer.OrdinalIgnoreCase));
        if (found is null)
        {
            string last = plain.Split(' ')[^1];
            VocabularyEntry? called = concepts.Book.Named(last, Kind.Creature).FirstOrDefault()
                ?? concepts.Book.Living(concepts.Book.Named(plain, Kind.Thing).FirstOrDefault()
                    ?? concepts.Book.Named(last, Kind.Thing).FirstOrDefault());
            found = Make(plain.Split(' ')[^1],
                called?.Id ?? PersonId, Kind.Creature, Title(plain), called?.Tags?.Contains("living") != true);
            found.IsNamed = true;
            (Gender gender, string? age) = People.Of(found.Lemma);
            found.Gender = gender != Gender.Unknown ? gender : People.OfName(plain);
            SetPerson(found, age);
            foreach (string word in plain.Split(' ')[..^1]) if (People.Age(word) is { } said) found.Add("age", said);
        }
        found.Last = clause;
        return found;
    }

    private string PersonId => concepts.Book.Vocabulary.Find(Kind.Creature, "person") is not null
        ? "person"
        : concepts.Book.Find("person", PartOfSpeech.Noun, Kind.Creature)?.Entry.Id ?? "person";

    private Entity? Named(NounPhrase noun)
    {
        string text = noun.HeadText;
        Entity? found = all.Find(e => e.IsNamed && (e.Name.Equals(text, StringComparison.OrdinalIgnoreCase)
            || e.Name.Equals(noun.Head.Text, StringComparison.OrdinalIgnoreCase)));
        if (found is not null) Describe(found, noun);
        return found;
    }

    private Entity? Described(NounPhrase noun, Station station, Entity? subject)
    {
        Entity? owner = noun.Possessor is null ? null : Resolve(noun.Possessor, Station.Other, subject);
        string lemma = noun.Head.Lemma;
        if (owner is not null && owner.IsCreature && People.Kin.TryGetValue(lemma, out (Gender Gender, string Age) kin))
            return Relative(noun, owner, kin);

        if (owner is null && noun.Determiner?.Is("the") == true && People.Kin.ContainsKey(lemma)
            && all.Find(e => e.Lemma == lemma) is { } relative)
            return relative;

        Concept concept = concepts.Of(noun, station);
        // The ghost of a sailor is the sailor, seen otherwise.
        if (concept.Entry?.Tags?.Contains("likeness") == true
            && noun.Phrases.Find(p => p.Preposition == "of") is { } of && Resolve(of.Object, station, subject) is
            { IsCreature: true } likened)
        {
            likened.Add("substance", concept.Entry.Id);
            foreach (Token a in noun.Adjectives) Trait(likened, a);
            return likened;
        }
        bool name = noun.Head.Tag == Tag.Name && concept.Entry is null
            || (noun.Determiner is null && noun.Possessor is null && noun.Compound.Count == 0
                && char.IsUpper(noun.Head.Text[0]) && concept.Found?.Match != Match.Exact);
        bool given = noun.Determiner is null && char.IsUpper(noun.Head.Text[0]) && noun.Head.Tag != Tag.Plural
            && People.IsGiven(noun.Head.Lower);
        if (given || (name && concept.Entry is null && station is Station.Agent or Station.Object))
            return Speaker(noun.Head.Text);
        if (concept.Kind is not (Kind.Creature or Kind.Thing or Kind.Garment) || concept.Entry is null) return null;

        bool definite = noun.Determiner is { } d && d.Is("the", "this", "that", "these", "those", "both")
            || noun.Possessor is not null || noun.Determiner is null;
        if (noun.Head.Is("other", "another") || noun.Determiner?.Is("another") == true) definite = false;
        if (definite && Known(noun, concept, lemma) is { } known) { Describe(known, noun); return known; }

        bool young = noun.Adjectives.Concat(noun.Compound).Any(a => a.Is("young", "baby", "little", "tiny", "newborn"))
            || People.Young.Contains(lemma);
        string kind = young ? Tagged(concept.Entry, "young:") ?? concept.Entry.Id : concept.Entry.Id;
        Entity made = Make(Slug(concept.Lemma), kind, concept.Kind,
            noun.Name ?? Title(noun.Name is null ? concept.Lemma : noun.Name), IsPerson(concept), noun.Name);
        made.Count = People.GroupOf(lemma) ?? (noun.Count == 0 ? 3 : noun.Count);
        made.IsNamed = noun.Name is not null;
        if (!made.IsCreature) made.Home = concepts.PlaceIn(noun);
        if (made.IsCreature)
        {
            (Gender gender, string? age) = People.Of(lemma);
            made.Gender =
                gender != Gender.Unknown || noun.Name is null ? gender : People.OfName(noun.Name.ToLowerInvariant());
            SetPerson(made, age ?? (People.Young.Contains(lemma) ? "child" : null));
            if (made.IsPerson && concept.Found!.Match == Match.Near && People.Of(lemma).Age is null)
                made.Add("occupation", concept.Lemma);
        }
        Describe(made, noun);
        return made;
    }

    private Entity? Known(NounPhrase noun, Concept concept, string lemma)
    {
        string slug = Slug(concept.Lemma);
        IEnumerable<Entity> same = all.Where(e => e.Lemma == slug || e.Lemma == lemma || e.Id == slug
            || (e.VocabularyId == concept.Entry!.Id && concept.Found!.Match == Match.Exact && !e.IsPerson
                && !e.Traits.Exists(t => t.Aspect == "kin")));
        // "the red ball" is not the blue one.
        same = same.Where(e => !noun.Adjectives.Exists(a => concepts.Property(a) is { } p
            && Traits.Aspect(p.Entry) is "colour" or "size" or "age"
            && e.Traits.Exists(t => t.Aspect == Traits.Aspect(p.Entry) && t.Of is null)
            && !e.Traits.Exists(t => t.Value == p.Entry.Id || t.Value == People.Age(a.Lower))));
        Entity? latest = same.OrderByDescending(e => e.Lemma == slug || e.Lemma == lemma).ThenByDescending(e => e.Last)
            .FirstOrDefault();
        if (latest is not null || !concept.Kind.Equals(Kind.Creature)) return latest;
        // "the animal", "the old man": more general than what was said first.
        SynsetId? general = concepts.Book.SenseOf(lemma, PartOfSpeech.Noun, Kind.Creature);
        if (general is null || noun.Determiner is null) return null;
        (Gender gender, string? _) = People.Of(lemma);
        return all.Where(e => e.IsCreature && e.Lemma != lemma && (gender == Gender.Unknown || e.Gender == gender)
            && concepts.Book.SenseOf(e.Lemma, PartOfSpeech.Noun, Kind.Creature) is { } s
            && concepts.Book.WordNet.IsA(s, general.Value))
            .OrderByDescending(e => e.Last).FirstOrDefault();
    }

    private Entity Relative(NounPhrase noun, Entity owner, (Gender Gender, string Age) kin)
    {
        string lemma = noun.Head.Lemma;
        if (all.Find(e => e.Lemma == lemma && e.Traits.Exists(t => t.Aspect == "kin" && t.Of == owner.Id)) is { } known)
            return known;
        string kind = owner.VocabularyId;
        if (concepts.Book.Vocabulary.Find(Kind.Creature, kind) is { } entry && !owner.IsPerson)
            kind = kin.Age is "adult" or "old" ? Tagged(entry, "young-of:") ?? kind
                : kin.Age == "child" ? Tagged(entry, "young:") ?? kind
                : kind;
        else if (owner.IsPerson)
            kind = concepts.Book.Named(lemma, Kind.Creature).FirstOrDefault()?.Id
                ?? concepts.Of(noun, Station.Agent).Entry?.Id ?? kind;
        Entity made = Make(lemma, kind, Kind.Creature, Title(lemma), owner.IsPerson);
        made.Gender = kin.Gender;
        made.Count = Math.Max(1, noun.Count);
        made.Add("kin", lemma, owner.Id);
        if (kin.Age != "same") made.Add("age", kin.Age);
        // Family looks alike.
        foreach (Trait t in owner.Traits) if (t.Aspect is "colour" or "pattern" && t.Of is null) made.Traits.Add(t);
        if (kin.Age == "adult" && !owner.Traits.Exists(t => t.Aspect == "age")) owner.Add("age", "child");
        SetPerson(made, null);
        Describe(made, noun);
        return made;
    }

    private static string? Tagged(VocabularyEntry entry, string prefix)
        => entry.Tags?.FirstOrDefault(t => t.StartsWith(prefix, StringComparison.Ordinal))?[prefix.Length..];

    private bool IsPerson(Concept concept)
    {
        VocabularyEntry entry = concept.Entry!;
        if (entry.Kind != Kind.Creature) return false;
        if (entry.Id == PersonId || entry.Tags?.Contains("person") == true) return true;
        if (entry.Tags?.Any(t => t is "animal" or "living") == true) return false;
        SynsetId? sense = concepts.Book.WordNet.Resolve(entry.Words[0], PartOfSpeech.Noun);
        return sense is { } s && concepts.Book.WordNet.Resolve("person#n1", PartOfSpeech.Noun) is { } person
            && concepts.Book.WordNet.IsA(s, person);
    }

    private void SetPerson(Entity e, string? age)
    {
        if (age is not null && !e.Traits.Exists(t => t.Aspect == "age")) e.Add("age", age);
        if (e.IsPerson && e.Gender != Gender.Unknown) e.Add("gender", e.Gender == Gender.Female ? "female" : "male");
    }

    private Entity Make(string lemma, string vocabularyId, Kind kind, string name, bool person, string? called = null)
    {
        string first = Slug(called ?? lemma), id = first;
        for (int n = 2; all.Exists(e => e.Id == id); n++) id = $"{first}-{n}";
        Entity made = new()
        {
            Id = id, Lemma = Slug(lemma), Kind = kind == Kind.Garment ? Kind.Thing : kind, VocabularyId = vocabularyId,
            Name = name, IsPerson = person, Scene = Scene, Last = clause
        };
        all.Add(made);
        return made;
    }

    public static string Slug(string words)
        => new([.. words.ToLowerInvariant().Select(c => char.IsLetterOrDigit(c) ? c : '-')]);
    private static string Title(string words) => string.Join(' ', words.Split(' ',
        StringSplitOptions.RemoveEmptyEntries).Select(w => char.ToUpperInvariant(w[0]) + w[1..].ToLowerInvariant()));
}
