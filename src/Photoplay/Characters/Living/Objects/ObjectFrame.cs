using Photoplay.Characters.Living.Faces;
using Photoplay.Characters.People.Head;
using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Characters.Living.Objects;

/// <summary>The lengths of a living thing: where its face, its bones and its limbs are, all taken from its form.</summary>
internal sealed class ObjectFrame
{
    public ObjectForm Form { get; }
    public FaceSite Site { get; }
    public FaceSurface Surface { get; }
    public FaceLayout Layout { get; }
    public Skeleton Skeleton { get; }
    public Measures Measures { get; }
    /// <summary>The surface under the middle of the face.</summary>
    public FormPoint Face { get; }
    public bool HasArms { get; }
    public bool HasLegs { get; }
    /// <summary>How far legs raise the thing, metres.</summary>
    public float Lift { get; }
    /// <summary>Lengths of a hand and a shoe, metres.</summary>
    public float Hand { get; }
    public float Shoe { get; }
    /// <summary>Radius of arms and legs, metres.</summary>
    public float LimbRadius { get; }
    /// <summary>How far the mouth goes in behind the lips, metres.</summary>
    public float MouthDepth { get; }
    /// <summary>Metres, legs and all.</summary>
    public float Height => Form.Box.Size.Y + Lift;
    /// <summary>Height in metres: above this everything rides on the head, below it the body bends.</summary>
    public float FaceBottom { get; }

    public ObjectFrame(CharacterSheet sheet, ObjectForm form)
    {
        Form = form;
        Vec3 size = form.Box.Size;
        HasLegs = sheet.Limbs == "legs";
        HasArms = sheet.Limbs != "none";
        Lift = HasLegs ? 0.38f * MathF.Max(size.Y, 0.5f * size.X) : 0;
        Site = FaceSite.Find(form);
        float r = Site.Radius;
        Vec3 middle = Site.Middle + new Vec3(0, Lift, 0);
        Surface = Site.Mask
            ? new(middle, r, (x, y) => Dome(x - middle.X, y - middle.Y, r, Site.Middle.Z), 0)
            : new(middle, r, (x, y) => form.Front(x, y - Lift)?.At.Z);
        Face = Mostly(form, Site) ?? default;
        Layout = LayoutOf(sheet, Face.Material is null ? new Rgb(0.5f) : Face.Colour());
        float back = form.Back(Site.Middle.X, Site.Middle.Y + Layout.MouthY * r) ?? form.Box.Lo.Z,
            front = Surface.Point(0, Layout.MouthY).Z;
        MouthDepth = Math.Clamp(0.75f * (front - back), 0.06f * r, 0.42f * r);
        FaceBottom = middle.Y - 1.06f * r;
        LivingFace face = new(Surface, Layout);
        float bend = MathF.Max(0.02f * Height, FaceBottom - Lift);
        Vec3 seat = new(0, Lift, 0);
        LivingFrame bones = new LivingFrame().Trunk(seat, seat + new Vec3(0, bend / 3, 0),
            seat + new Vec3(0, 2 * bend / 3, 0), new(Site.Middle.X, middle.Y - 0.5f * r, form.Box.Centre.Z),
            face.Mouth, face.Eye(1));
        float high = Math.Clamp(middle.Y - 0.45f * r, Lift + 0.25f * size.Y, Lift + 0.8f * size.Y),
            arm = MathF.Min(0.62f * MathF.Max(size.Y, 0.7f * size.X), HasLegs ? 10 : 1.05f * high);
        (Hand, LimbRadius) = (0.27f * arm, 0.040f * arm);
        foreach (int side in (ReadOnlySpan<int>)[1, -1])
        {
            float flank = form.Flank(side, Site.Middle.X, high - Lift, r),
                depth = form.Front(flank - side * 0.1f * r, high - Lift)?.At.Z ?? form.Box.Centre.Z;
            bones.Arm(side, "head", new(flank - side * 0.8f * LimbRadius, high,
                MathF.Min(depth - LimbRadius, 0.5f * Site.Middle.Z + 0.5f * depth)), 0.37f * arm, 0.36f * arm,
                Hand, true);
        }
        Shoe = 0.75f * Lift;
        if (HasLegs)
            foreach (int side in (ReadOnlySpan<int>)[1, -1])
                bones.Leg(side, "hips", new(side * 0.20f * size.X, Lift + 0.04f * size.Y, 0),
                    new(side * 0.20f * size.X, 0.24f * Lift, -0.05f * Lift), 0.42f * Lift);
        Skeleton = bones.Build();
        Measures = new(Height, face.Eye(1).Y, size.Z, MathF.Max(size.X, size.Z) / 2, HasLegs ? Lift : 0.42f * Height,
            1.15f * r);
    }

    /// <summary>The mask's front, or null outside it.</summary>
    private static float? Dome(float x, float y, float r, float z)
    {
        float q = 1 - (x * x / (1.21f * r * r)) - y * y / (1.44f * r * r);
        return q <= 0 ? null : z - 0.34f * r + 0.34f * r * MathF.Sqrt(q);
    }

    private static FormPoint? Mostly(ObjectForm form, FaceSite site)
    {
        List<FormPoint> met = [];
        for (int k = 0; k < 90; k++)
        {
            // A spiral of even density; a mask takes its stuff from as near as there is any.
            float far = (site.Mask ? 0.4f : 0.11f) * MathF.Sqrt(k) * site.Radius, turn = 2.4f * k;
            if (form.Front(site.Middle.X + far * Maths.Cos(turn), site.Middle.Y + far * Maths.Sin(turn)) is { } p)
                met.Add(p);
        }
        // What most of the face is of, not what a hand of the clock happens to lie on.
        return met.GroupBy(p => (p.Material.Name, p.Paint)).OrderByDescending(g => g.Count()).FirstOrDefault()?.First();
    }

    private static FaceLayout LayoutOf(CharacterSheet sheet, Rgb skin)
    {
        float light = skin.Luminance;
        return new()
        {
            LidColour = skin * 0.88f, EyeColour = ColourText.Rgb(sheet.EyeColour, 0x4A6B7A),
            LipColour = Rgb.Lerp(skin * 0.6f, Rgb.Hex(0x9C3B34), 0.45f),
            BrowColour = light < 0.10f ? Rgb.Lerp(skin, Rgb.Hex(0xB9A58C), 0.6f)
                : Rgb.Lerp(skin * 0.2f, Rgb.Hex(0x2A1D16), 0.6f),
        };
    }
}
