using System.Text.RegularExpressions;
using Photoplay.Foundation;

namespace Photoplay.Trust;

/// <summary>A refusal names the words and the reason.</summary>
public sealed record Decision(bool Allowed, string? Reason = null, TextSpan? Where = null)
{
    public static Decision Yes { get; } = new(true);
}

/// <summary>Decides before anything is made whether the brief is plainly forbidden. Few rules, each with its reason; a
/// rule needs all of its word groups in one sentence, so that stories about hard things can still be told.</summary>
public static partial class Rules
{
    private sealed record Rule(string Reason, params Regex[] Groups);

    private static readonly Rule[] All =
    [
        new("sexual content with minors is never made", Minor(), Sexual()),
        new("sexually explicit content is not made", Explicit()),
        new("instructions for weapons that kill many people are not made", HowTo(), MassWeapon()),
        new("glorifying genocide or terrorism is not made", Praise(), Atrocity()),
        new("undressing or sexualising a person without consent is not made", Undress()),
    ];

    public static Decision Decide(string words, string source)
    {
        foreach (Match sentence in Sentence().Matches(words))
            foreach (Rule rule in All)
            {
                Match[] hits = [.. rule.Groups.Select(g => g.Match(sentence.Value))];
                if (hits.All(h => h.Success))
                    return new(false, $"{rule.Reason} (\"{hits[^1].Value}\")",
                        new TextSpan(source, sentence.Index + hits[^1].Index, hits[^1].Length));
            }
        return Decision.Yes;
    }

    [GeneratedRegex(@"[^.!?\n]+[.!?\n]*")] private static partial Regex Sentence();
    [GeneratedRegex(@"\b(child(ren)?|kids?|minors?|(little|young|small) (girl|boy)s?|(school|under-?age)\s?(girl|boy)?s?|toddlers?|bab(y|ies)|infants?|teen(age)?(r|rs)?|\d{1,2}[- ]year[- ]olds?|girls?|boys?)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Minor();
    [GeneratedRegex(@"\b(nude|naked|sex|sexual(ly|ized|ised)?|sexy|erotic(a|ally)?|porn\w*|lingerie|seductive(ly)?|orgasm\w*|masturbat\w*|intercourse|topless|fetish)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Sexual();
    [GeneratedRegex(@"\b(porn\w*|hardcore|(ha(s|ve|d)|having) sex|sex scene|masturbat\w*|intercourse|blow ?job|orgasm\w*|genitals?|penis|vagina|rape[sd]?|raping)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Explicit();
    [GeneratedRegex(@"\b(how to|instructions?|step[- ]by[- ]step|recipe|tutorial|guide)\b", RegexOptions.IgnoreCase)]
    private static partial Regex HowTo();
    [GeneratedRegex(@"\b(pipe bombs?|dirty bombs?|(build|make|making|assemble) (a |an )?(bomb|explosive)s?|nerve (gas|agent)|sarin|anthrax|bio(logical)? weapons?|chemical weapons?|nuclear (bomb|weapon)s?)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex MassWeapon();
    [GeneratedRegex(@"\b(glorif\w+|celebrat\w+|prais\w+|heroic|recruit\w*|join)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Praise();
    [GeneratedRegex(
            @"\b(holocaust|genocide|nazis?|nazism|isis|al-?qaeda|ku klux klan|ethnic cleansing|terroris[mt]s?)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Atrocity();
    [GeneratedRegex(@"\b(undress|deep ?nude|remove (her|his|their) clothes|revenge porn|upskirt)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Undress();
}
