using Photoplay.Characters.Living;
using Photoplay.Characters.Living.Faces;
using Photoplay.Characters.Skinning;
using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Characters.Robots;

/// <summary>A service robot that balances on a ball: an egg of enamel on a skirt, a wide screen for a face, thin arms with
/// pads. It rolls, and the ball turns by the way it makes.</summary>
internal static class BallRobotActor
{
    private const float Ball = 0.165f;
    private static readonly Rgb rubber = RobotMaterials.RubberColour, steel = RobotMaterials.SteelColour;

    public static Actor Build(CharacterSheet sheet)
    {
        float h = Math.Clamp(sheet.Height, 0.2f, 4);
        RobotDesign livery = new(sheet);
        Vec3 At(float x, float y, float z) => new Vec3(x, y, z) * h;
        Vec3 middle = At(0, 0.835f, 0.005f);
        float r = 0.145f * h;
        LivingFrame frame = new LivingFrame().Trunk(At(0, 0.30f, 0), At(0, 0.36f, 0), At(0, 0.52f, 0), At(0, 0.70f, 0),
            middle + new Vec3(0, -0.4f * r, 0.7f * r), middle + new Vec3(0.30f, 0.08f, 0.86f) * r);
        foreach (int side in (int[])[1, -1])
            frame.Arm(side, "chest", At(side * 0.165f, 0.595f, 0), 0.15f * h, 0.145f * h, 0.10f * h, true);
        frame.Add("ball", "hips", At(0, Ball, 0));
        Skeleton s = frame.Build();
        int head = s.Find("head");
        RigidPieces pieces = new(s);
        BallOf(pieces, h, livery);
        Trunk(pieces, h, livery);
        Head(pieces, middle, r, livery);
        foreach (int side in (int[])[1, -1]) Arm(pieces, s, side, h, livery);
        FaceRig still = new();
        Material shell = RobotMaterials.Shell(new Seed((ulong)sheet.Seed).Range("wear", 0.35f, 0.7f));
        List<ActorPart> parts = [];
        foreach ((string name, SkinnedShape shape) in pieces.Shapes())
            parts.Add(new(name, new Model(name, [new Shape(shape.Mesh, name switch
            {
                "shell" or "accent" => shell, "steel" => RobotMaterials.Steel, "glass" => RobotMaterials.Glass,
                "glow" => RobotMaterials.Glow(livery.Light, 3), _ => RobotMaterials.Rubber,
            })]), Deformer: new SkinDeformer(still, shape)));
        RobotEyes eyes = new(middle + new Vec3(0, 0.10f, 0) * r, 0.98f * r, head, 0.955f);
        parts.Add(new("eyes", new Model("eyes", [new Shape(eyes.Mesh(), RobotMaterials.Glow(livery.Light, 4))]),
            Deformer: eyes));
        parts.Add(LivingFace.Part("mouth", Mouth(middle, r, head), RobotMaterials.Glow(livery.Light, 3.2f),
            (_, _) => Rgb.White));
        Measures measures = new(h, middle.Y + 0.1f * r, 0.36f * h, 0.20f * h, 0.42f * h, 1.1f * r);
        return new LivingActor(sheet, s, measures,
            new(CarriageForm.Roll) { Wheels = [new("ball", Ball * h, Ball: true)] }, 1, parts,
        [
            LivingFrame.Grip(s, 1, 0.10f * h), LivingFrame.Grip(s, -1, 0.10f * h),
            LivingFrame.At(s, "mouth", "head", middle + new Vec3(0, -0.4f, 1) * r),
            LivingFrame.At(s, "head", "head", At(0, 1, 0)), LivingFrame.At(s, "back", "chest", At(0, 0.55f, -0.15f)),
        ]);
    }

