namespace Photoplay.Writing.Language;

/// <summary>Words that speak of the film and not of what happens in it. They name no model: the vocabulary says what
/// can be done about them.</summary>
internal static class FilmWords
{
    /// <summary>They ask for a camera.</summary>
    public static readonly IReadOnlySet<string> Camera = Set(
        "shot view angle closeup close-up close perspective zoom zooms zooming pan pans panning tilt tilts tilting dolly dollies truck tracking track tracks crane orbit orbits circle circles handheld hand-held static " +
        "still lens focus bokeh macro timelapse time-lapse hyperlapse slow-motion motion pov overhead aerial drone wide-angle wide fisheye telephoto steadicam steady establishing medium push pull rack " +
        "fixed camera movement rotates rotating around upside-down low-angle high-angle birdseye bird's-eye top-down first-person");
    /// <summary>They ask for a look.</summary>
    public static readonly IReadOnlySet<string> Look = Set(
        "style styled painting watercolor watercolour oil animation animated anime cartoon cinematic noir sketch drawing claymation clay stop-motion pixel cyberpunk surrealism impressionism impressionist ukiyo-e ukiyo " +
        "illustration render 3d cgi monochrome photorealistic realistic retro vintage comic pastel charcoal pencil ink woodblock origami papercut documentary minimalist abstract baroque filter aesthetic black-and-white");
    /// <summary>They ask for nothing.</summary>
    public static readonly IReadOnlySet<string> Filler = Set(
        "scene video clip footage film movie image picture photo photograph frame tableau portrayal depiction 4k 8k hd uhd 1080p 60fps ultra highly detailed detail high-quality quality resolution high-resolution masterpiece best " +
        "smooth beautiful stunning intense super effect featuring shaking visual visuals composition very extreme extremely ultra-hd unreal engine trending artstation octane sequence in-frame");
    /// <summary>What a film is called in "a shot of", "the scene opens in".</summary>
    public static readonly IReadOnlySet<string> Frames =
        Set("shot view close-up closeup video clip footage film movie image picture photo photograph frame tableau painting portrait animation scene timelapse time-lapse hyperlapse depiction vignette panorama glimpse drawing sketch illustration render");

    private static HashSet<string> Set(string words) => [.. words.Split(' ')];
}
