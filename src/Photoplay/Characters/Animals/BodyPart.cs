namespace Photoplay.Characters.Animals;

/// <summary>Parts of the body that coats tell apart.</summary>
public enum BodyPart
{
    Trunk, Neck, Skull, Muzzle, Cheek, Ear, FrontLeg, HindLeg, Paw, Tail, Mouth, EarInside, EyeSocket
}
