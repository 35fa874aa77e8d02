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
        new("crop", HairFlow.Forward, 2.3f, 1.1f, 0.6f, 0.15f, 0, 0.45f, 0.1f, 0, 0, 0, 12000, 5, 0.11f),
        new("pixie", HairFlow.Across, 4.8f, 2.4f, 0.22f, 0.3f, 2.0f, 0.7f, 0.2f, 0, 0, 0.25f, 8000, 8, 0.15f),
        new("slicked", HairFlow.Back, 9.5f, 4.5f, 0.12f, 0.15f, 0, 0.65f, 0.05f, 0, 0, 0, 7500, 8, 0.16f),
        new("undercut", HairFlow.Back, 8.5f, 0.7f, 0.55f, 0.5f, -1.5f, 0.5f, 0.15f, 0, 0, 0, 9000, 7, 0.13f),
        new("bowl", HairFlow.Fall, 9.5f, 9f, 0.35f, 0.6f, 0, 0.35f, 0.05f, 0, 0, 1, 6500, 9, 0.19f),
        new("lob", HairFlow.Fall, 20f, 18.5f, 0.35f, 0.65f, -1.3f, 0.45f, 0.3f, 0, 0, 0, 5000, 13, 0.22f),
        new("shag", HairFlow.Fall, 14.5f, 11f, 0.6f, 1.0f, 1.2f, 0.9f, 0.7f, 0, 0, 0.4f, 5200, 12, 0.20f),
        new("straight", HairFlow.Fall, 29f, 27f, 0.25f, 0.5f, 0, 0.3f, 0.05f, 0, 0, 0, 5000, 14, 0.22f),
        new("long-curly", HairFlow.Fall, 25f, 22f, 0.75f, 1.4f, -1.0f, 0.8f, 0.5f, 0.6f, 7f, 0, 2900, 26, 0.20f),
        new("locs", HairFlow.Fall, 21f, 20f, 0.55f, 1.3f, 0.6f, 1, 0, 0, 34f, 0, 2200, 32, 0.32f, Rope: 0.62f),
        new("coily", HairFlow.Radial, 3.2f, 2.4f, 0.95f, 0, 0, 0.35f, 0, 0.28f, 3.5f, 0, 9000, 8, 0.11f),
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
