using Photoplay.Foundation;

namespace Photoplay.Sets.Props;

/// <summary>Smoke over a smouldering heap of logs, 5 m high.</summary>
internal static class SmokeColumn
{
    public static PropModel Model { get; } =
        new(PropDraft.Thing("smoke", ["smoke#n1", "smoke"], "heat", "outdoor"), Build);

    private static BuiltProp Build(PropSheet sheet)
    {
        PropDraft d = new(sheet);
        for (int i = 0; i < 5; i++)
        {
            float a = i * Maths.Tau / 5 + d.B.Random.Range(-0.3f, 0.3f);
            using (d.B.At(0.1f * Maths.Cos(a), 0.1f + 0.03f * i, 0.1f * Maths.Sin(a), -a, 0, -0.35f))
                Fire.Log(d.B, d.B.Random.Range(0.3f, 0.45f), d.B.Random.Range(0.025f, 0.04f));
        }
        Fire.EmberBed(d.B, 0.2f);
        Rgb grey = d.Asked ?? new(0.6f, 0.6f, 0.62f);
        return d.Done(volumes: [new Plume("smoke", d.Seed)
        {
            From = 0.1f, Height = 5, Radius = 0.18f, Spread = 1, Extinction = 5, Rise = 1, Albedo = grey
        }.Volume]);
    }
}
