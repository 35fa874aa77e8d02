using Photoplay.Characters.Living.Faces;
using Photoplay.Characters.People.Head;
using Photoplay.Characters.Robots;
using Photoplay.Characters.Skinning;
using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Characters.Living.Toys;

/// <summary>A turned and painted soldier of wood with a nutcracker's jaw: limbs of pegs and balls, a tall shako, a coat
/// in the sheet's colour. Every piece is rigid.</summary>
internal static class ToySoldierActor
{
    private static readonly Rgb wood = Rgb.Hex(0xD9AE7E), white = Rgb.Hex(0xE9E4D6), black = Rgb.Hex(0x1B1A1C),
        brass = Rgb.Hex(0xC79A3A), blue = Rgb.Hex(0x24365C);

    public static Actor Build(CharacterSheet sheet)
    {
        float h = Math.Clamp(sheet.Height, 0.08f, 4);
        Rgb coat = ColourText.Rgb(sheet.CoatColour, 0xA3261F);
        Vec3 At(float x, float y, float z) => new Vec3(x, y, z) * h;
        LivingFrame frame = new LivingFrame().Trunk(At(0, 0.40f, 0), At(0, 0.43f, 0), At(0, 0.50f, 0), At(0, 0.655f, 0),
            At(0, 0.700f, 0.015f), At(0.030f, 0.752f, 0.062f));
        foreach (int side in (int[])[1, -1])
            frame.Arm(side, "chest", At(side * 0.105f, 0.600f, 0), 0.12f * h, 0.11f * h, 0.075f * h, false)
                .Leg(side, "hips", At(side * 0.052f, 0.385f, 0), At(side * 0.052f, 0.060f, 0), 0.075f * h);
        Skeleton s = frame.Build();
        int head = s.Find("head");
        RigidPieces pieces = new(s);
        Head(pieces, h, coat);
        Trunk(pieces, h, coat);
        foreach (int side in (int[])[1, -1]) Limbs(pieces, s, side, h, coat);
        FaceRig jaw = new() { Jaw = s.Find("jaw"), JawPivot = At(0, 0.712f, -0.02f), JawOpenAngle = 0.42f };
        FaceLayout layout = new()
        {
            EyeX = 0.44f, EyeY = 0.10f, EyeRadius = 0.21f, Iris = 0.75f, BrowY = 0.52f, Brow = 0.055f,
            LidColour = wood * 0.95f, BrowColour = black, LidMaterial = LivingMaterials.Lacquer,
            EyeColour = Rgb.Hex(0x2F5F8A),
        };
        List<ActorPart> parts = [];
        SkinnedShape? face = null;
        foreach ((string name, SkinnedShape shape) in pieces.Shapes())
        {
            if (name == "face") face = shape;
            parts.Add(shape.Part(name, name == "metal" ? RobotMaterials.Steel : LivingMaterials.Lacquer, jaw));
        }
        LivingFace eyes = new(FaceCut.Surface(face!.Mesh, At(0, 0.745f, 0), 0.066f * h, 2), layout);
        parts.AddRange(eyes.Eyes(s, "toy soldier"));
        parts.AddRange(eyes.Brows(head));
        Measures measures = new(h, eyes.Eye(1).Y, 0.22f * h, 0.15f * h, 0.385f * h, 0.10f * h);
        return new LivingActor(sheet, s, measures, null, 1, parts,
        [
            LivingFrame.Grip(s, 1, 0.06f * h), LivingFrame.Grip(s, -1, 0.06f * h),
            LivingFrame.At(s, "mouth", "head", At(0, 0.695f, 0.08f)), LivingFrame.At(s, "head", "head", At(0, 1, 0)),
            LivingFrame.At(s, "back", "chest", At(0, 0.55f, -0.08f)),
        ]);
    }

