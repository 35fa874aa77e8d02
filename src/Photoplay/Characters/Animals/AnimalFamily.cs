using System.Globalization;
using Photoplay.Foundation;
using Photoplay.Writing;

namespace Photoplay.Characters.Animals;

/// <summary>Four-legged animals: from a role to a sheet, and from a sheet to the actor.</summary>
public static class AnimalFamily
{
    public static CharacterFamily Family { get; } = new("animals", AnimalCatalogue.Entries, Design, Build);

    /// <summary>Years (human-equivalent) below which an animal has the shape of its young.</summary>
    private const float GrownAge = 12;

    /// <summary>A sheet for a role: its species' colours and height, varied by the seed, with what the story says of
    /// colour, size, age, build and eyes.</summary>
    public static CharacterSheet Design(Role role, Vocabulary vocabulary, Seed seed)
    {
        Species species = SpeciesOf(role.Kind);
        string? age = Value("age"), size = Value("size"), build = Value("build");
        bool young = role.Kind == species.YoungId || age is "1" or "3";
        List<PartSheet> parts = PartsOf(role, species, vocabulary);
        QuadrupedDesign d = Grafts.Apply(young ? species.Young : species.Grown, parts);
        string? colour = Value("colour");
        float scale = size is not null && float.TryParse(size, CultureInfo.InvariantCulture, out float s)
            ? Math.Clamp(s, 0.6f, 1.5f)
            : 1;
        return new CharacterSheet
        {
            Id = role.Id, Name = role.Name, Kind = role.Kind,
            Seed = (long)(seed.Value >> 1), Age = young ? 4 : age is "72" or "84" ? 70 : 30,
            Presentation = seed.Uniform("presentation"),
            Height = HeightOf(d) * scale * seed.Range("height", 0.96f, 1.04f),
            Weight = build is not null && float.TryParse(build, CultureInfo.InvariantCulture, out float w)
                ? w
                : seed.Range("weight", -0.2f, 0.2f),
            CoatColour = colour ?? Hex(d.Coat.Main), CoatColour2 = colour is null ? Hex(d.Coat.Dark) : null,
            EyeColour = Value("eyes") ?? Hex(d.Coat.IrisColour),
            Pattern = Value("pattern") is "plain" ? "plain" : null, Parts = parts,
            Voice = young ? "child-1" : seed.Uniform("voice") < 0.5f ? "woman-1" : "man-1",
        };

        string? Value(string aspect)
        {
            Trait? t = role.Attributes.FirstOrDefault(a => a.Aspect == aspect && a.Of is null or "coat" or "fur");
            return t is null ? null
                : t.Value.StartsWith('#') ? t.Value
                : vocabulary.Find(Kind.Attribute, t.Value)?.Value ?? t.Value;
        }
    }

    /// <summary>What the story says it has of others, over what its kind has by nature.</summary>
    private static List<PartSheet> PartsOf(Role role, Species species, Vocabulary vocabulary)
    {
        List<PartSheet> parts = [.. species.Parts];
        foreach (Trait t in role.Attributes)
        {
            if (t.Aspect != "part" || t.Of is null) continue;
            Trait? colour = role.Attributes.FirstOrDefault(c => c.Aspect == "colour" && c.Of == t.Value);
            parts.RemoveAll(p => p.Part == t.Value);
            parts.Add(new(t.Value, t.Of, colour is null ? null : vocabulary.Find(Kind.Attribute, colour.Value)?.Value));
        }
        return parts;
    }

    public static Actor Build(CharacterSheet sheet) => QuadrupedActor.Build(sheet, DesignOf(sheet));

    /// <summary>The numbers of one individual.</summary>
    public static QuadrupedDesign DesignOf(CharacterSheet sheet)
    {
        Species species = SpeciesOf(sheet.Kind);
        QuadrupedDesign d = Grafts.Apply(
            sheet.Kind == species.YoungId || sheet.Age < GrownAge ? species.Young : species.Grown, sheet.Parts);
        Seed seed = new Seed((ulong)sheet.Seed).Derive("shape");
        float Vary(string name, float amount) => seed.Range(name, 1 - amount, 1 + amount);
        float fat = Math.Clamp(sheet.Weight, -1, 1);
        return d with
        {
            Size = d.Size * Math.Clamp(sheet.Height / HeightOf(d), 0.5f, 2),
            WaistRadius = d.WaistRadius * (1 + 0.22f * fat),
            Belly = MathF.Max(0, d.Belly + 0.02f * fat),
            NeckRadius = d.NeckRadius * (1 + 0.08f * fat),
            EarLength = d.EarLength * Vary("ear", 0.05f),
            MuzzleLength = d.MuzzleLength * Vary("muzzle", 0.03f),
            MuzzleWidth = d.MuzzleWidth * Vary("muzzle width", 0.03f),
            EyeRadius = d.EyeRadius * Vary("eye", 0.025f),
            CheekRadius = d.CheekRadius * Vary("cheek", 0.04f),
            TailBush = d.TailBush * Vary("tail", 0.06f),
            Coat = Dyed(d.Coat, sheet),
        };
    }

    public static Species SpeciesOf(string kind)
        => AnimalCatalogue.Species.FirstOrDefault(s => s.Id == kind || s.YoungId == kind) ?? AnimalCatalogue.Species[0];

    /// <summary>The coat in the sheet's colours: a main colour other than the species' own draws the
    /// others after it.</summary>
    private static Coat Dyed(Coat coat, CharacterSheet sheet)
    {
        Coat c = coat with
        {
            IrisColour = Number(sheet.EyeColour) ?? coat.IrisColour,
            Pattern = sheet.Pattern == "plain" ? Pattern.Plain : coat.Pattern
        };
        if (Number(sheet.CoatColour) is int main && main != coat.Main)
        {
            Rgb m = Rgb.Hex(main);
            float light = m.Luminance;
            c = c with
            {
                Main = main,
                Dark = light > 0.55f ? Mix(main, coat.Dark, 0.25f) : coat.Dark,
                Pale = light < 0.08f ? Mix(main, coat.Pale, 0.16f) : coat.Pale,
                LidColour = Mix(main, 0x20140E, 0.45f),
            };
        }
        return Number(sheet.CoatColour2) is int dark ? c with { Dark = dark } : c;
    }

    private static float HeightOf(QuadrupedDesign d) => QuadrupedActor.MeasuresOf(new QuadrupedFrame(d)).Height;

    private static string Hex(int rgb) => "#" + rgb.ToString("x6", CultureInfo.InvariantCulture);

    private static int? Number(string? hex)
        => hex is { Length: 7 } && hex[0] == '#'
                && int.TryParse(hex.AsSpan(1), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out int n)
            ? n
            : null;

    /// <summary>Between two colours, in code values.</summary>
    private static int Mix(int a, int b, float t)
    {
        int Channel(int shift)
            => (int)MathF.Round((a >> shift & 255) + ((b >> shift & 255) - (a >> shift & 255)) * t) << shift;
        return Channel(16) | Channel(8) | Channel(0);
    }
}
