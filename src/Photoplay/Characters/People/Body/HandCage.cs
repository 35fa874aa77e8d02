using Photoplay.Foundation;

namespace Photoplay.Characters.People.Body;

/// <summary>
/// A hand, welded to the wrist's ring of 16: palm rings of 20 (nine points on the back, nine on the palm, one at each
/// side), four fingers of eight round the openings at the knuckles, and a thumb out of the side. Sites: t is the
/// finger's number 1 (thumb) .. 5 plus how far along it (0..1), or 0..1 along the palm.
/// </summary>
internal sealed class HandCage
{
    private const int Row = 9;
    // Finger sections: joint the section stands behind, share of the way to the next, half-width and half-height
    // against the finger's own.
    private static readonly (int Joint, float Share, float Width, float Height)[] Sections =
    [
        (0, 0.30f, 1.02f, 1.04f), (0, 0.62f, 0.95f, 0.95f), (0, 0.90f, 0.98f, 0.98f),
        (1, 0.10f, 0.99f, 0.97f), (1, 0.50f, 0.89f, 0.87f), (1, 0.88f, 0.92f, 0.88f),
        (2, 0.14f, 0.92f, 0.84f), (2, 0.50f, 0.87f, 0.78f), (2, 0.80f, 0.74f, 0.62f), (2, 0.97f, 0.40f, 0.34f),
    ];
    private static readonly float[] HalfWidth = [0.051f, 0.0525f, 0.049f, 0.043f];
    private readonly BodyCage cage;
    private readonly HandPlan plan;
    private readonly BodyPart part;
    private readonly bool flip;
    private readonly float plump;

    private HandCage(BodyCage cage, HandPlan plan, float plump)
        => (this.cage, this.plan, this.plump, part, flip) = (cage, plan, plump,
            plan.Side > 0 ? BodyPart.LeftHand : BodyPart.RightHand, plan.Side > 0);

    public static void Weld(BodyCage cage, Proportions p, int side)
    {
        new HandCage(cage, new(p, side), PlumpnessOf(p)).Build(cage.WristRings[side > 0 ? 0 : 1]);
    }

    /// <summary>Thickness of a hand over the table's.</summary>
    public static float PlumpnessOf(Proportions p) => (Maths.Lerp(0.90f, 1.03f, p.Masculine * p.Grown)
        + 0.08f * p.Childhood + 0.08f * MathF.Max(0, p.Weight)) * p.Figure.Fingers;

    private void Build(int[] wrist)
    {
        // Along; half-width; half-thickness; how far the middle of the section sinks towards the palm; shift across.
        int[] a = PalmRing(0.10f, 0.150f, 0.100f, 0.004f, 0.008f),
        b = PalmRing(0.22f, 0.188f, 0.098f, 0.012f, 0.010f), c = PalmRing(0.34f, 0.205f, 0.086f, 0.016f, 0.000f),
            d = PalmRing(0.435f, 0.208f, 0.072f, 0.010f, -0.006f);
        Join(wrist, a);
        PalmTube(a, b, skipThumb: true);
        PalmTube(b, c, skipThumb: true);
        PalmTube(c, d, skipThumb: false);
        int[] inner = [.. Enumerable.Range(1, Row - 2).Select(i => At((Dorsal(d, i), Palmar(d, i))))];
        for (int f = 0; f < 4; f++) Finger(f, d, inner);
        Thumb(a, b, c);
    }

    // Ring order follows the arm's angle: from the middle of the back to the thumb's side, over the palm, and back.
    private static int Dorsal(int[] ring, int i) => ring[i <= 4 ? 4 - i : 24 - i];
    private static int Palmar(int[] ring, int i) => ring[6 + i];
    private static int SideOf(int[] ring, bool thumb) => ring[thumb ? 5 : 15];

    private int At((int Dorsal, int Palmar) pair)
        => cage.Add((cage.Mesh.Positions[pair.Dorsal] + cage.Mesh.Positions[pair.Palmar]) * 0.5f
            + plan.Axis * (0.012f * plan.Size), new(part, 0.45f, 0));

    private int[] PalmRing(float along, float half, float thick, float sink, float shift)
    {
        int[] ring = new int[20];
        half *= plump;
        thick *= plump;
        Vec3 Place(float across, float palm)
            => plan.At(along + (across > 0 ? 0.02f : 0.05f) * MathF.Abs(across / half) * -1 + 0.02f, across + shift,
                palm + 0.01f);
        for (int i = 0; i < Row; i++)
        {
            float u = 1 - i * 0.25f, arch = 1 - u * u;
            ring[i <= 4 ? 4 - i : 24 - i] = cage.Add(Place(u * half * 0.93f, -thick * (0.40f + 0.36f * arch)),
                new(part, along, 0));
            ring[6 + i] = cage.Add(Place(u * half * 0.93f, thick * (0.52f + 0.24f * arch) - sink * 2.2f * arch),
                new(part, along, 0));
        }
        ring[5] = cage.Add(Place(half, thick * 0.05f), new(part, along, 0));
        ring[15] = cage.Add(Place(-half, thick * 0.05f), new(part, along, 0));
        return ring;
    }

