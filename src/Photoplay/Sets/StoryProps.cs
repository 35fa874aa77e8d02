using Photoplay.Foundation;
using Photoplay.Sets.Props;
using Photoplay.Stage;

namespace Photoplay.Sets;

/// <summary>
/// Sets the story's things into a bare place: where their sheet pins them, else by their relation to another thing or
/// piece of furniture (on, under, beside, in front of ...), else on a free spot of the floor plan: small things near
/// the middle or on a table, big ones further back and off the way. Never onto an obstacle, another thing or
/// the middle of a path.
/// </summary>
public static class StoryProps
{
    /// <summary>Relation of a boat that is said to lie on land.</summary>
    internal const string Ashore = "ashore";

    /// <summary>A thing that has found its place.</summary>
    private sealed record Placed(PropSheet Sheet, BuiltProp Built, Affine WorldFromProp, bool OnGround);

    public static Location Set(Location bare)
    {
        if (bare.Sheet.Props.Count == 0) return bare;
        List<Placed> placed = [];
        // What others stand on is placed before them.
        foreach (PropSheet p in InOrder(bare.Sheet.Props).Where(p => !IsFixture(bare.Plan, p)))
        {
            BuiltProp built = PropFactory.Build(p);
            placed.Add(Place(bare, p, built, placed));
        }
        return new DressedLocation(bare,
            [.. placed.SelectMany(Entities), .. placed.Select(p => Leaves(bare, p)).OfType<Entity>()],
            [.. placed.SelectMany(Lights)],
            [.. placed.Where(p => p.OnGround && p.Built.Radius > 0.15f).Select(p
                => new Obstacle(p.Sheet.Id, p.WorldFromProp.T, p.Built.Radius, p.Built.Height))],
            [.. placed.Where(p => p.Built.SeatHeight is not null).Select(p
                => new Seat(p.Sheet.Id, p.WorldFromProp.Point(new(0, p.Built.SeatHeight!.Value, 0)),
                p.WorldFromProp.Vector(Vec3.UnitZ).Normalized))],
            [.. placed.SelectMany(p => p.Built.Volumes.Select(v => v.In(p.WorldFromProp) with { Name = p.Sheet.Id }))]);
    }

    private static Entity? Leaves(Location bare, Placed p) => p.OnGround && p.Built.Draught is null
        ? FallenLeaves.On(bare, p.Built.Model, p.WorldFromProp, new Seed((ulong)p.Sheet.Seed))
        : null;

    /// <summary>A window, a table or a stove that nothing more is said of is the place's own, if it has one.</summary>
    private static bool IsFixture(FloorPlan plan, PropSheet p)
        => p is { At: null, Relation: null, Colour: null, Material: null, Size: 1 }
        && (plan.Marks.Any(m => m.Name == p.Kind) || plan.Doors.Any(d => d.Name == p.Kind)
            || plan.Obstacles.Any(o => o.Name == p.Kind));

    private static List<PropSheet> InOrder(IReadOnlyList<PropSheet> sheets)
    {
        List<PropSheet> rest = [.. sheets], done = [];
        while (rest.Count > 0)
        {
            PropSheet next = rest.Find(p => p.RelativeTo is null || !rest.Exists(o => o.Id == p.RelativeTo)) ?? rest[0];
            done.Add(next);
            rest.Remove(next);
        }
        return done;
    }

    private static Placed Place(Location bare, PropSheet sheet, BuiltProp built, List<Placed> placed)
    {
        Seed seed = new((ulong)sheet.Seed);
        float toCamera = Maths.Atan2(-bare.Plan.Axis.X, -bare.Plan.Axis.Z),
            turn = sheet.Turn != 0 ? sheet.Turn : toCamera
            + seed.Range("turn", -0.35f, 0.35f);
        Placed At(Vec3 p, bool ground) => new(sheet, built, Affine.Trs(p, Quat.RotY(turn)), ground);
        if (sheet.At is Vec3 pinned) return At(pinned.Y == 0 ? OnGround(bare, pinned) : pinned, true);
        if (sheet.RelativeTo is not null && Anchor(bare, sheet.RelativeTo, placed) is { } anchor
            && Related(bare, sheet, built, anchor, placed) is { } p) return At(p.At, p.Ground);
        if (built.Draught is not null && sheet.Relation != Ashore && Afloat(bare, built, placed) is { } lies)
            return new(sheet, built, lies, true);
        bool small = built.Height < 0.5f && built.Radius < 0.35f;
        if (small && bare.Plan.Obstacles.FirstOrDefault(o => IsSurface(o.Name)) is { } table)
        {
            AnchorPoint top = new(table.At, table.Radius, table.Height, -bare.Plan.Axis);
            Vec3 wished = table.At
                + new Vec3(seed.Range("x", -0.35f, 0.35f), 0, seed.Range("z", -0.35f, 0.35f)) * table.Radius;
            return At(Spread(bare, wished, top, built, placed, seed) + Vec3.UnitY * table.Height, false);
        }
        return At(FreeSpot(bare, built, placed, seed, small ? 1.1f : 1.6f + built.Radius), true);
    }

