using System.Text.Json;
using Photoplay.Foundation;

namespace Photoplay.Production.Exchange.Actors;

/// <summary>What must be true of a glTF file's description before anything in it is followed: numbers that fit the bytes
/// there are, nodes that make a tree, sizes a film can carry. Everything is checked by the description alone, so a file
/// that claims gigabytes costs nothing.</summary>
internal static class GltfGate
{
    private const int MostNodes = 20_000, MostPrimitives = 4_000, MostTargets = 2_000, MostDepth = 500;
    private const long MostElements = 12_000_000, MostInAll = 1L << 29;

    /// <summary>Files the description names beside itself, in order.</summary>
    public static IReadOnlyList<string> Beside(JsonElement root, string source)
    {
        List<string> uris = [];
        foreach (string list in (string[])["buffers", "images"])
            foreach (JsonElement item in List(root, list, source))
            {
                if (!item.TryGetProperty("uri", out JsonElement uri)) continue;
                string text = uri.ValueKind == JsonValueKind.String ? uri.GetString()! : throw Bad("a uri is no text");
                if (text.StartsWith("data:", StringComparison.OrdinalIgnoreCase)) continue;
                if (text.Contains(':') || text.Contains('\\') || text.StartsWith('/') || text.Split('/').Contains("..")
                    || text.Contains("%2e", StringComparison.OrdinalIgnoreCase)
                    || text.Contains("%2f", StringComparison.OrdinalIgnoreCase)
                    || text.Contains("%5c", StringComparison.OrdinalIgnoreCase))
                    throw Bad($"it names a file outside its folder ({text})");
                if (text == "model" || uris.Count > 1000) throw Bad("it names too many files");
                if (!uris.Contains(text)) uris.Add(text);
            }
        return uris;
        PhotoplayException Bad(string what) => GuestFile.Refused(source, what);
    }

