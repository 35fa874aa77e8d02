using Photoplay.Writing.Language;

namespace Photoplay.Writing.Grounding;

/// <summary>
/// Finds the nouns that are spoken of as alive: called so ("a talking clock"), with a face of their own ("a teapot with a
/// face"), or doing what only somebody alive does ("the candle laughs"). What a thing does by being what it is - a door
/// opens, a car drives, a kettle whistles - does not make it alive. A noun that is alive once is alive all through the
/// text.
/// </summary>
internal static class Enlivening
{
    private static readonly HashSet<string> Called = Set("living alive talking speaking singing dancing walking laughing "
        + "smiling grinning enchanted bewitched anthropomorphic animated sentient grumpy friendly");

    private static readonly HashSet<string> Face = Set("face eye mouth smile grin arm hand");

    private static readonly HashSet<string> Does = Set("say speak talk whisper shout laugh giggle chuckle cry weep sob sing "
        + "smile grin frown wink yawn sigh sneeze cough snore dance waltz walk tiptoe march stroll limp hop bow nod shrug "
        + "clap wave think dream hug kiss look watch listen complain greet shiver tremble wander follow chase flee sneak "
        + "stretch cheer wake");

    /// <summary>What machines, flags and flames do in the eyes of everybody.</summary>
    private static readonly (HashSet<string> Who, HashSet<string> Does)[] Usual =
    [
        (Set("radio television tv phone telephone speaker laptop computer gramophone"),
            Set("say speak talk sing laugh cry shout whisper")),
        (Set("kettle violin guitar trumpet piano flute"), Set("sing cry sigh")),
        (Set("candle flame fire campfire torch lantern kite leaf"), Set("dance tremble wave shiver")),
        (Set("flag kite curtain tree branch grass"), Set("wave bow nod dance stretch tremble sigh whisper")),
        (Set("ball bus car train bicycle boat sailboat"), Set("hop follow chase wander limp cough")),
        (Set("window house door picture mirror camera"), Set("look watch stretch")),
        (Set("table bench chair road fence rug"), Set("stretch wander follow")),
    ];

    /// <summary>Whether the word calls what it is said of alive.</summary>
    public static bool CallsAlive(Token adjective) => Called.Contains(adjective.Lower);

    /// <summary>Marks the noun phrases of the clauses that are spoken of as alive.</summary>
    /// <param name="alive">Names of those who are alive already; grows.</param>
    public static void Mark(IEnumerable<Clause> clauses, HashSet<string> alive)
    {
        HashSet<NounPhrase> all = [];
        foreach (Clause c in clauses) Visit(c, all);
        alive.UnionWith(all.Where(n => n.Alive).Select(n => n.HeadText));
        foreach (NounPhrase n in all) n.Alive |= alive.Contains(n.HeadText);
    }

    private static void Visit(Clause c, HashSet<NounPhrase> all)
    {
        foreach (NounPhrase n in c.Subjects)
        {
            Visit(n, all);
            if (c.Verb is { } verb && !c.Passive && !c.Negated && Lives(n, verb.Lemma)) n.Alive = true;
        }
        foreach (NounPhrase n in c.Objects) Visit(n, all);
        foreach (PrepPhrase p in c.Phrases) Visit(p, all);
        foreach (Clause f in c.Followers)
        {
            Visit(f, all);
            if (f.Verb is { } verb && f.Subjects.Count == 0)
                foreach (NounPhrase n in c.Subjects) n.Alive |= Lives(n, verb.Lemma);
        }
    }

    private static void Visit(NounPhrase n, HashSet<NounPhrase> all)
    {
        // The subject of a relative clause is the phrase it belongs to.
        if (!all.Add(n)) return;
        if (n.Possessor is { } has) Visit(has, all);
        // A participle may be read as a noun; in "living room lamp" it names the room.
        n.Alive |= n.Adjectives.Exists(CallsAlive) || (n.Compound.Count == 1 && CallsAlive(n.Compound[0]))
            || n.Phrases.Exists(p => p.Preposition == "with" && Face.Contains(p.Object.Head.Lemma))
            || n.Clauses.Exists(c => c.Verb is { } v && !c.Passive && (Lives(n, v.Lemma)
                || (v.Lemma == "have" && c.Objects.Exists(o => Face.Contains(o.Head.Lemma)))));
        foreach (PrepPhrase p in n.Phrases) Visit(p, all);
        foreach (Clause c in n.Clauses) Visit(c, all);
    }

    private static void Visit(PrepPhrase p, HashSet<NounPhrase> all)
    {
        Visit(p.Object, all);
        foreach (NounPhrase o in p.Others) Visit(o, all);
    }

    private static bool Lives(NounPhrase who, string verb)
        => Does.Contains(verb) && !Array.Exists(Usual, u => u.Who.Contains(who.Head.Lemma) && u.Does.Contains(verb));

    private static HashSet<string> Set(string words) => [.. words.Split(' ')];
}
