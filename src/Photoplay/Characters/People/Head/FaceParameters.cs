using Photoplay.Foundation;

namespace Photoplay.Characters.People.Head;

/// <summary>The numbers one face is made from. Factors are about 1, offsets about 0 (centimetres of head space or
/// radians), shares 0..1.</summary>
internal sealed record FaceParameters
{
    public float FaceWidth { get; init; } = 1;
    public float JawWidth { get; init; } = 1;
    public float ChinDrop { get; init; }
    public float ChinForward { get; init; }
    public float NoseSize { get; init; } = 1;
    public float NoseWidth { get; init; } = 1;
    public float NoseTip { get; init; }
    public float NoseBridge { get; init; }
    public float EyeSize { get; init; } = 1;
    public float EyeTilt { get; init; }
    public float EyeOpen { get; init; } = 1;
    public float EyeSpacing { get; init; } = 1;
    public float BrowHeight { get; init; }
    public float BrowAngle { get; init; }
    public float BrowThickness { get; init; } = 1;
    public float LipFullness { get; init; } = 1;
    public float MouthWidth { get; init; } = 1;
    public float MouthCurve { get; init; } = 0.2f;
    public float Cheek { get; init; } = 1;
    public float EarSize { get; init; } = 1;
    /// <summary>Fuller (1) or flatter (-1) forehead.</summary>
    public float Forehead { get; init; }
    /// <summary>How far the bone over the eyes stands out.</summary>
    public float BrowRidge { get; init; }
    public float NoseLength { get; init; } = 1;
    /// <summary>Higher or lower mouth, centimetres.</summary>
    public float MouthHeight { get; init; }
    /// <summary>Share that the upper lip is fuller, and the lower one thinner.</summary>
    public float LipBalance { get; init; }
    public float ChinWidth { get; init; }
    /// <summary>Cheeks sunk below the bone (1) or full (-1).</summary>
    public float Hollow { get; init; }
    /// <summary>Corner of the jaw marked (1) or smoothed away (-1).</summary>
    public float JawAngle { get; init; }
    /// <summary>Eyes set deeper, centimetres.</summary>
    public float EyeDepth { get; init; }
    /// <summary>Where the upper lid is highest: over the inner (1) or the outer (-1) half.</summary>
    public float LidPeak { get; init; }
    /// <summary>How far the fold above the upper lid hangs over it.</summary>
    public float LidFold { get; init; }
    public float Temple { get; init; }
    /// <summary>How far the brow rises to its peak, centimetres.</summary>
    public float BrowArch { get; init; } = 0.78f;
    /// <summary>From the middle of the face to where the brow begins, centimetres.</summary>
    public float BrowStart { get; init; } = 1.25f;
    public float BrowDensity { get; init; } = 1;
    /// <summary>Higher or lower hairline over the forehead, centimetres.</summary>
    public float Hairline { get; init; }
    /// <summary>How far the hairline comes down in its middle, centimetres.</summary>
    public float WidowsPeak { get; init; }
    /// <summary>Darkness about the eyes, 0 none .. 1.</summary>
    public float EyeShadow { get; init; }
    /// <summary>What the two sides of a face differ by.</summary>
    public Asymmetry Asymmetry { get; init; } = Asymmetry.None;
    /// <summary>0 thin or lean .. 1 heavy.</summary>
    public float Fat { get; init; }
    public float Lean { get; init; }
    public float Male { get; init; }
    /// <summary>1 up to five years, 0 from sixteen.</summary>
    public float Child { get; init; }
    /// <summary>0 up to forty-five years, 1 from eighty.</summary>
    public float Elder { get; init; }
    /// <summary>Below the eyes, the face of a child is this much shorter.</summary>
    public float LowerFace => 1 - 0.17f * Child;
    /// <summary>Lower end of the chin, head space.</summary>
    public float ChinY => 0.2f + (HeadSpace.Chin - ChinDrop - 0.2f) * LowerFace;
    public float EyeRadius => 1.85f * EyeSize;
    public Vec3 EyeCentre => new(3.36f * EyeSpacing * (0.6f + 0.4f * FaceWidth), 0.2f, 7.72f - EyeRadius - EyeDepth);
    public float MouthY => 0.2f + (-6.75f + MouthHeight - 0.2f) * LowerFace;

