using Photoplay.Characters;
using Photoplay.Characters.Uprights;
using Photoplay.Editing;
using Photoplay.Foundation;
using Photoplay.Writing;

namespace Photoplay.Production;

/// <summary>Contact sheets of what can be shown: a picture of every creature, prop, place, action and look
/// in the catalogue.</summary>
/// <param name="seed">Another seed shows other individuals.</param>
/// <param name="scale">Size of the pictures, 1 as they are committed in the gallery.</param>
public sealed class Showroom(long seed, float scale, int threads)
{
    public static IReadOnlyList<string> Sheets { get; } = ["cast", "props", "places", "actions", "looks"];

    private static readonly Vocabulary vocabulary = Catalogue.Vocabulary;
    private readonly ShowroomCamera camera = new(threads);

    /// <summary>What a sheet shows, in the catalogue's order.</summary>
    public static IReadOnlyList<string> Names(string sheet)
        => [.. vocabulary.Of(KindOf(sheet)).Select(e => e.Id).Distinct(StringComparer.Ordinal),
            .. sheet == "cast" ? UprightShowcase.Names : []];

    /// <summary>A sheet for the gallery, by file name: the cast is too many for one page and takes one a family.</summary>
    public static IReadOnlyList<(string File, IReadOnlyList<string> Names)> Pages(string sheet)
        => sheet != "cast" ? [($"sheet-{sheet}", Names(sheet))]
            : [.. CharactersCatalogue.Families.Select(family => ($"cast-{family.Name}",
                (IReadOnlyList<string>)[.. Names(sheet).Where(family.Plays)])),
                ($"cast-{UprightFamily.Family.Name}", [.. UprightShowcase.Names])];

    /// <summary>The sheet's pictures, each made when it is asked for.</summary>
    public IEnumerable<ContactCell> Cells(string sheet, IReadOnlyList<string> names, CancellationToken cancel)
    {
        Func<string, ContactCell> picture = sheet switch
        {
            "cast" => new ShowroomCast(camera, seed, scale, cancel).Picture,
            "props" => new ShowroomProps(camera, seed, scale, cancel).Picture,
            "places" => new ShowroomPlaces(camera, seed, scale, cancel).Picture,
            "actions" => new ShowroomActions(camera, seed, scale, cancel).Picture,
            _ => new ShowroomLooks(camera, seed, scale, cancel).Picture,
        };
        return names.Select(picture);
    }

    /// <summary>Somebody of a kind of whom nothing else is known, or of the showcase.</summary>
    internal static Actor Somebody(string id, string kind, long seed)
    {
        Role role = UprightShowcase.Find(kind) ?? new(id, id, kind, []);
        return ActorFactory.Build(Casting.Design(new Screenplay { Title = "sheet", Cast = [role], Scenes = [] },
            vocabulary, new Seed((ulong)seed)).Characters[0]);
    }

    private static Kind KindOf(string sheet) => sheet switch
    {
        "cast" => Kind.Creature,
        "props" => Kind.Thing,
        "places" => Kind.Place,
        "actions" => Kind.Action,
        _ => Kind.Look,
    };
}
