using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Rendering;

/// <summary>What each plane of a traced frame holds, one number a pixel.</summary>
internal enum Plane
{
    MattR, MattG, MattB, GlossR, GlossG, GlossB, HazeR, HazeG, HazeB, SeenR, SeenG, SeenB, AlbedoR, AlbedoG, AlbedoB,
    /// <summary>Luminance of flames before the surface, which is also among what is seen.</summary>
    Flame,
    /// <summary>Share of the samples that met a surface.</summary>
    Cover,
    /// <summary>Share of the samples whose light was worked out.</summary>
    Lit,
    Roughness,
    /// <summary>About the irradiance the surface's fine relief would get without shadows.</summary>
    Shade,
    /// <summary>Variance of the pixel's mean luminance: matt over albedo, gloss, haze.</summary>
    MattVariance, GlossVariance, HazeVariance,
    NormalX, NormalY, NormalZ,
    /// <summary>Pixels from here to where the nearest thing in this pixel was one frame before, and will be
    /// one frame after.</summary>
    BeforeX, BeforeY, AfterX, AfterY,
    /// <summary>Distance of the nearest thing: mean now, and from the camera one frame before and after, metres;
    /// 0 = none.</summary>
    Depth, DepthBefore, DepthAfter,
    /// <summary>1 where the camera and all that is seen around stand still, so that little light is worked out.</summary>
    Still,
    /// <summary>Not 0 where the surface is the same in every frame that looks through the same place, while the camera
    /// stands and nothing moves before it; 2 where it has relief, whose share of light goes with the light.</summary>
    Fixed,
    /// <summary>Index of the nearest thing's entity plus one; 0 = none.</summary>
    Id,
    Count,
}

/// <summary>A noisy frame with its features, made without knowledge of any other frame. Values are already rounded to
/// the form they are stored in, so a frame that went through a file resolves to the same bits. Its memory is borrowed
/// from who traced it: dispose of it to give it back.</summary>
public sealed class TracedFrame : IDisposable
{
    private const int Magic = 0x36465450; // "PTF6"
    private const int Words = 10;
    private readonly PlaneStore store;
    // All its planes, and none once it is gone: who asks for one then is told so by an exception.
    private readonly float[][] memory = new float[(int)Plane.Count][];
    private float[][] planes = [];

    internal TracedFrame(PlaneStore store)
    {
        (this.store, Width, Height) = (store, store.Width, store.Height);
        foreach (ref float[] plane in memory.AsSpan()) plane = new float[Size];
    }

    /// <summary>Another frame begins in the memory of one that is gone; what stands in its planes is of no meaning
    /// yet.</summary>
    internal void Begin(int frameNumber, int samples, LensBlur lens)
    {
        (FrameNumber, Samples, Lens) = (frameNumber, samples, lens);
        (Place, OpenShare, Standing, Sketch) = (new(0.5f, 0.5f), 0, null, null);
        Life++;
        planes = memory;
    }

    public int Width { get; }
    public int Height { get; }
    public int FrameNumber { get; private set; }
    /// <summary>Paths a pixel.</summary>
    public int Samples { get; private set; }
    internal LensBlur Lens { get; private set; }
    /// <summary>Where in its pixels the frame looks, 0 to 1 across and down.</summary>
    internal Vec2 Place { get; set; } = new(0.5f, 0.5f);
    /// <summary>How much of the time to the next frame the picture is to be smoothed over: 0 if the samples were spread
    /// over the shutter themselves.</summary>
    internal float OpenShare { get; set; }
    /// <summary>The camera, if it stands still; not kept in files.</summary>
    internal Camera? Standing { get; set; }
    /// <summary>Whether its memory has been given back.</summary>
    internal bool IsGone => planes.Length == 0;
    /// <summary>How many frames have stood in this memory: another number, another frame.</summary>
    internal int Life { get; private set; }
    private int Size => Width * Height;
    /// <summary>One number a pixel.</summary>
    internal float[] this[Plane plane] => planes[(int)plane];

    /// <summary>Lines and marks are drawn by this, in looks that draw.</summary>
    public Sketch? Sketch { get; internal set; }

