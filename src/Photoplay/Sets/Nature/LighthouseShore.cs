namespace Photoplay.Sets.Nature;

/// <summary>Lighthouse.</summary>
public static class LighthouseShore
{
    public static Location Build(LocationSheet sheet) => Meadow.Build(sheet);
    public static Location BuildCliff(LocationSheet sheet) => Meadow.Build(sheet);
}
