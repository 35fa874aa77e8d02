using Photoplay.Foundation;
using Photoplay.Writing.Grounding;
using Photoplay.Writing.Language;

namespace Photoplay.Writing.Analysis;

/// <summary>Makes beats of clauses: who does what to whom, with what, where to, how.</summary>
internal sealed class Events(Concepts concepts, CastBook cast)
{
    private static readonly HashSet<string> Says =
        [.. "say ask whisper shout answer reply call murmur cry exclaim tell add mutter yell".Split(' ')];
    private static readonly HashSet<string> Directions =
        [.. "to towards into onto through across along over under past around from at near by beside behind up down in on for after off between among against in front of,left of,right of,about,off".Split(' ', ',')];

    /// <summary>The beats of a clause, in order; places and times in it go to the setting.</summary>
    public IEnumerable<Beat> Of(Clause c, Surroundings place, bool fixedPlace)
    {
        cast.NextClause();
        Hoist(c);
        List<Entity> subjects = [.. c.Subjects.SelectMany(s => Subjects(s, c)).Distinct()];
        cast.Join(subjects);
        Entity? who = subjects.FirstOrDefault();
        foreach (NounPhrase s in c.Subjects) Scenery(s, who is null, place, fixedPlace);
        List<Beat> beats = [];

        // What the subjects' own relative clauses and participles tell happens first, or is all that happens.
        for (int i = 0; i < c.Subjects.Count; i++)
        {
            Entity? e = i < subjects.Count ? subjects[i] : null;
            foreach (Clause own in c.Subjects[i].Clauses)
                if (e is null || !cast.State(e, own)) beats.AddRange(Of(WithoutOwnClauses(own), place, fixedPlace));
        }
        foreach (PrepPhrase p in c.Phrases) Circumstance(p, place, fixedPlace);
        foreach (NounPhrase o in c.Objects) foreach (PrepPhrase p in o.Phrases) Circumstance(p, place, fixedPlace);

        if (c.Verb is null) { Bare(c, who); return beats; }
        if (c.Verb.Lemma == "be" && !c.Passive) { Copula(c, who, place); return beats; }
        if (c.Quote is { } quote && Says.Contains(c.Verb.Lemma)) { beats.Add(Line(c, who, quote)); return beats; }
        if (who is not null && cast.State(who, c))
        {
            if (c.Verb.Lemma is "hold" or "carry" && c.Subjects.All(s => s.Clauses.Count == 0))
                beats.AddRange(Happen(c, who, subjects, place, fixedPlace));
        }
        else beats.AddRange(Happen(c, who, subjects, place, fixedPlace));
        foreach (Clause f in c.Followers)
        {
            if (f.Subjects.Count == 0) f.Subjects = c.Subjects;
            if (who is null || !cast.State(who, f)) beats.AddRange(Of(WithoutOwnClauses(f), place, fixedPlace));
        }
        return beats;
    }

    // "follows a girl who is holding a lantern through a forest": the place and time of a state are those of the event.
    private void Hoist(Clause c)
    {
        if (c.Verb is null) return;
        foreach (NounPhrase n in c.Subjects.Concat(c.Objects))
        {
            foreach (Clause own in n.Clauses.Where(o => o.Verb?.Lemma is "hold" or "carry" or "wear" or "have"))
            {
                foreach (PrepPhrase p in own.Phrases.Where(p => !p.Object.IsPronoun && p.Preposition is not "in"
                    && concepts.Of(p.Object, Station.Place).Kind is Kind.Place or Kind.Time or Kind.Weather).ToList())
                {
                    own.Phrases.Remove(p);
                    c.Phrases.Add(p);
                }
            }
        }
    }

    // The shared subject's own clauses have been told already.
    private static Clause WithoutOwnClauses(Clause f)
    {
        f.Subjects = [.. f.Subjects.Select(s => s.Clauses.Count == 0 ? s : new NounPhrase
        {
            Head = s.Head, Determiner = s.Determiner, Count = s.Count, Possessor = s.Possessor,
            Adjectives = s.Adjectives, Compound = s.Compound, Name = s.Name
        })];
        return f;
    }

    private IEnumerable<Entity> Subjects(NounPhrase s, Clause c)
    {
        Entity? one = Subject(s, c);
        if (one is { Count: 1 } && s.IsPronoun && s.Head.Is("they", "both") && cast.They() is { Count: > 1 } many
            && many.Contains(one))
            return many;
        return one is null ? [] : [one];
    }

