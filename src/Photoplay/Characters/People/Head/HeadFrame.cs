using Photoplay.Foundation;

namespace Photoplay.Characters.People.Head;

/// <summary>Numbers of the bones a head hangs on, in the body's <see cref="Stage.Skeleton"/>.</summary>
public sealed record HeadBones(int UpperChest, int Neck, int Head, int Jaw, int LeftEye, int RightEye);

/// <summary>Where a head stands on its body, at rest, actor space, metres.</summary>
/// <param name="HeadPivot">Skull base, where the head nods: between the ears, below them.</param>
/// <param name="NeckBase">Pivot of the neck bone: middle of the neck at the height of the shoulders' top.</param>
/// <param name="HeadHeight">Chin to crown (skull, without hair).</param>
/// <param name="NeckRadius">Half-width of the neck at its middle.</param>
public sealed record HeadFrame(Vec3 HeadPivot, Vec3 NeckBase, float HeadHeight, float NeckRadius, HeadBones Bones);

/// <summary>What the rig, the camera and the wardrobe need to know of a head, at rest, actor space, metres.</summary>
/// <param name="LeftEye">Centre of the left eyeball: pivot of the bone leftEye. The character's left is +X.</param>
/// <param name="RightEye">Centre of the right eyeball.</param>
/// <param name="Jaw">Pivot of the bone jaw.</param>
/// <param name="EyeHeightOverPivot">Eyes above <see cref="HeadFrame.HeadPivot"/>.</param>
/// <param name="HeadRadius">Half of chin to crown.</param>
/// <param name="Crown">Top of the skull.</param>
/// <param name="Mouth">Middle of the closed lips.</param>
/// <param name="SkullHalfWidth">Half-width above the ears, for hats and glasses.</param>
public sealed record HeadMeasures(
    Vec3 LeftEye, Vec3 RightEye, Vec3 Jaw, float EyeHeightOverPivot,
    float HeadRadius, Vec3 Crown, Vec3 Mouth, float SkullHalfWidth);

/// <summary>A head, built: its parts (skin, eyes, teeth, tongue, lashes, brows, hair, beard)
/// and its measures.</summary>
public sealed record HeadParts(IReadOnlyList<ActorPart> Parts, HeadMeasures Measures);
