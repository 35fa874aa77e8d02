using Photoplay.Characters.Animals;
using Photoplay.Characters.People.Body;
using Photoplay.Characters.People.Clothes;
using Photoplay.Characters.Skinning;
using Photoplay.Foundation;
using Photoplay.Modeling;
using Photoplay.Stage;
using BodyPart = Photoplay.Characters.Animals.BodyPart;

namespace Photoplay.Characters.Uprights;

/// <summary>What clothes leave bare of the body: a person's skin with the species' coat on it, its palms and pads
/// naked.</summary>
internal sealed class UprightHide
{
    /// <summary>Hair of body and limbs over the head's scale, in which the coat is given.</summary>
    private const float Short = 0.55f;
    private readonly UprightFrame frame;
    private readonly Pelt pelt;
    private readonly Fitting fit;
    private readonly Bareness bare;
    private readonly SdfAttributes[] places;
    private readonly float[] lengths, densities;

    public UprightHide(UprightFrame frame, Fitting fit, IReadOnlyList<Worn> worn, Pelt pelt)
    {
        (this.frame, this.fit, this.pelt) = (frame, fit, pelt);
        bare = Covering.BareOf(worn, fit.Sheet);
        Skinned skin = BodySkin.Build(fit.Form, fit.Weights, fit.Joints, bare);
        Mesh rest = skin.Rest;
        int n = rest.Positions.Length;
        (places, lengths, densities) = (new SdfAttributes[n], new float[n], new float[n]);
        Rgb[] paint = new Rgb[n];
        Masks[] masks = new Masks[n];
        Rgb pad = Rgb.Hex(frame.Design.Coat.NoseColour) * 1.4f;
        bool furred = frame.Design.Coat.Hide == HideForm.Fur;
        for (int i = 0; i < n; i++)
        {
            Site site = new((People.Body.BodyPart)SiteCode.PartOf(rest.Masks[i].D), SiteCode.TOf(rest.Masks[i].D),
                rest.Masks[i].C);
            places[i] = PlaceOf(site);
            CoatPoint c = pelt.PointAt(rest.Positions[i], rest.Normals[i], places[i]);
            float naked = Palm(site, rest.Normals[i]);
            lengths[i] = pelt.Length(c, places[i].Length) * (1 - naked);
            densities[i] = Covered(site) ? 0 : pelt.Density(c, lengths[i]);
            paint[i] = furred ? Rgb.Lerp(pelt.Skin(c, lengths[i]), pad, 0.85f * naked) : pelt.Skin(c, lengths[i]);
            masks[i] = new(0, 0, Maths.Saturate(lengths[i] / 0.01f), 0);
        }
        Mesh painted = new()
        {
            Positions = rest.Positions, Normals = rest.Normals, Indices = rest.Indices, Paint = paint, Masks = masks
        };
        Skin = skin with { Rest = painted };
    }

    public Skinned Skin { get; }

    /// <summary>The coat of what is bare.</summary>
    public SkinnedShape Fur(Seed seed, int triangles)
    {
        Mesh m = Skin.Rest;
        FurRibbons fur = FurGrower.Grow(m.Positions, m.Normals, m.Indices, densities, pelt.Growth(triangles, seed), root =>
        {
            float w = 1 - root.U - root.V;
            SdfAttributes most = places[w >= root.U && w >= root.V ? root.A : root.U >= root.V ? root.B : root.C];
            Rgb colour = pelt.Hair(pelt.PointAt(Pelt.Astray(root.Position, frame.Design.Size), root.Normal, most));
            float length = lengths[root.A] * w + lengths[root.B] * root.U + lengths[root.C] * root.V;
            return new FurSample(colour * 0.72f, colour * 1.08f, most.Flow, length);
        });
        return StrandBinding.Bind(fur, JointsOf(Skin));
    }

    /// <summary>Which joints, helpers too, hold each point.</summary>
    private static SkinBinding JointsOf(Skinned skin)
    {
        int count = skin.Rest.Positions.Length, unique = count - skin.Copies.Length;
        SkinBinding binding = new(count);
        for (int i = 0; i < count; i++)
        {
            int v = i < unique ? i : skin.Copies[i - unique];
            skin.Joint.AsSpan(4 * v, 4).CopyTo(binding.Bones.AsSpan(4 * i));
            skin.Weight.AsSpan(4 * v, 4).CopyTo(binding.Weights.AsSpan(4 * i));
        }
        return binding;
    }

    private static SdfAttributes PlaceOf(Site s) => s switch
    {
        { IsArm: true } => At(BodyPart.FrontLeg, Maths.Saturate(0.42f * s.T), 0.55f, Proportions.ArmAxis(s.Side)),
        { IsHand: true } => At(BodyPart.FrontLeg, 0.9f, 0.26f, Proportions.ArmAxis(s.Side)),
        { IsLeg: true } => At(BodyPart.HindLeg, Maths.Saturate(0.45f * s.T), 0.6f, -Vec3.UnitY),
        _ => At(s.T < 2.6f ? BodyPart.Neck : BodyPart.Trunk, 0, 0.8f, new(0, -1, 0.1f)),
    };

    private static SdfAttributes At(BodyPart part, float along, float length, Vec3 flow)
        => new() { Part = (int)part, Along = along, Length = length * Short, Flow = flow };

    /// <summary>1 on palms and the pads of fingers.</summary>
    private float Palm(Site s, Vec3 normal) => s.IsHand
        ? Maths.SmoothStep(0.15f, 0.55f, Vec3.Dot(normal, Proportions.PalmAxis(s.Side)))
        : 0;

    /// <summary>Hair under an edge of cloth would come through it.</summary>
    private bool Covered(Site s) => s switch
    {
        { IsArm: true } => bare.ArmsFrom > 0 && s.T < bare.ArmsFrom + 0.20f,
        { IsLeg: true } => bare.LegsFrom > 0 && s.T < bare.LegsFrom + 0.20f,
        { IsHand: true } => false,
        _ => s.T > bare.NeckTo - 1.5f,
    };
}
