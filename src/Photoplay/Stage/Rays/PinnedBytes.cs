namespace Photoplay.Stage.Rays;

/// <summary>Memory that does not move, 64-byte aligned, freed with its owner by the garbage collector.</summary>
internal sealed unsafe class PinnedBytes
{
    private readonly byte[] store;
    public byte* Data { get; }
    public long Length { get; }

    public PinnedBytes(long length)
    {
        Length = length;
        store = GC.AllocateUninitializedArray<byte>(checked((int)(length + 64)), pinned: true);
        fixed (byte* p = store) Data = (byte*)(((nint)p + 63) & ~63);
    }

    public PinnedBytes Copy()
    {
        PinnedBytes c = new(Length);
        Buffer.MemoryCopy(Data, c.Data, Length, Length);
        return c;
    }
}