    /// <summary>What a thing is related to: another thing, or an obstacle, mark or seat of the floor
    /// plan by name.</summary>
    private sealed record AnchorPoint(Vec3 At, float Radius, float Top, Vec3 Facing);

    private static AnchorPoint? Anchor(Location bare, string name, List<Placed> placed)
    {
        if (placed.Find(p => p.Sheet.Id == name || p.Sheet.Kind == name) is { } thing)
            return new(thing.WorldFromProp.T, thing.Built.Radius,
                thing.Built.TopHeight ?? thing.Built.SeatHeight ?? thing.Built.Height,
                thing.WorldFromProp.Vector(Vec3.UnitZ).Normalized);
        if (bare.Plan.Obstacles.FirstOrDefault(o => o.Name.Contains(name, StringComparison.Ordinal)) is { } o)
            return new(o.At, o.Radius, o.Height, -bare.Plan.Axis);
        if (bare.Plan.Marks.FirstOrDefault(m => m.Name == name) is { } m) return new(m.At, 0.2f, 0, m.Facing);
        if (bare.Plan.Seats.FirstOrDefault(s => s.Name == name) is { } s) return new(s.At, 0.3f, 0, s.Facing);
        return null;
    }

    private static (Vec3 At, bool Ground)? Related(Location bare, PropSheet sheet, BuiltProp built, AnchorPoint anchor,
        List<Placed> placed)
    {
        Seed seed = new((ulong)sheet.Seed);
        Vec3 axis = bare.Plan.Axis, right = Vec3.Cross(axis, Vec3.UnitY),
            loose = new(seed.Range("x", -0.3f, 0.3f), 0, seed.Range("z", -0.3f, 0.3f));
        float gap = anchor.Radius + built.Radius + 0.25f;
        switch (sheet.Relation)
        {
            // Several things on one surface spread over it.
            case "on" or "upon" or "atop" or "in" or "inside":
                Vec3 spot = Spread(bare, anchor.At + loose * MathF.Max(0, anchor.Radius - built.Radius), anchor, built,
                    placed, seed) + Vec3.UnitY * anchor.Top;
                return (new(spot.X, SurfaceClutter.Rest(bare.Entities, spot, 0.6f * built.Radius), spot.Z), false);
            case "above" or "over": return (anchor.At + Vec3.UnitY * (anchor.Top + 0.6f), false);
            case "under" or "beneath" or "below" or "underneath":
                return (OnGround(bare, anchor.At + loose * (anchor.Radius * 0.6f)),
                false);
        }
        Vec3 way = sheet.Relation switch
        {
            "in-front-of" or "in front of" or "before" => anchor.Facing,
            "behind" => -anchor.Facing,
            "left-of" or "left of" => -right,
            "right-of" or "right of" => right,
            _ => (seed.Uniform("side") < 0.5f ? right : -right) * 0.9f - axis * 0.3f,
        };
        return (OnGround(bare, anchor.At + way.Normalized * gap), true);
    }

