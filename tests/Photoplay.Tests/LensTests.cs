using Photoplay.Foundation;
using Photoplay.Rendering;
using Photoplay.Stage;
using Photoplay.Stage.Rays;
using Xunit;

namespace Photoplay.Tests;

public sealed class LensTests
{
    private const int Width = 320, Height = 180;

    private sealed class Fixed(Camera camera) : ICameraMove { public Camera At(double time) => camera; }

    public static TheoryData<LensCharacter> Lenses => [LensCharacter.Modern, LensCharacter.Anamorphic,
        LensCharacter.Vintage, LensCharacter.Fisheye, new LensCharacter(1, 0, 0.15f)];

    [Theory]
    [MemberData(nameof(Lenses))]
    public void WhatARaySeesFallsOnItsPixel(LensCharacter lens)
    {
        Camera camera = new(Affine.Trs(new(1, 2, 3), Quat.RotY(0.7f)), 24, 0, 4) { Lens = lens };
        Shutter shutter = new(new Fixed(camera), 0, 1 / 24.0, 1, Width, Height, 1);
        for (int y = 0; y <= Height; y += 30)
            for (int x = 0; x <= Width; x += 40)
            {
                Ray ray = shutter.Cast(x, y, 0, 0.5f, 0.3f, 0.3f);
                Vec3 seen = camera.Project(ray.Origin + ray.Direction * 7, Width, Height);
                Assert.Equal(x, seen.X, 0.02);
                Assert.Equal(y, seen.Y, 0.02);
            }
    }

    [Fact]
    public void BarrelTakesInMoreAndANearFocusLess()
    {
        Camera plain = new(Affine.Identity, 35, 2, 3);
        float Corner(Camera c) => Vec3.Dot(c.RayThrough(0, 0, Width, Height).Direction, -Vec3.UnitZ);
        Assert.True(Corner(plain with { Lens = LensCharacter.Fisheye }) < Corner(plain));
        Camera breathing = plain with { Lens = new(1, 1) };
        Assert.True((breathing with { FocusDistance = 0.4f }).TanHalfWidth
            < (breathing with { FocusDistance = 10 }).TanHalfWidth);
        // A thin lens of 35 mm focused at 0.4 m stands f s / (s - f) = 38.36 mm before the film.
        Assert.Equal(24.89f / (2 * 38.356f), (breathing with { FocusDistance = 0.4f }).TanHalfWidth, 1e-4f);
    }

    [Fact]
    public void AnamorphicBlurIsTallerThanWide()
    {
        Camera camera = new(Affine.Identity, 50, 1.4f, 2) { Lens = LensCharacter.Anamorphic };
        Shutter shutter = new(new Fixed(camera), 0, 1 / 24.0, 1, Width, Height, 1);
        Bounds pupil = Bounds.Empty;
        for (int i = 0; i < 4096; i++)
            pupil = pupil.Include(shutter.Cast(160, 90, 0, 0, (i % 64 + 0.5f) / 64, (i / 64 + 0.5f) / 64).Origin);
        Assert.Equal(1.8f, pupil.Size.Y / pupil.Size.X, 0.05f);
    }

    [Theory]
    [MemberData(nameof(Lenses))]
    public void AConeHoldsEveryRayOfItsPartOfThePictureAndNotThePicture(LensCharacter lens)
    {
        Camera camera = new(Affine.Trs(new(1, 2, 3), Quat.RotY(0.7f)), 35, 1.4f, 2.5f) { Lens = lens };
        Shutter shutter = new(new Fixed(camera), 0, 1 / 24.0, 1, Width, Height, 1);
        RandomStream r = new Seed(3).Derive("cone").Stream();
        int told = 0;
        const int tries = 4000, side = 16;
        for (int i = 0; i < tries; i++)
        {
            float left = r.Next() * (Width - side), top = r.Next() * (Height - side);
            RayCone cone = shutter.Cone(left, top, left + side, top + side);
            Assert.True(cone.MayMeet(Box(left + r.Next() * side, top + r.Next() * side)));
            // What stands elsewhere is mostly told from what may be met.
            if (!cone.MayMeet(Box((left + Width / 2) % Width, top))) told++;
        }
        Assert.InRange(told, tries * 9 / 10, tries);

        // About a place on a ray through any part of the lens.
        Bounds Box(float x, float y)
        {
            Ray ray = shutter.Cast(x, y, 0, 0.5f, r.Next(), r.Next());
            Vec3 at = ray.Origin + ray.Direction * (0.3f + 12 * r.Next() * r.Next()), half = new(0.001f + 0.1f * r.Next());
            return new(at - half, at + half);
        }
    }
}
