using Photoplay.Characters.Birds;
using Photoplay.Characters.Insects;
using Photoplay.Characters.Skinning;
using Photoplay.Stage;

namespace Photoplay.Characters.Animals;

/// <summary>The parts of an animal's wings, whoever's they are: of skin, of feathers or an insect's.</summary>
internal static class WingParts
{
    /// <param name="add">Takes each part's name, shape and material.</param>
    public static void Add(QuadrupedFrame frame, Action<string, SkinnedShape, Material> add)
    {
        QuadrupedDesign d = frame.Design;
        if (d.WingSpan <= 0) return;
        if (d.InsectWings is { } insect)
            add("wings", new InsectWings(insect, d.WingSpan * d.Size, frame.InsectWingRoot, frame.Skeleton.Find).Build(),
                InsectWings.Of(insect));
        else if (d.Feathers is { } bird)
        {
            FeatheredWings wings = new(frame, bird);
            add("wings", wings.Arms(), FeatheredWings.Skin);
            add("feathers", wings.Blades(), Feathers.Material);
        }
        else
        {
            Coat coat = d.WingCoat ?? d.Coat;
            CoatPalette palette = CoatPalette.Of(coat);
            add("wings", Wings.Arms(frame, palette.Dark), HideMaterials.Of(coat.Hide, 0.7f * coat.Scale * d.Size));
            add("membranes", Wings.Membranes(frame, palette.EarInside, palette.Dark), Membrane.Material);
        }
    }
}