    /// <summary>Adds the frame's light as it was traced, without any filter: linear radiance, row by row.</summary>
    public void AddTo(Span<Rgb> light)
    {
        for (int i = 0; i < Size; i++)
            for (Plane p = Plane.MattR; p <= Plane.SeenR; p += 3)
                light[i] += new Rgb(this[p][i], this[p + 1][i], this[p + 2][i]);
    }

    /// <summary>Takes some pixels from another frame, with their light or without.</summary>
    internal void Take(TracedFrame from, ReadOnlySpan<int> pixels, bool withLight)
    {
        for (int p = 0; p < planes.Length; p++)
        {
            float[] to = planes[p], known = from.planes[p];
            if (!withLight && IsLight((Plane)p)) foreach (int i in pixels) to[i] = 0;
            else foreach (int i in pixels) to[i] = known[i];
        }
    }

    private PreparedFrame? prepared;

    /// <summary>The frame made ready for filtering; kept, because neighbours ask for it too.</summary>
    internal PreparedFrame Prepare(int threads)
    {
        ObjectDisposedException.ThrowIf(IsGone, this);
        prepared ??= new(this);
        if (!prepared.IsReady) prepared.MakeReady(threads);
        return prepared;
    }

    public void Dispose()
    {
        if (IsGone) return;
        prepared?.Dispose();
        planes = [];
        store.Return(this);
    }

    private static bool IsLight(Plane p)
        => p is <= Plane.HazeB or Plane.Lit or (>= Plane.MattVariance and <= Plane.HazeVariance);
    private static bool IsLong(Plane p) => p is Plane.Depth or Plane.DepthBefore or Plane.DepthAfter or Plane.Id;
    private static bool IsSigned(Plane p) => p is >= Plane.NormalX and <= Plane.AfterY;

    /// <summary>Rounds every plane to its stored form.</summary>
    internal void Round(int threads)
    {
        SideBySide.For(planes.Length, threads, this, static (frame, i) =>
        {
            if (IsLong((Plane)i)) return;
            Span<float> v = frame.planes[i].AsSpan(0, frame.Size);
            if (IsSigned((Plane)i)) foreach (ref float x in v) x = Signed(ToSigned(x));
            else RoundPositive(v);
        });
    }

    /// <summary>A unit normal as it is stored.</summary>
    internal static Vec3 Stored(Vec3 normal)
        => new(Signed(ToSigned(normal.X)), Signed(ToSigned(normal.Y)), Signed(ToSigned(normal.Z)));

    // What reading back ToPositive gives, eight numbers at a time.
    private static void RoundPositive(Span<float> v)
    {
        Span<Vector256<float>> wide = MemoryMarshal.Cast<float, Vector256<float>>(v);
        foreach (ref Vector256<float> x in wide)
        {
            Vector256<int> q = Vector256.Max(Vector256<int>.Zero, Vector256.Min(Vector256.Create(Most),
                Vector256.ShiftRightArithmetic(x.AsInt32() - Vector256.Create(Base - 0x800), 12)));
            Vector256<float> rounded = (Vector256.ShiftLeft(q, 12) + Vector256.Create(Base)).AsSingle();
            x = rounded & Vector256.GreaterThan(q, Vector256<int>.Zero).AsSingle()
                & Vector256.GreaterThan(x, Vector256<float>.Zero);
        }
        foreach (ref float x in v[(wide.Length * Vector256<float>.Count)..]) x = Positive(ToPositive(x));
    }

    // Not negative, 5 bits of exponent and 11 of fraction: 4.8e-7 to 2047 at 1/4096 relative error, and zero.
    private const int Base = 0x35000000, Most = 65535;
    private static ushort ToPositive(float x)
    {
        if (!(x > 0)) return 0;
        long q = (BitConverter.SingleToInt32Bits(x) - (long)Base + 0x800) >> 12;
        return (ushort)Math.Clamp(q, 0, Most);
    }

    private static float Positive(ushort q) => q == 0 ? 0 : BitConverter.Int32BitsToSingle((q << 12) + Base);

