using Photoplay.Foundation;
using Photoplay.Writing;

namespace Photoplay.Directing;

/// <summary>Chooses the shots of a blocked scene: an establishing view, then sizes that follow what happens, dialogue
/// from one side of the line.</summary>
internal sealed class Coverage(Scene scene, BlockedScene blocked, IReadOnlyDictionary<string, BodyInfo> bodies,
    Vocabulary vocabulary, Seed seed, bool lastScene, string mood)
{
    /// <summary>What a fisheye has for its focal length when none is asked for.</summary>
    private const float FisheyeMm = 13;
    private readonly List<Draft> drafts = [];

    /// <summary>A shot before it has its frame-exact times.</summary>
    private sealed record Draft(double Start, double End, IReadOnlyList<string> Subjects, ShotSize Size,
        CameraSide Side, CameraMove Move, CameraAngle Angle, string Action)
    {
        public IReadOnlyList<string> Lines { get; init; } = [];
        public string? Over { get; init; }
        public float Amount { get; init; } = 0.5f;
        public CameraRequest? Asked { get; init; }
    }

    public IReadOnlyList<Shot> Run(Rational fps, Func<string> nextId)
    {
        for (int i = 0; i < blocked.Beats.Count; i++)
        {
            BlockedBeat b = blocked.Beats[i];
            CameraRequest asked = CameraRequest.Of(b.Beat.Camera, vocabulary);
            if (!asked.IsEmpty || blocked.Beats.Count == 1) Requested(b, asked);
            else if (b.Family == "line") Dialogue(b, i);
            else Action(b, i);
        }
        Tidy();
        Establish();
        Close();
        return Exact(fps, nextId);
    }

    private void Requested(BlockedBeat b, CameraRequest asked)
    {
        bool travels = b.Family == "locomotion", pursuit = travels && Who(b).Count(bodies.ContainsKey) > 1;
        CameraMove move = asked.Move ?? (pursuit ? CameraMove.Follow : travels ? CameraMove.Lead : CameraMove.PushIn);
        CameraSide side = pursuit && asked.Move is null ? CameraSide.ProfileLeft
            : move is CameraMove.Follow ? CameraSide.Back
            : asked.Angle == CameraAngle.Eye ? CameraSide.Front
            : travels ? CameraSide.ThreeQuarterLeft
            : CameraSide.ThreeQuarterRight;
        ShotSize size = asked.Size ?? (travels ? ShotSize.Full : ShotSize.MediumFull);
        // A close-up of a touch is of both.
        if (Touching(b.Beat.Action) && size > ShotSize.Medium && Who(b).Count(bodies.ContainsKey) > 1)
            size = ShotSize.Medium;
        drafts.Add(new(b.Start, b.End, Who(b), size, side, move, asked.Angle ?? CameraAngle.Eye, b.Beat.Source)
        {
            Asked = asked, Amount = 0.7f, Lines = b.Family == "line" ? [b.Beat.Id] : [],
        });
    }

    /// <summary>First exchange in a two-shot, then over shoulders and singles; a long line is broken by
    /// the listener's face.</summary>
    private void Dialogue(BlockedBeat b, int index)
    {
        string speaker = b.Beat.Who!;
        string? listener = Partner(b);
        int nth = blocked.Beats.Take(index).Count(x => x.Family == "line");
        bool last = !blocked.Beats.Skip(index + 1).Any(x => x.Family == "line");
        if (listener is null)
        {
            drafts.Add(new(b.Start, b.End, [speaker], last ? ShotSize.CloseUp : ShotSize.MediumClose,
                CameraSide.ThreeQuarterLeft, CameraMove.PushIn, CameraAngle.Eye, Said(b))
            {
                Lines = [b.Beat.Id], Amount = 0.2f
            });
            return;
        }
        Draft shot = nth == 0
            ? new(b.Start, b.End, [speaker, listener], ShotSize.MediumFull, CameraSide.ProfileLeft, CameraMove.PushIn,
                CameraAngle.Eye, Said(b))
            {
                Amount = 0.25f
            }
            : last
                ? new(b.Start, b.End, [speaker, listener], ShotSize.CloseUp, CameraSide.ThreeQuarterLeft,
                    CameraMove.PushIn, CameraAngle.Eye, Said(b))
                {
                    Amount = 0.3f
                }
            : nth % 3 == 0
            ? new(b.Start, b.End, [speaker, listener], ShotSize.MediumClose, CameraSide.ThreeQuarterLeft,
                CameraMove.Static, CameraAngle.Eye, Said(b))
            : new(b.Start, b.End, [speaker, listener], ShotSize.Medium, CameraSide.OverShoulder, CameraMove.Static,
                CameraAngle.Eye, Said(b))
            {
                Over = listener
            };
        shot = shot with { Lines = [b.Beat.Id] };
        if (b.Seconds > 5.5 && nth > 0)
        {
            double cut = b.Start + b.Seconds * 0.6;
            drafts.Add(shot with { End = cut });
            drafts.Add(new(cut, b.End, [listener, speaker], ShotSize.CloseUp, CameraSide.ThreeQuarterLeft,
                CameraMove.Static, CameraAngle.Eye, "listens")
            {
                Lines = [b.Beat.Id]
            });
        }
        else drafts.Add(shot);
    }

    private void Action(BlockedBeat b, int index)
    {
        Seed s = seed.Derive("shot", index);
        IReadOnlyList<string> who = Who(b);
        bool pair = who.Count(bodies.ContainsKey) > 1;
        if (b.Approach > 1.4)
        {
            // Going there is one picture, what happens there another.
            drafts.Add(new(b.Start, b.Start + b.Approach, [who[0]], ShotSize.Full, CameraSide.ThreeQuarterLeft,
                CameraMove.Lead, CameraAngle.Eye, b.Beat.Source));
            b = b with { Start = b.Start + b.Approach, Seconds = b.Seconds - b.Approach };
        }
        switch (b.Family)
        {
            case "locomotion":
                int nth = blocked.Beats.Take(index).Count(x => x.Family == "locomotion");
                (ShotSize size, CameraSide side, CameraMove move, CameraAngle angle) =
                    ((nth + (int)(s.Value % 2)) % 4) switch
                    {
                        0 => (ShotSize.Full, CameraSide.ThreeQuarterLeft, CameraMove.Lead, CameraAngle.Low),
                        1 =>
                            (ShotSize.MediumFull, CameraSide.BackThreeQuarterRight, CameraMove.Follow, CameraAngle.Eye),
                        2 => (ShotSize.Full, CameraSide.ProfileLeft, CameraMove.Follow, CameraAngle.Eye),
                        _ => (ShotSize.Wide, CameraSide.ThreeQuarterRight, CameraMove.Static, CameraAngle.Low),
                    };
                // Who follows and who is followed are both seen from the side.
                if (pair)
                    (size, side, move, angle) = (ShotSize.Full,
                        nth % 2 == 0 ? CameraSide.ProfileLeft : CameraSide.ThreeQuarterLeft,
                        nth % 2 == 0 ? CameraMove.Follow : CameraMove.Lead, CameraAngle.Eye);
                drafts.Add(new(b.Start, b.End, who, size, side, move, angle, b.Beat.Source));
                break;
            case "social":
                double half = b.Start + b.Seconds * 0.55;
                bool cutIn = b.Seconds > 3.0 && pair;
                drafts.Add(new(b.Start, cutIn ? half : b.End, who, pair ? ShotSize.MediumFull : ShotSize.Medium,
                    CameraSide.ProfileLeft, CameraMove.PushIn, CameraAngle.Eye, b.Beat.Source)
                {
                    Amount = 0.3f
                });
                if (cutIn)
                    drafts.Add(new(half, b.End, who, Touching(b.Beat.Action) ? ShotSize.MediumClose : ShotSize.Medium,
                        CameraSide.ThreeQuarterRight, CameraMove.PushIn, CameraAngle.Eye, b.Beat.Source)
                    {
                        Amount = 0.3f
                    });
                break;
            case "object":
                drafts.Add(new(b.Start, b.End, who,
                    pair || s.Uniform(0) < 0.5f ? ShotSize.Medium : ShotSize.MediumClose, CameraSide.ThreeQuarterRight,
                    CameraMove.PushIn, CameraAngle.Eye, b.Beat.Source)
                {
                    Amount = 0.25f
                });
                break;
            case "gesture" or "emotion" or "speech":
                ShotSize near = !ShotGrammar.IsOfTheFace(b.Beat.Action) ? ShotSize.MediumFull
                    : s.Uniform(1) < 0.6f ? ShotSize.CloseUp
                    : ShotSize.MediumClose;
                drafts.Add(new(b.Start, b.End, near == ShotSize.MediumFull ? who : [who[0]], near,
                    s.Uniform(2) < 0.5f ? CameraSide.ThreeQuarterLeft : CameraSide.ThreeQuarterRight,
                    CameraMove.PushIn, CameraAngle.Eye, b.Beat.Source)
                { Amount = 0.3f });
                break;
            default:
                if (who.Count == 0 && drafts.Count > 0) { drafts[^1] = drafts[^1] with { End = b.End }; break; }
                drafts.Add(new(b.Start, b.End, who, ShotSize.MediumFull, CameraSide.ThreeQuarterLeft, CameraMove.PushIn,
                    CameraAngle.Eye, b.Beat.Source)
                {
                    Amount = 0.3f
                });
                break;
        }
    }

    /// <summary>Joins shots too short to read to a neighbour, and cuts those held too long to another size.</summary>
    private void Tidy()
    {
        for (int i = 0; i < drafts.Count; i++)
        {
            Draft d = drafts[i];
            if (d.Asked is not null) continue;
            (double least, double most) = ShotGrammar.Hold(d.Size);
            if (d.End - d.Start < least && i > 0 && drafts[i - 1].Asked is null
                && drafts[i - 1].Subjects.SequenceEqual(d.Subjects) && drafts[i - 1].End - drafts[i - 1].Start < 4)
            {
                drafts[i - 1] = drafts[i - 1] with
                {
                    End = d.End,
                    Lines = [.. drafts[i - 1].Lines, .. d.Lines],
                    Action = drafts[i - 1].Action + "; " + d.Action
                };
                drafts.RemoveAt(i--);
            }
            else if (d.End - d.Start > most && d.Lines.Count == 0)
            {
                double cut = d.Start + (d.End - d.Start) * 0.55;
                drafts[i] = d with { End = cut };
                drafts.Insert(i + 1, Vary(d) with { Start = cut });
                i++;
            }
        }
    }

    private static Draft Vary(Draft d) => d.Size <= ShotSize.Full
        ? d with
        {
            Size = ShotSize.Medium,
            Side = d.Side == CameraSide.ThreeQuarterLeft ? CameraSide.ThreeQuarterRight : CameraSide.ThreeQuarterLeft,
            Move = d.Move is CameraMove.Follow or CameraMove.Lead ? CameraMove.Lead : CameraMove.PushIn,
            Amount = 0.3f,
            Angle = CameraAngle.Eye
        }
        : d with { Size = d.Size >= ShotSize.MediumClose ? ShotSize.MediumFull : ShotSize.CloseUp, Amount = 0.3f };

    /// <summary>Opens the scene wide, unless the words asked for their own first shot or the scene is
    /// a single shot.</summary>
    private void Establish()
    {
        if (drafts.Count == 0)
        {
            drafts.Add(new(0, blocked.Seconds, [.. blocked.Tracks.Select(t => t.Who).Take(1)], ShotSize.Wide,
                CameraSide.ThreeQuarterLeft, CameraMove.PushIn, CameraAngle.Eye, scene.Heading));
            return;
        }
        Draft first = drafts[0];
        if (first.Asked is not null || drafts.Count < 2) return;
        double length = first.End - first.Start;
        if (first.Lines.Count > 0 || length < 4)
        {
            drafts[0] = first with
            {
                Size = first.Lines.Count > 0 ? ShotSize.Full : ShotSize.Wide,
                Move = first.Move is CameraMove.Follow or CameraMove.Lead ? CameraMove.Static : CameraMove.PushIn,
                Side = first.Side == CameraSide.OverShoulder ? CameraSide.ProfileLeft : first.Side,
                Over = null,
                Amount = 0.3f
            };
            return;
        }
        double cut = first.Start + length * 0.45;
        drafts[0] = first with
        {
            End = cut,
            Size = ShotSize.Wide,
            Side = CameraSide.BackThreeQuarterLeft,
            Move = CameraMove.CraneDown,
            Angle = CameraAngle.Eye,
            Amount = 0.4f
        };
        drafts.Insert(1, first with { Start = cut });
    }

    /// <summary>The last image of the film draws back.</summary>
    private void Close()
    {
        if (!lastScene || drafts.Count < 3 || drafts[^1].Asked is not null || drafts[^1].Lines.Count > 0) return;
        drafts[^1] = drafts[^1] with
        {
            Size = ShotSize.Wide,
            Move = CameraMove.PullOut,
            Amount = 0.6f,
            Side = CameraSide.ThreeQuarterLeft
        };
    }

    /// <summary>Shots tile the scene without gap, on whole frames.</summary>
    private List<Shot> Exact(Rational fps, Func<string> nextId)
    {
        List<Shot> shots = [];
        long frames = (long)Math.Round(blocked.Seconds * fps.Seconds), from = 0;
        for (int i = 0; i < drafts.Count; i++)
        {
            Draft d = drafts[i];
            long to = i + 1 == drafts.Count
                ? frames
                : Math.Clamp((long)Math.Round(drafts[i + 1].Start * fps.Seconds), from + 1, frames);
            CameraRequest? asked = d.Asked;
            shots.Add(new Shot
            {
                Id = nextId(), Start = Rational.Whole(from) / fps, Duration = Rational.Whole(to - from) / fps,
                Subjects = d.Subjects, Size = d.Size, Side = d.Side, Move = d.Move, Angle = d.Angle,
                MoveAmount = d.Amount, Over = d.Over,
                FocalLengthMm = asked?.FocalLengthMm ?? (asked?.Glass == "fisheye" ? FisheyeMm : null),
                FStop = asked?.FStop, Glass = asked?.Glass, Action = d.Action,
                Light = LightGrammar.Of(scene.Setting, blocked.Beats.Where(b => b.Start < d.End && b.End > d.Start)
                    .Select(b => b.Beat.Action).OfType<string>(), mood),
                Lines = d.Lines, Transition = i == 0 ? scene.Transition : "cut",
            });
            from = to;
        }
        return shots;
    }

    private IReadOnlyList<string> Who(BlockedBeat b)
        => b.Subjects.Count > 0 ? b.Subjects
            : drafts.Count > 0 ? drafts[^1].Subjects
            : [.. blocked.Tracks.Select(t => t.Who).Take(1)];

    private string? Partner(BlockedBeat b)
        => b.Beat.Target is { } t && bodies.ContainsKey(t) ? t
            : b.Listener is { } l && bodies.ContainsKey(l) ? l
            : blocked.Tracks.Select(x => x.Who).FirstOrDefault(w => w != b.Beat.Who && bodies.ContainsKey(w));

    private static bool Touching(string? action)
        => action is "hug" or "kiss" or "nuzzle" or "lick" or "pet" or "comfort" or "embrace" or "whisper";

    private static string Said(BlockedBeat b) => $"{b.Beat.Who}: {b.Beat.Text}";
}