    /// <summary>Rubber with seams along three great circles and caps in the accent's colour, so that its turning
    /// shows.</summary>
    private static void BallOf(RigidPieces pieces, float h, RobotDesign d)
    {
        Vec3 middle = new(0, Ball * h, 0);
        float r = Ball * h;
        pieces.Add("rubber", "ball", Rgb.Hex(0x3A3C42), 0.075f * r, c =>
        {
            c.Ellipsoid(middle, new(r), 0);
            foreach (Vec3 thin in (ReadOnlySpan<Vec3>)[new(0.022f, 2, 2), new(2, 0.022f, 2), new(2, 2, 0.022f)])
            {
                c.Box(middle, thin * r, 0, 0.02f * r, carve: true);
            }
        });
        pieces.Add("rubber", "ball", Rgb.Hex(0x1E1F23), 0.08f * r, c => c.Ellipsoid(middle, new(0.955f * r), 0));
        foreach (Vec3 way in (ReadOnlySpan<Vec3>)[new(1, 1, 1), new(-1, 1, 1), new(1, -1, 1), new(1, 1, -1),
            new(-1, -1, 1), new(-1, 1, -1), new(1, -1, -1), new(-1, -1, -1)])
            pieces.Add("accent", "ball", d.Accent, 0.05f * r, c =>
            {
                Vec3 n = way.Normalized;
                c.Ellipsoid(middle + n * (0.90f * r), new Vec3(0.30f, 0.30f, 0.108f) * r, 0, Quat.FromTo(Vec3.UnitZ, n));
            });
    }

    private static void Trunk(RigidPieces pieces, float h, RobotDesign d)
    {
        Vec3 At(float x, float y, float z) => new Vec3(x, y, z) * h;
        // A skirt that holds the ball from above, clear of the ground.
        pieces.Add("shell", "hips", d.Shell, 0.0085f * h, c =>
        {
            c.Ellipsoid(At(0, 0.225f, 0), At(0.192f, 0.125f, 0.192f), 0);
            c.Ellipsoid(At(0, Ball, 0), new((Ball + 0.008f) * h), 0.006f * h, carve: true);
            c.Box(At(0, 0.02f, 0), At(0.4f, 0.125f, 0.4f), 0, 0.008f * h, carve: true);
        });
        pieces.Add("rubber", "spine", rubber, 0.009f * h,
            c => c.Capsule(At(0, 0.33f, 0), At(0, 0.38f, 0), 0.085f * h, 0.085f * h, 0));
        pieces.Add("shell", "chest", d.Shell, 0.0095f * h, c =>
        {
            c.Ellipsoid(At(0, 0.525f, 0), At(0.162f, 0.168f, 0.148f), 0);
            c.Box(At(0, 0.455f, 0), At(0.3f, 0.0022f, 0.3f), 0, 0.003f * h, carve: true);
            c.Box(At(0, 0.565f, 0.155f), At(0.075f, 0.045f, 0.03f), 0.02f * h, 0.006f * h, carve: true);
        });
        pieces.Add("rubber", "chest", rubber, 0.012f * h, c => c.Ellipsoid(At(0, 0.525f, 0), At(0.154f, 0.160f, 0.140f), 0));
        pieces.Add("accent", "chest", d.Accent, 0.006f * h,
            c => c.Box(At(0, 0.565f, 0.123f), At(0.070f, 0.040f, 0.018f), 0.016f * h, 0));
        foreach (float x in (ReadOnlySpan<float>)[-0.036f, 0, 0.036f])
            pieces.Add(x == 0 ? "glow" : "steel", "chest", x == 0 ? d.Light : steel, 0.004f * h,
                c => c.Ellipsoid(At(x, 0.565f, 0.142f), At(0.011f, 0.011f, 0.008f), 0));
        for (int i = 0; i < 3; i++)
        {
            Vec3 ring = At(0, 0.685f + 0.016f * i, 0);
            pieces.Add("rubber", i < 2 ? "neck" : "head", rubber, 0.006f * h,
                c => c.Ellipsoid(ring, At(0.052f - 0.004f * i, 0.0125f, 0.052f - 0.004f * i), 0));
        }
    }

    private static void Head(RigidPieces pieces, Vec3 middle, float r, RobotDesign d)
    {
        Vec3 At(float x, float y, float z) => middle + new Vec3(x, y, z) * r;
        pieces.Add("shell", "head", d.Shell, 0.045f * r, c =>
        {
            c.Ellipsoid(At(0, 0.02f, -0.10f), new Vec3(1.28f, 0.90f, 0.98f) * r, 0);
            c.Box(At(0, 0.02f, 1.02f), new Vec3(0.92f, 0.62f, 0.36f) * r, 0.30f * r, 0.05f * r, carve: true);
            c.Box(At(0, 0.05f, -0.35f), new Vec3(2, 2, 0.014f) * r, 0, 0.015f * r, carve: true);
        });
        pieces.Add("rubber", "head", rubber, 0.07f * r,
            c => c.Ellipsoid(At(0, 0.02f, -0.12f), new Vec3(1.21f, 0.83f, 0.90f) * r, 0));
        pieces.Add("glass", "head", Rgb.Hex(0x07080B), 0.04f * r,
            c => c.Box(At(0, 0.02f, 0.74f), new Vec3(0.90f, 0.60f, 0.19f) * r, 0.18f * r, 0));
        foreach (int side in (int[])[1, -1])
        {
            pieces.Add("accent", "head", d.Accent, 0.035f * r,
                c => c.Capsule(At(side * 1.16f, 0.02f, -0.1f), At(side * 1.30f, 0.02f, -0.1f), 0.27f * r, 0.22f * r,
                0));
            pieces.Add("steel", "head", steel, 0.02f * r,
                c => c.Chain([At(side * 1.25f, 0.15f, -0.1f), At(side * 1.36f, 0.62f, -0.2f),
                At(side * 1.38f, 0.98f, -0.26f)], [0.05f * r, 0.035f * r, 0.026f * r], 0));
        }
    }

