using Photoplay.Characters.Living.Faces;
using Photoplay.Characters.Living.Limbs;
using Photoplay.Characters.Robots;
using Photoplay.Characters.Skinning;
using Photoplay.Foundation;
using Photoplay.Sets;
using Photoplay.Stage;

namespace Photoplay.Characters.Living.Snowmen;

/// <summary>A snowman: three balls rolled by hand, so none of them round; coal, a carrot, twigs, and what it wears. It hops.
/// </summary>
internal static class SnowmanActor
{
    private static readonly FaceLayout face = new()
    {
        EyeX = 0.40f, EyeY = 0.34f, EyeRadius = 0.17f, BrowY = 0.66f, Brow = 0.045f, MouthY = -0.42f, MouthHalf = 0.44f,
        Lip = 0.07f, BrowColour = Rgb.Hex(0x4A3222), LipColour = new(0.72f, 0.76f, 0.82f),
        InsideColour = Rgb.Hex(0x6E86A0),
    };

    public static Actor Build(CharacterSheet sheet)
    {
        float h = Math.Clamp(sheet.Height, 0.2f, 4);
        Vec3 At(float x, float y, float z) => new Vec3(x, y, z) * h;
        LivingFrame frame = new LivingFrame().Trunk(default, At(0, 0.36f, 0), At(0, 0.42f, 0), At(0, 0.685f, 0),
            At(0, 0.77f, 0.11f), At(0.04f, 0.84f, 0.10f));
        foreach (int side in (int[])[1, -1])
            frame.Arm(side, "chest", At(side * 0.15f, 0.575f, 0.01f), 0.16f * h, 0.15f * h, 0.09f * h, false);
        Skeleton s = frame.Build();
        int head = s.Find("head");
        SkinnedShape snow = Snow(s, h, (uint)sheet.Seed);
        FaceSurface surface = FaceCut.Surface(snow.Mesh, At(0, 0.808f, 0), 0.098f * h, 5);
        LivingMouth mouth = new(surface, face, head, 0.035f * h);
        FaceRig still = new();
        List<ActorPart> parts = [];
        Add("body", FaceCut.Open(snow, surface, face), SnowMaterial.Cap);
        parts.Add(LivingFace.Part("cheeks", mouth.Cheeks, SnowMaterial.Cap, (_, _) => Rgb.White));
        parts.Add(LivingFace.Part("lips", mouth.Lips, SnowMaterial.Cap, (_, _) => Rgb.White));
        parts.Add(LivingFace.Part("mouth hollow", mouth.Hollow, LivingMaterials.Felt,
            (_, v) => Rgb.Lerp(Rgb.Hex(0x7E93AC), Rgb.Hex(0x0E141C), Maths.SmoothStep(0, 0.6f, v))));
        Coals coals = new(surface, face, head);
        parts.Add(new("coals", new Model("coals", [new Shape(coals.Mesh(), LivingMaterials.Coal)]), Deformer: coals));
        parts.AddRange(new LivingFace(surface, face).Brows(head));
        foreach (int side in (int[])[1, -1])
        {
            string w = LivingFrame.SideName(side);
            uint salt = (uint)(side + 5);
            Add(w + "Arm", Hose.Of(s, w + "UpperArm", w + "LowerArm", w + "Hand", t => h * (0.0125f - 0.005f * t
                + 0.0015f * Noise.Perlin(new(t * 9, salt, 0.4f))), Rgb.Hex(0x54392A),
                t => new Vec3(0, Noise.Perlin(new(t * 3.1f, salt, 1.7f)), Noise.Perlin(new(t * 2.7f, salt, 5.3f)))
                    * (0.028f * h * t * (1.3f - t))), LivingMaterials.Bark);
        }
        RigidPieces pieces = new(s);
        Twigs(pieces, s, h);
        new SnowmanDress(sheet, pieces, h).Put();
        Vec3 nose = surface.Point(0, 0.02f);
        pieces.Add("carrot", "head", Rgb.Hex(0xD8661E), 0.006f * h,
            c => c.Chain([nose - At(0, 0, 0.02f), nose + At(0.002f, 0.004f, 0.035f), nose + At(-0.003f, 0.006f, 0.085f),
                nose + At(0.004f, 0.002f, 0.135f)], [0.020f * h, 0.021f * h, 0.014f * h, 0.004f * h], 0));
        foreach ((string name, SkinnedShape shape) in pieces.Shapes())
            Add(name, shape, name switch
            {
                "wood" => LivingMaterials.Bark,
                "knit" => LivingMaterials.Knit,
                "coal" => LivingMaterials.Coal,
                "carrot" => LivingMaterials.Carrot,
                "metal" => RobotMaterials.Steel,
                _ => LivingMaterials.Felt,
            });
        Measures measures = new(h, 0.84f * h, 0.48f * h, 0.25f * h, 0.42f * h, 0.125f * h);
        return new LivingActor(sheet, s, measures, new(CarriageForm.Hop, 0.34f * h, 0.07f * h, 0.07f), 0.8f, parts,
        [
            LivingFrame.Grip(s, 1, 0.09f * h), LivingFrame.Grip(s, -1, 0.09f * h),
            LivingFrame.At(s, "mouth", "head", surface.Point(0, face.MouthY)),
            LivingFrame.At(s, "head", "head", At(0, 0.92f, 0)),
            LivingFrame.At(s, "back", "chest", At(0, 0.55f, -0.17f)),
        ]);

        void Add(string name, SkinnedShape shape, Material material) => parts.Add(shape.Part(name, material, still));
    }

