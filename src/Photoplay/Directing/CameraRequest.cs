using System.Globalization;
using Photoplay.Foundation;

namespace Photoplay.Directing;

/// <summary>What the words asked of the camera; what they leave open is null.</summary>
internal sealed record CameraRequest(ShotSize? Size, CameraAngle? Angle, CameraMove? Move, float? FocalLengthMm,
    float? FStop, string? Glass)
{
    public bool IsEmpty
        => Size is null && Angle is null && Move is null && FocalLengthMm is null && FStop is null && Glass is null;

    public static CameraRequest Of(IEnumerable<string> ids, Vocabulary vocabulary)
    {
        CameraRequest request = new(null, null, null, null, null, null);
        foreach (string id in ids)
        {
            if (vocabulary.Find(Kind.Camera, id) is not { Tags: { Length: > 0 } tags, Value: { } value }) continue;
            request = tags[0] switch
            {
                "size" => request with { Size = Enum.Parse<ShotSize>(value) },
                "angle" => request with { Angle = Enum.Parse<CameraAngle>(value) },
                "move" => request with { Move = Enum.Parse<CameraMove>(value) },
                "lens" => request with { FocalLengthMm = float.Parse(value, CultureInfo.InvariantCulture) },
                "stop" => request with { FStop = float.Parse(value, CultureInfo.InvariantCulture) },
                "glass" => request with { Glass = value },
                _ => request,
            };
        }
        return request;
    }
}
