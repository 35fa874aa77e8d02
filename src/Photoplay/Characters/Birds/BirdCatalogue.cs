using Photoplay.Foundation;

namespace Photoplay.Characters.Birds;

/// <summary>All birds there are.</summary>
public static class BirdCatalogue
{
    private static readonly BirdDesign hen = new()
    {
        Size = 2.0f, Body = new(0.058f, 0.060f, 0.082f), Upright = 0.50f, HeadRadius = 0.028f,
        NeckLength = 0.075f, NeckRadius = 0.028f, BillLength = 0.7f, BillWidth = 0.32f,
        WingLength = 0.095f, WingDepth = 0.050f, TailLength = 0.07f, TailWidth = 0.030f, LegLength = 0.055f,
        LegRadius = 0.0045f, FootSize = 0.030f, Down = 0.016f, Comb = 1, EyeRadius = 0.24f,
        Back = 0xB06A34, Breast = 0xD9924C, Accent = 0xC42A20, Dark = 0x4A2A18, BillColour = 0xD8B060,
        LegColour = 0xD8A040, Iris = 0x8A4A14, IrisInner = 0xC87A24, IrisAngle = 0.95f, Pupil = 0.5f,
        Plumage = Plumage.Hen,
    };

    private static readonly BirdDesign duck = new()
    {
        Size = 1.9f, Body = new(0.054f, 0.050f, 0.092f), Upright = 0.24f, HeadRadius = 0.034f,
        NeckLength = 0.085f, NeckRadius = 0.022f, NeckRise = 1.15f, Bill = BillForm.Flat, BillLength = 1.15f,
        BillWidth = 0.42f, WingLength = 0.110f, TailLength = 0.05f, TailWidth = 0.030f, LegLength = 0.030f,
        LegRadius = 0.0045f, FootSize = 0.032f, Webbed = true, Down = 0.011f, EyeRadius = 0.22f,
        Eye = new(0.66f, 0.26f, 0.42f), Back = 0x8A7A68, Breast = 0xD8CCBA, Accent = 0x1E6A48,
        Dark = 0x5A2E20, BillColour = 0xE0B234, LegColour = 0xE08A2A, Plumage = Plumage.Mallard,
    };

