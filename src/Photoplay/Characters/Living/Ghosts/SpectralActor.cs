using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Characters.Living.Ghosts;

/// <summary>Somebody's ghost: the same body in pale, faintly glowing stuff that thins out to nothing towards the feet.
/// </summary>
/// <param name="strength">0 of flesh .. 1 hardly there.</param>
internal sealed class SpectralActor(Actor living, float strength)
    : Actor(living.Sheet, living.Plan, living.Skeleton, living.Measures)
{
    public override Undulation? Undulation => living.Undulation;
    public override Wingbeat? Wingbeat => living.Wingbeat;
    public override Carriage? Carriage => living.Carriage;
    public override float HeadTurn => living.HeadTurn;
    public override IReadOnlyList<Socket> Sockets => living.Sockets;
    public override IReadOnlyList<ActorPart> Parts { get; } =
    [
        .. living.Parts.Select(p => p with
        {
            Model = p.Model.Dressed(m => new Pale(m, strength, living.Measures.Height)),
        }),
    ];

    private sealed class Pale(Material living, float strength, float height)
        : AlteredMaterial(FormattableString.Invariant($"ghost of {living.Name} {strength} {height}"), living)
    {
        public override bool HasOpacity => true;

        public override OpenPbr At(in SurfacePoint p)
        {
            OpenPbr m = Original.At(p);
            float light = m.BaseColor.Luminance, feet = Maths.SmoothStep(0.34f, 0.02f, p.Rest.Y / height),
                wisp = Noise.Fbm(p.World * (2.6f / height) - new Vec3(0, 0.25f * p.Time, 0), 3);
            Rgb pale = new Rgb(0.66f, 0.80f, 0.93f) * (0.25f + 0.85f * MathF.Sqrt(MathF.Max(0, light)));
            m.BaseColor = Rgb.Lerp(m.BaseColor, pale, 0.55f + 0.35f * strength);
            m.Emission += pale * (0.16f * strength);
            m.SubsurfaceWeight *= 1 - strength;
            m.Opacity *= Maths.Saturate(Maths.Lerp(1 - 0.22f * strength, 0, feet) + 0.25f * strength * wisp * feet);
            return m;
        }
    }
}
