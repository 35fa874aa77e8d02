namespace Photoplay.Characters.People.Hair;

/// <summary>The styles there are.</summary>
internal static class HairStyles
{
    public static IReadOnlyList<HairStyle> All { get; } =
    [
        //   id          flow             len  side  lift  vol   part  clump wave  curl  turns fringe hairs seg width
        new("buzz", HairFlow.Radial, 0.75f, 0.55f, 0.7f, 0, 0, 0, 0, 0, 0, 0, 16000, 3, 0.075f),
        new("short", HairFlow.Forward, 4.2f, 2.4f, 0.55f, 0.3f, 0, 0.55f, 0.15f, 0, 0, 0, 9000, 6, 0.14f),
        new("quiff", HairFlow.Back, 7.6f, 2.8f, 0.45f, 0.45f, -1.0f, 0.42f, 0.12f, 0, 0, 0, 8000, 7, 0.14f),
        new("side-part", HairFlow.Across, 7.5f, 3.0f, 0.45f, 0.35f, 2.6f, 0.5f, 0.1f, 0, 0, 0, 8000, 7, 0.14f),
        new("bob", HairFlow.Fall, 15f, 13f, 0.4f, 0.7f, 1.4f, 0.5f, 0.12f, 0, 0, 0, 5200, 11, 0.21f),
        new("long", HairFlow.Fall, 27f, 24.5f, 0.35f, 0.75f, 1.5f, 0.45f, 0.35f, 0, 0, 0, 4800, 14, 0.23f),
        new("wavy", HairFlow.Fall, 27f, 24f, 0.5f, 0.9f, -1.6f, 0.65f, 0.85f, 0.28f, 3.2f, 0, 4600, 15, 0.22f),
        new("fringe", HairFlow.Fall, 16f, 14f, 0.4f, 0.7f, 0, 0.45f, 0.1f, 0, 0, 1, 5400, 11, 0.20f),
        new("curly", HairFlow.Fall, 15f, 13f, 0.75f, 1.3f, 1.0f, 0.8f, 0.4f, 0.55f, 5f, 0, 3600, 20, 0.17f),
        new("afro", HairFlow.Radial, 6.6f, 5.2f, 1, 0, 0, 0.30f, 0, 0.36f, 4.2f, 0, 7000, 11, 0.12f),
        new("ponytail", HairFlow.Gather, 24f, 24f, 0.3f, 0.35f, 0, 0.35f, 0.1f, 0, 0, 0, 4800, 9, 0.19f,
            HairTail.Ponytail),
        new("bun", HairFlow.Gather, 20f, 20f, 0.3f, 0.45f, 0, 0.35f, 0.1f, 0, 0, 0, 5000, 9, 0.19f, HairTail.Bun),
        new("braids", HairFlow.Gather, 20f, 20f, 0.25f, 0.3f, 0.2f, 0.35f, 0.08f, 0, 0, 0, 4600, 8, 0.19f,
            HairTail.Braids),
    ];

    /// <summary>The style of that id; null for a bald head; unknown ids wear "short".</summary>
    public static HairStyle? Find(string id)
        => id == "bald" ? null : All.FirstOrDefault(s => s.Id == id) ?? All.First(s => s.Id == "short");
}