    /// <summary>A place on a surface where nothing else stands, near a wished one if that is taken; else the freest.</summary>
    private static Vec3 Spread(Location bare, Vec3 at, AnchorPoint anchor, BuiltProp built, List<Placed> placed, Seed seed)
    {
        const int Tries = 256;
        (Vec3 best, float most) = (at, float.NegativeInfinity);
        (Vec3 At, float Radius)[] standing =
        [
            .. SurfaceClutter.Standing(bare.Entities, anchor.At + Vec3.UnitY * anchor.Top, anchor.Radius).Select(p => (p, 0f)),
            .. placed.Where(p => MathF.Abs(p.WorldFromProp.T.Y - anchor.At.Y) >= 0.05f)
                .Select(p => (p.WorldFromProp.T, p.Built.Radius)),
        ];
        for (int i = 0; i < Tries && most < 0; i++)
        {
            float free = standing.Select(s => new Vec3(s.At.X - at.X, 0, s.At.Z - at.Z).Length - s.Radius - built.Radius)
                .DefaultIfEmpty(0).Min();
            if (free > most) (best, most) = (at, free);
            float a = seed.Derive("spread", i).Uniform(0) * Maths.Tau,
                r = anchor.Radius * 0.75f * MathF.Sqrt(seed.Derive("spread", i).Uniform(1));
            at = anchor.At + new Vec3(r * Maths.Cos(a), 0, r * Maths.Sin(a));
        }
        return best;
    }

    /// <summary>Where a boat floats, along the bank and as near to the stage as it can, rather ahead than behind; null
    /// if no still water is near.</summary>
    private static Affine? Afloat(Location bare, BuiltProp boat, List<Placed> placed)
    {
        const int around = 48;
        const float step = 0.25f, farthest = 30, under = 0.04f;
        (Vec3 origin, _) = StageOf(bare);
        Affine? best = null;
        float least = float.PositiveInfinity, enough = boat.Draught!.Value + under;
        for (float r = boat.Radius; r < farthest; r += step)
            for (int k = 0; k < around; k++)
            {
                float a = k * Maths.Tau / around;
                Vec3 way = new(Maths.Cos(a), 0, Maths.Sin(a)), p = origin + way * r;
                float cost = r * (1.3f - 0.5f * Vec3.Dot(way, bare.Plan.Axis));
                if (cost >= least || Depth(p) < enough) continue;
                Vec3 deeper = new(Depth(p + Vec3.UnitX) - Depth(p - Vec3.UnitX), 0,
                    Depth(p + Vec3.UnitZ) - Depth(p - Vec3.UnitZ));
                Vec3 bow = deeper.LengthSquared > 1e-6f ? new Vec3(-deeper.Z, 0, deeper.X).Normalized : bare.Plan.Axis,
                    beam = new Vec3(bow.Z, 0, -bow.X) * (boat.Radius * 0.4f), length = bow * (boat.Radius * 0.9f);
                if (Depth(p + length) < enough || Depth(p - length) < enough || Depth(p + beam) < enough
                    || Depth(p - beam) < enough || Room(bare, p, placed) < boat.Radius)
                    continue;
                least = cost;
                best = Affine.Trs(OnGround(bare, p) + Vec3.UnitY * boat.LiftAt(bare, p.X, p.Z),
                    Quat.RotY(Maths.Atan2(bow.X, bow.Z)));
            }
        return best;

        float Depth(Vec3 p) => bare.StillWaterAt(p.X, p.Z);
    }

    /// <summary>The best place to act in, and the middle of the ground about it.</summary>
    private static (Vec3 Origin, Vec3 Centre) StageOf(Location bare)
    {
        IReadOnlyList<Vec3> stage = bare.Plan.Walkable[0];
        Vec3 centre = stage.Aggregate(Vec3.Zero, (a, b) => a + b) / stage.Count;
        return (Contains(stage, default, 0) ? default : centre, centre);
    }

    private static Vec3 FreeSpot(Location bare, BuiltProp built, List<Placed> placed, Seed seed, float distance)
    {
        (Vec3 origin, Vec3 centre) = StageOf(bare);
        Vec3 best = centre;
        float bestScore = float.NegativeInfinity;
        for (int i = 0; i < 96; i++)
        {
            // A golden-angle spiral about the best staging point, behind and beside it before in front.
            float r = distance + 0.045f * i, a = i * 2.399963f + seed.Uniform("spot") * Maths.Tau;
            Vec3 p = origin + new Vec3(r * Maths.Cos(a), 0, r * Maths.Sin(a));
            float room = Room(bare, p, placed) - built.Radius, off = OffPath(bare, p) - built.Radius;
            bool inside = bare.Plan.Walkable.Any(w => Contains(w, p, MathF.Min(0.3f, built.Radius)));
            float score = (inside ? 0 : -4) + MathF.Min(room, 0.5f) * 6 + MathF.Min(off, 0.35f) * 3
                + 0.45f * Vec3.Dot(p - origin, bare.Plan.Axis) / r - 0.12f * r - (Shaded(bare, p) ? 0.6f : 0);
            if (score > bestScore) { bestScore = score; best = p; }
        }
        return OnGround(bare, best);
    }

