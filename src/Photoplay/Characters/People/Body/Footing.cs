namespace Photoplay.Characters.People.Body;

/// <summary>A place on cloth that something lies on.</summary>
/// <param name="Height">Of what lies there over it, metres.</param>
/// <param name="U">Barycentric weights of the triangle's second and third corner.</param>
internal readonly record struct Footing(Skinned On, int A, int B, int C, float U, float V, float Height);
