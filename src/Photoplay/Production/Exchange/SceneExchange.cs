using Photoplay.Editing;
using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Production.Exchange;

/// <summary>Writes a plain world for another renderer: scene.glb, scene.json (<see cref="ExchangeSheet"/>) and
/// sky.exr.</summary>
public static class SceneExchange
{
    public const string ModelFile = "scene.glb", SheetFile = "scene.json", SkyFile = "sky.exr";

    public static void Write(string folder, PlainWorld plain, Camera camera, int width, int height, int bounces)
        => ProductionFolder.Guard(() =>
        {
            GltfExport.Write(Path.Combine(folder, ModelFile), AsNumbers(plain.World),
                [new("view", new FixedCamera(camera), 0, 0)], 0, 0, (float)width / height);
            File.WriteAllText(Path.Combine(folder, SheetFile),
                ExchangeSheet.Of(plain.World, camera, width, height, bounces, SkyFile).ToJson());
            PictureSky sky = (PictureSky)plain.World.Sky;
            using FileStream s = File.Create(Path.Combine(folder, SkyFile));
            Exr.Write(s, sky.Width, sky.Height,
            [
                ("R", [.. sky.Pixels.Select(c => c.R)]), ("G", [.. sky.Pixels.Select(c => c.G)]),
                ("B", [.. sky.Pixels.Select(c => c.B)]),
            ]);
        });

    /// <summary>The export turns ACEScg into BT.709; colours that it turns into the very numbers we render with let
    /// both renderers count alike, whatever colours they take the numbers for.</summary>
    private static World AsNumbers(World world)
    {
        Dictionary<Model, Model> turned = [];
        return new()
        {
            Sky = world.Sky,
            Entities = [.. world.Entities.Select(e =>
            {
                if (!turned.TryGetValue(e.Model, out Model? model))
                    turned[e.Model] = model =
                        e.Model.Dressed(m => ((PlainMaterial)m).Recoloured(Rgb.FromLinearRec709));
                return e.As(model);
            })],
        };
    }
}

/// <summary>A camera that moves on evenly, at its given place at time 0.</summary>
/// <param name="Velocity">Metres a second.</param>
public sealed record DollyCamera(Camera Camera, Vec3 Velocity) : ICameraMove
{
    public Camera At(double time) => Camera with
    {
        WorldFromCamera = Camera.WorldFromCamera with { T = Camera.WorldFromCamera.T + Velocity * (float)time }
    };
}
