namespace Photoplay.Sets.Nature;

/// <summary>Mountain.</summary>
public static class Mountain
{
    public static Location Build(LocationSheet sheet) => Meadow.Build(sheet);
}
