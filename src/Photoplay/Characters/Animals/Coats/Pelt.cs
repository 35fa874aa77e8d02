using Photoplay.Foundation;
using Photoplay.Modeling;

namespace Photoplay.Characters.Animals;

/// <summary>The coat of one design: at any place of the skin its colour, how long hair is, how dense, and the colour of
/// the bare skin.</summary>
internal sealed class Pelt(AnimalFrame frame)
{
    private readonly QuadrupedDesign design = frame.Design;
    private readonly CoatPalette palette = CoatPalette.Of(frame.Design.Coat);
    private readonly Coat tailCoat = frame.Design.TailCoat ?? frame.Design.Coat;
    private readonly CoatPalette tailPalette = CoatPalette.Of(frame.Design.TailCoat ?? frame.Design.Coat);
    private readonly Rgb nose = Rgb.Hex(frame.Design.Coat.NoseColour);

    public CoatPoint PointAt(Vec3 p, Vec3 normal, in SdfAttributes a)
    {
        (Vec3 at, Vec3 facing) = frame.OnFour(p, normal, (BodyPart)a.Part);
        return new()
        {
            P = at, Head = frame.HeadLocal(p), Normal = facing,
            Part = (BodyPart)a.Part, Along = a.Along, Carved = a.Carved,
            CarvedPart = (BodyPart)a.CarvedPart, Design = design,
        };
    }

    /// <summary>How the coat grows.</summary>
    public FurGrowth Growth(int triangles, Seed seed) => new()
    {
        Triangles = triangles, Lift = design.Coat.Lift, Guard = design.Coat.Guard, Curl = design.Coat.Curl,
        ClumpSize = 0.011f * design.Size, Clump = 0.26f, Breadth = 1.35f, Seed = seed,
    };

    /// <summary>Hairs are coloured a little off their root, so that borders of colour are ragged.</summary>
    public static Vec3 Astray(Vec3 root, float size)
    {
        float grain = Noise.Hash((int)(root.X * 40_000), (int)(root.Y * 40_000), (int)(root.Z * 40_000));
        return root + new Vec3(grain - 0.5f, Noise.Value(root * 700) * 0.5f, 0.5f - grain) * (0.006f * size);
    }

    /// <summary>Colour of hair, root shade left out.</summary>
    public Rgb Hair(in CoatPoint c)
    {
        if (c.Part == BodyPart.Tail)
        {
            Rgb hair = Patterns.At(c, tailCoat.Pattern, tailPalette);
            return tailCoat.TailHair > 6 ? Lock(c.P, hair) : hair;
        }
        Rgb colour = Patterns.At(c, design.Coat.Pattern, palette);
        if (design.Coat.Mane > 0 && design.Coat.Pattern != Pattern.Zebra)
            colour = Rgb.Lerp(colour, Lock(c.P, palette.Dark), Maths.SmoothStep(0.02f, 0.15f, Crest(c)));
        if (!c.OnHead) return colour;
        float rim = Maths.SmoothStep(1.26f, 1.12f, c.FromEye);
        return Rgb.Lerp(colour, palette.Rim, rim * 0.9f);
    }

    /// <summary>Long hair is of locks, some bleached by the sun.</summary>
    private static Rgb Lock(Vec3 p, Rgb colour)
        => colour * (1 + 0.55f * Noise.Value(p * 260)) + new Rgb(0.020f, 0.012f, 0.007f) * Maths.SmoothStep(0, 0.8f,
            Noise.Value(p * 190 + new Vec3(7)));

    /// <summary>Colour of the skin under the hair, darker where hair hides it; lips, mouth and pads.</summary>
    public Rgb Skin(in CoatPoint c, float hairLength)
    {
        Rgb colour = design.Coat.Sleek ? Hair(c) : Hair(c) * Maths.Lerp(0.97f, 0.88f,
            Maths.Saturate(hairLength / (0.024f * MathF.Max(1, design.Size))));
        if (c.CarvedPart == BodyPart.Mouth && c.Carved > 0)
        {
            float inside = Maths.SmoothStep(0.5f, 0.8f, c.Carved), lip = Maths.SmoothStep(0.25f, 0.60f, c.Carved);
            colour = Rgb.Lerp(colour, Rgb.Hex(design.Coat.LipColour), lip);
            colour = Rgb.Lerp(colour, Rgb.Hex(0x8A3F3A), inside * Maths.SmoothStep(0.10f, 0.24f, MouthDepth(c)));
        }
        if (c.InEar) colour = Rgb.Lerp(palette.EarInside, colour, 0.25f);
        if (IsPad(c) && design.Coat.Hide == HideForm.Fur) colour = nose * 1.4f;
        if (design.Foot == FootForm.Hoof && c.Part == BodyPart.Paw) colour = Hoof(c);
        if (design.Nose == NoseForm.Beak) return Rgb.Lerp(colour, nose, Horny(c));
        if (c.OnHead && design.Nose != NoseForm.Nostrils) colour = Rgb.Lerp(colour, nose, NoseBlot(c));
        return colour;
    }

