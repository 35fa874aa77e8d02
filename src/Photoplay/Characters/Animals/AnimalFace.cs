using Photoplay.Characters.Skinning;
using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Characters.Animals;

/// <summary>What moves in an animal's face, and what it has besides skin and fur: eyes with lids, tongue, teeth, nose,
/// horns and whiskers; the same on four legs and upright.</summary>
internal static class AnimalFace
{
    /// <param name="skin">Points of the head's skin at rest: the nose is set on them.</param>
    public static IEnumerable<ActorPart> Features(AnimalFrame frame, FaceRig face, IReadOnlyList<Vec3> skin, Seed seed)
    {
        Coat coat = frame.Design.Coat;
        foreach (ActorPart part in Eyes(frame, face)) yield return part;
        yield return Moved("tongue", Mouth.Tongue(frame), AnimalMaterials.Tongue);
        yield return Moved("teeth", Mouth.Teeth(frame), AnimalMaterials.Tooth);
        if (Nose.Build(frame, NoseSeat(frame, skin)) is Mesh nose)
            yield return Fixed("nose", nose, AnimalMaterials.Nose(Rgb.Hex(coat.NoseColour), frame.HeadUnit));
        if (Horns.Build(frame) is Mesh horns) yield return Fixed("horns", horns, Horns.MaterialOf(frame.Design.Horn));
        if (Whiskers.Build(frame, seed) is SkinnedShape whiskers)
            yield return Moved("whiskers", whiskers, AnimalMaterials.Whisker(Rgb.Hex(0xE9E4DA)));

        ActorPart Moved(string name, SkinnedShape shape, Material material)
            => new(name, new Model(name, [new Shape(shape.Mesh, material)]), Deformer: new SkinDeformer(face, shape));
        ActorPart Fixed(string name, Mesh mesh, Material material)
            => new(name, new Model(name, [new Shape(mesh, material)]), frame.Bone("head"));
    }

    private static IEnumerable<ActorPart> Eyes(AnimalFrame frame, FaceRig face)
    {
        QuadrupedDesign d = frame.Design;
        Coat coat = d.Coat;
        Material iris = Animals.Eyes.Material("animal", Rgb.Hex(coat.IrisColour), Rgb.Hex(coat.IrisInner), d.Iris, d.Pupil,
            d.PupilSlit, Rgb.Hex(0xD9CFC2));
        foreach (int side in (int[])[1, -1])
        {
            bool left = side > 0;
            string name = left ? "left" : "right";
            Vec3 centre = frame.Joint(name + "Eye");
            float radius = d.EyeRadius * frame.HeadUnit * 0.985f;
            Quat look = frame.HeadTurn * Quat.RotY(side * d.EyeYaw),
                gaze = frame.HeadTurn * Quat.YawPitchRoll(side * d.EyeYaw * 0.75f, 0.02f, 0);
            Animals.Eyes eye = new(centre, radius, d.Iris, gaze);
            int bone = frame.Bone(name + "Eye");
            SkinnedShape ball = eye.Ball(bone, out Mesh ballMesh), cornea = eye.Cornea(bone, out Mesh corneaMesh);
            yield return new(name + "Eye",
                new Model(name + "Eye", [new Shape(ballMesh, iris), new Shape(corneaMesh, Animals.Eyes.Clear)]),
                Deformer: new SkinDeformer(face, ball, cornea));
            Lids lids = new(centre, radius, look * Quat.RotZ(side * d.EyeTilt), d.UpperLid, d.LowerLid, left,
                frame.Bone("head"));
            Mesh lidMesh = lids.Mesh(Rgb.Hex(coat.LidColour), Rgb.Hex(0x120D0B));
            yield return new(name + "Lids", new Model(name + "Lids", [new Shape(lidMesh, AnimalMaterials.Lid)]),
                Deformer: lids.Deformer(face, lidMesh));
        }
    }

