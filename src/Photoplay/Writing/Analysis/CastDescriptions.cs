using Photoplay.Foundation;
using Photoplay.Writing.Grounding;
using Photoplay.Writing.Language;

namespace Photoplay.Writing.Analysis;

internal sealed partial class CastBook
{
    /// <summary>Takes what the phrase says about the entity: adjectives, materials, clothes, what it holds and
    /// where it stands.</summary>
    private void Describe(Entity e, NounPhrase noun)
    {
        if (noun.Name is { } name) { e.Name = name; e.IsNamed = true; }
        string words = string.Join(' ',
            noun.Adjectives.Select(a => a.Text).Concat(noun.Compound.Select(c => c.Text)).Append(noun.Head.Text));
        if (words.Length > e.Description.Length) e.Description = words;
        foreach (Token a in noun.Adjectives.Concat(noun.Compound)) Trait(e, a);
        foreach (PrepPhrase p in noun.Phrases) Phrase(e, p);
        foreach (Clause c in noun.Clauses) State(e, c);
    }

    private void Trait(Entity e, Token word)
    {
        if (e.IsCreature && People.Age(word.Lower) is { } age)
        {
            e.Traits.RemoveAll(t => t.Aspect == "age" && (age is "young" || t.Value == "adult"));
            e.Add("age", e.Traits.Exists(t => t.Aspect == "age") && age == "young" ? "child" : age);
            return;
        }
        if (PartLoan.Of(word, KindOf(e), concepts) is { Shown: true } loan)
        {
            e.Add("part", loan.Part.Id, loan.Lender!.Id);
            return;
        }
        if (concepts.Property(word) is not { } found || found.Entry.Tags is ["part", ..]
            || found.Entry.Kind is not (Kind.Attribute or Kind.Weather))
            return;
        e.Add(Traits.Aspect(found.Entry), found.Entry.Id);
    }

    public void Phrase(Entity e, PrepPhrase p)
    {
        foreach (NounPhrase o in (IEnumerable<NounPhrase>)[p.Object, .. p.Others])
        {
            if (p.Preposition is "with" or "in" && e.IsCreature && Wear(e, o, p.Preposition == "in")) continue;
            if (p.Preposition == "with" && e.IsCreature)
            {
                Entity? held = Resolve(o, Station.Object, e);
                if (held is { IsCreature: false }) { held.HeldBy = e.Id; continue; }
            }
            if (p.Preposition is "of" or "with" or "without" or "as")
            {
                if (p.Preposition == "of") Resolve(o, Station.Object, e);
                continue;
            }
            Concept place = concepts.Of(o, Station.Place);
            if (place.Kind is Kind.Place or Kind.Time or Kind.Weather || o.IsPronoun) continue;
            if (Resolve(o, Station.Other, e) is { } other && other != e && e.RelativeTo is null)
                (e.Relation, e.RelativeTo) = (p.Preposition, other.Id);
        }
    }

    /// <summary>"a yellow raincoat", "long red hair": garments and hair become traits. True if it was one.</summary>
    public bool Wear(Entity e, NounPhrase o, bool sure)
    {
        bool lent = false;
        foreach ((NounPhrase part, PartLoan loan) in PartLoan.All(o, KindOf(e), concepts))
        {
            lent = true;
            if (!loan.Shown) continue;
            e.Add("part", loan.Part.Id, loan.Lender!.Id);
            foreach (Token a in part.Adjectives)
                if (concepts.Property(a) is { Entry: { Kind: Kind.Attribute, Tags: ["colour", ..] } colour })
                    e.Add("colour", colour.Id, loan.Part.Id);
        }
        if (lent) return true;
        if (concepts.Growth(o.Head) is { } growth)
        {
            e.Add(Traits.Aspect(growth), growth.Id);
            foreach (Token a in o.Adjectives) e.Add("beard", concepts.Property(a)?.Entry.Id ?? a.Lower);
            return true;
        }
        if (o.Head.Lemma is "hair" or "eye" or "mane" or "fur" or "tail" or "wing")
        {
            foreach (Token a in o.Adjectives) e.Add(o.Head.Lemma, concepts.Property(a)?.Entry.Id ?? a.Lower);
            return true;
        }
        if (concepts.Costume(o) is { } costume) { e.Add("costume", costume.Id); return true; }
        Concept c = concepts.Of(o, Station.Worn);
        if (c.Kind != Kind.Garment || c.Entry is null || (!sure && c.Found!.Match != Match.Exact)) return false;
        e.Add("garment", c.Entry.Id);
        foreach (Token a in o.Adjectives)
            if (concepts.Property(a) is { Entry.Kind: Kind.Attribute } property)
                e.Add(Traits.Aspect(property.Entry), property.Entry.Id, c.Entry.Id);
        return true;
    }

