using System.Text;

namespace Photoplay.Sound.Music;

/// <summary>A note: times in seconds; pitch as MIDI key (60 = middle C); velocity 1..127.</summary>
public sealed record Note(double Start, double Seconds, int Key, int Velocity);

/// <summary>One player: General MIDI program, channel pan (0 left, 64 centre, 127 right), volume, and
/// what it plays.</summary>
public sealed record Part(string Name, int Program, int Pan, int Volume, IReadOnlyList<Note> Notes)
{
    /// <summary>Expression (controller 11, 0..127) over time, for swells.</summary>
    public IReadOnlyList<(double Time, int Value)> Expression { get; init; } = [];
}

/// <summary>Standard MIDI file, format 1, at 480 ticks a beat and 120 beats a minute, so that 960 ticks
/// are one second.</summary>
public static class MidiFile
{
    private const int TicksPerSecond = 960;

    public static byte[] Write(IReadOnlyList<Part> parts, double seconds)
    {
        List<byte> file = [.. "MThd"u8, 0, 0, 0, 6, 0, 1, .. Big16(parts.Count), .. Big16(480)];
        int channel = 0;
        foreach (Part p in parts)
        {
            int c = channel++;
            if (channel == 9) channel++;
            List<(long Tick, int Order, byte[] Bytes)> events =
            [
                (0, 0, [0xFF, 0x03, (byte)Math.Min(120, p.Name.Length),
                    .. Encoding.ASCII.GetBytes(p.Name)[..Math.Min(120, p.Name.Length)]]),
                (0, 1, [(byte)(0xC0 | c), (byte)p.Program]), (0, 2, Control(c, 7, p.Volume)),
                (0, 3, Control(c, 10, p.Pan)), (0, 4, Control(c, 91, 70)),
                .. p.Expression.Select(e => (Tick(e.Time), 5, Control(c, 11, e.Value))),
                .. p.Notes.Select(n =>
                    (Tick(n.Start), 7, new byte[] { (byte)(0x90 | c), Data(n.Key), Data(Math.Max(1, n.Velocity)) })),
                .. p.Notes.Select(n => (Math.Max(Tick(n.Start) + 1, Tick(n.Start + n.Seconds)), 6,
                    new byte[] { (byte)(0x80 | c), Data(n.Key), 0 })),
            ];
            // Nothing may stand behind the end of a track: a player would wait for it for ever.
            events.Add((Math.Max(Tick(seconds), events.Max(e => e.Tick)), 9, [0xFF, 0x2F, 0]));
            List<byte> track = [];
            long at = 0;
            foreach ((long tick, int _, byte[] bytes) in events.OrderBy(e => e.Tick).ThenBy(e => e.Order))
            {
                track.AddRange(Variable(tick - at));
                track.AddRange(bytes);
                at = tick;
            }
            file.AddRange([.. "MTrk"u8, .. Big32(track.Count), .. track]);
        }
        return [.. file];
    }

    private static byte[] Control(int channel, int controller, int value)
        => [(byte)(0xB0 | channel), (byte)controller, Data(value)];
    private static byte Data(int v) => (byte)Math.Clamp(v, 0, 127);
    private static long Tick(double seconds) => (long)Math.Round(Math.Max(0, seconds) * TicksPerSecond);
    private static byte[] Big16(int v) => [(byte)(v >> 8), (byte)v];
    private static byte[] Big32(int v) => [(byte)(v >> 24), (byte)(v >> 16), (byte)(v >> 8), (byte)v];

    private static byte[] Variable(long v)
    {
        Stack<byte> bytes = new([(byte)(v & 0x7F)]);
        while ((v >>= 7) > 0) bytes.Push((byte)(v & 0x7F | 0x80));
        return [.. bytes];
    }
}
