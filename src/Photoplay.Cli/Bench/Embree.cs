using System.Runtime.InteropServices;

namespace Photoplay.Cli.Bench;

/// <summary>The few calls of Embree 3.13 (Intel's ray tracing kernels) that the ray bench sets itself against. Only
/// `photoplay bench rays` uses them, and only where the library is there.</summary>
internal static unsafe partial class Embree
{
    private const string Library = "libembree3.so.3";
    public const string Package = "libembree3-3";
    public const int Triangles = 0, Instance = 121, IndexBuffer = 0, VertexBuffer = 1, UInt3 = 0x5003, Float3 = 0x9003,
        ColumnMajor34 = 0x9234;
    public const uint None = uint.MaxValue;

    public static bool IsThere => NativeLibrary.TryLoad(Library, out _);

    [StructLayout(LayoutKind.Sequential)]
    public struct Ray { public float OX, OY, OZ, Near, DX, DY, DZ, Time, Far; public uint Mask, Id, Flags; }

    [StructLayout(LayoutKind.Sequential)]
    public struct RayHit { public Ray Ray; public float NX, NY, NZ, U, V; public uint Triangle, Geometry, InstanceId; }

    [StructLayout(LayoutKind.Sequential)]
    public struct Context { public uint Flags; public nint Filter; public uint InstanceId; }

    [LibraryImport(Library, EntryPoint = "rtcNewDevice")]
    public static partial nint NewDevice(byte* settings);

    [LibraryImport(Library, EntryPoint = "rtcReleaseDevice")]
    public static partial void ReleaseDevice(nint device);

    [LibraryImport(Library, EntryPoint = "rtcGetDeviceError")]
    public static partial int GetDeviceError(nint device);

    [LibraryImport(Library, EntryPoint = "rtcNewScene")]
    public static partial nint NewScene(nint device);

    [LibraryImport(Library, EntryPoint = "rtcReleaseScene")]
    public static partial void ReleaseScene(nint scene);

    [LibraryImport(Library, EntryPoint = "rtcCommitScene")]
    public static partial void CommitScene(nint scene);

    [LibraryImport(Library, EntryPoint = "rtcNewGeometry")]
    public static partial nint NewGeometry(nint device, int type);

    [LibraryImport(Library, EntryPoint = "rtcReleaseGeometry")]
    public static partial void ReleaseGeometry(nint geometry);

    [LibraryImport(Library, EntryPoint = "rtcCommitGeometry")]
    public static partial void CommitGeometry(nint geometry);

    [LibraryImport(Library, EntryPoint = "rtcAttachGeometry")]
    public static partial uint AttachGeometry(nint scene, nint geometry);

    [LibraryImport(Library, EntryPoint = "rtcSetNewGeometryBuffer")]
    public static partial void* NewBuffer(nint geometry, int type, uint slot, int format, nuint stride, nuint count);

    [LibraryImport(Library, EntryPoint = "rtcSetGeometryInstancedScene")]
    public static partial void SetInstancedScene(nint geometry, nint scene);

    [LibraryImport(Library, EntryPoint = "rtcSetGeometryTransform")]
    public static partial void SetTransform(nint geometry, uint step, int format, float* matrix);

    // Short calls that neither block nor call back: the runtime need not be told.
    [LibraryImport(Library, EntryPoint = "rtcIntersect1"), SuppressGCTransition]
    public static partial void Intersect(nint scene, Context* context, RayHit* ray);

    [LibraryImport(Library, EntryPoint = "rtcOccluded1"), SuppressGCTransition]
    public static partial void Occluded(nint scene, Context* context, Ray* ray);
}