    private Entity? Subject(NounPhrase s, Clause c) => cast.Resolve(s,
        c.Verb is null && s.Clauses.Count == 0 ? Station.Alone : c.Passive ? Station.Object : Station.Agent);

    // A place or a kind of weather as the subject is the setting: "a tropical beach at sunrise", "rain falls".
    private void Scenery(NounPhrase s, bool take, Surroundings place, bool fixedPlace)
    {
        Concept concept = concepts.Of(s, Station.Alone);
        if (take && concept.Kind is Kind.Place or Kind.Weather or Kind.Time or Kind.Light && !s.IsPronoun)
            place.Take(concept, s, !fixedPlace && concept.Kind == Kind.Place && place.Place is null);
        foreach (PrepPhrase p in s.Phrases) Circumstance(p, place, fixedPlace);
    }

    private void Circumstance(PrepPhrase p, Surroundings place, bool fixedPlace)
    {
        if (p.Object.IsPronoun) return;
        place.SpeaksOfRoom |= PlaceMarks.MeanRoom(p.Object.Head.Lemma);
        if (PlaceMarks.Contains(p.Object.Head.Lemma) && concepts.PlaceIn(p.Object) is { } whole)
        {
            place.Propose(whole);
            return;
        }
        // How the sky looks is the weather, or the hour.
        if (p.Object.Head.Lemma == "sky")
            foreach (Token a in p.Object.Adjectives.Concat(p.Object.Compound))
                if (concepts.Property(a) is { Match: Match.Exact, Entry: { Kind: Kind.Weather or Kind.Time } sky })
                    place.Set(sky);
        Concept concept = concepts.Of(p.Object, Station.Place);
        bool inside = p.Preposition is "in" or "at" or "on" or "through" or "across" or "along" or "over" or "near"
            or "by" or "into" or "inside" or "under" or "around" or "of" or "to" or "down" or "up" or "towards"
            or "against" or "with" or "above";
        if (concept.Kind == Kind.Place && inside && (!fixedPlace || place.Place is null)
            && p.Preposition is not ("of" or "with" or "to" or "towards" or "against") | place.Place is null)
            place.Take(concept, p.Object);
        else if (concept.Kind is Kind.Time or Kind.Weather or Kind.Light) place.Take(concept, p.Object);
        foreach (PrepPhrase inner in p.Object.Phrases) Circumstance(inner, place, fixedPlace);
    }

    private void Bare(Clause c, Entity? who)
    {
        if (who is null) return;
        foreach (PrepPhrase p in c.Phrases) cast.Phrase(who, p);
    }

    private void Copula(Clause c, Entity? who, Surroundings place)
    {
        if (who is null) { foreach (Token t in c.Complements) place.Quality(t); return; }
        foreach (Token t in c.Complements)
            if (concepts.Property(t) is { Entry.Kind: Kind.Attribute } p && !c.Negated)
                who.Add(Traits.Aspect(p.Entry), p.Entry.Id);
        foreach (PrepPhrase p in c.Phrases) cast.Phrase(who, p);
    }

    private Beat Line(Clause c, Entity? who, Token quote) => new()
    {
        Id = "", Form = BeatForm.Line, Who = who?.Id, Text = quote.Quoted.Trim().TrimEnd(','),
        Delivery = Delivery(c), Target = Target(c, who).Id,
        Source = "", Where = new("", c.Start, c.End - c.Start),
    };

    private static string? Delivery(Clause c) => c.Verb!.Lemma is "whisper" or "shout" or "murmur" or "yell" or "mutter"
        ? c.Verb.Lemma + "ing"
        : c.Adverbs.FirstOrDefault()?.Lower;