    public static IReadOnlyList<BirdSpecies> Species { get; } =
    [
        new("robin", ["robin#n1", "bird#n1", "songbird#n1", "redbreast#n1"], [], new() { Size = 0.75f }),
        new("sparrow", ["sparrow#n1", "finch#n1", "wren#n2", "swallow#n3"], [],
            new() { Size = 0.75f, Back = 0x8A6238, Breast = 0xCFC2AC, Accent = 0x7A3A1C, Plumage = Plumage.Sparrow }),
        new("dove", ["dove#n1", "pigeon#n1", "white dove"], [], new()
        {
            Size = 1.15f, Back = 0xF0EEEA, Breast = 0xF6F4F0, Dark = 0xCFCBC6, BillColour = 0x8A7A78, LegColour = 0xB0626A,
            Iris = 0x7A2A14, IrisInner = 0xA84A1E, BillLength = 0.62f, BillWidth = 0.22f, HeadRadius = 0.034f,
            Plumage = Plumage.Plain,
        }),
        new("owl", ["owl#n1"], ["night"], new()
        {
            Size = 1.6f, Body = new(0.060f, 0.068f, 0.076f), Upright = 0.95f, Stand = 0.115f,
            HeadRadius = 0.062f, NeckLength = 0.050f, NeckRadius = 0.052f, NeckRise = 1.35f,
            Bill = BillForm.Hook, BillLength = 0.42f, BillWidth = 0.18f, Eye = new(0.42f, 0.06f, 0.74f),
            EyeRadius = 0.30f, EyeYaw = 0.30f, WingLength = 0.135f, WingDepth = 0.058f, TailLength = 0.075f,
            TailWidth = 0.034f, LegLength = 0.026f, LegRadius = 0.0085f, FootSize = 0.026f, Down = 0.018f,
            Tufts = 1, Back = 0x8A6A48, Breast = 0xE6D4B4, Accent = 0xC09A66, Dark = 0x3A2A1C,
            BillColour = 0x3A322A, LegColour = 0xC0A47C, Iris = 0xC87A14,
            IrisInner = 0xF2B83A, IrisAngle = 0.95f, Pupil = 0.58f, Plumage = Plumage.Owl,
        }),
        new("crow", ["crow#n1", "raven#n1", "magpie#n1"], [], new()
        {
            Size = 1.5f, HeadRadius = 0.034f, Upright = 0.45f, Bill = BillForm.Dagger, BillLength = 1.2f,
            BillWidth = 0.34f, WingLength = 0.135f, TailLength = 0.095f, Down = 0.012f, EyeRadius = 0.22f,
            Back = 0x17181C, Breast = 0x1B1C20, Accent = 0x17181C, Dark = 0x0E0E11,
            BillColour = 0x16161A, LegColour = 0x1A1A1C, Plumage = Plumage.Plain,
        }),
        new("duck", ["duck#n1", "mallard#n1", "drake#n2", "goose#n1", "swan#n1"], ["swims"], duck),
        new("duckling", ["duckling#n2", "baby duck"], ["young", "young-of:duck"], duck with
        {
            Size = 0.9f, HeadRadius = 0.046f, NeckLength = 0.066f, NeckRadius = 0.032f,
            Body = new(0.050f, 0.048f, 0.066f), BillLength = 0.75f,
            WingLength = 0.05f, WingDepth = 0.026f, TailLength = 0.02f,
            Down = 0.013f, EyeRadius = 0.25f, Back = 0xF4D25A, Breast = 0xFBE68C,
            Accent = 0xF4D25A, Dark = 0xC89A30, BillColour = 0xE08A30, Plumage = Plumage.Plain,
        }),
        new("chicken", ["chicken#n2", "hen#n1", "hen#n2", "rooster#n1", "turkey#n1"], ["farm"], hen),
        new("chick", ["chick#n1", "baby chicken", "baby bird"], ["young", "young-of:chicken", "farm"], hen with
        {
            Size = 0.75f, HeadRadius = 0.046f, NeckLength = 0.060f, NeckRadius = 0.036f,
            Body = new(0.052f, 0.052f, 0.058f), BillLength = 0.42f,
            BillWidth = 0.24f, WingLength = 0.045f, WingDepth = 0.026f,
            TailLength = 0.015f, LegLength = 0.036f, Comb = 0, Down = 0.016f, EyeRadius = 0.24f,
            Back = 0xF6D460, Breast = 0xFCE994, Accent = 0xF6D460, Dark = 0xD8A840, BillColour = 0xE0A050,
            Iris = 0x120C08, IrisInner = 0x1C120A, IrisAngle = 1.25f, Plumage = Plumage.Plain,
        }),
        new("penguin", ["penguin#n1"], ["swims"], new()
        {
            Size = 2.6f, Stand = 0.118f, Body = new(0.056f, 0.058f, 0.100f), Upright = 1.30f, HeadRadius = 0.041f,
            NeckLength = 0.090f, NeckRadius = 0.040f, NeckRise = 1.62f, Bill = BillForm.Dagger,
            BillLength = 0.95f, BillWidth = 0.22f, Eye = new(0.66f, 0.20f, 0.52f), EyeRadius = 0.20f,
            WingLength = 0.105f, WingDepth = 0.026f, TailLength = 0.030f, TailWidth = 0.024f, LegLength = 0.012f,
            LegRadius = 0.011f, FootSize = 0.034f, Webbed = true, Down = 0.007f, Back = 0x20242C,
            Breast = 0xFAF8F2, Accent = 0xF0B43C, Dark = 0x16181C, BillColour = 0x2A2A2E, LegColour = 0x3A3836,
            Plumage = Plumage.Penguin,
        }),
        new("eagle", ["eagle#n1", "hawk#n1", "falcon#n1", "vulture#n1"], [], new()
        {
            Size = 2.6f, Body = new(0.052f, 0.054f, 0.082f), Upright = 0.75f, HeadRadius = 0.033f,
            NeckLength = 0.066f, Bill = BillForm.Hook, BillLength = 0.9f, BillWidth = 0.34f, EyeRadius = 0.22f,
            Eye = new(0.58f, 0.20f, 0.58f), EyeYaw = 0.6f, WingLength = 0.150f, WingDepth = 0.055f,
            TailLength = 0.085f, TailWidth = 0.034f, LegRadius = 0.009f, FootSize = 0.032f, Down = 0.016f,
            Back = 0x4A3424, Breast = 0x54402E, Accent = 0xFBF8F0, Dark = 0x2E2018, BillColour = 0xE8B83C,
            LegColour = 0xE0B040, Iris = 0xB88A24, IrisInner = 0xF0D060, IrisAngle = 0.9f, Pupil = 0.45f,
            Plumage = Plumage.Eagle,
        }),
        new("parrot", ["parrot#n1", "macaw#n1", "parakeet#n1"], [], new()
        {
            Size = 1.4f, Upright = 0.95f, HeadRadius = 0.042f, NeckLength = 0.056f, NeckRadius = 0.036f,
            Bill = BillForm.Hook, BillLength = 0.95f, BillWidth = 0.44f, EyeRadius = 0.22f, WingLength = 0.125f,
            TailLength = 0.14f, TailWidth = 0.020f, LegRadius = 0.006f, Down = 0.013f, Back = 0xC8241C,
            Breast = 0xD8301F, Accent = 0x2458B8, Dark = 0xE8B828, BillColour = 0xE8DCC4, LegColour = 0x4A4642,
            Iris = 0xD8C89A, IrisInner = 0xF0E4C0, IrisAngle = 0.9f, Pupil = 0.5f, Plumage = Plumage.Parrot,
        }),
    ];

    public static IReadOnlyList<VocabularyEntry> Entries { get; } = [.. Species.Select(s => s.Entry)];
}
