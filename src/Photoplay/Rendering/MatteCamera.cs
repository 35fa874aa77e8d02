using Photoplay.Stage;
using Photoplay.Stage.Rays;

namespace Photoplay.Rendering;

/// <summary>Counts what rays meet first, by the names of things and of what they are made of.</summary>
internal sealed class MatteCamera
{
    private const int MostInAPixel = 24;
    private readonly RayScene scene;
    private readonly int width, height, threads, samples;
    private readonly uint[] objectIds;
    private readonly uint[][] materialIds;
    private readonly uint[][] objects, materials;

    public MatteCamera(RayScene scene, int width, int height, int samples, int threads)
    {
        (this.scene, this.width, this.height, this.samples, this.threads) = (scene, width, height, samples, threads);
        IReadOnlyList<Entity> entities = scene.World.Entities;
        Dictionary<string, uint> hashes = new(StringComparer.Ordinal);
        uint Hash(string name) => hashes.TryGetValue(name, out uint h) ? h : hashes[name] = Mattes.HashOf(name);
        objectIds = [.. entities.Select(e => Hash(e.Name))];
        materialIds = [.. entities.Select(e => (uint[])[.. e.Model.Shapes.Select(s => Hash(s.Material.Name))])];
        (objects, materials) = (Rows(), Rows());
    }

    private uint[][] Rows() => [.. Enumerable.Range(0, height).Select(_ => new uint[width * samples])];

    /// <summary>Casts the samples of one slice of the shutter; the scene stands at its instant.</summary>
    public void Expose(Shutter shutter, int slice, int from, int until) => Padded.Rows(height, threads, y =>
    {
        for (int x = 0; x < width; x++)
            for (int s = from; s < until; s++)
            {
                Sampler sampler = new(Sampler.SeedOf(x, y, 3), (uint)s);
                sampler.Next(out float u, out float v);
                sampler.Next(out float a, out float b);
                Ray ray = shutter.Cast(x + u, y + v, slice, sampler.Next(), a, b);
                if (!Sketcher.Opaque(scene, ray, shutter.Spread, out Hit hit, out Surface surface)) continue;
                objects[y][x * samples + s] = objectIds[hit.Entity];
                materials[y][x * samples + s] = materialIds[hit.Entity][surface.Shape];
            }
    });

    public (Mattes Objects, Mattes Materials) Develop()
    {
        IReadOnlyList<Entity> entities = scene.World.Entities;
        Mattes things = Count("CryptoObject", objects), stuffs = Count("CryptoMaterial", materials);
        HashSet<uint> seenThings = [.. objects.SelectMany(r => r)], seenStuffs = [.. materials.SelectMany(r => r)];
        for (int e = 0; e < entities.Count; e++)
        {
            if (seenThings.Contains(objectIds[e])) things.Names[entities[e].Name] = objectIds[e];
            for (int s = 0; s < materialIds[e].Length; s++)
                if (seenStuffs.Contains(materialIds[e][s]))
                    stuffs.Names[entities[e].Model.Shapes[s].Material.Name] = materialIds[e][s];
        }
        return (things, stuffs);
    }

    private Mattes Count(string layer, uint[][] found)
    {
        Mattes mattes = new(layer, width, height);
        Span<uint> ids = stackalloc uint[MostInAPixel];
        Span<float> coverage = stackalloc float[MostInAPixel];
        for (int y = 0; y < height; y++)
            for (int x = 0; x < width; x++)
            {
                int count = 0;
                foreach (uint id in found[y].AsSpan(x * samples, samples))
                {
                    if (id == 0) continue;
                    int k = ids[..count].IndexOf(id);
                    if (k >= 0) coverage[k] += 1f / samples;
                    else if (count < MostInAPixel) (ids[count], coverage[count++]) = (id, 1f / samples);
                }
                mattes.Set(y * width + x, ids, coverage, count);
            }
        return mattes;
    }
}