    private static void Head(RigidPieces pieces, float h, Rgb coat)
    {
        Vec3 At(float x, float y, float z) => new Vec3(x, y, z) * h;
        pieces.Add("face", "head", wood, 0.0055f * h, c =>
        {
            c.Capsule(At(0, 0.715f, 0), At(0, 0.79f, 0), 0.078f * h, 0.078f * h, 0);
            // The slot the jaw slides in.
            c.Box(At(0, 0.672f, 0.075f), At(0.034f, 0.045f, 0.06f), 0.004f * h, 0.002f * h, carve: true);
        });
        pieces.Add("paint", "head", Rgb.Hex(0x5A1A18), 0.006f * h,
            c => c.Box(At(0, 0.675f, 0.02f), At(0.032f, 0.04f, 0.02f), 0.004f * h, 0));
        pieces.Add("paint", "jaw", wood * 0.94f, 0.0045f * h,
            c => c.Box(At(0, 0.668f, 0.062f), At(0.0305f, 0.030f, 0.019f), 0.006f * h, 0));
        pieces.Add("paint", "jaw", white, 0.0045f * h,
            c => c.Box(At(0, 0.695f, 0.072f), At(0.026f, 0.006f, 0.007f), 0.002f * h, 0));
        pieces.Add("paint", "head", white, 0.0045f * h,
            c => c.Box(At(0, 0.7165f, 0.072f), At(0.028f, 0.0075f, 0.007f), 0.002f * h, 0));
        // A moustache turned up at the ends, a nose, cheeks of red paint.
        pieces.Add("paint", "head", black, 0.004f * h, c =>
        {
            foreach (int q in (int[])[1, -1])
                c.Chain([At(q * 0.002f, 0.729f, 0.081f), At(q * 0.024f, 0.724f, 0.079f), At(q * 0.046f, 0.733f, 0.068f)],
                    [0.0085f * h, 0.0075f * h, 0.003f * h], 0.004f * h);
        });
        pieces.Add("paint", "head", wood, 0.004f * h,
            c => c.Capsule(At(0, 0.768f, 0.074f), At(0, 0.742f, 0.090f), 0.008f * h, 0.013f * h, 0.004f * h));
        // The shako.
        pieces.Add("paint", "head", black, 0.0065f * h, c =>
        {
            c.Capsule(At(0, 0.70f, -0.002f), At(0, 1.05f, -0.006f), 0.088f * h, 0.082f * h, 0);
            c.Box(At(0, 0.56f, 0), At(0.3f, 0.245f, 0.3f), 0, 0.002f * h, carve: true);
            c.Box(At(0, 1.17f, 0), At(0.3f, 0.2f, 0.3f), 0, 0.004f * h, carve: true);
        });
        pieces.Add("paint", "head", black, 0.0045f * h,
            c => c.Ellipsoid(At(0, 0.806f, 0.068f), At(0.070f, 0.006f, 0.052f), 0, Quat.RotX(0.25f)));
        pieces.Add("metal", "head", brass, 0.0045f * h,
            c => c.Ellipsoid(At(0, 0.885f, 0.084f), At(0.026f, 0.030f, 0.008f), 0));
        pieces.Add("paint", "head", coat, 0.005f * h,
            c => c.Ellipsoid(At(0, 0.985f, 0.055f), At(0.014f, 0.040f, 0.014f), 0));
        // Hair at the back.
        pieces.Add("paint", "head", white, 0.006f * h,
            c => c.Ellipsoid(At(0, 0.735f, -0.045f), At(0.074f, 0.065f, 0.048f), 0));
    }

    private static void Trunk(RigidPieces pieces, float h, Rgb coat)
    {
        Vec3 At(float x, float y, float z) => new Vec3(x, y, z) * h;
        pieces.Add("paint", "chest", wood, 0.006f * h,
            c => c.Capsule(At(0, 0.60f, 0), At(0, 0.68f, 0), 0.036f * h, 0.036f * h, 0));
        pieces.Add("paint", "chest", coat, 0.0065f * h, c =>
        {
            c.Box(At(0, 0.545f, 0), At(0.082f, 0.092f, 0.062f), 0.055f * h, 0);
            c.Ellipsoid(At(0, 0.575f, 0.02f), At(0.084f, 0.062f, 0.058f), 0.03f * h);
        });
        pieces.Add("paint", "hips", coat, 0.006f * h,
            c => c.Box(At(0, 0.425f, 0), At(0.082f, 0.045f, 0.060f), 0.035f * h, 0));
        pieces.Add("paint", "spine", white, 0.0045f * h,
            c => c.Box(At(0, 0.466f, 0), At(0.0795f, 0.013f, 0.0625f), 0.012f * h, 0));
        pieces.Add("metal", "spine", brass, 0.004f * h,
            c => c.Box(At(0, 0.466f, 0.064f), At(0.016f, 0.014f, 0.005f), 0.003f * h, 0));
        foreach (int q in (int[])[1, -1])
        {
            // Crossed belts over the breast, buttons, epaulettes.
            pieces.Add("paint", "chest", white, 0.0042f * h,
                c => c.Chain([At(q * 0.074f, 0.615f, 0.038f), At(q * 0.03f, 0.575f, 0.076f),
                    At(-q * 0.03f, 0.520f, 0.071f), At(-q * 0.07f, 0.480f, 0.044f)],
                    [0.010f * h, 0.010f * h, 0.010f * h, 0.010f * h], 0, 4, 0.4f, Vec3.UnitZ));
            pieces.Add("metal", "chest", brass, 0.005f * h,
                c => c.Ellipsoid(At(q * 0.100f, 0.630f, 0), At(0.036f, 0.011f, 0.036f), 0));
        }
    }

