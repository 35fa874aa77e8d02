using Photoplay.Characters.Animals;
using Photoplay.Characters.People;
using Photoplay.Characters.People.Body;
using Photoplay.Characters.People.Head;
using Photoplay.Foundation;
using Photoplay.Stage;
using BodyPart = Photoplay.Characters.Animals.BodyPart;

namespace Photoplay.Characters.Uprights;

/// <summary>An animal's head and tail on a person's skeleton: the human bones under their own names, and after them
/// ears, trunk and tail.</summary>
internal sealed class UprightFrame : AnimalFrame
{
    private readonly Proportions body;

    public UprightFrame(UprightDesign design, Proportions body) : base(design.Animal)
    {
        this.body = body;
        QuadrupedDesign d = design.Animal;
        HeadUnit = design.HeadUnit;
        HeadTurn = Quat.RotX(d.HeadPitch);
        // The skull sits on the nape: its middle a little before the pivot on which it nods, its chin over the collar.
        Head = new(0, body.Trunk + UprightDesign.Chin * HeadUnit, HumanSkeleton.HeadPivot(body).Z + 0.20f * HeadUnit);
        Face = MeasuresOf();
        foreach (Bone bone in HumanSkeleton.Of(body, Face).Bones) Bones.Add(bone);
        foreach (int side in (ReadOnlySpan<int>)[1, -1]) AddEar(side);
        AddTrunk();
        float length = MathF.Min(d.TailLength / d.HeadRadius * HeadUnit * 0.62f, 0.62f * body.Trunk);
        Tail = TailCurve(d, new(0, body.HipY + 0.035f * body.Trunk, -0.085f * body.Girth), length);
        AddTail("hips");
    }

    /// <summary>What glasses, sockets and the camera need of the head.</summary>
    public HeadMeasures Face { get; }

    /// <summary>The part of the skull that a hat sits on, as the head of a person who would wear that hat: above the
    /// eyes and between the ears.</summary>
    public HeadMeasures Hatted
    {
        get
        {
            // A ring about the skull, and the height at which it lies on it.
            float top = UprightDesign.Brow + Design.Skull.Y, half = 0.50f * Design.Skull.X,
                share = MathF.Min(0.95f, 1.27f * half / Design.Skull.X),
                seat = UprightDesign.Brow + Design.Skull.Y * MathF.Sqrt(1 - share * share), radius = 1.52f * half;
            float hair = 0.25f * Design.Coat.Length * Design.Size / HeadUnit;
            Vec3 eye = HeadPoint(new(0, seat + hair - 0.40f * radius, 0.02f)), crown = HeadPoint(new(0, top + hair, 0.02f));
            return Face with
            {
                LeftEye = eye,
                RightEye = eye,
                HeadRadius = radius * HeadUnit,
                Crown = crown,
                SkullHalfWidth = half * HeadUnit,
            };
        }
    }

    private HeadMeasures MeasuresOf()
    {
        Vec3 eye = HeadPoint(Design.Eye);
        return new(eye, Mirror(eye, -1), HeadPoint(JawPivot), eye.Y - HumanSkeleton.HeadPivot(body).Y,
            body.HeadHeight / 2, HeadPoint(new(0, UprightDesign.Brow + Design.Skull.Y, 0)),
            HeadPoint(new(0, -0.45f, QuadrupedHead.MuzzleTip(Design) + 0.05f)), Design.Skull.X * HeadUnit);
    }

    /// <summary>The trunk laid down on four legs: up becomes forward, front becomes under.</summary>
    internal override (Vec3 At, Vec3 Normal) OnFour(Vec3 p, Vec3 normal, BodyPart part)
    {
        float s = Design.Size;
        if (part is not (BodyPart.Trunk or BodyPart.Neck or BodyPart.FrontLeg or BodyPart.HindLeg))
            return (p / s, normal);
        float along = (p.Y - body.HipY) / (body.ShoulderY - body.HipY),
            wide = Design.ChestRadius / (0.165f * body.Girth);
        Vec3 lying = new(p.X * wide, Design.Stand - p.Z * wide, Design.Trunk * (along - 0.5f));
        return (lying, new(normal.X, -normal.Z, normal.Y));
    }
}