    /// <summary>1 on a beak, 0 where feathers begin.</summary>
    private float Horny(in CoatPoint c)
        => c.Part == BodyPart.Muzzle ? Maths.SmoothStep(0.62f, 0.70f, c.Head.Z + 0.03f * Noise.Value(c.Head * 14)) : 0;

    /// <summary>Horn: ringed from the coronet, paler towards the floor.</summary>
    private static Rgb Hoof(in CoatPoint c)
        => Rgb.Lerp(Rgb.Hex(0x6A5A4A), Rgb.Hex(0x2E2620), Maths.SmoothStep(0, 0.030f,
            c.P.Y)) * (1 + 0.10f * Maths.Sin(c.P.Y * 1600));

    /// <summary>Whether scales show there on an animal that else has hair.</summary>
    public bool Scaly(in CoatPoint c)
        => design.Coat.Hide == HideForm.Fur && c.Part == BodyPart.Tail && tailCoat.Hide != HideForm.Fur;

    /// <summary>Metres.</summary>
    public float Length(in CoatPoint c, float tagged)
    {
        float length = tagged;
        if (c.OnHead)
        {
            length = Maths.Lerp(MathF.Min(length, 0.10f), length, Maths.SmoothStep(1.05f, 1.75f, c.FromEye));
            if (design.Coat.Ruff > 2.5f && c.Part is BodyPart.Skull or BodyPart.Cheek)
                length = MathF.Max(length, design.Coat.Ruff * 0.85f * Maths.SmoothStep(0.35f, -0.1f, c.Head.Z));
            length *= 1 - NoseBlot(c);
            if (c.FromEye < 1.04f) length = 0;
            if (design.Nose != NoseForm.Pad) length *= 1 - 0.85f * Maths.SmoothStep(0.75f, 0.95f, c.Muzzle);
        }
        if (c.OnHead && c.CarvedPart == BodyPart.Mouth) length *= Maths.SmoothStep(0.40f, 0.10f, c.Carved);
        if (c.CarvedPart == BodyPart.EyeSocket) length *= Maths.SmoothStep(0.3f, 0.05f, c.Carved);
        if (c.InEar) length = 0.62f * Maths.SmoothStep(1.0f, 0.2f, c.Along);
        if (design.Coat.Hide != HideForm.Fur || (c.Part == BodyPart.Tail && tailCoat.Hide != HideForm.Fur)) return 0;
        if (design.Nose == NoseForm.Beak && Horny(c) > 0.2f) return 0;
        if (design.Coat.Mane > 0)
        {
            // A strip's border keeps the short coat: what is long has the mane's colour and falls as it does.
            float forelock = c.OnHead && design.Coat.Pattern != Pattern.Zebra ? 0.62f : 1;
            length = MathF.Max(length,
                Maths.SmoothStep(0.25f, 0.75f, Crest(c)) * forelock * design.Coat.Mane / design.Coat.Length);
        }
        if (c.OnLeg) length *= Maths.Lerp(1, design.Coat.LegHair, Maths.SmoothStep(0.30f, 0.50f, c.Along));
        if (design.Coat.Feathering > 0) length = MathF.Max(length, design.Coat.Feathering * Feathering.At(c));
        if (IsPad(c) || (design.Foot == FootForm.Hoof && c.Part == BodyPart.Paw)) length = 0;
        return length * design.Coat.Length * design.Size;
    }

