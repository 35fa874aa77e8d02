using Photoplay.Characters.Skinning;
using Photoplay.Foundation;
using Photoplay.Modeling;
using Photoplay.Stage;

namespace Photoplay.Characters.Swimmers;

internal enum SwimmerPart { Body, Tail, Pectoral, Middle, Beak, Mouth, Socket }

/// <summary>The skin of a swimmer: body, and the fins that are solid (sharks, whales), with what each vertex follows.
/// </summary>
internal sealed class SwimmerBody
{
    public Mesh Mesh { get; }
    public SkinBinding Binding { get; }

    private readonly SwimmerFrame frame;
    private readonly SwimmerDesign d;
    private readonly SdfSculptor clay = new([]);
    private readonly SdfField solid;

    public SwimmerBody(SwimmerFrame frame)
    {
        this.frame = frame;
        d = frame.Design;
        Trunk();
        solid = new SdfField([.. clay.Primitives]);
        if (d.Skin != SwimmerSkin.Scales) new SolidFins(frame, clay).Sculpt();
        Gills();
        Mouth();
        foreach (int side in (ReadOnlySpan<int>)[1, -1]) Socket(side);
        SdfField field = new(clay.Primitives);
        Bounds b = field.Bounds;
        float l = frame.L, y = d.Hover, fine = (d.Slender ? 0.0018f : 0.0040f) * l;
        SdfMesh m = SdfMesher.Mesh(field,
            SdfAxis.Planes(b.Lo.X, b.Hi.X, 0.0085f * l, new SdfAxis.Zone(-0.045f * l, 0.045f * l, fine * 1.05f)),
            SdfAxis.Planes(b.Lo.Y, b.Hi.Y, 0.0058f * l, new SdfAxis.Zone(y - 0.06f * l, y + 0.05f * l, fine)),
            SdfAxis.Planes(b.Lo.Z, b.Hi.Z, 0.0075f * l, new SdfAxis.Zone((frame.HipsU - (d.Slender ? 0.06f : 0.16f))
                * l, b.Hi.Z, 1.15f * fine)));
        int n = m.Positions.Length;
        Binding = new(n);
        Rgb[] paint = new Rgb[n];
        Masks[] masks = new Masks[n];
        SwimmerCoat coat = new(frame);
        Parallel.For(0, n, i =>
        {
            SdfAttributes a = m.Attributes[i];
            bool mouth = a.CarvedPart == (int)SwimmerPart.Mouth;
            paint[i] = coat.At(m.Positions[i], m.Normals[i], (SwimmerPart)a.Part, a.Along,
                mouth ? a.Carved : 0, -solid.Distance(m.Positions[i]) / l);
            masks[i] = new(mouth ? a.Carved : 0, coat.Grooved(m.Positions[i], m.Normals[i]),
                (SwimmerPart)a.Part is SwimmerPart.Body or SwimmerPart.Beak ? 1 : 0, 0);
            Bind(i, m, a);
        });
        Mesh = new Mesh
        {
            Positions = m.Positions, Normals = m.Normals, Indices = m.Indices, Paint = paint, Masks = masks
        };
    }

    /// <summary>Signed distance to body and beak alone, metres.</summary>
    public float Distance(Vec3 p) => solid.Distance(p);

    /// <summary>Turns the wedge's frame: forward along the mouth.</summary>
    public static Quat MouthTurn(SwimmerDesign d) => Quat.RotX(d.MouthTilt);

    private void Trunk()
    {
        const int steps = 40;
        Vec3[] points = new Vec3[steps + 1];
        float[] radii = new float[steps + 1];
        for (int i = 0; i <= steps; i++)
        {
            // Stations crowd towards the nose, where the outline turns most.
            float u = Maths.Lerp(0.012f, 1, Maths.Pow(i / (float)steps, 1.35f));
            (float back, float belly) = frame.Section(u);
            points[i] = frame.Point(u, (back - belly) / 2);
            radii[i] = (back + belly) / 2 * frame.L;
        }
        (clay.Part, clay.Bone) = ((int)SwimmerPart.Body, frame.Bone("hips"));
        bool wide = d.Breadth > 1;
        clay.Chain(points, radii, 0.01f * frame.L, 1, wide ? 1 / d.Breadth : d.Breadth, wide ? Vec3.UnitY : Vec3.UnitX);
        if (d.Beak > 0)
        {
            clay.Part = (int)SwimmerPart.Beak;
            (float back, float belly) = frame.Section(0.03f);
            float y = MathF.Max(d.MouthY, -belly) + 0.1f * d.BeakRadius;
            clay.Capsule(frame.Point(0.07f, y), frame.Point(-d.Beak, y - 0.15f * d.BeakRadius), 1.35f * d.BeakRadius
                * frame.L,
                0.78f * d.BeakRadius * frame.L, 0.035f * frame.L, 0.86f, Vec3.UnitY);
        }
    }

