using Photoplay.Characters.People.Body;
using Photoplay.Characters.People.Clothes;
using Photoplay.Characters.People.Head;
using Photoplay.Stage;

namespace Photoplay.Characters.People;

/// <summary>Builds a person from a sheet: proportions, skeleton, headwear, head, body,
/// clothes, sockets - in that order.</summary>
public static class PersonBuilder
{
    public static Actor Build(CharacterSheet sheet)
    {
        Proportions p = new(sheet);
        HeadFrame unboned = new(HumanSkeleton.HeadPivot(p), HumanSkeleton.NeckPivot(p), p.HeadHeight, p.NeckRadius,
            new(0, 0, 0, 0, 0, 0));
        HeadMeasures face = HeadBuilder.Measure(sheet, unboned);
        Skeleton skeleton = HumanSkeleton.Of(p, face);
        HeadFrame frame = unboned with
        {
            Bones = new(skeleton.Find("upperChest"), skeleton.Find("neck"), skeleton.Find("head"), skeleton.Find("jaw"),
                skeleton.Find("leftEye"), skeleton.Find("rightEye")),
        };
        Joints joints = new(skeleton);
        BodyWeights weights = new(joints, p);
        Fitting fit = new(sheet, p, new(p), weights, joints) { Worn = Dresser.Layers(sheet) };
        IReadOnlyList<ActorPart> headwear = Dresser.Headwear(fit, face);
        HeadParts head = HeadBuilder.Build(Covering.UnderHat(sheet), frame, [.. headwear.Select(h => h.Model)]);
        ActorPart[] parts = [.. Tucking.Under([.. head.Parts, .. PersonSkin.Build(fit),
            .. Dresser.Dress(fit, face, headwear), .. Shoes.Build(fit)], joints, p.Unit)];
        return new PersonActor(sheet, skeleton, MeasuresOf(p, face), parts,
            PersonSockets.Of(p, skeleton, face));
    }

    internal static Measures MeasuresOf(Proportions p, HeadMeasures face)
        => new(face.Crown.Y, face.LeftEye.Y, 0.3f * p.Unit, MathF.Max(0.25f * p.Unit, p.ShoulderX * 1.5f), p.HipY,
            face.HeadRadius);
}