    // Fixed point below 16 (steps of 1/4096) would waste room on normals; halves suit normals and motions alike.
    private static short ToSigned(float x)
        => BitConverter.HalfToInt16Bits((Half)Math.Clamp(float.IsNaN(x) ? 0 : x, -60000, 60000));
    private static float Signed(short q) => (float)BitConverter.Int16BitsToHalf(q);

    public void Write(Stream stream)
    {
        Span<byte> head = stackalloc byte[Words * 4];
        ReadOnlySpan<int> words = [Magic, Width, Height, FrameNumber, Samples,
            BitConverter.SingleToInt32Bits(Lens.PixelsAtInfinity), BitConverter.SingleToInt32Bits(Lens.FocusDistance),
            BitConverter.SingleToInt32Bits(Place.X), BitConverter.SingleToInt32Bits(Place.Y),
            BitConverter.SingleToInt32Bits(OpenShare)];
        for (int i = 0; i < Words; i++) BinaryPrimitives.WriteInt32LittleEndian(head[(i * 4)..], words[i]);
        stream.Write(head);
        ushort[] rented = ArrayPool<ushort>.Shared.Rent(Size);
        Span<ushort> row = rented.AsSpan(0, Size);
        for (Plane p = Plane.MattR; p < Plane.Count; p++)
        {
            Span<float> v = this[p].AsSpan(0, Size);
            if (IsLong(p)) { stream.Write(MemoryMarshal.AsBytes(v)); continue; }
            if (IsSigned(p)) for (int i = 0; i < v.Length; i++) row[i] = (ushort)ToSigned(v[i]);
            else for (int i = 0; i < v.Length; i++) row[i] = ToPositive(v[i]);
            stream.Write(MemoryMarshal.AsBytes(row));
        }
        ArrayPool<ushort>.Shared.Return(rented);
        stream.WriteByte((byte)(Sketch is null ? 0 : 1));
        Sketch?.Write(stream);
    }

    public static TracedFrame Read(Stream stream)
    {
        byte[] head = new byte[Words * 4];
        stream.ReadExactly(head);
        int Word(int i) => BinaryPrimitives.ReadInt32LittleEndian(head.AsSpan(i * 4));
        float Number(int i) => BitConverter.Int32BitsToSingle(Word(i));
        if (Word(0) != Magic || Word(1) is < 1 or > 32768 || Word(2) is < 1 or > 32768)
            throw new PhotoplayException(Fault.Machine, "a scratch frame is damaged",
                "delete the scratch folder and run again");
        TracedFrame f = new PlaneStore(Word(1), Word(2)).Take(Word(3), Word(4), new(Number(5), Number(6)));
        (f.Place, f.OpenShare) = (new(Number(7), Number(8)), Number(9));
        ushort[] row = new ushort[f.Width * f.Height];
        for (Plane p = Plane.MattR; p < Plane.Count; p++)
        {
            Span<float> v = f[p].AsSpan(0, f.Size);
            if (IsLong(p)) { stream.ReadExactly(MemoryMarshal.AsBytes(v)); continue; }
            stream.ReadExactly(MemoryMarshal.AsBytes(row.AsSpan()));
            if (IsSigned(p)) for (int i = 0; i < v.Length; i++) v[i] = Signed((short)row[i]);
            else for (int i = 0; i < v.Length; i++) v[i] = Positive(row[i]);
        }
        if (stream.ReadByte() == 1) f.Sketch = Sketch.Read(stream, f.Width, f.Height);
        return f;
    }
}

/// <summary>How far a lens spreads a point: radius in pixels is <c>PixelsAtInfinity * |1 -
/// focus / distance|</c>.</summary>
/// <param name="PixelsAtInfinity">Radius of the circle of confusion of what is infinitely far, pixels.</param>
/// <param name="FocusDistance">Metres.</param>
internal readonly record struct LensBlur(float PixelsAtInfinity, float FocusDistance)
{
    public float RadiusAt(float distance)
        => PixelsAtInfinity * MathF.Abs(1 - FocusDistance / MathF.Max(distance, 1e-3f));
}
