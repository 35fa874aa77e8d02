namespace Photoplay.Sets.Nature;

/// <summary>Garden.</summary>
public static class Garden
{
    public static Location Build(LocationSheet sheet) => Meadow.Build(sheet);
    public static Location BuildPark(LocationSheet sheet) => Meadow.Build(sheet);
}
