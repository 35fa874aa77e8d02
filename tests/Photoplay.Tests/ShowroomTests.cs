using CsCheck;
using Photoplay.Editing;
using Photoplay.Foundation;
using Photoplay.Production;
using Photoplay.Stage;
using Xunit;

namespace Photoplay.Tests;

public sealed class ShowroomTests
{
    [Fact]
    public void EverythingTheCatalogueHasIsOnASheetOnce()
    {
        foreach ((string sheet, Kind kind) in ((string, Kind)[])[("cast", Kind.Creature), ("props", Kind.Thing),
            ("places", Kind.Place), ("actions", Kind.Action), ("looks", Kind.Look)])
        {
            IReadOnlyList<string> names = Showroom.Names(sheet);
            Assert.Equal(names.Count, names.Distinct(StringComparer.Ordinal).Count());
            Assert.True(Catalogue.Vocabulary.Of(kind).All(e => names.Contains(e.Id)));
        }
    }

    /// <summary>Whatever box and direction: every corner falls into the picture, and the box fills most of its
    /// width or height.</summary>
    [Fact]
    public void AFittedCameraSeesTheWholeBoxAndLittleElse()
        => Gen.Select(Gen.Float[0.01f, 6], Gen.Float[0.01f, 6], Gen.Float[0.01f, 6], Gen.Float[-1, 1],
            Gen.Float[0, 0.9f], Gen.Float[0.5f, 2]).Sample((x, y, z, turn, rise, aspect) =>
        {
            Vec3 from = new(turn, rise, 1);
            Bounds box = new(new(-x, 0, -z), new(x, y, z));
            Camera camera = ShowroomCamera.Fit(box, from, aspect);
            Affine cameraFromFrame = camera.WorldFromCamera.Inverse * ShowroomCamera.FrameOf(from);
            float widest = 0;
            for (int i = 0; i < 8; i++)
            {
                Vec3 p = cameraFromFrame.Point(new((i & 1) == 0 ? box.Lo.X : box.Hi.X,
                    (i & 2) == 0 ? box.Lo.Y : box.Hi.Y, (i & 4) == 0 ? box.Lo.Z : box.Hi.Z));
                widest = MathF.Max(widest,
                    MathF.Max(MathF.Abs(p.X), MathF.Abs(p.Y) * aspect) / (-p.Z * camera.TanHalfWidth));
            }
            Assert.InRange(widest, 0.75f, 1);
        }, iter: 300);

    [Fact]
    public void APictureIsTheSameOnOneThreadAndOnTwo()
    {
        ContactCell one = new Showroom(3, 0.25f, 1).Cells("props", ["cup"], default).Single(),
            two = new Showroom(3, 0.25f, 2).Cells("props", ["cup"], default).Single();
        Assert.Equal(one.Rgb, two.Rgb);
        Assert.True(one.Rgb.Distinct().Count() > 40);
    }

    [Fact]
    public void PicturesLaidBesideOneAnotherKeepTheirPixels()
    {
        byte[] red = [255, 0, 0, 255, 0, 0], blue = [0, 0, 255, 0, 0, 255];
        ContactCell cell = ContactCell.Beside("c", "", [red, blue], 1, 2);
        Assert.Equal((4, 2), (cell.Width, cell.Height));
        Assert.Equal([255, 0, 0], cell.Rgb[12..15]);
        Assert.Equal([0, 0, 255], cell.Rgb[21..24]);
    }
}