    private static void Limbs(RigidPieces pieces, Skeleton s, int side, float h, Rgb coat)
    {
        string w = LivingFrame.SideName(side);
        Vec3 J(string bone) => s.Bones[s.Find(w + bone)].Head;
        pieces.Add("paint", w + "UpperArm", coat, 0.006f * h,
            c => c.Capsule(J("UpperArm"), Vec3.Lerp(J("UpperArm"), J("LowerArm"), 0.86f), 0.031f * h, 0.028f * h, 0));
        pieces.Add("paint", w + "LowerArm", wood, 0.005f * h, c => c.Ellipsoid(J("LowerArm"), new(0.024f * h), 0));
        pieces.Add("paint", w + "LowerArm", coat, 0.006f * h,
            c => c.Capsule(Vec3.Lerp(J("LowerArm"), J("Hand"), 0.18f), Vec3.Lerp(J("LowerArm"), J("Hand"), 0.78f),
                0.028f * h, 0.030f * h, 0));
        pieces.Add("paint", w + "LowerArm", white, 0.005f * h,
            c => c.Capsule(Vec3.Lerp(J("LowerArm"), J("Hand"), 0.80f), Vec3.Lerp(J("LowerArm"), J("Hand"), 0.90f),
                0.033f * h, 0.033f * h, 0));
        pieces.Add("paint", w + "Hand", wood, 0.0055f * h, c =>
        {
            c.Ellipsoid(J("Hand") + LivingFrame.ArmAxis(side) * (0.022f * h), new(0.030f * h), 0);
            c.Capsule(J("Hand") + LivingFrame.ArmAxis(side) * (0.012f * h) + new Vec3(0, 0, 0.022f * h),
                J("Hand") + LivingFrame.ArmAxis(side) * (0.034f * h) + new Vec3(0, 0, 0.034f * h), 0.011f * h,
                0.010f * h, 0.006f * h);
        });
        pieces.Add("paint", w + "UpperLeg", blue, 0.006f * h,
            c => c.Capsule(J("UpperLeg"), Vec3.Lerp(J("UpperLeg"), J("LowerLeg"), 0.86f), 0.040f * h, 0.035f * h, 0));
        pieces.Add("paint", w + "LowerLeg", wood, 0.006f * h, c => c.Ellipsoid(J("LowerLeg"), new(0.030f * h), 0));
        pieces.Add("paint", w + "LowerLeg", black, 0.006f * h,
            c => c.Capsule(Vec3.Lerp(J("LowerLeg"), J("Foot"), 0.2f), J("Foot"), 0.036f * h, 0.032f * h, 0));
        pieces.Add("paint", w + "Foot", black, 0.006f * h, c =>
        {
            c.Capsule(new Vec3(J("Foot").X, 0.034f * h, -0.004f * h), new Vec3(J("Foot").X, 0.030f * h, 0.062f * h),
                0.034f * h, 0.030f * h, 0.01f * h);
            c.Box(new Vec3(J("Foot").X, -0.1f * h, 0), new Vec3(0.2f * h, 0.1f * h, 0.3f * h), 0, 0.002f * h, carve: true);
        });
    }
}