    private IEnumerable<Beat> Happen(Clause c, Entity? who, List<Entity> subjects, Surroundings place, bool fixedPlace)
    {
        (Found? action, string _) = concepts.Action(c);
        List<Entity> objects = [];
        foreach (NounPhrase o in c.Objects)
        {
            if (cast.Resolve(o, Station.Object, who) is { } e && !objects.Contains(e)) objects.Add(e);
            else if (concepts.Of(o, Station.Place) is { Kind: Kind.Place } where) place.Take(where, o);
        }
        string? doer = who?.Id;
        Entity? done = objects.FirstOrDefault();
        (string? targetId, string? preposition, string? instrument) = Target(c, who);
        if (c.Passive)
        {
            // "is thrown by the boy": the agent stands in the by-phrase.
            Entity? agent = c.Phrases.Where(p => p.Preposition == "by" && !p.Object.IsPronoun)
                .Select(p => cast.Resolve(p.Object, Station.Agent)).FirstOrDefault(e => e is { IsCreature: true });
            (done, doer) = (who, agent?.Id);
            if (preposition == "by") (targetId, preposition) = (null, null);
        }
        else if (objects.Count > 1 && objects[0].IsCreature)
            (done, targetId, preposition) = (objects[1], objects[0].Id, "to");
        // "Snow falls", "nothing moves": the place itself is looked at.
        if (doer is null && done is null && targetId is null)
        {
            yield return new() { Id = "", Form = BeatForm.Pause, Where = new("", c.Start, c.End - c.Start) };
            yield break;
        }
        // A lantern stands on a table: so it is, and nothing is done.
        if (who is { IsCreature: false } && !c.Passive
            && c.Verb!.Lemma is "stand" or "lie" or "sit" or "rest" or "hang" or "lean" && who is not null)
        {
            foreach (PrepPhrase p in c.Phrases) cast.Phrase(who, p);
            yield break;
        }
        if (c.Negated)
        {
            yield return new()
            {
                Id = "", Form = BeatForm.Pause, Who = doer, Where = new("", c.Start, c.End - c.Start)
            };
            yield break;
        }
        yield return new()
        {
            Id = "", Form = action is null ? BeatForm.Pause : BeatForm.Event,
            Who = doer ?? (c.Passive ? null : who?.Id),
            With = [.. subjects.Skip(1).Select(s => s.Id)], Action = action?.Entry.Id,
            Object = done?.Id, Target = targetId, Preposition = preposition,
            Instrument = instrument, Manner = Manner(c), Where = new("", c.Start, c.End - c.Start),
        };
        // What the object is said to do or be meanwhile: "watches a dog chasing a ball".
        foreach (NounPhrase o in c.Objects.Concat(c.Phrases.Select(p => p.Object)))
            foreach (Clause own in o.Clauses)
                if (cast.Resolve(o, Station.Object, who) is { } e && !cast.State(e, own))
                    foreach (Beat b in Of(WithoutOwnClauses(own), place, fixedPlace)) yield return b;
    }

    private string[] Manner(Clause c) => [.. c.Adverbs.Where(a => !a.Is("very", "just", "still", "also", "again",
        "then", "too", "only", "even", "there", "here"))
        .Select(a => concepts.Manner(a)?.Entry.Id ?? a.Lower)];

    /// <summary>The first phrase that leads to a role, thing or place; "with a stick" is the instrument.</summary>
    private (string? Id, string? Preposition, string? Instrument) Target(Clause c, Entity? who)
    {
        string? id = null, preposition = null, instrument = null;
        foreach (PrepPhrase p in c.Phrases)
        {
            if (c.Passive && p.Preposition == "by") continue;
            string noun = p.Object.Head.Lemma;
            if (PlaceMarks.Contains(noun) && p.Preposition is "to" or "at" or "towards" or "from" or "near" or "by"
                or "through" or "beside" or "across" or "along" or "on"
                or "over" && !concepts.Book.Named(noun, Kind.Thing).Any())
            {
                if (id is null) (id, preposition) = (noun, p.Preposition);
                continue;
            }
            Concept concept = concepts.Of(p.Object, Station.Place);
            if (concept.Kind is Kind.Time or Kind.Weather && !p.Object.IsPronoun) continue;
            if (concept.Kind == Kind.Place && !p.Object.IsPronoun)
            {
                if (id is null && concept.Entry is not null) (id, preposition) = (concept.Entry.Id, p.Preposition);
                continue;
            }
            if (p.Preposition is "of" or "like" or "without" or "because of" or "instead of") continue;
            if (p.Preposition == "as")
            {
                if (who is not null && concept.Kind == Kind.Creature)
                    who.Add("occupation", concept.Entry?.Id ?? concept.Lemma);
                continue;
            }
            Entity? e = cast.Resolve(p.Object, Station.Other, who);
            if (e is null) continue;
            if (p.Preposition is "with" or "using" && !e.IsCreature) { instrument ??= e.Id; continue; }
            if (Directions.Contains(p.Preposition) || p.Preposition == "with")
            {
                if (id is null || p.Preposition is "to" or "at" or "towards") (id, preposition) = (e.Id, p.Preposition);
            }
        }
        return (id, preposition, instrument);
    }
}