    /// <summary>Strands an area over the pelt's mean: the face is finest.</summary>
    public float Density(in CoatPoint c, float length)
    {
        if (length < (design.Coat.Sleek ? 0.012f : 0.001f) * design.Size) return 0;
        if (Crest(c) > 0.5f) return 9;
        return c.Part switch
        {
            BodyPart.Muzzle or BodyPart.EyeSocket => 4.8f,
            BodyPart.Skull or BodyPart.Ear => 3.0f,
            BodyPart.Cheek => 2.6f,
            BodyPart.Paw => 1.9f,
            BodyPart.FrontLeg or BodyPart.HindLeg => c.Along > 0.4f ? 1.8f : 1.25f,
            BodyPart.Tail => 1.1f,
            BodyPart.Neck => 1.3f,
            _ => 1.2f,
        };
    }

    /// <summary>1 on the line from brow to withers where a mane grows.</summary>
    public float Crest(in CoatPoint c)
    {
        if (design.Coat.Mane <= 0 || c.Part is not (BodyPart.Neck or BodyPart.Skull)) return 0;
        bool brow = c.Part == BodyPart.Skull;
        // Of the neck's skin only what lies over its middle: throat and breast are on the middle line too.
        if (!brow && OverNeck(c.P) <= 0) return 0;
        float half = brow ? MathF.Min(0.022f, 0.24f * design.HeadRadius) : 0.022f;
        return Maths.SmoothStep(half, 0.55f * half, MathF.Abs(c.P.X))
            * Maths.SmoothStep(-0.1f, 0.25f, c.Normal.Y - 0.4f * c.Normal.Z)
            * (brow ? Maths.SmoothStep(0.48f, 0.26f, c.Head.Z) : 1);
    }

    /// <summary>Height over the line from the neck's root to the head, across that line.</summary>
    private float OverNeck(Vec3 p)
    {
        (float s, float cos) = Maths.SinCos(design.NeckRise);
        return (p.Y - design.Stand - design.Slope / 2 - 0.45f * design.ChestRadius) * cos
            - (p.Z - design.Trunk / 2 - 0.1f * design.ChestRadius) * s;
    }

    /// <summary>How hair lies: a mane's falls to both sides of the neck, its forelock over the brow.</summary>
    /// <param name="tagged">What the body's form says.</param>
    public Vec3 Flow(in CoatPoint c, Vec3 tagged)
    {
        if (!Falls(c)) return Vec3.Lerp(tagged, new(0, -1, -0.45f), Feathers(c));
        return c.OnHead && c.Head.Z > -0.15f ? new(-0.15f, -0.2f, 1) : new(MathF.CopySign(1, c.P.X), -0.3f, -0.25f);
    }

    /// <summary>Over the coat's own: hair longer than a hand hangs.</summary>
    public float Droop(in CoatPoint c, float length)
        => (c.Part == BodyPart.Tail && tailCoat.TailHair > 6) || Falls(c)
            ? 1 + 7 * Maths.SmoothStep(0.02f, 0.05f, length / design.Size)
            : 1 + 0.9f * Feathers(c);

    /// <summary>Over the coat's own: feathers stand off before they hang, a ruff stands more than the flank.</summary>
    public float Lift(in CoatPoint c)
        => Falls(c) ? 1 : 1 + 1.3f * Feathers(c) + (c.Part is BodyPart.Neck or BodyPart.Cheek
            ? 0.45f * Maths.Saturate(design.Coat.Ruff - 1) : 0);

    private float Feathers(in CoatPoint c) => design.Coat.Feathering > 0 ? Feathering.At(c) : 0;

    /// <summary>Whether the hair of a mane falls there: a zebra's is a brush.</summary>
    private bool Falls(in CoatPoint c) => Crest(c) > 0.02f && design.Coat.Pattern != Pattern.Zebra;

    private bool IsPad(in CoatPoint c)
        => c.Part == BodyPart.Paw && c.Normal.Y < -0.72f && c.P.Y < 0.02f * design.PawSize;

    private float NoseBlot(in CoatPoint c)
        => CoatPoint.Blot(c.Head, new(0, QuadrupedHead.NoseHeight(design) - 0.01f,
            QuadrupedHead.MuzzleTip(design) + 0.12f),
            new Vec3(0.17f, 0.14f, 0.17f) * design.NoseSize, 0.2f);

    /// <summary>How far inside the lips, head units.</summary>
    private float MouthDepth(in CoatPoint c)
        => MathF.Min(QuadrupedHead.MuzzleTip(design) + 0.1f - c.Head.Z,
            MathF.Max(0, QuadrupedHead.LipHalfWidth(design, c.Head.Z) + 0.02f - MathF.Abs(c.Head.X)));
}