    private static void Arm(RigidPieces pieces, Skeleton s, int side, float h, RobotDesign d)
    {
        string w = LivingFrame.SideName(side);
        Vec3 J(string bone) => s.Bones[s.Find(w + bone)].Head;
        pieces.Add("accent", w + "UpperArm", d.Accent, 0.0055f * h,
            c => c.Ellipsoid(J("UpperArm"), new Vec3(0.040f, 0.046f, 0.046f) * h, 0));
        foreach ((string bone, string end) in (ReadOnlySpan<(string, string)>)[("UpperArm", "LowerArm"),
            ("LowerArm", "Hand")])
        {
            pieces.Add("steel", w + bone, steel, 0.005f * h, c => c.Capsule(J(bone), J(end), 0.014f * h, 0.014f * h, 0));
            pieces.Add("shell", w + bone, d.Shell, 0.0055f * h,
                c => c.Capsule(Vec3.Lerp(J(bone), J(end), 0.34f), Vec3.Lerp(J(bone), J(end), 0.72f), 0.026f * h,
                    0.029f * h, 0));
        }
        pieces.Add("rubber", w + "LowerArm", rubber, 0.0055f * h, c => c.Ellipsoid(J("LowerArm"), new(0.024f * h), 0));
        pieces.Add("accent", w + "Hand", d.Accent, 0.005f * h,
            c => c.Ellipsoid(J("Hand") + LivingFrame.ArmAxis(side) * (0.025f * h), new(0.033f * h), 0));
        foreach (string finger in (ReadOnlySpan<string>)["Index", "Middle", "Little"])
        {
            Vec3 root = J(finger + "Proximal"), knuckle = J(finger + "Intermediate"), tip = knuckle + (knuckle - root);
            pieces.Add("rubber", w + finger + "Proximal", rubber, 0.0035f * h,
                c => c.Capsule(root - LivingFrame.ArmAxis(side) * (0.015f * h), knuckle, 0.011f * h, 0.0105f * h, 0));
            pieces.Add("shell", w + finger + "Intermediate", d.Shell, 0.0035f * h,
                c => c.Capsule(knuckle, tip, 0.0115f * h, 0.010f * h, 0));
        }
        pieces.Add("rubber", w + "ThumbProximal", rubber, 0.0035f * h,
            c => c.Capsule(J("ThumbProximal"), J("ThumbDistal"), 0.012f * h, 0.011f * h, 0));
        pieces.Add("shell", w + "ThumbDistal", d.Shell, 0.0035f * h,
            c => c.Capsule(J("ThumbDistal"), J("ThumbDistal") * 2 - J("ThumbProximal"), 0.0115f * h, 0.010f * h, 0));
    }

    /// <summary>A lit line on the screen that opens as it speaks.</summary>
    private static FaceSheet Mouth(Vec3 middle, float r, int head) => new(40, 4, true, false, head, face =>
    {
        MouthPose pose = MouthPose.Of(face);
        return (u, v) =>
        {
            Vec2 rim = pose.Rim(u);
            (float s, float c) = Maths.SinCos(u * Maths.Tau);
            // Never thinner than a line.
            float x = (rim.X + 0.10f * c) * (1 - v), y = pose.Line(rim.X) * (1 - 0.4f * v)
                + (rim.Y - pose.Line(rim.X) + 0.10f * s) * (1 - v);
            return middle + new Vec3(0.24f * x, -0.30f + 0.24f * y, 0.945f) * r;
        };
    });
}
