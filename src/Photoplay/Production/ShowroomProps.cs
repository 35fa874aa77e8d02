using Photoplay.Editing;
using Photoplay.Foundation;
using Photoplay.Sets;
using Photoplay.Sets.Props;
using Photoplay.Stage;
using Photoplay.Stage.Rays;

namespace Photoplay.Production;

/// <summary>The props' sheet: each thing on the studio's floor, seen by somebody who stands or bends to it.</summary>
internal sealed class ShowroomProps(ShowroomCamera camera, long seed, float scale, CancellationToken cancel)
{
    private readonly Location studio = ShowroomCamera.Studio();

    public ContactCell Picture(string kind)
    {
        BuiltProp prop = PropFactory.Build(new PropSheet("prop", kind, seed));
        Entity[] parts =
        [
            new() { Name = "prop", Model = prop.Model },
            .. prop.Moving.Select(m =>
                new Entity { Name = "prop", Model = m.Model, Place = Affine.Translation(m.Pivot) }),
        ];
        Bounds box = parts.Aggregate(Bounds.Empty, static (b, e) => b.Include(e.Model.Bounds.Transformed(e.Place)));
        int width = (int)(188 * scale);
        // What lies flat is looked at from above.
        Vec3 size = box.Size;
        float flat = Maths.SmoothStep(0.6f, 0.12f, size.Y / MathF.Max(size.X, size.Z));
        Vec3 from = new(0.55f, 0.26f + 0.75f * flat, 0.82f);
        Bounds framed = ShowroomCamera.BoundsOf(parts, 0, from);
        Affine frameFromWorld = ShowroomCamera.FrameOf(from).Inverse;
        // Flames belong in the picture; smoke may leave it.
        foreach (Volume v in prop.Volumes.Where(v => v.Emission is not null))
            framed = framed.Include(v.Box.Transformed(frameFromWorld * v.Place));
        Camera at = ShowroomCamera.Fit(framed, from, 1);
        byte[] rgb = camera.Take(ShowroomCamera.WorldOf(studio, parts, prop.Lights, prop.Volumes), new ModelCache(), at,
            0, width, width, studio.ExposureBias, cancel);
        return new(kind, ShowroomCast.Metres(MathF.Max(size.X, MathF.Max(size.Y, size.Z))), rgb, width, width);
    }
}
