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
    public Vec3 EyeCentre => new(3.36f * EyeSpacing * (0.6f + 0.4f * FaceWidth), 0.2f, 7.72f - EyeRadius);
    public float MouthY => 0.2f + (-6.75f - 0.2f) * LowerFace;

    public static FaceParameters Of(CharacterSheet sheet)
    {
        Seed seed = new Seed((ulong)sheet.Seed).Derive("face");
        // A sheet's own numbers first; what it leaves open comes from the seed, gently.
        float F(string name)
            => Math.Clamp(sheet.Face.TryGetValue(name, out float v) ? v : 0.45f * seed.Normal(name), -1.3f, 1.3f);
        float male = sheet.Presentation, child = 1 - Maths.Unlerp(5, 16, sheet.Age),
            elder = Maths.Unlerp(45, 80, sheet.Age), adult = 1 - child;
        float m = (2 * male - 1) * adult;
        return new()
        {
            FaceWidth = 1 + 0.05f * F("faceWidth") + 0.03f * m + 0.03f * child + 0.03f * sheet.Weight,
            JawWidth = 1 + 0.09f * F("jawWidth") + 0.075f * m - 0.02f * child + 0.03f * sheet.Weight,
            ChinDrop = 0.45f * F("chin") + 0.35f * m - 0.25f * child,
            ChinForward = 0.3f * F("chinForward") + 0.2f * m,
            NoseSize = 1 + 0.16f * F("noseSize") + 0.12f * m - 0.3f * child + 0.08f * elder,
            NoseWidth = 1 + 0.14f * F("noseWidth") + 0.07f * m - 0.04f * child + 0.07f * elder,
            NoseTip = 0.3f * F("noseTip") - 0.1f * m + 0.4f * child - 0.12f * elder,
            NoseBridge = 0.3f * F("noseBridge") + 0.2f * m * adult,
            EyeSize = 1 + 0.07f * F("eyeSize") - 0.045f * m + 0.13f * child - 0.05f * elder,
            EyeTilt = 0.055f * F("eyeTilt") - 0.02f * m - 0.03f * elder,
            EyeOpen = 1 + 0.1f * F("eyeOpen") - 0.06f * m + 0.09f * child - 0.12f * elder,
            EyeSpacing = 1 + 0.04f * F("eyeSpacing"),
            BrowHeight = 0.28f * F("browHeight") - 0.22f * m + 0.1f * child,
            BrowAngle = 0.3f * F("browAngle"),
            BrowThickness = 1 + 0.3f * F("browThickness") + 0.3f * m - 0.15f * child,
            LipFullness = 1 + 0.22f * F("lipFullness") - 0.13f * m - 0.05f * child - 0.25f * elder,
            MouthWidth = 1 + 0.09f * F("mouthWidth") + 0.03f * m - 0.08f * child,
            MouthCurve = 0.2f + 0.2f * F("mouthCurve") + 0.05f * child,
            Cheek = 1 + 0.4f * F("cheek") - 0.25f * m + 0.45f * child,
            EarSize = 1.1f + 0.1f * F("earSize") + 0.05f * m + 0.1f * elder,
            Fat = Math.Max(0, sheet.Weight) * 0.9f + 0.45f * child,
            Lean = Math.Max(0, -sheet.Weight) + 0.3f * elder,
            Male = male * adult, Child = child, Elder = elder,
        };
    }
}
