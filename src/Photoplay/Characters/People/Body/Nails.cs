using Photoplay.Foundation;

namespace Photoplay.Characters.People.Body;

/// <summary>Fingernails: a small arched plate on the back of every last finger joint.</summary>
internal static class Nails
{
    // Half-widths of the digits, shares of the hand's length, thumb first.
    private static readonly float[] Half = [0.053f, 0.051f, 0.0525f, 0.049f, 0.043f];

    public static Panel Build(Proportions p)
    {
        Panel panel = new();
        foreach (int side in (ReadOnlySpan<int>)[1, -1])
        {
            HandPlan plan = new(p, side);
            for (int digit = 0; digit < 5; digit++)
                Plate(panel, plan, digit == 0 ? plan.Thumb : plan.Finger(digit - 1), digit, p);
        }
        return panel;
    }

    private static void Plate(Panel panel, HandPlan plan, Vec3[] joints, int digit, Proportions p)
    {
        Vec3 along = (joints[3] - joints[2]).Normalized;
        Vec3 across =
            digit == 0 ? (plan.Axis * -0.80f + Vec3.UnitZ * 0.55f - plan.Palm * 0.25f).Normalized : Vec3.UnitZ;
        Vec3 x = (across - along * Vec3.Dot(across, along)).Normalized, up = Vec3.Cross(along, x).Normalized;
        if (Vec3.Dot(up, plan.Palm) > 0) up = -up;
        float half = Half[digit] * plan.Size * HandCage.PlumpnessOf(p), length = (joints[3] - joints[2]).Length;
        BodyPart part = plan.Side > 0 ? BodyPart.LeftHand : BodyPart.RightHand;
        int[,] grid = new int[5, 5];
        for (int j = 0; j < 5; j++)
            for (int i = 0; i < 5; i++)
            {
                float u = i * 0.5f - 1, v = j * 0.25f, round = j is 0 or 4 ? 0.86f : 1;
                float across_ = u * 0.58f * round,
                    lift = 0.72f * MathF.Sqrt(1 - 0.75f * across_ * across_) * Maths.Lerp(1.0f, 0.72f, v * v) - 0.015f;
                Vec3 at = joints[2] + along * (length * Maths.Lerp(0.46f, 0.97f, v)) + x * (across_ * half)
                    + up * (lift * half);
                grid[i, j] = panel.Add(at, new(part, digit + 1 + (2 + 0.6f) / 3, 0));
            }
        for (int j = 0; j < 4; j++)
            for (int i = 0; i < 4; i++)
            {
                Site s = panel.Sites[grid[i, j]];
                int a = grid[i, j], b = grid[i, j + 1], c = grid[i + 1, j + 1], d = grid[i + 1, j];
                // Outwards is away from the palm.
                bool flip = Vec3.Dot(Vec3.Cross(along, x), up) < 0;
                panel.Quad(a, b, c, d, s, s, s, s, flip);
            }
    }
}
