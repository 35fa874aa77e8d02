using Photoplay.Animation.Body;
using Photoplay.Animation.Staging;
using Photoplay.Foundation;

namespace Photoplay.Animation.Layers;

/// <summary>Birds in the air: wings spread and beating, the trunk level, legs drawn up. Small wings beat faster: about
/// 0.5 / length beats a second between 2 and 12.</summary>
internal static class FlightLayer
{
    public static void Apply(RoleScript script, double time, Controls c)
    {
        if (!script.Rig.HasWings) return;
        foreach (Channel ch in (ReadOnlySpan<Channel>)[Channel.LeftSpread, Channel.RightSpread, Channel.LeftRaise,
            Channel.RightRaise, Channel.LeftElbow, Channel.RightElbow])
            c[ch] = 0;
        float air = 0;
        foreach (Flight f in script.Flights) air = MathF.Max(air, f.AirAt(time));
        if (script.Rig.Actor.Wingbeat is { } insect) FlutterLayer.OnLegs(insect, air, script.Seed, time, c);
        if (air <= 0) return;
        if (script.Rig.Actor.Wingbeat is { } beating)
        {
            Hang(c, air);
            c.Add(Channel.HipsY, air * (0.06f * (float)Maths.Sin(2.1 * time) - beating.Bob * (float)Maths.Sin(Maths.Tau
                * beating.Hertz * time) / script.Rig.LegLength));
            return;
        }
        float wing = MathF.Max(0.03f, script.Rig.WingLength);
        bool large = script.Rig.Feet.Length == 4;
        double rate = large ? 1.1 / Math.Sqrt(wing) : Math.Clamp(0.5 / wing, 2, 12),
            beat = Maths.Sin(6.283185307179586 * rate * time),
            late = Maths.Sin(6.283185307179586 * (rate * time - 0.16));
        foreach (Side side in (ReadOnlySpan<Side>)[Side.Left, Side.Right])
        {
            c[Controls.Of(side, Channel.LeftSpread)] = air;
            c[Controls.Of(side, Channel.LeftRaise)] = 0.12f + 0.75f * (float)beat;
            c[Controls.Of(side, Channel.LeftElbow)] = (float)late;
            if (!large) c.Leg(side, air, raise: -55, spread: 0, swivel: 0, knee: 70, ankle: 40);
        }
        if (large) Hang(c, air);
        else c.AddDegrees(Channel.HipsPitch, 28 * air);
        c.Add(Channel.HipsY, -0.1f * air * (float)late);
    }

    /// <summary>Four legs in the air: the hind ones trail, the forelegs are drawn up.</summary>
    private static void Hang(Controls c, float air)
    {
        foreach (Side side in (ReadOnlySpan<Side>)[Side.Left, Side.Right])
            c.Leg(side, air, raise: -62, spread: 8, swivel: 0, knee: 45, ankle: 40);
        c.Lead(Channel.ForeFree, 1, air);
    }
}