    public static FaceParameters Of(CharacterSheet sheet)
    {
        Seed seed = new Seed((ulong)sheet.Seed).Derive("face");
        // A sheet's own numbers first; what it leaves open comes from the seed, gently.
        float F(string name)
            => Math.Clamp(sheet.Face.TryGetValue(name, out float v) ? v : 0.45f * seed.Normal(name), -1.2f, 1.2f);
        float male = sheet.Presentation, child = 1 - Maths.Unlerp(5, 16, sheet.Age),
            elder = Maths.Unlerp(45, 80, sheet.Age), adult = 1 - child;
        float m = (2 * male - 1) * adult;
        return new()
        {
            FaceWidth = 1 + 0.075f * F("faceWidth") + 0.03f * m + 0.03f * child + 0.03f * sheet.Weight,
            JawWidth = 1 + 0.12f * F("jawWidth") + 0.075f * m - 0.02f * child + 0.03f * sheet.Weight,
            ChinDrop = 0.8f * F("chin") + 0.35f * m - 0.25f * child,
            ChinForward = 0.45f * F("chinForward") + 0.2f * m,
            NoseSize = 1 + 0.24f * F("noseSize") + 0.12f * m - 0.3f * child + 0.08f * elder,
            NoseWidth = 1 + 0.24f * F("noseWidth") + 0.07f * m - 0.04f * child + 0.07f * elder,
            NoseTip = 0.42f * F("noseTip") - 0.1f * m + 0.4f * child - 0.12f * elder,
            NoseBridge = 0.45f * F("noseBridge") + 0.2f * m * adult,
            EyeSize = 1 + 0.10f * F("eyeSize") - 0.045f * m + 0.13f * child - 0.05f * elder,
            EyeTilt = 0.09f * F("eyeTilt") - 0.02f * m - 0.03f * elder,
            EyeOpen = 1 + 0.22f * F("eyeOpen") - 0.06f * m + 0.09f * child - 0.12f * elder,
            EyeSpacing = 1 + 0.085f * F("eyeSpacing"),
            BrowHeight = 0.5f * F("browHeight") - 0.22f * m + 0.1f * child,
            BrowAngle = 0.42f * F("browAngle"),
            BrowThickness = 1 + 0.6f * F("browThickness") + 0.2f * m - 0.15f * child,
            LipFullness = 1 + 0.36f * F("lipFullness") - 0.13f * m - 0.05f * child - 0.25f * elder,
            MouthWidth = 1 + 0.13f * F("mouthWidth") + 0.03f * m - 0.08f * child,
            MouthCurve = 0.2f + 0.3f * F("mouthCurve") + 0.05f * child,
            Cheek = 1 + 0.7f * F("cheek") - 0.25f * m + 0.45f * child,
            EarSize = 1.1f + 0.15f * F("earSize") + 0.05f * m + 0.1f * elder,
            Forehead = F("forehead") + 0.3f * child - 0.3f * m,
            BrowRidge = 0.22f * F("browRidge") + 0.10f * m,
            NoseLength = 1 + 0.14f * F("noseLength") + 0.02f * m - 0.03f * child + 0.03f * elder,
            // A longer nose pushes the mouth down, if not by as much.
            MouthHeight = 0.42f * F("mouthHeight") - 0.28f * F("noseLength"),
            LipBalance = 0.30f * F("lipBalance"),
            ChinWidth = 0.40f * F("chinWidth") + 0.22f * m,
            Hollow = F("hollow") * (1 - 0.8f * child),
            JawAngle = F("jawAngle") * (1 - 0.6f * child),
            EyeDepth = 0.20f * F("eyeDepth") + 0.05f * m,
            LidPeak = 0.14f * F("lidPeak"),
            LidFold = 0.07f * F("lidFold"),
            Temple = 0.28f * F("temple"),
            BrowArch = 0.78f + 0.65f * F("browArch") - 0.12f * m,
            BrowStart = 1.3f + 0.6f * F("browGap"),
            BrowDensity = 1 + 0.6f * F("browDensity") + 0.1f * m - 0.2f * elder,
            Hairline = 0.9f * F("hairline"),
            WidowsPeak = MathF.Max(0, 1.4f * F("widowsPeak")),
            EyeShadow = Maths.Saturate(0.25f + 0.5f * F("eyeShadow") + 0.25f * elder - 0.2f * child),
            Asymmetry = new(F("chinSide"), F("noseSide"), F("eyeLevel"), F("mouthLevel"), F("browLevel")),
            Fat = Math.Max(0, sheet.Weight) * 0.9f + 0.45f * child,
            Lean = Math.Max(0, -sheet.Weight) + 0.3f * elder,
            Male = male * adult, Child = child, Elder = elder,
        };
    }
}
