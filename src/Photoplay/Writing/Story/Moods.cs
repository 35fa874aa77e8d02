namespace Photoplay.Writing.Story;

/// <summary>The mood of the score from the words of an idea: the mood with most of its words in the text,
/// calm if none.</summary>
internal static class Moods
{
    private static readonly (string Mood, string[] Words)[] Words =
    [
        ("tender", W("mother father mom baby hug hugs love loves gentle gently kiss home family together friend friends kitten")),
        ("mysterious", W("lantern mysterious mystery secret ancient fog foggy mist misty night moon moonlit hidden strange cave ruins magic magical")),
        ("tense", W("chase chases chased flee flees escape escapes danger storm hunt hunted attack trapped running suddenly fight fights thief steal steals")),
        ("sad", W("sad lonely alone cries cry crying loses grief goodbye funeral tears rain weeping")),
        ("joyful", W("happy happily dance dances dancing laugh laughs laughing celebrate party festival sunny sunshine cheerful joyful wedding playing")),
        ("playful", W("puppy funny silly juggles juggling skateboard sunglasses teddy cute play plays toy toys monkey bounces clown")),
        ("heroic", W("knight dragon battle brave hero warrior sword rescue rescues saves king victory quest army")),
        ("eerie", W("ghost ghosts haunted abandoned graveyard zombie zombies scary creepy horror skeleton witch dark")),
    ];

    private static string[] W(string words) => words.Split(' ');

    public static string Of(string text)
    {
        HashSet<string> said = [.. text.ToLowerInvariant()
            .Split([' ', ',', '.', ';', '!', '?', '\n', '"'], StringSplitOptions.RemoveEmptyEntries)];
        (string best, int most) = ("calm", 0);
        foreach ((string mood, string[] words) in Words)
        {
            int n = words.Count(said.Contains);
            if (n > most) (best, most) = (mood, n);
        }
        return best;
    }
}
