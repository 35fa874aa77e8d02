using Photoplay.Characters.Animals;
using Photoplay.Characters.Living.Faces;
using Photoplay.Characters.Living.Limbs;
using Photoplay.Characters.People.Head;
using Photoplay.Characters.Skinning;
using Photoplay.Foundation;
using Photoplay.Modeling;
using Photoplay.Stage;

namespace Photoplay.Characters.Living.Toys;

/// <summary>A plush bear that has got up: short pile, seams, boot-button eyes with lids of plush, a stitched nose over a
/// mouth that speaks, felt pads. It walks.</summary>
internal static class TeddyActor
{
    private enum Piece { Plush, Pad, Muzzle }

    public static Actor Build(CharacterSheet sheet)
    {
        float h = Math.Clamp(sheet.Height, 0.1f, 4);
        Rgb coat = ColourText.Rgb(sheet.CoatColour, 0xA8763E), pad = Rgb.Lerp(coat, Rgb.Hex(0xE6CFA0), 0.62f);
        Vec3 At(float x, float y, float z) => new Vec3(x, y, z) * h;
        LivingFrame frame = new LivingFrame().Trunk(At(0, 0.30f, 0), At(0, 0.38f, 0), At(0, 0.50f, 0),
            At(0, 0.625f, 0.01f), At(0, 0.70f, 0.12f), At(0.07f, 0.80f, 0.12f));
        foreach (int side in (int[])[1, -1])
            frame.Arm(side, "chest", At(side * 0.125f, 0.565f, 0.005f), 0.12f * h, 0.11f * h, 0.10f * h, false)
                .Leg(side, "hips", At(side * 0.090f, 0.265f, 0), At(side * 0.098f, 0.075f, -0.005f), 0.095f * h);
        Skeleton s = frame.Build();
        int head = s.Find("head");
        FaceLayout layout = new()
        {
            EyeX = 0.46f, EyeY = 0.34f, EyeRadius = 0.165f, Iris = 1.35f, BrowY = 0.66f, Brow = 0.05f, MouthY = -0.50f,
            MouthHalf = 0.30f, Lip = 0.10f, Teeth = false, LidColour = coat * 0.75f, LidMaterial = LivingMaterials.Felt,
            LipColour = Rgb.Hex(0x3A241A), BrowColour = coat * 0.45f, EyeColour = Rgb.Hex(0x0B0706),
            InsideColour = Rgb.Hex(0x6A2A26),
        };
        Rgb Colour(Vec3 p, SdfAttributes a)
        {
            // Seams: down the middle of head and belly, round the paws.
            float seam = Maths.SmoothStep(0.0045f * h, 0.0015f * h, MathF.Abs(p.X)) * ((Piece)a.Part == Piece.Plush ? 1 : 0);
            return ((Piece)a.Part == Piece.Plush ? coat * 0.72f : pad * 0.9f) * (1 - 0.5f * seam);
        }
        (SkinnedShape skin, SdfMesh source) = SoftPieces.Of(s, 0.0135f * h, 0.028f * h, Colour, c => Sculpt(c, s, h),
            p => h * (0.0035f * Noise.Perlin(p * (13 / h)) - 0.006f * Maths.SmoothStep(0.006f * h, 0, MathF.Abs(p.X))));
        FaceSurface surface = FaceCut.Surface(skin.Mesh, At(0, 0.765f, 0), 0.135f * h, 2);
        LivingFace face = new(surface, layout);
        FaceRig still = new();
        List<ActorPart> parts = [];
        Add("body", FaceCut.Open(skin, surface, layout), LivingMaterials.Felt);
        parts.Add(LivingFace.Part("cheeks", new LivingMouth(surface, layout, head, 0.03f * h).Cheeks,
            LivingMaterials.Felt, (_, _) => pad));
        FurGrowth growth = new()
        {
            Triangles = 150_000, Lift = 0.75f, Guard = 0.1f, Droop = 0.2f, ClumpSize = 0.012f * h, Clump = 0.3f,
            Curl = 0.35f, Breadth = 1.6f, Seed = new Seed((ulong)sheet.Seed).Derive("pile"),
        };
        bool Bare(Vec3 p) => LivingMouth.Within(layout, surface.PlaceOf(p), 1.02f) && p.Z > 0.05f * h
            || new[] { 1, -1 }.Any(side => (p - face.Eye(side)).Length < 1.15f * layout.EyeRadius * surface.Radius);
        float[] density = [.. source.Attributes.Select((a, i) => Bare(source.Positions[i]) || (Piece)a.Part == Piece.Pad
            ? 0f : 1)];
        FurRibbons pile = FurGrower.Grow(source.Positions, source.Normals, source.Indices, density, growth, r =>
        {
            bool muzzle = (r.Position - At(0, 0.70f, 0.13f)).Length < 0.095f * h;
            Rgb c = muzzle ? pad : coat;
            return new(c * 0.80f, c * 1.08f, new Vec3(0, -1, 0.1f), MathF.Max(0.00101f, (muzzle ? 0.011f : 0.020f) * h));
        });
        Add("fur", StrandBinding.Bind(pile, skin.Binding), AnimalMaterials.Fur);
        parts.AddRange(face.Eyes(s, "boot button"));
        parts.AddRange(face.Brows(head));
        parts.AddRange(face.MouthParts(head, 0.03f * h));
        Vec3 nose = surface.Point(0, -0.14f);
        SkinnedShape stitched = SoftPieces.Of(s, 0.006f * h, 0.01f * h, (_, _) => Rgb.Hex(0x201410), c =>
        {
            c.Bone = head;
            c.Capsule(nose + At(-0.017f, 0.004f, 0.002f), nose + At(0.017f, 0.004f, 0.002f), 0.0165f * h, 0.0165f * h,
                0.006f * h);
            c.Capsule(nose + At(0, 0, 0.002f), nose + At(0, -0.016f, 0.001f), 0.0165f * h, 0.008f * h, 0.01f * h);
        }).Shape;
        Add("nose", stitched, LivingMaterials.Felt);
        Rgb silk = Rgb.Hex(new Seed((ulong)sheet.Seed).Uniform("ribbon") < 0.6f ? 0xA82A2A : 0x2F5A8A);
        Add("ribbon", Ribbon(s, h, silk), LivingMaterials.Knit);
        Measures measures = new(h, face.Eye(1).Y, 0.32f * h, 0.20f * h, 0.265f * h, 0.16f * h);
        return new LivingActor(sheet, s, measures, null, 0.9f, parts,
        [
            LivingFrame.Grip(s, 1, 0.06f * h), LivingFrame.Grip(s, -1, 0.06f * h),
            LivingFrame.At(s, "mouth", "head", face.Mouth), LivingFrame.At(s, "head", "head", At(0, 0.95f, 0)),
            LivingFrame.At(s, "back", "chest", At(0, 0.5f, -0.12f)),
        ]);

        void Add(string name, SkinnedShape shape, Material material) => parts.Add(shape.Part(name, material, still));
    }

