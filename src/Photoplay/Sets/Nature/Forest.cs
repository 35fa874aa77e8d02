namespace Photoplay.Sets.Nature;

/// <summary>Forest.</summary>
public static class Forest
{
    public static Location Build(LocationSheet sheet) => Meadow.Build(sheet);
}
