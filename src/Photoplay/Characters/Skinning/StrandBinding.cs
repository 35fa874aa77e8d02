using Photoplay.Modeling;

namespace Photoplay.Characters.Skinning;

/// <summary>Ties strands to the skin they grow on.</summary>
public static class StrandBinding
{
    /// <summary>Each strand follows the bones of its root.</summary>
    public static SkinnedShape Bind(FurRibbons fur, SkinBinding skin)
    {
        SkinBinding binding = new(fur.Roots.Length);
        const int block = 1024;
        Parallel.For(0, (fur.Roots.Length + block - 1) / block, b =>
        {
            Span<float> scratch = stackalloc float[256];
            for (int i = b * block; i < Math.Min(fur.Roots.Length, (b + 1) * block); i++)
            {
                FurRoot r = fur.Roots[i];
                binding.SetMixed(i, skin, r.A, r.B, r.C, r.U, r.V, scratch);
            }
        });
        return new(fur.Mesh, binding, fur.FirstPoint, [.. fur.Roots.Select(r => r.Position)]);
    }
}