    private static SkinnedShape Ribbon(Skeleton s, float h, Rgb colour) => SoftPieces.Of(s, 0.008f * h, 0.01f * h,
        (_, _) => colour, c =>
    {
        const int around = 16;
        c.Unit = h;
        c.Bone = s.Find("chest");
        Vec3[] ring = new Vec3[around + 1];
        float[] radii = new float[around + 1];
        for (int i = 0; i <= around; i++)
        {
            (float sin, float cos) = Maths.SinCos(Maths.Tau * i / around);
            (ring[i], radii[i]) = (new(0.112f * cos, 0.632f, 0.004f + 0.098f * sin), 0.021f);
        }
        c.Chain(ring, radii, 0.004f, 2);
        Vec3 knot = new(0, 0.622f, 0.118f);
        c.Ellipsoid(knot, new(0.022f, 0.022f, 0.018f), 0.006f);
        foreach (int q in (int[])[1, -1])
        {
            c.Chain([knot, knot + new Vec3(q * 0.045f, 0.022f, 0.006f), knot + new Vec3(q * 0.080f, 0.004f, 0.002f)],
                [0.012f, 0.029f, 0.024f], 0.008f, 4, 0.5f, Vec3.UnitZ);
            c.Chain([knot, knot + new Vec3(q * 0.024f, -0.045f, 0.010f), knot + new Vec3(q * 0.040f, -0.088f, 0.012f)],
                [0.012f, 0.018f, 0.021f], 0.006f, 4, 0.4f, Vec3.UnitZ);
        }
    }).Shape;

