using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Rendering.Looks;

/// <summary>As if the world were a model on a table, under a lens as wide beside it as a real one is beside a model:
/// little is in focus, and a tilted back lets it fall off above and below the middle; everything is enamelled and
/// toy-bright, and moves fifteen times a second.</summary>
internal sealed class Miniature() : Look("miniature", "miniature", "tilt-shift", "diorama", "toy")
{
    private static readonly Wardrobe enamel = new("enamel", Enamel);

    protected override RenderSettings Change(RenderSettings settings)
        => settings with { PosesPerSecond = 15, ShutterScale = 0 };
    public override World Dress(World world) => enamel.Dress(world, null, null, null, 2.5f);
    public override ICameraMove Mount(ICameraMove camera)
        => new Lens(camera, c => c with { FStop = MathF.Max(0.35f, c.FStop * 0.3f) });
    public override FilmStock Stock { get; }
        = new() { Saturation = 1.35f, Contrast = 1.08f, Stops = 0.15f, Grain = 0.003f, Vignette = 0.5f };

    public override Picture Repaint(Picture picture, Exposure exposure)
    {
        // A tilted lens is focused on a band: the circle of confusion grows with the distance from it on the sensor.
        int w = picture.Width, h = picture.Height;
        Rgb[] soft = picture.Radiance;
        for (int pass = 0; pass < 2; pass++)
        {
            soft = Blur(soft, w, h, true);
            soft = Blur(soft, w, h, false);
        }
        soft.CopyTo(picture.Radiance, 0);
        return picture;
    }

    private static OpenPbr Enamel(in SurfacePoint p, Material made)
    {
        OpenPbr m = made.At(p with { Footprint = p.Footprint * 3 });
        if (m.TransmissionWeight > 0.3f || m.Fibre) return m;
        m.CoatWeight = MathF.Max(m.CoatWeight, 0.5f);
        m.CoatRoughness = 0.3f;
        return m;
    }

    private static Rgb[] Blur(Rgb[] p, int w, int h, bool across)
    {
        Rgb[] q = new Rgb[p.Length];
        Padded.Rows(h, 2, y =>
        {
            float off = MathF.Max(0, MathF.Abs((y + 0.5f) / h - 0.55f) - 0.1f);
            int reach = (int)(off * off * 0.07f * w);
            for (int x = 0; x < w; x++)
            {
                Rgb s = default;
                int n = 0;
                for (int d = -reach; d <= reach; d++)
                {
                    int xx = across ? x + d : x, yy = across ? y : y + d;
                    if ((uint)xx >= (uint)w || (uint)yy >= (uint)h) continue;
                    s += p[yy * w + xx];
                    n++;
                }
                q[y * w + x] = s / n;
            }
        });
        return q;
    }
}
