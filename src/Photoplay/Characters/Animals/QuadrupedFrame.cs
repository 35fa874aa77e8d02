using Photoplay.Foundation;

namespace Photoplay.Characters.Animals;

/// <summary>Where the joints of a design stand, in actor space at rest, and the skeleton made of them.</summary>
public sealed class QuadrupedFrame : AnimalFrame
{
    public float ShoulderX { get; }
    public float HipX { get; }
    public float HipZ => -Design.Trunk / 2 * Design.Size;
    public float ShoulderZ => Design.Trunk / 2 * Design.Size;

    public QuadrupedFrame(QuadrupedDesign d) : base(d)
    {
        float s = d.Size, y = d.Stand * s, hz = HipZ, sz = ShoulderZ;
        ShoulderX = (d.ChestRadius * 0.67f * d.TrunkFlatness + 0.014f * d.LimbGirth) * s;
        HipX = (d.HipRadius * 0.67f * d.TrunkFlatness + 0.014f * d.LimbGirth) * s;
        HeadUnit = d.HeadRadius * s;
        HeadTurn = Quat.RotX(d.HeadPitch);
        Vec3 neck = new(0, Back(sz) + d.ChestRadius * 0.45f * s, sz + 0.1f * d.ChestRadius * s);
        Head = neck + new Vec3(0, Maths.Sin(d.NeckRise), Maths.Cos(d.NeckRise)) * (d.NeckLength * s);

        AddBack("hips", "", 0.01f, 0.12f);
        AddBack("spine", "hips", 0.015f, 0.42f);
        AddBack("chest", "spine", 0.01f, 0.74f);
        Add("neck", "chest", neck);
        Add("head", "neck", HeadPoint(new(0, -0.15f, -0.35f)));
        Add("jaw", "head", HeadPoint(JawPivot));
        foreach (int side in (ReadOnlySpan<int>)[1, -1])
        {
            string name = side > 0 ? "left" : "right";
            Add(name + "Eye", "head", HeadPoint(Mirror(d.Eye, side)));
            AddEar(side);
        }
        AddTrunk();
        foreach (int side in (ReadOnlySpan<int>)[1, -1])
        {
            string name = side > 0 ? "left" : "right";
            float x = ShoulderX * side, sprawl = d.Sprawl * s * side;
            if (d.OnHindLegs) { AddSmallArm(side); continue; }
            if (d.Form is Conformation form) { AddForeleg(form, side); continue; }
            Add(name + "Shoulder", "chest", new(x * 0.7f, Back(sz) + d.ChestRadius * 0.55f * s, sz - 0.05f * s));
            Add(name + "UpperArm", name + "Shoulder", new(x, Back(sz) - d.ChestRadius * 0.35f * s, sz + 0.012f * s));
            Add(name + "LowerArm", name + "UpperArm", new(x * 1.04f + sprawl, y * d.Elbow, sz - 0.052f * s));
            Add(name + "Hand", name + "LowerArm", new(x + 1.05f * sprawl, y * d.Wrist, sz - 0.016f * s));
        }
        foreach (int side in (ReadOnlySpan<int>)[1, -1])
        {
            string name = side > 0 ? "left" : "right";
            float x = HipX * side, sprawl = d.Sprawl * s * side;
            (float kneeWide, float hockWide, float toesWide) = d.Form is null ? (1.16f, 1.06f, 1.05f) : (1.06f, 0.92f, 0.92f);
            Add(name + "UpperLeg", "hips", new(x * 0.92f, Back(hz) - d.HipRadius * 0.25f * s, hz + 0.014f * s));
            Add(name + "LowerLeg", name + "UpperLeg", new(x * kneeWide + sprawl, y * d.Knee, hz + d.KneeZ * s));
            Add(name + "Foot", name + "LowerLeg", new(x * hockWide + 0.9f * sprawl, y * d.Hock, hz + d.HockZ * s));
            Add(name + "Toes", name + "Foot", new(x * toesWide + sprawl, 0.04f * d.PawSize * s, hz + d.ToesZ * s));
        }
        Tail = TailCurve(d, new(0, Back(hz) + d.HipRadius * 0.42f * s, hz - d.HipRadius * 0.62f * s), d.TailLength * s);
        AddTail("hips");
        if (d.WingSpan > 0)
            foreach (int side in (ReadOnlySpan<int>)[1, -1])
                if (d.InsectWings is not null) AddInsectWings(side);
                else AddWing(side);

        void AddBack(string name, string parent, float rise, float along)
        {
            float z = hz + along * d.Trunk * s;
            Add(name, parent, new(0, Back(z) + rise * s, z));
        }
    }

    /// <summary>Top of the withers and underside of the chest over the floor, at <see cref="QuadrupedDesign.Size"/> 1.
    /// </summary>
    public float Withers => Back(ShoulderZ) / Design.Size + Design.ChestRadius;
    public float Brisket => Design.Stand * Design.Elbow * (Design.Form?.Brisket ?? 1);