    /// <summary>From the wrist's 16 to the palm's 20: in every quarter a triangle takes up the fifth point.</summary>
    private void Join(int[] w, int[] q)
    {
        for (int g = 0; g < 4; g++)
        {
            int W(int i) => w[(4 * g + i) % 16];
            int Q(int i) => q[(5 * g + i) % 20];
            Flat(W(0), Q(0), Q(1), W(1));
            Flat(W(1), Q(1), Q(2), W(2));
            Flat(W(2), Q(2), Q(3));
            Flat(W(2), Q(3), Q(4), W(3));
            Flat(W(3), Q(4), Q(5), W(4));
        }
    }

    private void PalmTube(int[] a, int[] b, bool skipThumb)
    {
        for (int k = 0; k < 20; k++)
            if (!skipThumb || k is not (4 or 5)) Flat(a[k], b[k], b[(k + 1) % 20], a[(k + 1) % 20]);
    }

    private void Finger(int f, int[] knuckles, int[] inner)
    {
        int i = 2 * f;
        int Middle(int j) => j == 0 ? SideOf(knuckles, true) : j == Row - 1 ? SideOf(knuckles, false) : inner[j - 1];
        int[] opening =
        [
            Dorsal(knuckles, i + 1), Dorsal(knuckles, i), Middle(i), Palmar(knuckles, i),
            Palmar(knuckles, i + 1), Palmar(knuckles, i + 2), Middle(i + 2), Dorsal(knuckles, i + 2),
        ];
        Digit(plan.Finger(f), opening, HalfWidth[f] * plan.Size * plump, f + 2, Vec3.UnitZ, Sections);
    }

    private void Thumb(int[] a, int[] b, int[] c)
    {
        int[] opening = [Dorsal(b, 0), Dorsal(a, 0), SideOf(a, true), Palmar(a, 0), Palmar(b, 0), Palmar(c, 0),
            SideOf(c, true), Dorsal(c, 0)];
        Vec3 across = (plan.Axis * -0.80f + Vec3.UnitZ * 0.55f - plan.Palm * 0.25f).Normalized;
        (int, float, float, float)[] sections =
        [
            (0, 0.86f, 1.34f, 1.26f), (1, 0.02f, 1.14f, 1.10f), (1, 0.18f, 1.04f, 1.02f),
            (1, 0.55f, 0.95f, 0.94f), (1, 0.90f, 0.99f, 0.94f), (2, 0.14f, 1.02f, 0.90f),
            (2, 0.50f, 0.98f, 0.80f), (2, 0.82f, 0.80f, 0.60f), (2, 0.98f, 0.42f, 0.32f),
        ];
        Digit(plan.Thumb, opening, 0.053f * plan.Size * plump, 1, across, sections);
    }

    private void Digit(Vec3[] joints, int[] opening, float half, int number, Vec3 across,
        (int Joint, float Share, float Width, float Height)[] sections)
    {
        int[] previous = opening;
        for (int s = 0; s < sections.Length; s++)
        {
            (int joint, float share, float width, float height) = sections[s];
            Vec3 along = (joints[joint + 1] - joints[joint]).Normalized,
                centre = Vec3.Lerp(joints[joint], joints[joint + 1], share);
            Vec3 x = (across - along * Vec3.Dot(across, along)).Normalized, up = Vec3.Cross(along, x).Normalized;
            if (Vec3.Dot(up, plan.Palm) > 0) up = -up;
            Site site = new(part, number + (joint + share) / 3, 0);
            int[] ring = new int[8];
            for (int k = 0; k < 8; k++)
            {
                float angle = k * Maths.Tau / 8;
                // Fingers are flatter on the back and full at the pads.
                float lift = Maths.Cos(angle) * half * height * (Maths.Cos(angle) < 0 ? 1.06f : 0.92f);
                ring[k] = cage.Add(centre + x * (Maths.Sin(angle) * half * width) + up * lift, site);
            }
            for (int k = 0; k < 8; k++) Flat(previous[k], ring[k], ring[(k + 1) % 8], previous[(k + 1) % 8]);
            previous = ring;
        }
        Flat(previous);
    }

    private void Flat(params int[] corners)
    {
        Site[] sites = [.. corners.Select(c => cage.Sites[c] is { IsHand: true } s ? s : new(part, 0, 0))];
        cage.Face(corners, sites, flip);
    }
}