    public static FaceRig Rig(AnimalFrame frame)
    {
        QuadrupedDesign d = frame.Design;
        float unit = frame.HeadUnit, r = d.EyeRadius, w = QuadrupedHead.MouthHalfWidth(d),
            tip = QuadrupedHead.MuzzleTip(d);
        List<FaceBrush> brushes = [];
        foreach (int side in (ReadOnlySpan<int>)[1, -1])
        {
            bool left = side > 0;
            Vec3 corner = new(side * w, -0.44f + QuadrupedHead.MouthBend(d) * w * w,
                MathF.Max(0.72f, QuadrupedHead.MouthRoot(d) + 0.25f)),
                brow = d.Eye + new Vec3(-0.12f, r * 1.2f, 0);
            Brush(left ? FaceShape.MouthSmileLeft : FaceShape.MouthSmileRight, corner, 0.48f,
                new(side * 0.05f, 0.15f, -0.08f));
            Brush(left ? FaceShape.CheekSquintLeft : FaceShape.CheekSquintRight, new(side * (w + 0.15f), -0.2f, 0.6f),
                0.4f, new(0, 0.08f, 0.03f));
            Brush(left ? FaceShape.MouthFrownLeft : FaceShape.MouthFrownRight, corner, 0.42f, new(0, -0.12f, 0.03f));
            Brush(FaceShape.MouthPucker, corner, 0.40f, new(-side * 0.10f, 0, 0.05f));
            Brush(FaceShape.MouthFunnel, corner, 0.40f, new(-side * 0.07f, 0.01f, 0.04f));
            Brush(left ? FaceShape.MouthStretchLeft : FaceShape.MouthStretchRight, corner, 0.42f,
                new(side * 0.06f, -0.02f, -0.05f));
            Brush(FaceShape.CheekPuff, new(side * (w + 0.22f), -0.36f, 0.45f), 0.5f, new(side * 0.13f, 0, 0.03f));
            Brush(FaceShape.BrowInnerUp, new(side * brow.X, brow.Y, brow.Z), 0.36f, new(-side * 0.02f, 0.11f, 0.02f));
            Brush(left ? FaceShape.BrowDownLeft : FaceShape.BrowDownRight, new(side * brow.X, brow.Y, brow.Z), 0.38f,
                new(-side * 0.02f, -0.08f, 0.03f));
            Brush(left ? FaceShape.BrowOuterUpLeft : FaceShape.BrowOuterUpRight,
                new(side * (d.Eye.X + 0.2f), brow.Y, brow.Z - 0.1f), 0.36f, new(0, 0.10f, 0));
            Brush(left ? FaceShape.NoseSneerLeft : FaceShape.NoseSneerRight, new(side * 0.16f, -0.25f, tip - 0.2f),
                0.3f, new(0, 0.06f, -0.03f));
        }
        return new FaceRig
        {
            Jaw = frame.Bone("jaw"), JawPivot = frame.Joint("jaw"), JawOpenAngle = 0.55f,
            LeftEye = frame.Bone("leftEye"), RightEye = frame.Bone("rightEye"),
            LeftEyeCentre = frame.Joint("leftEye"), RightEyeCentre = frame.Joint("rightEye"), Brushes = brushes,
        };

        void Brush(FaceShape shape, Vec3 centre, float radius, Vec3 offset)
            => brushes.Add(new(shape, frame.HeadPoint(centre), radius * unit, frame.HeadTurn.Rotate(offset) * unit));
    }

    /// <summary>The foremost point of the muzzle's ridge: where the nose sits.</summary>
    private static Vec3 NoseSeat(AnimalFrame frame, IReadOnlyList<Vec3> skin)
    {
        float height = QuadrupedHead.NoseHeight(frame.Design), best = float.NegativeInfinity;
        Vec3 seat = frame.HeadPoint(new(0, height, QuadrupedHead.MuzzleTip(frame.Design)));
        foreach (Vec3 p in skin)
        {
            Vec3 h = frame.HeadLocal(p);
            if (MathF.Abs(h.X) > 0.05f || MathF.Abs(h.Y - height) > 0.05f || h.Z <= best) continue;
            best = h.Z;
            seat = frame.HeadPoint(new(0, h.Y, h.Z));
        }
        return seat;
    }
}
