namespace Photoplay.Characters.People.Hair;

/// <summary>How hair lies once it leaves the root.</summary>
internal enum HairFlow
{
    /// <summary>Stands off the head (buzz, afro).</summary>
    Radial,
    /// <summary>Falls from a parting.</summary>
    Fall,
    /// <summary>Swept up and back.</summary>
    Back,
    /// <summary>Combed across from a parting, short at the sides.</summary>
    Across,
    /// <summary>Lies forward and down from the crown, short.</summary>
    Forward,
    /// <summary>Drawn along the skull to where it is tied.</summary>
    Gather,
}

/// <summary>What is tied behind.</summary>
internal enum HairTail { None, Ponytail, Bun, Braids }

/// <summary>A way to wear hair. Lengths in head-space centimetres (23.6 to a head).</summary>
/// <param name="Length">Of hair on top.</param>
/// <param name="SideLength">At temples and nape.</param>
/// <param name="Lift">How much the root stands up: 0 flat .. 1 straight up.</param>
/// <param name="Volume">How far hair lies from the skull.</param>
/// <param name="Part">x of the parting.</param>
/// <param name="Clump">0 even .. 1 locks that come to a point.</param>
/// <param name="Wave">Sideways swing of whole locks.</param>
/// <param name="Curl">Radius of corkscrews.</param>
/// <param name="Turns">Corkscrew turns along a hair.</param>
/// <param name="Fringe">0 none, 1 full fringe to the brows.</param>
/// <param name="Hairs">Ribbons.</param>
/// <param name="Segments">Points along a ribbon.</param>
/// <param name="Width">Of a ribbon.</param>
/// <param name="Rope">Radius of the ropes it is matted into (locs); 0 for loose hair.</param>
internal sealed record HairStyle(
    string Id, HairFlow Flow, float Length, float SideLength, float Lift, float Volume,
    float Part, float Clump, float Wave, float Curl, float Turns, float Fringe,
    int Hairs, int Segments, float Width, HairTail Tail = HairTail.None, float Rope = 0);
