namespace Photoplay.Sets.Nature;

/// <summary>Shore.</summary>
public static class Shore
{
    public static Location Build(LocationSheet sheet) => Meadow.Build(sheet);
}