    private VocabularyEntry? KindOf(Entity e) => concepts.Book.Vocabulary.Find(e.Kind, e.VocabularyId);

    /// <summary>Verbs that say how somebody is rather than what happens. True if the clause is used up.</summary>
    public bool State(Entity e, Clause c)
    {
        string? verb = c.Verb?.Lemma;
        if (verb is "wear" or "dress" or "don" || (verb == "have" && c.Objects.Count > 0))
        {
            foreach (NounPhrase o in c.Objects.Concat(c.Phrases.Where(p => p.Preposition is "in")
                .Select(p => p.Object)))
                if (!Wear(e, o, true) && Resolve(o, Station.Object, e) is { IsCreature: false } thing && verb == "have")
                    thing.HeldBy = e.Id;
            foreach (PrepPhrase p in c.Phrases)
                if (p.Preposition is "as" or "like" or "up as"
                    && concepts.Of(p.Object, Station.Alone).Entry is { Kind: Kind.Creature } dressed
                    && dressed.Tags?.Contains("person") == true)
                    e.Add("costume", dressed.Id);
            return true;
        }
        if (verb is "hold" or "carry" && !c.Passive && c.Objects.Count > 0)
        {
            bool things = true;
            foreach (NounPhrase o in c.Objects)
            {
                if (Resolve(o, Station.Object, e) is { IsCreature: false } thing) thing.HeldBy = e.Id;
                else things = false;
            }
            return things;
        }
        return false;
    }

    private Entity? Pronoun(string word, Entity? subject, Station station)
    {
        IEnumerable<Entity> order = all.OrderByDescending(e => e.Last).ThenByDescending(e => e.WasSubject);
        bool reflexive = word.EndsWith("self", StringComparison.Ordinal)
            || word.EndsWith("selves", StringComparison.Ordinal);
        if (reflexive) return subject;
        bool possessive = word is "its" or "his" or "their" or "her" && station == Station.Other;
        bool Fits(Entity e) => word switch
        {
            "she" or "her" or "hers" => e.IsCreature && e.Gender != Gender.Male
                && (e.IsPerson || e.Gender == Gender.Female || e.IsNamed),
            "he" or "him" or "his" => e.IsCreature && e.Gender != Gender.Female
                && (e.IsPerson || e.Gender == Gender.Male || e.IsNamed),
            "it" or "its" => !e.IsPerson && e.Count == 1,
            "they" or "them" or "their" => true,
            "someone" or "somebody" or "everyone" => false,
            _ => false,
        };
        if (possessive && subject is not null && Fits(subject)) return subject;
        if (word is "they" or "them" or "their")
        {
            Entity? group = order.FirstOrDefault(e => e.Count > 1 && e.Last >= clause - 2);
            return group ?? (subject is not null && word == "their"
                ? subject
                : order.FirstOrDefault(e => e.IsCreature && (station == Station.Agent || e != subject)));
        }
        if (possessive && order.FirstOrDefault(e => Fits(e) && e.IsCreature && e.WasSubject) is { } owner) return owner;
        if (station == Station.Agent)
            return order.FirstOrDefault(e => Fits(e) && e.WasSubject && e.IsCreature && e.Last >= clause - 2)
                ?? order.FirstOrDefault(e => Fits(e) && e.IsCreature) ?? order.FirstOrDefault(Fits);
        Entity? salient = all.Where(e => Fits(e) && e != subject && e.Last >= clause - 2)
            .OrderByDescending(e => e.Salience).ThenByDescending(e => e.Last).ThenBy(e => e.IsCreature)
            .FirstOrDefault();
        return salient ?? order.FirstOrDefault(e => Fits(e) && e != subject);
    }
}
