namespace Photoplay.Sets.Nature;

/// <summary>Lake.</summary>
public static class Lake
{
    public static Location Build(LocationSheet sheet) => Meadow.Build(sheet);
}
