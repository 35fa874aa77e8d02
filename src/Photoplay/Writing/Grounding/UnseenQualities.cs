namespace Photoplay.Writing.Grounding;

/// <summary>The nouns of quality, among those that WordNet's adjectives are values of, that no eye can
/// measure.</summary>
internal static class UnseenQualities
{
    public static bool Contains(string noun) => Nouns.Contains(noun);

    private static readonly HashSet<string> Nouns = [.. (
        "ability abstractness accuracy actuality adequacy admissibility appropriateness attractiveness attribution " +
        "auspiciousness beauty being capability certainty commerce commonality commonness comprehensiveness " +
        "convenience conventionality correctness credibility criticality currentness difference difficulty " +
        "dispensability duration ease effectiveness efficacy equality essentiality excitement explicitness fairness " +
        "familiarity finality foreignness function generality good goodness handiness holiness importance " +
        "independence individuality intentionality interest lawfulness legality likelihood literacy logicality " +
        "majority mandate measure minority morality necessity niceness normality numerousness obviousness " +
        "offensiveness ordinariness originality orthodoxy otherness perfection permanence pleasantness popularity " +
        "possibility potential practicality propriety quality quantity readiness reality reasonableness recognition " +
        "regularity responsibility rightness sameness seniority significance similarity substantiality success " +
        "sufficiency susceptibility truth typicality ultimacy unfamiliarity usualness utility virtue worthiness")
        .Split(' ')];
}
