using System.Text.RegularExpressions;
using ChinaRussiaBot.Answering.Ports;
using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Answering;

/// <summary>What a short question takes over from the one before: "А в 2021?", "那出口呢？", "А СПГ?". Thread-safe.</summary>
internal sealed partial class FollowUp(KnowledgeBase knowledge)
{
    private const Intents Kept = Intents.Value | Intents.Growth | Intents.Share | Intents.Rank | Intents.Series | Intents.Counterpart
        | Intents.Status | Intents.Volume | Intents.Mode | Intents.Where | Intents.Peak | Intents.Low;

    private const int MostWords = 3;

    /// <summary>The question with what it leaves unsaid filled in; unchanged when it stands on its own.</summary>
    public FollowedQuestion Resolve(Question question, Conversation conversation)
    {
        if (conversation.About is not { } about)
            return new FollowedQuestion(question, [], []);
        bool names = question.Names.Any(static name => name.Kind is not (NameKind.Topic or NameKind.Currency)) || question.Ports.Count > 0;
        bool ofPorts = about.Ports.Count > 0 && question.Flow == Flow.None;
        // "What was the trade in 2023?" after a crossing is a question of its own.
        if (about.Ports.Count > 0 && question.Flow is Flow.Trade or Flow.Invest && !BeginsByLeaning(question))
            return new FollowedQuestion(question, [], []);
        bool compares = about.Measures.Count > 0 && question.Asks(Intents.Compare | Intents.Difference | Intents.Times);
        bool words = ofPorts ? PortWords.Strange(question, knowledge).Count > 0 : question.Content.Any(word => !word.IsFlow && !IsCurrency(word) && !(word.IsWeak && compares));
        if (!names && (!words || RelativeShift.Read(question.Analyzed.Text) is not null))
            return Continue(question, about);
        if (names && question.Content.Count <= MostWords && IsElliptical(question))
            return TakeOver(question, about);
        return new FollowedQuestion(Leans(question) && question.Intents == Intents.None ? WithTheme(question, about) : question, [], []);
    }

    /// <summary>No subject of its own: the previous one, with the new period, direction or intent.</summary>
    private FollowedQuestion Continue(Question question, Conversation.Topic about)
    {
        Question continued = WithIntents(WithPeriod(question, about), about);
        List<Measure> measures = [.. about.Measures.Select(knowledge.Measure).OfType<Measure>()];
        if (question.Names.FirstOrDefault(static name => name.Kind == NameKind.Currency) is { } currency)
            measures = [.. measures.Select(measure => InCurrency(measure, currency) ?? measure).Distinct()];
        if (question.Flow is Flow.Out or Flow.In or Flow.Trade or Flow.Invest)
            measures = [];
        return new FollowedQuestion(
            continued with
            {
                Names = [.. about.Names.Select(knowledge.Name).OfType<DeclaredName>()],
                Ports = about.Ports,
            },
            measures,
            measures.Count == 0 && about.Ports.Count == 0 && about.Measures.Count == 0 ? [.. about.Items.Select(knowledge.Item).OfType<KnowledgeItem>()] : []);
    }

    private bool IsCurrency(ContentWord word) =>
        word.Keys.Any(key => key[0] == '#' && knowledge.Name(key[1..]) is { Kind: NameKind.Currency });

    /// <summary>"And in yuan?": the same thing counted in that currency; null when it is not.</summary>
    private Measure? InCurrency(Measure measure, DeclaredName currency) => measure.Unit.Dimension != Dimension.Money || IsIn(measure.Unit, currency) ? null
        : knowledge.Measures.FirstOrDefault(other => IsIn(other.Unit, currency) && other.Direction == measure.Direction && other.Aspect == measure.Aspect
            && Things(other).SetEquals(Things(measure)) && other.Topics.SequenceEqual(measure.Topics));

    private static bool IsIn(Unit unit, DeclaredName currency) => currency.LatinSynonyms.Contains(unit.Id);

    private HashSet<string> Things(Measure measure) =>
        [.. measure.About.Where(id => knowledge.Name(id) is { Kind: not (NameKind.Currency or NameKind.Country) })];

    /// <summary>Another place or good: the rest stays as it was.</summary>
    private FollowedQuestion TakeOver(Question question, Conversation.Topic about)
    {
        Direction? direction = question.Direction;
        foreach (Measure measure in about.Measures.Select(knowledge.Measure).OfType<Measure>())
            direction ??= measure.Direction == Direction.Both ? null : measure.Direction;
        return new FollowedQuestion(WithIntents(WithPeriod(question, about), about) with { Direction = direction, MeansPorts = about.Ports.Count > 0 }, [], []);
    }

    private static Question WithPeriod(Question question, Conversation.Topic about)
    {
        if (about.Period is null || PeriodCode.Parse(about.Period) is not { } period)
            return question;
        if (RelativeShift.Read(question.Analyzed.Text) is { } years)
            return question with { Periods = new PeriodMentions([period.Shift(years)], false, 0, []) };
        if (question.Periods.Periods is [var other] && other != period && question.Asks(Intents.Difference | Intents.Times) && ComparedWith().IsMatch(question.Analyzed.Text))
            return question with { Periods = question.Periods with { Periods = [period, other] } };
        if (question.Periods.Periods.Count > 0)
            return question;
        bool both = question.Asks(Intents.Difference | Intents.Compare | Intents.Sum | Intents.Times);
        Period? before = both && about.Before is not null ? PeriodCode.Parse(about.Before) : null;
        return question with { Periods = question.Periods with { Periods = before is null ? [period] : [before, period] } };
    }

    private static Question WithIntents(Question question, Conversation.Topic about)
    {
        if (question.Asks(Kept) || !Enum.TryParse(about.Intent, out Intents before))
            return question;
        return question with { Intents = question.Intents | (before & Kept) };
    }

    /// <summary>"What are the problems of policy?" — "and of staff?": problems again.</summary>
    private static Question WithTheme(Question question, Conversation.Topic about) =>
        Enum.TryParse(about.Intent, out Intents before) ? question with { Intents = before & (Intents.Problem | Intents.Recommend | Intents.Why) } : question;

    /// <summary>"А …?", "И …?", 那…呢, or nothing that says what is asked: grammar that leans on what was said before.</summary>
    private static bool IsElliptical(Question question) =>
        BeginsByLeaning(question) || (question.Intents == Intents.None && question.Periods.Periods.Count == 0);

    /// <summary>Whether a question points back: it begins as if going on, or says "there", "it", 这, 那.</summary>
    public static bool Leans(Question question) => BeginsByLeaning(question)
        || question.Analyzed.Tokens.Any(static token => token.Text is "там" or "туда" or "тогда" or "него" or "неё" or "нее" or "них" or "его" or "её" or "ее" or "их" or "этого" or "этот" or "эта" or "это"
            or "этой" or "тоже" or "также" or "这" or "那" or "它" or "其中" or "该" or "这个" or "那个" or "那块" or "这块" or "那边" or "也");

    private static bool BeginsByLeaning(Question question) =>
        question.Analyzed.Tokens[0].Text is "а" or "и" or "ну" or "那" or "那么" or "还" || question.Analyzed.Text.TrimEnd('?', '？', ' ', '。').EndsWith('呢');

    /// <summary>"чем в 2024", 比2024年: the period is what the one before is set against.</summary>
    [GeneratedRegex(@"чем\s+(?:в|за)?|по\s+сравнению|по\s+отношению|относительно|против|比|较|跟.+比|和.+比|与.+比|对比", RegexOptions.CultureInvariant)]
    private static partial Regex ComparedWith();
}
