using Photoplay.Stage;

namespace Photoplay.Characters.People.Body;

/// <summary>The four joints that hold each point most, with weights that sum to 1: what a <see cref="Skinned"/> is bound
/// by.</summary>
internal sealed class StrongestJoints(int points)
{
    public byte[] Joint { get; } = new byte[4 * points];
    public float[] Weight { get; } = new float[4 * points];

    /// <summary>Counts a joint, each once a point. Equals keep the order they come in.</summary>
    public void Add(int point, int joint, float weight)
    {
        Span<byte> j = Joint.AsSpan(4 * point, 4);
        Span<float> w = Weight.AsSpan(4 * point, 4);
        if (weight <= w[3]) return;
        int at = 3;
        while (at > 0 && w[at - 1] < weight) { w[at] = w[at - 1]; j[at] = j[at - 1]; at--; }
        (w[at], j[at]) = (weight, (byte)joint);
    }

    /// <summary>A mesh of as many points, held by these joints, that does not bend by itself.</summary>
    public Skinned Hold(Mesh mesh)
    {
        Normalize();
        byte[] bend = new byte[mesh.Positions.Length];
        Array.Fill(bend, (byte)255);
        return new(mesh, Joint, Weight, [], bend, new float[bend.Length], Recompute: false);
    }

    public void Normalize()
    {
        for (int i = 0; i < Weight.Length; i += 4)
        {
            Span<float> w = Weight.AsSpan(i, 4);
            float sum = w[0] + w[1] + w[2] + w[3];
            for (int k = 0; k < 4; k++) w[k] /= sum;
        }
    }
}
