using Photoplay.Characters.People.Casting;
using Photoplay.Foundation;
using Photoplay.Writing;

namespace Photoplay.Characters.Uprights.Casting;

/// <summary>What an animal wears besides what is said: it goes on its own feet unless shoes are named or belong to a
/// costume, and a jacket does not come alone.</summary>
internal static class UprightWardrobe
{
    /// <summary>Everyday dress by chance: top, what is over it, and below.</summary>
    private static readonly string[] Outfits =
    [
        "shirt:#e3ddcf vest:#5a6b4e trousers:#4a4034", "checked-shirt:#8a3a2c:#d8c8a8 dungarees:#3a4f75",
        "sweater:#b0532a trousers:#3a4658", "hoodie:#4f7d84 jeans:#3a4f75",
        "shirt:#cdd3d6 cardigan:#7d3f35 trousers:#57493a", "t-shirt:#d9774f shorts:#39424f",
    ];
    private static readonly string[] Dresses = ["dress:#5d7fa6", "dress:#b98d3e", "sweater:#d7a3a0 skirt:#44526a"];

    /// <summary>A kind of person whose usual dress it is.</summary>
    public static PersonKind Of(Role role, Traits said, float presentation, Seed seed)
    {
        PersonKind costume = Costumes.Of(role, PersonWords.Find("person"));
        string[] asked = [.. said.Garments().Select(g => g.Id)];
        string usual = costume.Wardrobe;
        if (usual.Length == 0 && asked.All(IsTrimming))
        {
            string[] outfits = presentation < 0.5f && seed.Uniform("dress") < 0.5f ? Dresses : Outfits;
            usual = outfits[seed.Derive("outfit").Stream().Below(outfits.Length)];
        }
        else if (usual.Length == 0) usual = Completing(asked, said);
        bool shod = usual.Split(' ', ':').Concat(asked).Any(g => GarmentWords.PlaceOf(g) == "feet");
        return costume with { Wardrobe = shod ? usual : usual + " barefoot" };
    }

    /// <summary>What is worn with the clothes that were named.</summary>
    private static string Completing(string[] asked, Traits said)
    {
        if (asked.Contains("suit-jacket"))
        {
            string cloth = said.Of("suit-jacket", "colour").FirstOrDefault(c => c.StartsWith('#')) ?? "#2a3040";
            return $"suit-jacket:{cloth} shirt:#ece6da trousers:{cloth} tie:#8a2430";
        }
        if (asked.Any(g => g is "dress" or "gown" or "robe" or "kimono" or "hanfu" or "sari" or "kurta" or "leotard-dress"))
            return "";
        bool topped = asked.Any(g => GarmentWords.PlaceOf(g) is "top"),
            bottomed = asked.Any(g => GarmentWords.PlaceOf(g) is "bottom");
        return (topped ? "" : "sweater:#c9b48a ") + (bottomed ? "" : "trousers:#4a4438");
    }

    /// <summary>Whether it leaves the body as bare as before.</summary>
    private static bool IsTrimming(string garment)
        => GarmentWords.PlaceOf(garment) is not ("suit" or "top" or "mid" or "outer" or "bottom");
}
