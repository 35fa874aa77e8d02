namespace Photoplay.Characters.People.Head;

/// <summary>The rings of the head cage from crown to chest, head space. Each ring is an ellipse-like curve through a
/// front, a side and a back.</summary>
internal static class HeadRows
{
    /// <summary>y and z in front; x, y, z at the side; y and z behind; how far the face's columns spread; superellipse
    /// power of the front half.</summary>
    public readonly record struct Row(float FrontY, float FrontZ, float SideX, float SideY, float SideZ, float BackY,
        float BackZ, float Spread, float Power);

    /// <summary>x of the columns of the face, middle to side, at spread 1.</summary>
    public static readonly float[] Columns = [0, 1.0f, 1.8f, 2.7f, 3.7f, 4.7f, 5.65f];

    public const int Brow = 4, EyeMiddle = 6, EyeBottom = 8, NoseTip = 10, NoseBase = 12, MouthTop = 13,
        MouthMiddle = 14, MouthBottom = 15, Chin = 17, ChinBottom = 18, NeckTop = 20, FirstBust = 23;

    public static readonly Row[] All =
    [
        new(11.6f, 2.8f, 3.7f, 11.5f, -1.5f, 11.2f, -5.8f, 0.50f, 2.0f),
        new(10.2f, 6.1f, 6.2f, 9.9f, -1.4f, 9.1f, -8.6f, 0.82f, 2.1f),
        new(8.1f, 8.05f, 7.4f, 7.6f, -1.2f, 6.3f, -10.0f, 0.95f, 2.2f),
        new(5.6f, 9.05f, 7.75f, 5.1f, -1.1f, 3.5f, -10.4f, 1.0f, 2.25f),
        new(3.1f, 9.3f, 7.65f, 2.9f, -1f, 1.6f, -10.2f, 1.0f, 2.25f),
        new(1.7f, 8.95f, 7.5f, 1.5f, -0.9f, 0.3f, -9.8f, 1.0f, 2.2f),
        new(0.4f, 8.75f, 7.4f, 0.2f, -0.9f, -1.0f, -9.3f, 1.0f, 2.15f),
        new(-1.0f, 8.85f, 7.25f, -1.1f, -0.9f, -2.3f, -8.8f, 1.0f, 2.2f),
        new(-2.3f, 8.95f, 7.1f, -2.3f, -1f, -3.4f, -8.3f, 1.0f, 2.25f),
        new(-3.2f, 9.0f, 6.95f, -3.2f, -1.1f, -4.4f, -7.8f, 0.99f, 2.25f),
        new(-4.0f, 9.05f, 6.8f, -4.1f, -1.2f, -5.2f, -7.4f, 0.97f, 2.22f),
        new(-4.75f, 9.1f, 6.6f, -4.9f, -1.2f, -5.9f, -7.1f, 0.95f, 2.15f),
        new(-5.15f, 9.15f, 6.5f, -5.5f, -1.3f, -6.6f, -6.8f, 0.93f, 2.1f),
        new(-5.85f, 9.4f, 6.32f, -6.1f, -1.3f, -7.2f, -6.6f, 0.92f, 2.02f),
        new(-7.1f, 9.3f, 6.14f, -6.7f, -1.2f, -7.9f, -6.4f, 0.92f, 1.98f),
        new(-8.3f, 9.1f, 5.9f, -7.2f, -1.0f, -8.6f, -6.3f, 0.90f, 1.95f),
        new(-9.3f, 8.8f, 5.6f, -7.7f, -0.9f, -9.2f, -6.2f, 0.86f, 1.93f),
        new(-10.6f, 8.95f, 5.2f, -8.1f, -0.9f, -9.8f, -6.2f, 0.77f, 1.9f),
        new(-11.6f, 8.2f, 4.6f, -8.5f, -1.0f, -10.4f, -6.2f, 0.66f, 1.95f),
        new(-11.65f, 6.0f, 3.9f, -8.9f, -1.5f, -11.1f, -6.2f, 0.56f, 2.0f),
        new(-11.6f, 3.2f, 3.75f, -10.2f, -2.2f, -12.0f, -6.2f, 0.60f, 2.0f),
        new(-13.2f, 1.9f, 3.8f, -12.6f, -2.3f, -13.4f, -6.3f, 0.60f, 2.0f),
        new(-15.6f, 1.8f, 3.95f, -15.2f, -2.3f, -15.0f, -6.6f, 0.60f, 2.0f),
        new(-18.2f, 2.2f, 4.45f, -17.6f, -2.3f, -16.8f, -7.0f, 0.66f, 2.0f),
        new(-21f, 3.6f, 8.0f, -20f, -2.2f, -18.4f, -8.0f, 1.0f, 2.0f),
    ];
}
