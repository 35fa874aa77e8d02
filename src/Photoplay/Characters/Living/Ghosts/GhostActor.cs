using Photoplay.Characters.Living.Faces;
using Photoplay.Characters.Living.Limbs;
using Photoplay.Characters.People.Head;
using Photoplay.Characters.Skinning;
using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Characters.Living.Ghosts;

/// <summary>A ghost under a sheet: it floats, glows faintly and thins out towards the hem; eyes, brows and mouth are the
/// sheet's own.</summary>
internal static class GhostActor
{
    public static Actor Build(CharacterSheet sheet)
    {
        float h = Math.Clamp(sheet.Height, 0.2f, 4);
        Rgb colour = ColourText.Rgb(sheet.CoatColour, 0xE6EBEF);
        FaceLayout layout = new()
        {
            EyeX = 0.40f, EyeY = 0.24f, EyeRadius = 0.27f, Iris = 1.12f, BrowY = 0.72f, Brow = 0.05f, MouthY = -0.52f,
            MouthHalf = 0.32f, Lip = 0.10f, Teeth = false, LidColour = colour * 0.86f, LipColour = colour * 0.72f,
            BrowColour = colour * 0.60f, EyeColour = Rgb.Hex(0x1C2833), InsideColour = Rgb.Hex(0x232B3A),
        };
        Vec3 At(float x, float y, float z) => new Vec3(x, y, z) * h;
        LivingFrame frame = new LivingFrame().Trunk(At(0, 0.40f, 0), At(0, 0.50f, 0), At(0, 0.62f, 0), At(0, 0.77f, 0),
            At(0, 0.81f, 0.10f), At(0.045f, 0.88f, 0.09f));
        foreach (int side in (int[])[1, -1])
            frame.Arm(side, "chest", At(side * 0.135f, 0.655f, 0.01f), 0.15f * h, 0.14f * h, 0.10f * h, false);
        Skeleton s = frame.Build();
        int head = s.Find("head");
        GhostCloth cloth = new(s, h, (uint)sheet.Seed);
        Mesh whole = cloth.Mesh();
        FaceSurface surface = FaceCut.Surface(whole, At(0, 0.862f, 0), 0.088f * h);
        Mesh open = FaceCut.Open(whole, surface, layout, 0.94f);
        cloth.Indices = open.Indices;
        Material sheer = Sheer(colour);
        LivingFace face = new(surface, layout);
        List<ActorPart> parts = [new("sheet", new Model("sheet", [new Shape(open, sheer)]), Deformer: cloth),
            LivingFace.Part("cheeks", new LivingMouth(surface, layout, head, 0.05f * h).Cheeks, sheer, (_, _) => Rgb.White),
            .. face.Eyes(s, "ghost"), .. face.Brows(head), .. face.MouthParts(head, 0.05f * h)];
        foreach (int side in (int[])[1, -1])
        {
            string w = LivingFrame.SideName(side);
            // A sleeve of sheet: wide where it leaves the body, a rounded tip where a hand would be.
            SkinnedShape arm = Hose.Of(s, w + "UpperArm", w + "LowerArm", w + "Hand",
                t => h * (0.058f - 0.020f * t + 0.004f * Noise.Perlin(new(6 * t, side, 0.3f))) * Tip(t), Rgb.White);
            parts.Add(arm.Part(w + "Arm", sheer, new FaceRig()));
        }
        Measures measures = new(h, face.Eye(1).Y, 0.46f * h, 0.27f * h, 0.5f * h, 0.115f * h);
        return new LivingActor(sheet, s, measures, new(CarriageForm.Float, Rise: 0.028f * h), 0.8f, parts,
        [
            LivingFrame.Grip(s, 1, 0.05f * h), LivingFrame.Grip(s, -1, 0.05f * h),
            LivingFrame.At(s, "mouth", "head", face.Mouth), LivingFrame.At(s, "head", "head", At(0, 0.99f, 0)),
            LivingFrame.At(s, "back", "chest", At(0, 0.6f, -0.15f)),
        ]);
    }

    /// <summary>Share of a sleeve's width at a share of its length: its end is a quarter of an ellipse.</summary>
    private static float Tip(float t)
    {
        float end = MathF.Max(0, (t - 0.86f) / 0.14f);
        return MathF.Sqrt(MathF.Max(0, 1 - end * end));
    }

    /// <summary>Thin cloth that shines by itself: mask A is the way down, mask B the inner layer.</summary>
    private static Material Sheer(Rgb colour) => new ProceduralMaterial(
        FormattableString.Invariant($"ghost sheet {colour}"), (in SurfacePoint p) =>
    {
        float down = Maths.SmoothStep(0.42f, 1, p.Masks.A), weave = Noise.Fbm(p.Rest * 60, 3);
        Rgb tint = Rgb.Lerp(colour, new Rgb(0.62f, 0.78f, 0.95f), 0.25f + 0.35f * down);
        return OpenPbr.Default with
        {
            BaseColor = tint * (0.92f + 0.08f * weave),
            SpecularRoughness = 0.9f,
            SpecularWeight = 0.2f,
            FuzzWeight = 0.3f,
            FuzzColor = tint,
            Emission = tint * (0.055f + 0.06f * down),
            Opacity = Maths.Lerp(0.96f, 0.22f, down),
        };
    })
    { MayBeOpen = true };
}
