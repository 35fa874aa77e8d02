namespace Photoplay.Sets.Nature;

/// <summary>Snowfield.</summary>
public static class Snowfield
{
    public static Location Build(LocationSheet sheet) => Meadow.Build(sheet);
}