    /// <param name="binLength">Bytes of the container's own chunk.</param>
    /// <param name="lengthOf">Bytes of a file beside it.</param>
    public static void Demand(JsonElement root, long binLength, Func<string, long> lengthOf, string source)
    {
        try
        {
            if (!root.TryGetProperty("asset", out JsonElement asset)
                || !(asset.TryGetProperty("version", out JsonElement v) && v.GetString() is { } version
                    && version.StartsWith("2.", StringComparison.Ordinal)))
                throw Bad("it is not glTF 2.0");
            Buffers();
            Accessors();
            Nodes();
            Meshes();
        }
        catch (Exception e) when (e is InvalidOperationException or FormatException or KeyNotFoundException
            or OverflowException)
        {
            throw Bad("a field of its description is of the wrong kind");
        }

        void Buffers()
        {
            long[] lengths = [.. List(root, "buffers", source).Select((b, i) => b.TryGetProperty("uri", out JsonElement u)
                ? u.GetString()!.StartsWith("data:", StringComparison.OrdinalIgnoreCase)
                    ? u.GetString()!.Length * 3L / 4
                    : lengthOf(u.GetString()!)
                : i == 0 ? binLength : 0)];
            int number = 0;
            foreach (JsonElement b in List(root, "buffers", source))
                if (Long(b, "byteLength", 0) > lengths[number++]) throw Bad("a buffer claims more bytes than there are");
            foreach (JsonElement view in List(root, "bufferViews", source))
            {
                long buffer = Long(view, "buffer", -1), offset = Long(view, "byteOffset", 0),
                    length = Long(view, "byteLength", -1), stride = Long(view, "byteStride", 4);
                if (buffer < 0 || buffer >= lengths.Length || offset < 0 || length < 0
                    || stride is < 4 or > 252 || offset + length > lengths[buffer])
                    throw Bad("a part of a buffer lies outside it");
            }
        }

        void Accessors()
        {
            JsonElement[] views = [.. List(root, "bufferViews", source)];
            long total = 0;
            foreach (JsonElement a in List(root, "accessors", source))
            {
                long count = Long(a, "count", -1), size = Size(a);
                if (count is < 0 or > MostElements) throw Bad($"it claims {count:N0} numbers in one list");
                if ((total += count * size) > 4 * MostInAll) throw Bad("it claims more numbers than a film can carry");
                if (a.TryGetProperty("bufferView", out _)) Fits(a, "bufferView", count, size);
                if (!a.TryGetProperty("sparse", out JsonElement sparse)) continue;
                long few = Long(sparse, "count", -1);
                if (few < 1 || few > count) throw Bad("a sparse list has more entries than places");
                Fits(sparse.GetProperty("values"), "bufferView", few, size);
                Fits(sparse.GetProperty("indices"), "bufferView", few, Size(sparse.GetProperty("indices")));
            }

            void Fits(JsonElement a, string key, long count, long size)
            {
                long view = Long(a, key, -1);
                if (view < 0 || view >= views.Length) throw Bad("a list of numbers is in no buffer");
                long stride = Math.Max(size, Long(views[view], "byteStride", size)), offset = Long(a, "byteOffset", 0);
                if (offset < 0 || count > 0 && offset + (count - 1) * stride + size > Long(views[view], "byteLength", 0))
                    throw Bad("a list of numbers is longer than its bytes");
            }
        }

        void Nodes()
        {
            JsonElement[] nodes = [.. List(root, "nodes", source)];
            if (nodes.Length > MostNodes) throw Bad($"it has {nodes.Length:N0} nodes");
            int[] parent = new int[nodes.Length];
            Array.Fill(parent, -1);
            for (int i = 0; i < nodes.Length; i++)
                foreach (JsonElement c in List(nodes[i], "children", source))
                {
                    int child = c.GetInt32();
                    if (child < 0 || child >= nodes.Length) throw Bad("a node has a child that is not there");
                    if (parent[child] >= 0 || child == i) throw Bad("its nodes make no tree");
                    parent[child] = i;
                }
            // With one parent each, a node is in a ring if its ancestors never end.
            for (int i = 0; i < nodes.Length; i++)
            {
                int depth = 0;
                for (int at = i; at >= 0; at = parent[at])
                    if (++depth > MostDepth) throw Bad("its nodes run in a ring, or too deep");
            }
        }

        void Meshes()
        {
            int accessors = List(root, "accessors", source).Count(), primitives = 0;
            long[] counts = [.. List(root, "accessors", source).Select(a => Long(a, "count", 0))];
            foreach (JsonElement mesh in List(root, "meshes", source))
                foreach (JsonElement p in List(mesh, "primitives", source))
                {
                    if (++primitives > MostPrimitives) throw Bad("it has too many pieces");
                    long points = -1;
                    foreach (JsonProperty a in p.GetProperty("attributes").EnumerateObject()) Same(a.Value, ref points);
                    if (p.TryGetProperty("indices", out JsonElement i) && (i.GetInt32() < 0 || i.GetInt32() >= accessors))
                        throw Bad("a piece has triangles that are not there");
                    int targets = 0;
                    foreach (JsonElement target in List(p, "targets", source))
                    {
                        if (++targets > MostTargets) throw Bad($"a piece has more than {MostTargets:N0} morph targets");
                        foreach (JsonProperty a in target.EnumerateObject()) Same(a.Value, ref points);
                    }
                }

            void Same(JsonElement accessor, ref long points)
            {
                int number = accessor.GetInt32();
                if (number < 0 || number >= accessors) throw Bad("a piece has numbers that are not there");
                if (points >= 0 && counts[number] != points) throw Bad("a piece has lists of unequal lengths");
                points = counts[number];
            }
        }

        PhotoplayException Bad(string what) => GuestFile.Refused(source, what);
    }

    private static long Size(JsonElement accessor)
    {
        long component = Long(accessor, "componentType", 0) switch
        {
            5120 or 5121 => 1,
            5122 or 5123 => 2,
            5125 or 5126 => 4,
            _ => throw new FormatException(),
        };
        string type = accessor.TryGetProperty("type", out JsonElement t) ? t.GetString() ?? "" : "SCALAR";
        return component * type switch
        {
            "SCALAR" => 1,
            "VEC2" => 2,
            "VEC3" => 3,
            "VEC4" or "MAT2" => 4,
            "MAT3" => 9,
            "MAT4" => 16,
            _ => throw new FormatException(),
        };
    }

    private static long Long(JsonElement of, string key, long otherwise)
        => of.TryGetProperty(key, out JsonElement v) ? v.GetInt64() : otherwise;

    private static IEnumerable<JsonElement> List(JsonElement of, string key, string source)
        => !of.TryGetProperty(key, out JsonElement list) ? []
            : list.ValueKind == JsonValueKind.Array ? list.EnumerateArray()
            : throw GuestFile.Refused(source, $"its {key} are no list");
}
