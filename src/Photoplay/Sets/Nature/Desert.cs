namespace Photoplay.Sets.Nature;

/// <summary>Desert.</summary>
public static class Desert
{
    public static Location Build(LocationSheet sheet) => Meadow.Build(sheet);
}
