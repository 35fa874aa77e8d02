using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Characters.Guests;

/// <summary>
/// What a guest's morph targets take for the weights of our faces. A target that is one of the 52 takes its weight as it
/// is. Expressions that mean several of them at once (a vowel, a mood) are found by non-negative least squares: those
/// shares of them, each 0..1, whose sum of meanings is nearest to the weights, by coordinate descent.
/// </summary>
internal sealed class GuestFace
{
    private const int Sweeps = 16;
    private readonly GuestExpression[] expressions;
    private readonly float[,] products;
    private readonly IReadOnlyList<GuestSurface> surfaces;

    public GuestFace(GuestBody body)
    {
        surfaces = body.Surfaces;
        expressions = [.. body.Expressions.Where(e => e.Morphs.Count > 0 && e.Meaning.Count > 0)];
        products = new float[expressions.Length, expressions.Length];
        Span<float> meaning = stackalloc float[(int)FaceShape.Count];
        for (int i = 0; i < expressions.Length; i++)
        {
            meaning.Clear();
            foreach ((FaceShape shape, float w) in expressions[i].Meaning) meaning[(int)shape] = w;
            for (int k = 0; k < expressions.Length; k++)
                products[i, k] = Dot(expressions[k], meaning);
        }
    }

    /// <summary>Fills the weight of each morph target of a surface.</summary>
    public void Fill(int surface, Face face, Span<float> weights)
    {
        IReadOnlyList<GuestMorph> morphs = surfaces[surface].Morphs;
        for (int m = 0; m < morphs.Count; m++) weights[m] = morphs[m].Weight is { } w ? face[w] : 0;
        if (expressions.Length == 0) return;
        Span<float> shares = stackalloc float[expressions.Length];
        Shares(face, shares);
        for (int e = 0; e < expressions.Length; e++)
            foreach ((int of, int morph, float weight) in expressions[e].Morphs)
                if (of == surface) weights[morph] += weight * shares[e];
    }

    /// <summary>Shares of the expressions for a face.</summary>
    public void Shares(Face face, Span<float> shares)
    {
        shares.Clear();
        Span<float> wanted = stackalloc float[shares.Length];
        for (int e = 0; e < shares.Length; e++) wanted[e] = Dot(expressions[e], face.Weights);
        for (int sweep = 0; sweep < Sweeps; sweep++)
            for (int e = 0; e < shares.Length; e++)
            {
                float missing = wanted[e];
                for (int k = 0; k < shares.Length; k++) if (k != e) missing -= products[e, k] * shares[k];
                shares[e] = Maths.Saturate(missing / products[e, e]);
            }
    }

    private static float Dot(GuestExpression e, ReadOnlySpan<float> weights)
    {
        float sum = 0;
        foreach ((FaceShape shape, float w) in e.Meaning) sum += w * weights[(int)shape];
        return sum;
    }
}
