using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using Photoplay.Foundation;

namespace Photoplay.Rendering.Grading;

/// <summary>Reads the XML of .cc, .ccc and .cdl files: the first ColorCorrection found. What is wrong is answered with
/// its line.</summary>
internal static class CdlReader
{
    public static Cdl Read(string text, string name)
    {
        XDocument document;
        try
        {
            using XmlReader reader = XmlReader.Create(new StringReader(text),
                new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
            document = XDocument.Load(reader, LoadOptions.SetLineInfo);
        }
        catch (XmlException e)
        {
            throw Bad(name, e.LineNumber, "is not well-formed XML", "export the correction again");
        }
        XElement correction = Find(document.Root!, "ColorCorrection")
            ?? throw Bad(name, 1, "has no ColorCorrection", "is it a .cdl or .cc file?");
        return new(Colour(correction, "Slope", Rgb.White, 0, name),
            Colour(correction, "Offset", default, float.MinValue, name),
            Colour(correction, "Power", Rgb.White, float.Epsilon, name),
            Numbers(correction, "Saturation", 1, 0, name) is { } s ? s[0] : 1);
    }

    private static XElement? Find(XElement from, string name)
        => from.DescendantsAndSelf().FirstOrDefault(e => e.Name.LocalName == name);

    private static Rgb Colour(XElement from, string name, Rgb otherwise, float least, string file)
        => Numbers(from, name, 3, least, file) is { } n ? new(n[0], n[1], n[2]) : otherwise;

    private static float[]? Numbers(XElement from, string name, int count, float least, string file)
    {
        if (Find(from, name) is not { } e) return null;
        string[] words = e.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        float[] found = [.. words.Select(w =>
            float.TryParse(w, NumberStyles.Float, CultureInfo.InvariantCulture, out float v) ? v : float.NaN)];
        if (found.Length == count && found.All(v => float.IsFinite(v) && v >= least)) return found;
        string limit = least == 0 ? " from 0" : least > 0 ? " above 0" : "";
        throw Bad(file, ((IXmlLineInfo)e).LineNumber, $"{name} is not {count} number{(count > 1 ? "s" : "")}{limit}",
            "see the ASC CDL specification");
    }

    private static PhotoplayException Bad(string name, int line, string what, string advice)
        => new(Fault.Request, $"{name}, line {line}: {what}", advice);
}
