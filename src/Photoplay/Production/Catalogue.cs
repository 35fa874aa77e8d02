using Photoplay.Animation;
using Photoplay.Characters;
using Photoplay.Directing;
using Photoplay.Foundation;
using Photoplay.Rendering;
using Photoplay.Sets;
using Photoplay.Sound;

namespace Photoplay.Production;

/// <summary>The one vocabulary: what every room has registered.</summary>
public static class Catalogue
{
    public static Vocabulary Vocabulary { get; } = new(
    [
        .. CharactersCatalogue.Entries, .. SetsCatalogue.Entries,
        .. DirectingCatalogue.Entries, .. AnimationCatalogue.Entries,
        .. RenderingCatalogue.Entries, .. SoundCatalogue.Entries,
    ]);

    /// <summary>The rooms' code by name: anything made by other code is made again.</summary>
    public static string CodeVersion { get; } = typeof(Catalogue).Assembly.ManifestModule.ModuleVersionId.ToString("N");
}