    private void Mouth()
    {
        clay.Part = (int)SwimmerPart.Mouth;
        clay.Wedge(frame.JawPivot, d.Gape / 2, 0.5f * frame.L, (d.MouthU + d.Beak + 0.1f) * frame.L, d.Smile / frame.L,
            0.004f * frame.L, MouthTurn(d) * Quat.RotX(d.Gape / 2));
    }

    private void Gills()
    {
        float l = frame.L;
        clay.Part = (int)SwimmerPart.Body;
        for (int side = -1; side <= 1; side += 2)
            for (int i = 0; i < d.Gills; i++)
            {
                // A cover's edge is a long arc; slits are short and stand close.
                bool cover = d.Gills == 1;
                float u = (cover ? 0.215f : d.Pectoral!.Value.U - 0.016f) - 0.019f * (d.Gills - 1 - i);
                Vec3[] arc = [.. Enumerable.Range(0, 7).Select(k =>
                {
                    float t = k / 6f, angle = cover ? Maths.Lerp(0.75f, -1.15f, t) : Maths.Lerp(0.30f, -0.42f, t);
                    float bow = cover ? 0.030f * (1 - (2 * t - 1) * (2 * t - 1)) : 0.006f * t;
                    return frame.Skin(u + bow, angle, side, 1.0f);
                })];
                float r = (cover ? 0.0050f : 0.0048f) * l;
                clay.Chain(arc,
                    [.. Enumerable.Range(0, 7).Select(k => r
                    * (0.35f + 0.65f * Maths.Sin(Maths.Pi * (k + 0.3f) / 6.6f)))],
                    0.006f * l, 2, carve: true);
            }
    }

    private void Socket(int side)
    {
        float r = d.EyeRadius * frame.L;
        Vec3 e = frame.Eye(side);
        Quat look = Look(d, side);
        clay.Part = (int)SwimmerPart.Body;
        clay.Ellipsoid(e, new(r * 1.24f), 0.5f * r);
        clay.Part = (int)SwimmerPart.Socket;
        clay.Ellipsoid(e, new(r * 1.03f), 0, carve: true);
        clay.Ellipsoid(e + look.Rotate(new(0, 0, r * 0.5f)), new Vec3(1.0f, 0.92f, 1.2f) * r, 0.06f * r, look,
            carve: true);
    }

    /// <summary>Turns +Z to where an eye looks.</summary>
    public static Quat Look(SwimmerDesign d, int side)
        => Quat.YawPitchRoll(side * d.EyeYaw, -0.35f * d.EyeUp, 0);

    private void Bind(int i, SdfMesh m, SdfAttributes a)
    {
        Span<float> w = stackalloc float[frame.Skeleton.Count];
        Vec3 p = m.Positions[i];
        frame.Weigh(frame.U(p), w);
        if ((SwimmerPart)a.Part == SwimmerPart.Pectoral)
        {
            float fin = Maths.SmoothStep(0.02f, 0.30f, a.Along);
            for (int b = 0; b < w.Length; b++) w[b] *= 1 - fin;
            w[frame.Bone(p.X > 0 ? "leftFin" : "rightFin")] += fin;
        }
        float jaw = JawShare(p) * w[frame.Bone("head")];
        if (jaw > 0)
        {
            w[frame.Bone("head")] -= jaw;
            w[frame.Bone("jaw")] += jaw;
            // Lips that were cut apart meet.
            Quat shut = Quat.RotX(-d.Gape * jaw);
            m.Positions[i] = frame.JawPivot + shut.Rotate(p - frame.JawPivot);
            m.Normals[i] = shut.Rotate(m.Normals[i]);
        }
        Binding.Set(i, w);
    }

    /// <summary>1 on the lower jaw, 0 on the upper, fading behind the corner of the mouth.</summary>
    private float JawShare(Vec3 p)
    {
        Vec3 q = MouthTurn(d).Conjugate.Rotate(p - frame.JawPivot) / frame.L;
        float down = Maths.Atan2(-(q.Y - d.Smile * q.X * q.X), MathF.Max(q.Z, 0.002f));
        return Maths.SmoothStep(0.2f * d.Gape, 0.8f * d.Gape, down) * Maths.SmoothStep(0, 0.35f * d.MouthU, q.Z)
            * Maths.SmoothStep(1.5f, 1.1f, down);
    }
}
