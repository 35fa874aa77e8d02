using System.Globalization;
using Photoplay.Foundation;

namespace Photoplay.Characters.People.Casting;

/// <summary>Colours of skin, hair and eyes that go together, and a hair style: one of a set of ancestries, varied by
/// seed, greyed by age.</summary>
/// <param name="Face">Means of those face parameters that are not 0 in the ancestry.</param>
internal sealed record PersonLooks(string Skin, string Hair, string Eyes, string HairStyle,
    IReadOnlyDictionary<string, float> Face)
{
    /// <param name="Face">In which directions faces differ from the mean of all; signs after Farkas et al. 2005
    /// (International anthropometric study of facial morphology in various ethnic groups), sizes well below the
    /// differences between single people.</param>
    private sealed record Ancestry(float Share, string SkinFrom, string SkinTo, string[] Hair, string[] Eyes,
        string[] Feminine, string[] Masculine, Dictionary<string, float> Face);

    private static readonly Ancestry[] Ancestries =
    [
        new(0.30f, "#ecc4a8", "#d9a27e", ["#c49a58", "#6b4526", "#3b2417", "#8a4522", "#a8763e"],
            ["#4f7ea6", "#5c7a4a", "#6b7f86", "#5a3c22"],
            ["long", "wavy", "bob", "ponytail", "bun", "lob", "pixie", "straight"],
            ["side-part", "short", "quiff", "crop", "shag", "undercut"],
            new() { ["noseBridge"] = 0.25f, ["noseWidth"] = -0.3f, ["lipFullness"] = -0.3f }),
        new(0.20f, "#c98f64", "#a8714a", ["#22150f", "#33201a", "#4a2d1c"], ["#4b2d18", "#5a3c22", "#6a5a34"],
            ["wavy", "long", "curly", "bob", "long-curly", "lob", "ponytail", "shag"],
            ["short", "quiff", "curly", "side-part", "slicked"],
            new() { ["noseBridge"] = 0.2f, ["noseLength"] = 0.2f }),
        new(0.20f, "#e0b48c", "#c99a70", ["#15110f", "#1d1614", "#3b271b"], ["#3a2416", "#2e1c12"],
            ["bob", "straight", "fringe", "ponytail", "lob", "pixie", "bun"],
            ["short", "side-part", "bowl", "crop", "undercut"],
            new() { ["noseBridge"] = -0.45f, ["eyeTilt"] = 0.35f, ["lidFold"] = 0.5f, ["faceWidth"] = 0.25f,
                ["browRidge"] = -0.3f }),
        new(0.18f, "#7c4c30", "#4c2c1b", ["#120e0c", "#1a1310"], ["#2e1a10", "#3a2214"],
            ["afro", "braids", "curly", "bun", "locs", "coily"], ["buzz", "afro", "coily", "bald", "locs"],
            new() { ["noseWidth"] = 0.5f, ["lipFullness"] = 0.5f, ["noseBridge"] = -0.25f }),
        new(0.12f, "#a2693f", "#7f5030", ["#15110f", "#1d1512", "#38231a"], ["#33200f", "#3e2815"],
            ["long", "braids", "bun", "wavy", "straight", "bob", "ponytail", "long-curly"],
            ["short", "side-part", "quiff", "slicked"],
            new() { ["eyeSize"] = 0.25f, ["noseLength"] = 0.15f }),
    ];

    public static PersonLooks Of(float age, float presentation, Traits traits, Seed seed)
    {
        Ancestry a = Choose(seed.Uniform("ancestry"));
        if (traits.Colour("skin") is { } said) a = Nearest(said);
        else if (traits.Colour("hair-colour") is { } wanted) a = WithHair(wanted, a);
        string skin = traits.Colour("skin") ?? Blend(a.SkinFrom, a.SkinTo, seed.Uniform("skin"));
        string Born(string name) => a.Hair[seed.Derive(name).Stream().Below(a.Hair.Length)];
        string hair = Blend(Born("hair"), Born("hair too"), 0.6f * seed.Uniform("hair mixed"));
        float grey = Maths.SmoothStep(44, 74, age + 7 * seed.Normal("grey"));
        hair = traits.Colour("hair-colour") ?? Blend(hair, seed.Uniform("white") < 0.5f ? "#a5a29c" : "#d8d5ce", grey);
        string[] styles = presentation < 0.5f ? a.Feminine : a.Masculine;
        string style = styles[seed.Derive("style").Stream().Below(styles.Length)];
        if (age > 62)
            style = presentation < 0.5f ? (seed.Uniform("elder") < 0.6f ? "bun" : "bob")
                : seed.Uniform("elder") < 0.35f ? "bald"
                : "short";
        if (age < 4) style = "short";
        return new(skin, hair,
            traits.Colour("eyes") ?? a.Eyes[seed.Derive("eyes").Stream().Below(a.Eyes.Length)], style, a.Face);
    }

    private static Ancestry Choose(float u)
    {
        foreach (Ancestry a in Ancestries)
        {
            if (u < a.Share) return a;
            u -= a.Share;
        }
        return Ancestries[0];
    }

    /// <summary>The ancestry whose skins lie nearest to a colour, so that hair and eyes fit what
    /// was asked for.</summary>
    private static Ancestry Nearest(string skin)
    {
        float Distance(Ancestry a) => MathF.Abs(Green(Blend(a.SkinFrom, a.SkinTo, 0.5f)) - Green(skin));
        return Ancestries.MinBy(Distance)!;
    }

    /// <summary>An ancestry that hair of that colour is born with, if it is one of somebody's: red hair seldom goes with
    /// a skin that is not fair.</summary>
    private static Ancestry WithHair(string hair, Ancestry drawn)
    {
        const float alike = 60;
        if (Chroma(hair) < 30) return drawn;
        float Distance(Ancestry a) => a.Hair.Min(h => Difference(h, hair));
        Ancestry nearest = Ancestries.MinBy(Distance)!;
        return Distance(nearest) > alike || Distance(drawn) <= alike ? drawn : nearest;
    }

    /// <summary>Between the largest and the smallest of a colour's three codes, 0..255: small in greys.</summary>
    private static int Chroma(string colour)
    {
        int c = Hex(colour), r = c >> 16, g = c >> 8 & 255, b = c & 255;
        return Math.Max(r, Math.Max(g, b)) - Math.Min(r, Math.Min(g, b));
    }

    private static float Difference(string a, string b)
    {
        int x = Hex(a), y = Hex(b);
        float Of(int shift) => (x >> shift & 255) - (y >> shift & 255);
        return MathF.Sqrt(Of(16) * Of(16) + Of(8) * Of(8) + Of(0) * Of(0));
    }

    private static int Green(string colour) => Hex(colour) >> 8 & 255;

    public static int Hex(string colour)
        => int.Parse(colour.AsSpan(1), NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    public static string Blend(string a, string b, float t)
    {
        int x = Hex(a), y = Hex(b), mixed = 0;
        for (int shift = 0; shift <= 16; shift += 8)
        {
            float v = Maths.Lerp(x >> shift & 255, y >> shift & 255, t);
            mixed |= Math.Clamp((int)(v + 0.5f), 0, 255) << shift;
        }
        return "#" + mixed.ToString("x6", CultureInfo.InvariantCulture);
    }
}
