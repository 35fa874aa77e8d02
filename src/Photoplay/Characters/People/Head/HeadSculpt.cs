using Photoplay.Foundation;

namespace Photoplay.Characters.People.Head;

/// <summary>Models the forms the cage is too coarse for: cheekbones, jaw, chin, temples, then nose
/// wings, philtrum, folds.</summary>
internal static class HeadSculpt
{
    /// <summary>Big forms, on the head refined once.</summary>
    public static void Broad(SculptBrush brush, FaceParameters f)
    {
        float male = f.Male, y = f.LowerFace, nose = f.NoseWidth, tip = f.NoseTip * 0.6f;
        brush.Push(new(4.7f, -2.6f * y, 7.2f), 2.0f, new Vec3(0.16f, 0.06f, 0.30f) * f.Cheek);
        brush.Push(new(4.0f, -4.6f * y, 7.6f), 1.9f, new Vec3(0.10f, 0, 0.18f) * f.Cheek);
        brush.Push(new(5.5f, -6.0f * y, 4.7f), 1.9f,
            new Vec3(-0.22f, 0, -0.14f) * (0.55f + 0.6f * f.Lean - 0.7f * f.Fat + 1.1f * f.Hollow));
        brush.Push(new(0, -10.4f * y - f.ChinDrop, 9f), 1.4f, new(0, 0, 0.22f));
        brush.Push(new(5.5f, -7.3f * y, -0.4f), 1.5f,
            new Vec3(0.28f, -0.15f, 0) * (0.3f + 0.75f * male + 0.7f * f.JawAngle));
        brush.Push(new(4.1f, -10.3f * y, -0.2f), 1.6f, new(-0.22f, 0.18f, -0.12f));
        brush.Push(new(3.0f, -11.6f * y, 3.2f), 1.7f, new(-0.3f, 0.45f, -0.2f));
        brush.Push(new(1.7f, -10.5f * y - f.ChinDrop, 8.2f), 1.2f, new(f.ChinWidth, 0, 0.2f * f.ChinWidth));
        brush.Push(new(3.0f, 3.0f, 8.6f), 1.3f, new(0, 0, 0.30f * (male + 0.12f) + f.BrowRidge));
        brush.Push(new(1.9f, 6.2f, 8.4f), 2.6f, new(0, 0, 0.22f * f.Forehead));
        brush.Push(new(6.6f, 3.4f, 4.6f), 1.6f, new(-0.2f + f.Temple, 0, -0.1f));
        brush.Push(new(0, -5.1f * y, 9.6f), 0.38f, new(0, 0, -0.12f));
        brush.Push(new(1.6f * nose, -4.0f * y + tip, 9.6f), 0.5f, new(0.17f, 0, 0.16f));
        brush.Push(new(2.0f * nose, -3.6f * y + tip, 8.7f), 0.36f, new(-0.03f, 0, -0.14f));
        brush.Push(new(1.25f * nose, -3.15f * y + tip, 9.6f), 0.38f, new(-0.10f, 0.05f, -0.12f));
        brush.Push(new(0, -3.6f * y + tip, 11f), 0.6f, new(0, 0, 0.14f));
        brush.Push(new(0, -9.2f * y, 8.9f), 0.8f, new(0, 0, -0.14f));
        brush.Push(new(2.75f * f.MouthWidth, f.MouthY + f.MouthCurve, 8.3f), 0.5f, new(0, 0, -0.18f));
        if (f.Fat > 0)
        {
            brush.Push(new(4.9f, -6.6f * y, 6), 2.6f, new Vec3(0.55f, -0.1f, 0.4f) * f.Fat);
            brush.Push(new(0, -12f * y, 4.5f), 2.8f, new Vec3(0, -0.9f, 0.5f) * MathF.Max(0, f.Fat - 0.45f * f.Child));
        }
        // Hollow of the throat, collarbones, the two cords of the neck.
        brush.Push(new(0, -19.2f, 3.4f), 0.9f, new(0, 0, -0.35f));
        brush.Push(new(2.0f, -17.4f, 1.6f), 0.9f, new(0, 0, 0.22f));
        brush.Push(new(0, -14.2f, 2.0f), 0.8f, new Vec3(0, 0, 0.55f) * male);
    }

