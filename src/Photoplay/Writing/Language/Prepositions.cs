namespace Photoplay.Writing.Language;

/// <summary>Prepositions of several words and what they come down to.</summary>
internal static class Prepositions
{
    public static readonly IReadOnlyList<(string[] Words, string Standard)> Compound =
    [
        .. (
        "in front of=in front of;in the front of=in front of;to the front of=in front of;on top of=on;on the top of=on;at the top of=on;to the top of=on;" +
        "on the left side of=left of;on the left of=left of;to the left of=left of;at the left of=left of;on the right side of=right of;on the right of=right of;to the right of=right of;at the right of=right of;" +
        "on the left=left of;on the right=right of;on the bottom of=under;at the bottom of=under;on the side of=beside;by the side of=beside;at the side of=beside;on the edge of=at;at the edge of=at;" +
        "in the middle of=in;in the center of=in;in the centre of=in;at the center of=in;in the heart of=in;in the midst of=in;on the back of=behind;to the behind of=behind;at the back of=behind;in the back of=behind;in back of=behind;" +
        "next to=beside;close to=near;adjacent to=beside;out of=from;away from=from;far from=far from;along with=with;together with=with;side by side with=beside;up to=to;down to=to;over to=to;back to=to;" +
        "in between=between;inside of=in;outside of=outside;on board=in;ahead of=in front of;across from=opposite;opposite to=opposite;instead of=instead of;because of=because of;" +
        "against the backdrop of=against;against a backdrop of=against;against the background of=against;in the direction of=towards;from behind=behind;from under=from;off of=off;up into=into;down into=into;out onto=onto;out into=into;" +
        "out to=to;up onto=onto;down onto=onto;down from=from;back from=from;at the foot of=at;on either side of=beside;on both sides of=beside;on the surface of=on;at the end of=at;in the style of=in the style of;as if=as if;according to=according to;due to=because of;thanks to=because of")
        .Split(';').Select(e => e.Split('=')).Select(e => (e[0].Split(' '), e[1]))
        .OrderByDescending(e => e.Item1.Length),
    ];

    /// <summary>The standard of a one-word preposition: "onto" stays, "upon" is "on".</summary>
    public static string Standard(string word) => word switch
    {
        "upon" or "atop" => "on",
        "toward" => "towards",
        "beneath" or "underneath" or "below" => "under",
        "within" or "inside" => "in",
        "amid" or "amidst" or "amongst" or "among" => "among",
        "alongside" or "besides" => "beside",
        "above" => "above",
        "till" => "until",
        _ => word,
    };
}
