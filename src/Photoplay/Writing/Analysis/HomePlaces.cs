using Photoplay.Foundation;
using Photoplay.Writing.Grounding;
using Photoplay.Writing.Lexicon;

namespace Photoplay.Writing.Analysis;

/// <summary>Where things and people usually are, for texts that name no place: general knowledge, most telling first;
/// WordNet widens it ("salmon" is a fish, "violinist" a musician).</summary>
internal static class HomePlaces
{
    private static readonly (string Word, string Places)[] Usual =
    [
        ("fisherman", "shore beach lake"), ("sailor", "shore harbour sea"), ("astronaut", "moon space desert"),
        ("chef", "kitchen"), ("cook", "kitchen"), ("farmer", "field meadow farm"),
        ("student", "classroom library room"), ("teacher", "classroom"),
        ("doctor", "hospital room"), ("scientist", "laboratory workshop room"),
        ("musician", "stage room"), ("dancer", "stage room"), ("barista", "cafe"),
        ("shepherd", "meadow mountain"), ("knight", "castle forest"), ("king", "castle"),
        ("cowboy", "desert"), ("diver", "underwater sea"), ("surfer", "beach sea"),
        ("mechanic", "garage workshop"), ("librarian", "library"), ("baker", "kitchen"),
        ("lifeguard", "pool beach"), ("skier", "mountain"), ("hiker", "mountain forest"), ("monk", "temple mountain"),
        ("whale", "sea"), ("shark", "underwater sea"), ("dolphin", "sea"), ("fish", "underwater lake sea"),
        ("jellyfish", "underwater sea"), ("turtle", "beach sea"), ("crab", "beach shore"),
        ("penguin", "glacier snowfield shore"), ("polar bear", "glacier snowfield"),
        ("seagull", "shore beach"), ("duck", "lake river pond"), ("swan", "lake pond"),
        ("frog", "pond swamp"), ("camel", "desert"), ("lion", "savanna grassland meadow"),
        ("zebra", "savanna grassland meadow"), ("giraffe", "savanna grassland meadow"),
        ("elephant", "savanna grassland meadow"), ("monkey", "jungle forest"), ("panda", "forest"),
        ("tiger", "jungle forest"), ("bear", "forest"), ("fox", "forest"), ("wolf", "forest"),
        ("deer", "forest"), ("owl", "forest"), ("squirrel", "park forest"), ("rabbit", "meadow"),
        ("cow", "meadow field farm"), ("sheep", "meadow"), ("horse", "meadow field"), ("pig", "farm meadow"),
        ("goat", "mountain meadow"), ("chicken", "farm meadow"), ("bee", "meadow garden"),
        ("butterfly", "meadow garden"), ("dragon", "mountain"), ("dinosaur", "jungle forest"),
        ("cat", "living_room room"), ("dog", "park meadow"), ("robot", "workshop laboratory street"),
        ("ship", "sea harbour"), ("boat", "lake sea river"), ("car", "street road"), ("bus", "street road"),
        ("truck", "road street"), ("motorcycle", "road street"), ("bicycle", "street park"),
        ("train", "railway station"), ("airplane", "airport sky"), ("traffic light", "street"),
        ("stop sign", "street"), ("fire hydrant", "street"), ("parking meter", "street"), ("bench", "park"),
        ("spacecraft", "space"), ("skateboard", "street park"), ("snowboard", "mountain"), ("ski", "mountain"),
        ("surfboard", "beach"), ("kite", "meadow beach"), ("tent", "forest meadow"), ("campfire", "forest"),
        ("refrigerator", "kitchen"), ("oven", "kitchen"), ("microwave", "kitchen"),
        ("toaster", "kitchen"), ("sink", "kitchen"), ("stove", "kitchen"), ("tableware", "kitchen"),
        ("dish", "kitchen"), ("kitchen utensil", "kitchen"), ("food", "kitchen"), ("fruit", "kitchen"),
        ("vegetable", "kitchen"), ("cup", "kitchen"), ("bottle", "kitchen"), ("bowl", "kitchen"),
        ("bed", "bedroom"), ("pillow", "bedroom"), ("couch", "living_room room"), ("television", "living_room room"),
        ("book", "library room"), ("keyboard", "office study room"), ("computer", "office study room"),
        ("laptop", "office cafe room"), ("toilet", "bathroom"), ("toothbrush", "bathroom"), ("hair dryer", "bathroom"),
        ("fireplace", "living_room room cabin"), ("stove", "kitchen"), ("armchair", "living_room room"),
        ("rug", "living_room room"), ("desk", "study office room"), ("clock", "living_room room"), ("vase", "room"),
        ("furniture", "room"), ("lamp", "room"), ("piano", "room stage"), ("musical instrument", "stage room"),
        ("tree", "meadow forest"), ("flower", "meadow garden"), ("cloud", "meadow"), ("wave", "sea beach"),
        ("vehicle", "road street"), ("sports equipment", "park"), ("clothing", "room"),
        ("appliance", "kitchen"), ("wild animal", "forest"), ("bird", "forest park"),
        ("insect", "meadow"), ("carnivore", "forest"), ("mammal", "meadow"), ("container", "room"),
        ("instrumentality", "room"), ("person", "park meadow"), ("animal", "meadow"),
    ];

    /// <summary>The first place the vocabulary has for a noun, walking up WordNet from it.</summary>
    public static string? Of(string lemma, Wordbook book)
    {
        foreach ((string word, string places) in Usual) if (word == lemma) return First(places, book);
        if (book.WordNet.Senses(lemma, PartOfSpeech.Noun) is not { Count: > 0 }) return null;
        SynsetId sense = book.SenseOf(lemma, PartOfSpeech.Noun, Kind.Creature) is { } c
                && book.WordNet.Get(c).LexFile != Domains.Artifact
            ? c
            : book.SenseOf(lemma, PartOfSpeech.Noun, Kind.Thing) ?? book.WordNet.Senses(lemma, PartOfSpeech.Noun)[0];
        foreach ((SynsetId up, int _) in book.WordNet.Ancestors(sense))
            foreach (string name in book.WordNet.Get(up).Words)
                foreach ((string word, string places) in Usual)
                    if (word == name && First(places, book) is { } place) return place;
        return null;
    }

    private static string? First(string places, Wordbook book)
    {
        foreach (string p in places.Split(' ').Select(w => w.Replace('_', ' ')))
            if (book.Named(p, Kind.Place).Any()) return p;
        foreach (string p in places.Split(' ').Select(w => w.Replace('_', ' ')))
            if (book.Find(p, PartOfSpeech.Noun, Kind.Place) is not null) return p;
        return null;
    }
}
