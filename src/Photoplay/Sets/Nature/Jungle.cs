namespace Photoplay.Sets.Nature;

/// <summary>Jungle.</summary>
public static class Jungle
{
    public static Location Build(LocationSheet sheet) => Meadow.Build(sheet);
}