    /// <summary>Packed by hands: flat places, lumps that cling, dents of fingers, and a skirt where it has
    /// settled.</summary>
    private static SkinnedShape Snow(Skeleton s, float h, uint seed)
    {
        float Relief(Vec3 p)
        {
            Vec3 q = p / h;
            (float near, float next, _) = Noise.Worley(q * 9, seed);
            float facet = 0.020f * (Noise.Fbm(q * 3.2f, 2, seed) - 0.1f),
                lump = 0.011f * Maths.SmoothStep(0.55f, 0.1f, near),
                seam = -0.006f * Maths.SmoothStep(0.12f, 0, next - near);
            return h * (facet + lump + seam + 0.004f * Noise.Perlin(q * 34, seed));
        }
        float U(string name, float amount) => amount * (2 * new Seed(seed).Uniform(name) - 1);
        return SoftPieces.Of(s, 0.0135f * h, 0.012f * h, (_, _) => Rgb.White, c =>
        {
            c.Unit = h;
            c.Bone = s.Find("hips");
            c.Ellipsoid(new(U("x0", 0.01f), 0.185f, 0), new(0.232f, 0.188f, 0.226f), 0, Quat.RotZ(U("t0", 0.12f)));
            c.Ellipsoid(new(0.02f, 0.05f, -0.01f), new(0.235f, 0.055f, 0.225f), 0.05f);
            for (int i = 0; i < 7; i++)
            {
                float a = Maths.Tau * (i + 0.7f * new Seed(seed).Derive(i).Uniform("a")) / 7, r = 0.20f;
                c.Ellipsoid(new(r * Maths.Cos(a), 0.03f + 0.02f * (i % 3), r * Maths.Sin(a)),
                    new(0.055f, 0.035f, 0.05f), 0.03f);
            }
            c.Bone = s.Find("chest");
            c.Ellipsoid(new(U("x1", 0.012f), 0.515f, 0), new(0.170f, 0.148f, 0.164f), 0.012f, Quat.RotZ(U("t1", 0.3f)));
            c.Ellipsoid(new(0.05f, 0.47f, 0.06f), new(0.10f, 0.09f, 0.09f), 0.04f);
            c.Bone = s.Find("head");
            c.Ellipsoid(new(U("x2", 0.006f), 0.805f, 0), new(0.122f, 0.116f, 0.119f), 0.010f, Quat.RotZ(U("t2", 0.25f)));
            c.Ellipsoid(new(-0.03f, 0.77f, -0.03f), new(0.09f, 0.08f, 0.08f), 0.03f);
            c.Box(new(0, -0.5f, 0), new(1, 0.5f, 1), 0, 0.004f, carve: true);
        }, p => p.Y < 0.01f * h ? 0 : Relief(p)).Shape;
    }

    private static void Twigs(RigidPieces pieces, Skeleton s, float h)
    {
        foreach (int side in (int[])[1, -1])
        {
            string w = LivingFrame.SideName(side);
            Vec3 wrist = s.Bones[s.Find(w + "Hand")].Head, a = LivingFrame.ArmAxis(side), z = Vec3.UnitZ,
                n = LivingFrame.Palm(side);
            Vec3 At(float along, float forward, float out_) => wrist + (a * along + z * forward + n * out_) * (0.1f * h);
            foreach ((float f, float o, float l) in (ReadOnlySpan<(float, float, float)>)[(0.55f, 0.1f, 0.75f),
                (-0.1f, -0.12f, 0.95f), (-0.6f, 0.12f, 0.7f)])
                pieces.Add("wood", w + "Hand", Rgb.Hex(0x54392A), 0.0035f * h,
                    c => c.Chain([At(-0.12f, 0, 0), At(0.35f, 0.45f * f, o), At(l, f, -o)],
                    [0.0075f * h, 0.006f * h, 0.0035f * h], 0));
        }
    }
}
