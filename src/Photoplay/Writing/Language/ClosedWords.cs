namespace Photoplay.Writing.Language;

/// <summary>The closed word classes of English, with the tags each word may have, likeliest first.</summary>
internal static class ClosedWords
{
    public static readonly IReadOnlyDictionary<string, Tag[]> Tags = Build();

    private static Dictionary<string, Tag[]> Build()
    {
        Dictionary<string, Tag[]> all = [];
        void Add(string words, params Tag[] tags)
        {
            foreach (string w in words.Split(' ', StringSplitOptions.RemoveEmptyEntries)) all[w] = tags;
        }
        Add("a an the this these those every each some any no another either neither both all half several many few various numerous", Tag.Determiner);
        Add("that", Tag.Wh, Tag.Determiner, Tag.Pronoun, Tag.Sub);
        Add("i you he she it we they me him us them himself herself itself themselves myself yourself someone somebody something everyone everybody everything nobody nothing anyone anything others one's", Tag.Pronoun);
        Add("her", Tag.Possessive, Tag.Pronoun);
        Add("his", Tag.Possessive, Tag.Pronoun);
        Add("my your its our their", Tag.Possessive);
        Add("one", Tag.Number, Tag.Pronoun);
        Add("two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand dozen", Tag.Number);
        Add("of at from into onto with without for between among amongst beside besides upon toward towards against during within amid amidst atop via per despite except throughout alongside beneath underneath", Tag.Preposition);
        Add("in on off over through by up down along across around about under", Tag.Preposition, Tag.Particle);
        Add("out away back forward forwards backward backwards apart aside together aloft home upward upwards downward downwards indoors outdoors upstairs downstairs ahead onward",
            Tag.Particle, Tag.Adverb);
        Add("inside outside past above below behind near opposite aboard", Tag.Preposition, Tag.Particle, Tag.Adverb);
        Add("before after until till since", Tag.Sub, Tag.Preposition);
        Add("as", Tag.Sub, Tag.Preposition);
        Add("like unlike", Tag.Preposition, Tag.Base);
        Add("while when whenever because although though if unless whereas once", Tag.Sub);
        Add("so", Tag.Sub, Tag.Adverb);
        Add("and or but nor &", Tag.And);
        Add("who whom whose which what where how why", Tag.Wh);
        Add("to", Tag.To, Tag.Preposition);
        Add("not n't never", Tag.Not);
        Add("there", Tag.There, Tag.Adverb);
        Add("will would can could shall should may might must 'll 'd cannot", Tag.Modal);
        Add("is 's has does", Tag.Third);
        Add("am are 're 'm be have 've do", Tag.Base);
        Add("was were had did been done gone seen", Tag.Past);
        Add("being having doing", Tag.Ing);
        Add("then now suddenly finally eventually meanwhile here very too also just still again soon later always often quite almost only even perhaps maybe ever already yet rather instead afterwards afterward first next lastly together alone away slowly quickly gently softly once", Tag.Adverb);
        Add("next first last second other same such own", Tag.Adjective, Tag.Adverb);
        Add("oh ah hello hey hi yes", Tag.Interjection);
        all["back"] = [Tag.Particle, Tag.Noun, Tag.Adjective];
        all["home"] = [Tag.Noun, Tag.Particle];
        all["'s"] = [Tag.Genitive, Tag.Third];
        all["'"] = [Tag.Genitive, Tag.Punct];
        all["alone"] = [Tag.Adverb, Tag.Adjective];
        all["together"] = [Tag.Adverb];
        all["once"] = [Tag.Adverb, Tag.Sub];
        all["past"] = [Tag.Preposition, Tag.Particle, Tag.Noun];
        all["like"] = [Tag.Preposition, Tag.Base];
        all["off"] = [Tag.Particle, Tag.Preposition];
        all["out"] = [Tag.Particle, Tag.Preposition];
        all["up"] = [Tag.Particle, Tag.Preposition];
        all["down"] = [Tag.Particle, Tag.Preposition];
        all["second"] = [Tag.Adjective, Tag.Noun];
        all["little"] = [Tag.Adjective];
        return all;
    }

    /// <summary>Participles that differ from the past form, with their verbs.</summary>
    public static readonly IReadOnlyDictionary<string, string> Participles = (
        "seen see,gone go,broken break,written write,spoken speak,taken take,given give,worn wear,torn tear,frozen freeze,fallen fall,hidden hide," +
        "eaten eat,driven drive,ridden ride,flown fly,drawn draw,grown grow,known know,shown show,thrown throw,blown blow,woven weave,stolen steal," +
        "chosen choose,forgotten forget,bitten bite,beaten beat,begun begin,drunk drink,sung sing,swum swim,rung ring,done do,been be,born bear," +
        "shaken shake,woken wake,risen rise,sunk sink,shrunk shrink,overgrown overgrow,lit light,stuck stick,sewn sew,sworn swear")
        .Split(',').ToDictionary(p => p.Split(' ')[0], p => p.Split(' ')[1]);

    /// <summary>Past forms that are no participle.</summary>
    public static readonly IReadOnlySet<string> PastOnly = new HashSet<string>(
        "saw went broke wrote spoke took gave wore tore froze fell hid ate drove rode flew drew grew knew showed threw blew wove stole chose forgot bit began drank sang swam rang did was were shook woke rose sank shrank ran came became".Split(' '));
}
