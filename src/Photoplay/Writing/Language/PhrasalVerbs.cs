namespace Photoplay.Writing.Language;

/// <summary>Verbs that form one verb with a particle even when a noun follows: "picks up the lamp" has an object,
/// "walks up the hill" a place.</summary>
internal static class PhrasalVerbs
{
    private static readonly HashSet<string> All = [.. (
        "pick up,put down,put on,put out,put away,take off,take out,turn on,turn off,switch on,switch off,pull out,pull off,knock over,knock down,blow up,blow out,pour out,set down,set up,throw away,open up,fill up,hold up,hold out," +
        "lift up,give up,give back,wake up,clean up,tie up,cut down,cut off,bring back,hand over,hand out,light up,fold up,chop up,push down,push away,spit out,let out,carry out,find out,lay down,wipe off,wipe down,break off,roll up,tear up,tear off,bring up,bring down")
        .Split(',')];

    public static bool Contains(string verb, string particle) => All.Contains(verb + " " + particle);
}