    /// <summary>The elbow lies at the chest's underside, close to it; the carpus plumb under the elbow.</summary>
    private void AddForeleg(Conformation form, int side)
    {
        string name = side > 0 ? "left" : "right";
        float s = Design.Size, h = Withers, depth = h - Brisket, x = side * 0.46f * form.ChestWidth * depth * s;
        // Shoulders do not stand out of a barrel.
        float tucked = MathF.Min(1, 0.70f / form.ChestWidth);
        Vec3 At(float wide, float y, float z) => new(wide * x, y * s, ShoulderZ + z * h * s);
        Add(name + "Shoulder", "chest", At(0.72f, h - 0.12f * depth, -0.105f));
        Add(name + "UpperArm", name + "Shoulder", At(1.02f * tucked, Brisket + 0.36f * depth, form.ShoulderZ));
        Add(name + "LowerArm", name + "UpperArm", At(0.98f * (0.5f + 0.5f * tucked), Design.Stand * Design.Elbow, form.ElbowZ));
        Add(name + "Hand", name + "LowerArm", At(0.86f, Design.Stand * Design.Wrist, form.CarpusZ));
    }

    /// <summary>An arm that bears nothing, folded under the chest.</summary>
    private void AddSmallArm(int side)
    {
        string name = side > 0 ? "left" : "right";
        float s = Design.Size, r = Design.ChestRadius * s, x = side * (0.72f * r + 0.004f * s);
        Vec3 shoulder = new(x, Back(ShoulderZ) - 0.42f * r, ShoulderZ + 0.10f * r),
            elbow = shoulder + new Vec3(side * 0.010f, -0.052f, -0.030f) * s;
        Add(name + "Shoulder", "chest", shoulder + new Vec3(-0.2f * x, 0.3f * r, -0.1f * r));
        Add(name + "UpperArm", name + "Shoulder", shoulder);
        Add(name + "LowerArm", name + "UpperArm", elbow);
        Add(name + "Hand", name + "LowerArm", elbow + new Vec3(-side * 0.006f, -0.022f, 0.046f) * s);
    }

    /// <summary>The two fingers of a small arm: from the wrist to the root of the claw.</summary>
    public (Vec3 Root, Vec3 Tip) SmallFinger(int side, int finger)
    {
        Vec3 wrist = Joint((side > 0 ? "left" : "right") + "Hand");
        return (wrist, wrist + new Vec3(side * (finger == 0 ? -0.010f : 0.009f), -0.020f, 0.014f) * Design.Size);
    }

    /// <summary>Nearly down to the floor, and no longer than an elephant's.</summary>
    protected override float TrunkReach => MathF.Min(4, Head.Y / HeadUnit - 0.2f);

    /// <summary>Height of the trunk's axis.</summary>
    public float Back(float z) => (Design.Stand + Design.Slope * z / (Design.Trunk * Design.Size)) * Design.Size;

    /// <summary>A wing's bones, modelled spread: two of the arm and one of each finger.</summary>
    private void AddWing(int side)
    {
        string name = side > 0 ? "left" : "right";
        Add(name + "Wing", "chest", WingPoint(side, default));
        Add(name + "WingFore", name + "Wing", WingPoint(side, WingElbow));
        for (int i = 0; i < WingFingers.Length; i++)
            Add($"{name}WingFinger{i + 1}", name + "WingFore", WingPoint(side, WingWrist));
        if (Design.Feathers is null) return;
        // Fans of flight feathers along the forearm, and one along the arm.
        for (int i = 0; i < WingPlumes.Length; i++)
            Add($"{name}WingPlume{i + 1}", name + (i < WingPlumes.Length - 1 ? "WingFore" : "Wing"),
                WingPoint(side, WingPlumes[i]));
    }

    private void AddInsectWings(int side)
    {
        string name = side > 0 ? "left" : "right";
        Add(name + "Forewing", "chest", InsectWingRoot(side, fore: true));
        Add(name + "Hindwing", "chest", InsectWingRoot(side, fore: false));
    }

    /// <summary>On the back behind the withers, a pair behind the other.</summary>
    public Vec3 InsectWingRoot(int side, bool fore)
    {
        float s = Design.Size, r = Design.ChestRadius, z = ShoulderZ - (fore ? 0.35f : 1.0f) * r * s;
        return new(side * 0.30f * r * s, Back(z) + 0.70f * r * s, z);
    }

    /// <summary>Elbow, wrist and the fingers' tips of a spread wing from its shoulder, in shares of its span.</summary>
    public static readonly Vec3 WingElbow = new(0.25f, 0.13f, -0.10f), WingWrist = new(0.50f, 0.25f, 0.08f);
    public static readonly Vec3[] WingFingers = [new(1.04f, 0.10f, -0.20f), new(0.90f, 0.02f, -0.58f),
        new(0.58f, -0.02f, -0.76f)];

    /// <summary>Middles of the fans of a feathered wing, from the wrist inwards.</summary>
    public static readonly Vec3[] WingPlumes = [Vec3.Lerp(WingElbow, WingWrist, 0.84f),
        Vec3.Lerp(WingElbow, WingWrist, 0.5f), Vec3.Lerp(WingElbow, WingWrist, 0.16f), WingElbow * 0.6f];

    /// <summary>From shares of the wing's span.</summary>
    public Vec3 WingPoint(int side, Vec3 share)
    {
        float s = Design.Size;
        Vec3 shoulder = new(0.50f * Design.ChestRadius * s, Back(ShoulderZ) + 0.72f * Design.ChestRadius * s,
            ShoulderZ - 0.05f * s);
        return Mirror(shoulder + share * (Design.WingSpan * s), side);
    }
}
