using System.Globalization;
using Photoplay.Foundation;
using Photoplay.Writing;

namespace Photoplay.Characters.People.Casting;

/// <summary>From a role to a person's sheet: what the screenplay says, then what the kind of person implies, then the
/// role's own seed.</summary>
public static class PersonCasting
{
    public static CharacterSheet Design(Role role, Vocabulary vocabulary, Seed seed)
    {
        PersonKind kind = PersonWords.Find(role.Kind);
        Traits traits = new(role.Attributes, vocabulary);
        float age = traits.Number("age") ?? Maths.Lerp(kind.Age.From, kind.Age.To, seed.Uniform("age"));
        if (traits.Number("size") is < 0.9f && kind.Age.To > 18 && traits.Number("age") is null) age = 9;
        float presentation = kind.Presentation ?? (seed.Uniform("presentation") < 0.5f
            ? seed.Range("feminine", 0.02f, 0.15f)
            : seed.Range("masculine", 0.85f, 0.98f));
        float muscle = traits.Number("muscle") ?? Math.Clamp(0.1f + 0.35f * seed.Normal("muscle")
            + 0.3f * (presentation - 0.5f) - Maths.SmoothStep(55, 80, age) * 0.5f, -0.8f, 0.9f);
        float weight = traits.Number("build")
            ?? Math.Clamp(0.05f + 0.38f * seed.Normal("weight") + 0.12f * Maths.SmoothStep(30, 60, age), -0.75f, 0.85f);
        PersonLooks looks = PersonLooks.Of(age, presentation, traits, seed);
        return new()
        {
            Id = role.Id, Name = role.Name, Kind = role.Kind, Seed = (long)seed.Value,
            Age = MathF.Round(age), Presentation = Round(presentation),
            Height = Round(Stature(age, presentation, seed) * (traits.Number("height") ?? 1)),
            Weight = Round(weight), Muscle = Round(muscle),
            SkinColour = looks.Skin, HairColour = looks.Hair, EyeColour = looks.Eyes,
            HairStyle = traits.Style("hair") ?? looks.HairStyle,
            FacialHair = FacialHair(kind, traits, presentation, age, seed),
            Face = FaceDesign.Of(seed.Derive("face"), looks.Face),
            Garments = Wardrobe.Choose(Costumes.Of(role, kind), traits, age, presentation, seed.Derive("wardrobe")),
            Voice = Voice(age, presentation, seed),
        };
    }

    /// <summary>Standing height, metres: growth after the WHO and CDC median curves, adults normal with
    /// deviation 6.5 cm.</summary>
    private static float Stature(float age, float presentation, Seed seed)
    {
        ReadOnlySpan<float> ages = [1, 2, 4, 6, 8, 10, 12, 14, 16, 18],
        feminine = [0.74f, 0.86f, 1.02f, 1.15f, 1.27f, 1.38f, 1.51f, 1.59f, 1.625f, 1.635f],
            masculine = [0.76f, 0.87f, 1.03f, 1.16f, 1.28f, 1.39f, 1.49f, 1.63f, 1.73f, 1.765f];
        int i = 0;
        while (i < ages.Length - 2 && age > ages[i + 1]) i++;
        float t = Maths.Unlerp(ages[i], ages[i + 1], age), grown = Maths.SmoothStep(2, 18, age);
        float median = Maths.Lerp(Maths.Lerp(feminine[i], feminine[i + 1], t),
            Maths.Lerp(masculine[i], masculine[i + 1], t), presentation);
        float shrunk = 0.05f * Maths.SmoothStep(60, 85, age);
        return median - shrunk + Math.Clamp(seed.Normal("height"), -2, 2) * Maths.Lerp(0.025f, 0.065f, grown);
    }

    private static string FacialHair(PersonKind kind, Traits traits, float presentation, float age, Seed seed)
    {
        if (traits.Style("facial-hair") is { } asked) return asked;
        if (presentation < 0.5f || age < 20) return "none";
        float u = seed.Uniform("facial-hair");
        if (kind.FacialHair is not null) return "full";
        return u < 0.52f ? "none" : u < 0.70f ? "stubble" : u < 0.85f ? "full" : u < 0.93f ? "goatee" : "moustache";
    }

    private static string Voice(float age, float presentation, Seed seed)
        => age < 13 ? "child-1"
            : age >= 64 ? "elder-1"
            : (presentation < 0.5f ? "woman-" : "man-")
                + (1 + seed.Derive("voice").Stream().Below(2)).ToString(CultureInfo.InvariantCulture);

    private static float Round(float x) => MathF.Round(x * 1000) / 1000;
}
