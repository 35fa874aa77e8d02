using Photoplay.Foundation;
using Photoplay.Modeling;

namespace Photoplay.Characters.People.Body;

internal enum BodyPart : byte
{
    Trunk, Skirt, LeftArm, RightArm, LeftLeg, RightLeg, LeftHand, RightHand, LeftFoot, RightFoot, Head
}

/// <summary>A place on the body's surface: t and angle as in <see cref="BodyForm"/>; skirts: t 0 at the hips .. 1 at
/// the hem, angle as the trunk's; feet: t 0 heel .. 1 toe, angle as the leg's; head: t 0 goes with the neck .. 1 with
/// the head.</summary>
internal readonly record struct Site(BodyPart Part, float T, float Angle)
{
    public bool IsArm => Part is BodyPart.LeftArm or BodyPart.RightArm;
    public bool IsLeg => Part is BodyPart.LeftLeg or BodyPart.RightLeg;
    public bool IsHand => Part is BodyPart.LeftHand or BodyPart.RightHand;
    public bool IsFoot => Part is BodyPart.LeftFoot or BodyPart.RightFoot;
    public int Side
        => Part is BodyPart.RightArm or BodyPart.RightLeg or BodyPart.RightHand or BodyPart.RightFoot ? -1 : 1;
}

/// <summary>A control cage whose points know their site on the body: from it come the weights, and where the weave,
/// seams and pockets lie.</summary>
internal class Panel
{
    public QuadMesh Mesh { get; } = new();
    public List<Site> Sites { get; } = [];
    /// <summary>For each face, the site of each corner (a point between two parts has another site in each).</summary>
    public List<Site[]> Corners { get; } = [];

    public int Add(Vec3 p, Site site) { Sites.Add(site); return Mesh.Add(p); }

    public void Quad(int a, int b, int c, int d, Site sa, Site sb, Site sc, Site sd, bool flip)
    {
        if (flip) { Mesh.Face(d, c, b, a); Corners.Add([sd, sc, sb, sa]); }
        else { Mesh.Face(a, b, c, d); Corners.Add([sa, sb, sc, sd]); }
    }

    public void Face(int[] corners, Site[] sites, bool flip)
    {
        Mesh.Face(flip ? [.. corners.Reverse()] : corners);
        Corners.Add(flip ? [.. sites.Reverse()] : sites);
    }

    /// <summary>Joins two rings of a limb.</summary>
    public void Tube(int[] a, int[] b, BodyPart part, float ta, float tb, bool flip, float first)
    {
        for (int k = 0; k < a.Length; k++)
        {
            int j = (k + 1) % a.Length;
            float u = first + k * (Maths.Tau / a.Length), v = first + (k + 1) * (Maths.Tau / a.Length);
            Quad(a[k], b[k], b[j], a[j], new(part, ta, u), new(part, tb, u), new(part, tb, v), new(part, ta, v), flip);
        }
    }

    /// <summary>Takes out faces; the points stay.</summary>
    public void Drop(Func<Site[], bool> which)
    {
        for (int i = Corners.Count - 1; i >= 0; i--)
            if (which(Corners[i])) { Corners.RemoveAt(i); Mesh.Faces.RemoveAt(i); }
    }

    /// <summary>The same by the numbers of their points.</summary>
    public void Drop(Func<int[], bool> which)
    {
        for (int i = Corners.Count - 1; i >= 0; i--)
            if (which(Mesh.Faces[i])) { Corners.RemoveAt(i); Mesh.Faces.RemoveAt(i); }
    }
}
