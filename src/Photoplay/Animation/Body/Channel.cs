namespace Photoplay.Animation.Body;

/// <summary>What can be posed on a body, whatever its bones: people, animals and birds share them. Angles in radians
/// unless said otherwise; 0 is the body at ease. Pitch bends forward and down, yaw turns to the body's left, roll leans
/// to its right.</summary>
internal enum Channel
{
    /// <summary>Shift of the hips, in shares of the leg's length: to the left, up, forward.</summary>
    HipsX, HipsY, HipsZ,
    HipsPitch, HipsYaw, HipsRoll,
    /// <summary>Bend of the whole back, spread over its joints.</summary>
    SpinePitch, SpineYaw, SpineRoll,
    /// <summary>Added to where the gaze holds the head.</summary>
    HeadPitch, HeadYaw, HeadRoll,
    /// <summary>Chin forward (+) or drawn in (-): the neck pitches, the head counters.</summary>
    NeckReach,

    // An arm: raise (forward and up) and spread (out) are one rotation vector from hanging; swivel turns
    // the elbow outwards.
    LeftShoulder, LeftRaise, LeftSpread, LeftSwivel, LeftElbow, LeftTwist, LeftWrist, LeftWristSide,
    /// <summary>Curl of the fingers: 0 straight, 1 a fist. Index and thumb add to it.</summary>
    LeftFist, LeftIndex, LeftThumb,
    RightShoulder, RightRaise, RightSpread, RightSwivel, RightElbow, RightTwist, RightWrist, RightWristSide,
    RightFist, RightIndex, RightThumb,

    // A leg off its foothold: free is 0 planted .. 1 posed by the others.
    LeftLegFree, LeftLegRaise, LeftLegSpread, LeftLegSwivel, LeftKnee, LeftAnkle,
    RightLegFree, RightLegRaise, RightLegSpread, RightLegSwivel, RightKnee, RightAnkle,

    /// <summary>Shift of the forefeet and of the hind feet (of four legs) forward from their footholds, in shares of
    /// the leg's length.</summary>
    ForeReach, HindReach,
    /// <summary>0 forefeet on their footholds .. 1 drawn up under the chest.</summary>
    ForeFree,
    /// <summary>Opening of a muzzle or bill, radians: given to the face as jawOpen.</summary>
    Jaw,
    TailLift, TailSway, TailCurl,
    /// <summary>0 at ease, +1 pricked, -1 laid back.</summary>
    Ears,
    /// <summary>Difference of the ears, one forward and one back.</summary>
    EarsTwist,
    /// <summary>Filling of the chest, 0 out .. 1 in.</summary>
    Breath,
    Count,
}

internal enum Side { Left, Right }