    /// <summary>Small forms, on the head refined twice.</summary>
    public static void Fine(SculptBrush brush, FaceParameters f)
    {
        float y = f.LowerFace, nose = f.NoseWidth, tip = f.NoseTip * 0.5f, size = 0.6f + 0.4f * f.NoseSize;
        const float front = 8.2f;
        brush.PushFront(1.48f * nose, -3.7f * y + tip, 0.42f, new Vec3(0.10f, 0, 0.12f) * size, front);
        for (int i = 0; i < 7; i++)
        {
            float a = -0.5f + i * 0.42f;
            brush.PushFront(1.52f * nose + 0.62f * Maths.Cos(a), -3.8f * y + tip + 0.52f * Maths.Sin(a), 0.22f,
                new Vec3(0, 0, -0.05f) * size, front);
        }
        brush.PushFront(0, -3.65f * y + tip, 0.75f, new Vec3(0, 0.04f, 0.26f) * size, front);
        brush.PushFront(0.34f, -4.95f * y, 0.20f, new(0, 0, 0.05f), front);
        brush.PushFront(0, -5.0f * y, 0.18f, new(0, 0, -0.08f), front);
        // Fold between cheek and mouth: a breath of it in the young.
        float fold = 0.5f + 0.4f * f.Male - 0.4f * f.Child;
        brush.PushFront(2.6f, -4.6f * y, 0.5f, new(0, 0, -0.07f * fold));
        brush.PushFront(3.1f, -5.5f * y, 0.5f, new(0, 0, -0.07f * fold));
        if (f.Elder > 0) Age(brush, f);
    }

    private static void Age(SculptBrush brush, FaceParameters f)
    {
        float g = f.Elder * 2.5f;
        Vec3 In(float depth) => new(0, 0, -depth * g);
        Vec3 Out(float height, float x = 0, float y = 0) => new Vec3(x, y, height) * g;
        brush.Stroke(new(2.15f, -3.6f), new(3.1f, -4.6f), new(3.5f, -6.9f), 0.30f, In(0.10f), 11);
        brush.Stroke(new(2.6f, -3.5f), new(3.7f, -4.6f), new(4.2f, -6.6f), 0.45f, Out(0.07f, 0.03f), 8);
        brush.Stroke(new(1.6f, -1.1f), new(3.2f, -2.9f), new(4.9f, -1.4f), 0.28f, In(0.06f), 12);
        brush.Stroke(new(1.9f, -1.0f), new(3.2f, -2.2f), new(4.6f, -1.1f), 0.32f, Out(0.06f, 0, -0.02f), 9);
        for (int k = -1; k <= 2; k++)
            brush.Stroke(new(5.15f, 0.1f + 0.1f * k), new(5.6f, 0.15f + 0.35f * k), new(6.2f, 0.2f + 0.55f * k), 0.17f,
                new Vec3(-0.02f, 0, -0.03f) * g, 7);
        brush.Stroke(new(3.0f, -7.5f), new(3.2f, -8.4f), new(3.0f, -9.4f), 0.26f, In(0.08f), 8);
        brush.Push(new(4.3f, -9.0f, 6.0f), 1.2f, Out(0.10f, 0.16f, -0.24f));
        for (int line = 0; line < 3; line++)
            for (int i = 0; i <= 9; i++)
            {
                float x = i * 0.38f, y = 4.3f + line * 0.85f + 0.12f * Maths.Cos(x * 1.3f + line);
                brush.PushFront(x, y, 0.24f, In(0.030f * (1 - i / 11f)));
            }
        brush.PushFront(0.45f, 2.6f, 0.25f, In(0.05f));
        for (int i = 0; i <= 5; i++) brush.PushFront(i * 0.38f, -5.75f, 0.10f, In(0.025f));
        // Cords of an old neck.
        brush.Stroke(new(0.7f, -12.6f), new(0.9f, -14f), new(1.0f, -16.5f), 0.35f, Out(0.10f), 8);
    }
}