    /// <summary>Whether a tree's crown stands between the place and sun or moon: a place in the light is the better
    /// one.</summary>
    private static bool Shaded(Location bare, Vec3 p)
    {
        const float tall = 3, crown = 0.27f;
        if (bare.Sky.Sun is not { } sun) return false;
        float level = MathF.Sqrt(sun.ToSun.X * sun.ToSun.X + sun.ToSun.Z * sun.ToSun.Z);
        if (level < 1e-3f) return false;
        Vec3 way = new(sun.ToSun.X / level, 0, sun.ToSun.Z / level);
        return bare.Plan.Obstacles.Any(o =>
        {
            float along = Vec3.Dot(o.At - p, way), across = Vec3.Cross(o.At - p, way).Y;
            return o.Height > tall && along > -crown * o.Height && MathF.Abs(across) < crown * o.Height
                && along * sun.ToSun.Y / level < o.Height;
        });
    }

    private static float Room(Location bare, Vec3 p, List<Placed> placed)
    {
        float Flat(Vec3 q) => MathF.Sqrt((q.X - p.X) * (q.X - p.X) + (q.Z - p.Z) * (q.Z - p.Z));
        float room = 5;
        foreach (Obstacle o in bare.Plan.Obstacles) room = MathF.Min(room, Flat(o.At) - o.Radius);
        foreach (Placed o in placed) room = MathF.Min(room, Flat(o.WorldFromProp.T) - o.Built.Radius);
        foreach (Mark d in bare.Plan.Doors) room = MathF.Min(room, Flat(d.At) - 0.8f);
        return room;
    }

    private static float OffPath(Location bare, Vec3 p)
        => bare.Plan.Paths.SelectMany(w => w).Select(q => MathF.Sqrt((q.X - p.X) * (q.X - p.X)
            + (q.Z - p.Z) * (q.Z - p.Z))).DefaultIfEmpty(9).Min() - 0.55f;

    /// <summary>Whether a convex polygon (either turning sense) holds the point with a margin.</summary>
    private static bool Contains(IReadOnlyList<Vec3> polygon, Vec3 p, float margin)
    {
        float sense = 0;
        for (int i = 0; i < polygon.Count; i++)
        {
            Vec3 a = polygon[i], b = polygon[(i + 1) % polygon.Count];
            float ex = b.X - a.X, ez = b.Z - a.Z, d = (ex * (p.Z - a.Z) - ez * (p.X - a.X)) / MathF.Max(1e-6f,
                MathF.Sqrt(ex * ex + ez * ez));
            if (sense == 0 && MathF.Abs(d) > 1e-5f) sense = d < 0 ? -1 : 1;
            if (d * sense < margin) return false;
        }
        return true;
    }

    private static Vec3 OnGround(Location bare, Vec3 p) => new(p.X, bare.HeightAt(p.X, p.Z), p.Z);

    private static bool IsSurface(string name) => name.Contains("table", StringComparison.Ordinal)
        || name.Contains("desk", StringComparison.Ordinal) || name.Contains("counter", StringComparison.Ordinal);

    private static IEnumerable<Entity> Entities(Placed p)
    {
        float random = new Seed((ulong)p.Sheet.Seed).Uniform("instance");
        yield return new() { Name = p.Sheet.Id, Model = p.Built.Model, Place = p.WorldFromProp, Random = random };
        foreach (MovingPart part in p.Built.Moving)
            yield return new()
            {
                Name = $"{p.Sheet.Id}.{part.Name}", Model = part.Model,
                Place = p.WorldFromProp * Affine.Translation(part.Pivot), Random = random
            };
    }

    private static IEnumerable<Light> Lights(Placed p) => p.Built.Lights.Select(l => new Light
    {
        Name = p.Sheet.Id, Form = l.Form, Intensity = l.Intensity,
        Dimmer = l.Dimmer, Radius = l.Radius, HalfHeight = l.HalfHeight,
        ConeAngle = l.ConeAngle, ConeSoftness = l.ConeSoftness, Visible = l.Visible,
        Place = p.WorldFromProp * l.Place, Motion = l.Motion is { } motion ? t => p.WorldFromProp * motion(t) : null,
    });
}
