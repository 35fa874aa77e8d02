using Photoplay.Characters.People.Body;
using Photoplay.Characters.People.Head;
using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Characters.People;

/// <summary>Places on a person where things are held or worn.</summary>
internal static class PersonSockets
{
    public static IReadOnlyList<Socket> Of(Proportions p, Skeleton skeleton, HeadMeasures face)
    {
        Socket At(string name, string bone, Affine actorFromSocket)
        {
            int b = skeleton.Find(bone);
            return new(name, b, Affine.Translation(-skeleton.Bones[b].Head) * actorFromSocket);
        }
        return
        [
            At("rightHand", "rightHand", Grip(new(p, -1))), At("leftHand", "leftHand", Grip(new(p, 1))),
            At("mouth", "head", Affine.Translation(face.Mouth)), At("head", "head", Affine.Translation(face.Crown)),
            At("back", "upperChest", Affine.Translation(p.Bear(new(0, 0.84f * p.Trunk, -0.14f * p.Unit)))),
        ];
    }

    /// <summary>Origin in the closed hand, +Y towards the thumb (upright of a held stick), +Z along the fingers, away
    /// from the wrist.</summary>
    private static Affine Grip(HandPlan hand)
        => new(Vec3.Cross(Vec3.UnitZ, hand.Axis), Vec3.UnitZ, hand.Axis, hand.At(0.46f, 0, 0.14f));
}
