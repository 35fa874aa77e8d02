namespace Photoplay.Characters.Swimmers;

/// <summary>Ways of swimming by how much of the body takes part.</summary>
internal static class Swims
{
    /// <summary>Trout, goldfish: the hind half beats, the head yaws a little (Videler and Hess 1984, mackerel and
    /// saithe; stride 0.65 lengths).</summary>
    public static Undulation Hind { get; } = new(false, 1.0f, 0.020f, -0.0825f, 0.1625f, 0.65f, 0.30f, 0.42f);
    /// <summary>Sharks: a longer wave over more of the body (Webb and Keyes 1982).</summary>
    public static Undulation Shark { get; } = new(false, 0.95f, 0.022f, -0.060f, 0.145f, 0.62f, 0.45f, 0.40f);
    /// <summary>Whales and dolphins: the tail's stalk and flukes beat up and down (Fish 1993; stride about 0.8 to 1
    /// length).</summary>
    public static Undulation Flukes { get; } = new(true, 1.35f, 0.018f, -0.085f, 0.185f, 0.85f, 0.35f, 0.36f);
    /// <summary>Snakes: a wave of nearly even breadth that stays on its track over the ground; its length along the body
    /// is a little more than the way of one beat, as the body does not lie straight (Gray 1946).</summary>
    public static Undulation Slither { get; } = new(false, 0.42f, 0.008f, 0.135f, -0.095f, 0.36f, 1, 0);
}
