using Photoplay.Foundation;

namespace Photoplay.Characters.People.Body;

/// <summary>Which rings a cage has. Trunk rings are ring numbers of the trunk's table; with <paramref name="Arms"/> or
/// arm holes it must hold 4, 5, 6, 7, 8.</summary>
/// <param name="Arms">Rings of each arm, ascending; null leaves the trunk closed at the sides, empty
/// leaves open holes.</param>
/// <param name="Legs">Rings of each leg; the trunk must then end with ring 18.</param>
/// <param name="Skirt">Rings below the trunk's last, each 0..1.</param>
/// <param name="Warp">Moves a trunk point of (ring, angle) along the body to another (necklines, open fronts); null
/// leaves all.</param>
internal sealed record RingPlan(float[] Trunk, float[]? Arms, float[]? Legs, float[]? Skirt = null,
    Func<float, float, (float T, float Angle)>? Warp = null);

/// <summary>
/// A control cage over the body, welded: trunk of 24 columns, each arm a tube of 16 that grows from a hole of 4 x 4
/// cells, each leg a tube of 16 made of the half ring and three points of the parting. The same topology serves the
/// skin and, on other rings, every garment.
/// </summary>
internal sealed class BodyCage : Panel
{
    public const int Columns = 24, Around = 16;
    /// <summary>The last ring of each arm, left then right, if there are arms.</summary>
    public int[][] WristRings { get; } = [[], []];
    private readonly BodyForm form;
    private readonly RingPlan plan;
    private readonly int[,] trunk;

    public BodyCage(BodyForm form, RingPlan plan, Func<float, float, Vec3>? skirt = null)
    {
        (this.form, this.plan) = (form, plan);
        int skirts = plan.Skirt?.Length ?? 0, rows = plan.Trunk.Length + skirts;
        trunk = new int[rows, Columns];
        for (int r = 0; r < rows; r++)
            for (int c = 0; c < Columns; c++)
            {
                Site site = TrunkSite(r, c, c > Columns / 2 ? -Columns : 0);
                (float t, float angle) = site.Part == BodyPart.Trunk && plan.Warp is not null
                    ? plan.Warp(site.T, site.Angle)
                    : (site.T, site.Angle);
                trunk[r, c] = Add(site.Part == BodyPart.Trunk ? form.Trunk(t, angle) : skirt!(t, angle),
                    site with { T = t, Angle = angle });
            }
        int hole = plan.Arms is null ? -1 : Array.IndexOf(plan.Trunk, TrunkTable.ShoulderRing);
        for (int r = 0; r + 1 < rows; r++)
            for (int c = 0; c < Columns; c++)
            {
                bool inHole = hole >= 0 && r >= hole && r < hole + 4 && (c is >= 4 and < 8 || c is >= 16 and < 20);
                int shift = c >= Columns / 2 ? -Columns : 0;
                if (!inHole)
                    Quad(trunk[r, c], trunk[r + 1, c], trunk[r + 1, (c + 1) % Columns], trunk[r, (c + 1) % Columns],
                        Above(r, c, shift), TrunkSite(r + 1, c, shift), TrunkSite(r + 1, c + 1, shift),
                        Above(r, c + 1, shift), false);
            }
        foreach (int side in (ReadOnlySpan<int>)[1, -1])
        {
            if (plan.Arms is { Length: > 0 }) AddArm(side, hole);
            if (plan.Legs is { Length: > 0 }) AddLeg(side, plan.Trunk.Length - 1);
        }
    }

    public static float RingAngle(int k) => k * (Maths.Tau / Around);

    /// <summary>Columns past the back count on from the other side (<paramref name="shift"/> a full turn), so that what
    /// is painted around meets itself at the back only.</summary>
    private Site TrunkSite(int r, int c, int shift = 0)
    {
        float angle = (c + shift) * (Maths.Tau / Columns);
        return r < plan.Trunk.Length
            ? new(BodyPart.Trunk, plan.Trunk[r], angle)
            : new(BodyPart.Skirt, plan.Skirt![r - plan.Trunk.Length], angle);
    }

    /// <summary>The upper corner of a face: where a skirt begins it counts as the skirt's.</summary>
    private Site Above(int r, int c, int shift)
        => r == plan.Trunk.Length - 1
            ? new(BodyPart.Skirt, 0, (c + shift) * (Maths.Tau / Columns))
            : TrunkSite(r, c, shift);

    private void AddArm(int side, int hole)
    {
        (int Row, int Column)[] rim =
        [
            (0, 6), (0, 5), (0, 4), (1, 4), (2, 4), (3, 4), (4, 4), (4, 5),
            (4, 6), (4, 7), (4, 8), (3, 8), (2, 8), (1, 8), (0, 8), (0, 7),
        ];
        BodyPart part = side > 0 ? BodyPart.LeftArm : BodyPart.RightArm;
        int[] previous = [.. rim.Select(x => trunk[hole + x.Row, side > 0 ? x.Column : Columns - x.Column])];
        float last = -0.08f;
        foreach (float t in plan.Arms!)
        {
            int[] ring = new int[Around];
            for (int k = 0; k < Around; k++) ring[k] = Add(form.Arm(side, t, RingAngle(k)), new(part, t, RingAngle(k)));
            Tube(previous, ring, part, last, t, side > 0, 0);
            (previous, last) = (ring, t);
        }
        WristRings[side > 0 ? 0 : 1] = previous;
    }

    private void AddLeg(int side, int lastRow)
    {
        BodyPart part = side > 0 ? BodyPart.LeftLeg : BodyPart.RightLeg;
        const float first = -Maths.Pi / 4, top = -0.2f;
        int[] previous = new int[Around];
        for (int k = 0; k <= 12; k++) previous[k] = trunk[lastRow, side > 0 ? k : (Columns - k) % Columns];
        if (side > 0) AddParting(lastRow);
        for (int k = 0; k < 3; k++) previous[13 + k] = parting[k];
        float last = top;
        foreach (float t in plan.Legs!)
        {
            int[] ring = new int[Around];
            for (int k = 0; k < Around; k++)
                ring[k] = Add(form.Leg(side, t, first + RingAngle(k)), new(part, t, first + RingAngle(k)));
            Tube(previous, ring, part, last, t, side < 0, first);
            (previous, last) = (ring, t);
        }
    }

    private readonly int[] parting = new int[3];

    /// <summary>Three points between the legs, from the back to the front.</summary>
    private void AddParting(int lastRow)
    {
        Vec3 back = Mesh.Positions[trunk[lastRow, 12]], front = Mesh.Positions[trunk[lastRow, 0]];
        for (int k = 0; k < 3; k++)
        {
            Vec3 q = Vec3.Lerp(back, front, 0.25f + 0.25f * k);
            parting[k] = Add(new(0, form.Height(k == 1 ? 0.786f : 0.792f), q.Z),
                new(BodyPart.Trunk, TrunkTable.LastRing, k == 0 ? Maths.Pi : 0));
        }
    }
}
