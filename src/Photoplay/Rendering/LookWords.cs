using Photoplay.Foundation;

namespace Photoplay.Rendering;

/// <summary>More words for the looks: other names of the same technique, and styles for which a look stands
/// in.</summary>
internal static class LookWords
{
    private static readonly (string Id, string Same, string Near)[] All =
    [
        ("feature", "animated|animation|3d animation|computer animation|cgi|animated film|3d render",
            "photorealistic|photorealism|hyper-realistic|hyperrealistic|lifelike"),
        ("noir", "monochrome|black & white|greyscale|grayscale", "expressionist film"),
        ("silent-era", "", "vintage|retro|old film|antique photograph"),
        ("documentary", "", "home video|found footage|camcorder"),
        ("neon-night", "", "vaporwave|futuristic|retrowave|neon-lit"),
        ("clay", "", "puppet animation|stop motion animation"),
        ("paper-cut-out", "", "origami|collage|papercraft|kirigami"),
        ("cel", "comic book|manga|2d animation|hand-drawn animation", "pop art|ligne claire"),
        ("pencil", "pencil sketch|charcoal drawing|drawing", "ink drawing|pen drawing|engraving|etching"),
        ("ink-wash", "ink wash painting|sumi-e painting", "chinese painting|calligraphy"),
        ("watercolour", "watercolor painting|watercolour painting", "gouache|pastel|animated painting"),
        ("oil", "oil on canvas|oils", "painting|acrylic|fresco"),
        ("woodblock", "ukiyo|ukiyo-e print|woodblock print|japanese woodblock", "hokusai|hiroshige|utamaro|lithograph"),
        ("pixel", "pixels|8 bit|16 bit", "video game|voxel"),
    ];

    public static VocabularyEntry Widen(VocabularyEntry look)
    {
        (string Id, string Same, string Near) more = All.FirstOrDefault(l => l.Id == look.Id);
        return more.Id is null ? look
            : look with { Words = [.. look.Words, .. Split(more.Same)], Near = Split(more.Near) };
    }

    private static string[] Split(string words) => words.Split('|', StringSplitOptions.RemoveEmptyEntries);
}