    private static void Sculpt(SdfSculptor c, Skeleton s, float h)
    {
        c.Unit = h;
        (c.Bone, c.Part) = (s.Find("hips"), (int)Piece.Plush);
        c.Ellipsoid(new(0, 0.325f, 0.005f), new(0.150f, 0.130f, 0.132f), 0);
        c.Bone = s.Find("chest");
        c.Ellipsoid(new(0, 0.50f, 0), new(0.125f, 0.130f, 0.105f), 0.05f);
        c.Bone = s.Find("head");
        c.Ellipsoid(new(0, 0.775f, 0.005f), new(0.175f, 0.150f, 0.148f), 0.015f);
        c.Part = (int)Piece.Muzzle;
        c.Ellipsoid(new(0, 0.715f, 0.120f), new(0.085f, 0.072f, 0.072f), 0.03f);
        foreach (int side in (int[])[1, -1])
        {
            string w = LivingFrame.SideName(side);
            c.Part = (int)Piece.Plush;
            c.Bone = s.Find("head");
            c.Ellipsoid(new(side * 0.135f, 0.905f, -0.005f), new(0.064f, 0.062f, 0.030f), 0.015f, Quat.RotZ(side * -0.5f));
            c.Part = (int)Piece.Pad;
            c.Ellipsoid(new(side * 0.136f, 0.902f, 0.022f), new(0.040f, 0.038f, 0.012f), 0.008f, Quat.RotZ(side * -0.5f));
            c.Part = (int)Piece.Plush;
            Vec3 shoulder = s.Bones[s.Find(w + "UpperArm")].Head / h, elbow = s.Bones[s.Find(w + "LowerArm")].Head / h,
                hand = s.Bones[s.Find(w + "Hand")].Head / h;
            c.Bone = s.Find(w + "UpperArm");
            c.Capsule(shoulder, elbow, 0.058f, 0.055f, 0.02f);
            c.Bone = s.Find(w + "LowerArm");
            c.Capsule(elbow, hand, 0.055f, 0.054f, 0.02f);
            c.Bone = s.Find(w + "Hand");
            c.Ellipsoid(hand + LivingFrame.ArmAxis(side) * 0.022f, new(0.056f), 0.02f);
            c.Part = (int)Piece.Pad;
            c.Ellipsoid(hand + LivingFrame.ArmAxis(side) * 0.032f + LivingFrame.Palm(side) * 0.034f, new(0.032f), 0.008f);
            c.Part = (int)Piece.Plush;
            Vec3 hip = s.Bones[s.Find(w + "UpperLeg")].Head / h, knee = s.Bones[s.Find(w + "LowerLeg")].Head / h,
                ankle = s.Bones[s.Find(w + "Foot")].Head / h;
            c.Bone = s.Find(w + "UpperLeg");
            c.Capsule(hip, knee, 0.076f, 0.068f, 0.03f);
            c.Bone = s.Find(w + "LowerLeg");
            c.Capsule(knee, ankle, 0.068f, 0.066f, 0.02f);
            c.Bone = s.Find(w + "Foot");
            c.Ellipsoid(new(ankle.X, 0.052f, 0.055f), new(0.064f, 0.052f, 0.092f), 0.03f);
            c.Part = (int)Piece.Pad;
            c.Ellipsoid(new(ankle.X, 0.018f, 0.058f), new(0.050f, 0.018f, 0.074f), 0.008f);
        }
    }
}
