using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Answering.Passages;

/// <summary>
/// What kind of answer a question wants, and whether an item's text can give it: a text without a date does not say when, one without
/// a sum does not say how much. Pure.
/// </summary>
internal static partial class WantedAnswer
{
    /// <summary>（据2022年10月消息）, "(данные на 2022 г.)": when it was told, not when it happened.</summary>
    private static readonly Lazy<Regex> DateOfNews = FormWords.Pattern(static () => $@"[（(]{FormWords.Any("told")}[^（）()]*[）)]");

    private static readonly Lazy<Regex> LastDay = FormWords.Pattern(static () => $@"[至到]\d{{1,4}}[年月]|{FormWords.Any("until")}|\b(?:до|по)\s(?:конца\s|начала\s)?(?:(?:19|20)\d\d|\d{{1,2}}\s{FormWords.Behind("month")})");
    private static readonly Lazy<Regex> Code = FormWords.Pattern(static () => $@"{FormWords.Any("code")}\D{{0,12}}\d{{4}}");
    private static readonly Lazy<Regex> Penalty = FormWords.Pattern(static () => FormWords.Any("penalty"));
    private static readonly Lazy<Regex> Author = FormWords.Pattern(static () => FormWords.Any("author"));
    private static readonly Lazy<Regex> Rank = FormWords.Pattern(static () => FormWords.Any("rank"));

    /// <summary>What items give, as long as somebody holds them.</summary>
    private static readonly ConditionalWeakTable<KnowledgeItem, TextForms> Known = [];

    public static bool IsIn(KnowledgeItem item, Question question)
    {
        if (item is Figure figure)
            return !WantsOtherThanAmount(question) && (!Wants(question, "price") || figure.Value.Unit.Dimension is Dimension.Money or Dimension.Rate);
        if (item is not (Passage or PolicyPoint))
            return true;
        if (LacksLastDay(item, question))
            return false;
        return Holds(Known.GetValue(item, static known => new TextForms(() => TextOf(known))), question, inDocument: false);
    }

    private static string TextOf(KnowledgeItem item)
    {
        PolicyPoint? policy = item as PolicyPoint;
        return $"{item.Quote(Language.Chinese)}\n{item.Quote(Language.Russian)}\n{policy?.Title.Chinese}\n{policy?.From}\n{policy?.Status.Chinese}\n{policy?.Until?.ToString("O", CultureInfo.InvariantCulture)}";
    }

    /// <summary>"Until when?" is asked, and the rule has no last day.</summary>
    public static bool LacksLastDay(KnowledgeItem item, Question question) =>
        item is PolicyPoint { Until: null } policy && Wants(question, "until") && !LastDay.Value.IsMatch($"{policy.Text.Chinese}\n{policy.Text.Russian}");

    /// <summary>Whether the text holds a date, number, rate or sum where one is asked for.</summary>
    /// <param name="text">The text.</param>
    /// <param name="question">The question.</param>
    /// <param name="inDocument">Notices and price lists: a rate may be so much a container there, and a day or an hour says when.</param>
    public static bool Holds(string text, Question question, bool inDocument = false) => Holds(new TextForms(() => text), question, inDocument);

    /// <summary>Whether it names a year, and not only that of the news.</summary>
    public static bool IsDated(string text) => Year().IsMatch(text) && Year().IsMatch(DateOfNews.Value.Replace(text, ""));

    /// <summary>Whether it tells a place in a ranking.</summary>
    public static bool IsRanked(string text) => Rank.Value.IsMatch(text);

    /// <summary>Whether it holds a name.</summary>
    public static bool IsNaming(string text) => Named().IsMatch(text);

    private static bool Holds(TextForms text, Question question, bool inDocument)
    {
        // "What is wrong with the rate?": what troubles it is asked, not the rate.
        bool told = question.Asks(Intents.Problem | Intents.Why);
        bool sum = Wants(question, "number") && question.Dimensions.Contains(Dimension.Money) && !question.Asks(Intents.When);
        return (!question.Asks(Intents.When) || text.Dated || (inDocument && (text.Date || AnswerForms.Hour(text.Text) || AnswerForms.Weekday(text.Text))))
            && (!Wants(question, "date") || text.Date)
            && (!Wants(question, "number") || text.Number)
            && Counts(text, question)
            && (!Wants(question, "name") || text.Name)
            && (!WantsCode(question) || Code.Value.IsMatch(text.Text))
            && (!Wants(question, "term") || text.Term)
            && (!Wants(question, "document") || DocumentNumber().IsMatch(text.Text))
            && (!Wants(question, "penalty") || Penalty.Value.IsMatch(text.Text))
            && (!Wants(question, "author") || Author.Value.IsMatch(text.Text))
            && (told || !Wants(question, "rate") || text.Share || (inDocument && text.Sum))
            && (told || !question.Asks(Intents.Rank) || question.Flow == Flow.None || text.Rank)
            && (!(sum || (Wants(question, "price") && !told)) || text.Sum);
    }

    /// <summary>多少家, 几班: a number of these very things; 家 and 个 are said of the same ones.</summary>
    private static bool Counts(TextForms text, Question question) => Classifier().Match(question.Analyzed.Text) is not { Success: true } asked
        || Regex.IsMatch(text.Text, $@"[\d一二两三四五六七八九十百千万亿][多余]?{(asked.Groups["c"].Value is "家" or "所" or "座" ? "[家所座个]" : asked.Groups["c"].Value)}", RegexOptions.CultureInvariant);

    /// <summary>Whether a number, a name or a day is asked: an answer that is nearly right is then wrong.</summary>
    public static bool IsExact(Question question) =>
        question.Asks(Intents.When | Intents.Count | Intents.Share | Intents.Growth | Intents.Rank | Intents.Peak | Intents.Low | Intents.Volume)
        || (question.Dimensions.Count > 0 && !question.Asks(Intents.Problem))
        || question.Analyzed.Spans.Any(static span => span.Term.Kind == TermKind.Class
            && (span.Term.Id.StartsWith("wants.", StringComparison.Ordinal) || span.Term.Id is "crossing.detail.person" or "crossing.who" or "crossing.detail.price" or "crossing.detail.contact"));

    /// <summary>Whether the code of goods in a customs list, a penalty, an author or what has to be done for it is asked: no figure tells it.</summary>
    public static bool WantsOtherThanAmount(Question question) => WantsCode(question) || Wants(question, "penalty") || Wants(question, "author") || Wants(question, "procedure") || Wants(question, "name") || Wants(question, "document") || AsksWho(question);

    /// <summary>"Who built the bridge": nothing of a number is asked.</summary>
    private static bool AsksWho(Question question) => question.Intents == Intents.None && question.Dimensions.Count == 0
        && question.Analyzed.Spans.Any(static span => span.Term is { Kind: TermKind.Class, Id: "crossing.who" });

    private static bool WantsCode(Question question) => Wants(question, "code");

    /// <summary>Whether a number is asked: how much, how many.</summary>
    public static bool WantsNumber(Question question) => Wants(question, "number");

    private static bool Wants(Question question, string kind)
    {
        foreach (TermSpan span in question.Analyzed.Spans)
        {
            if (span.Term.Kind == TermKind.Class && span.Term.Id.StartsWith("wants.", StringComparison.Ordinal) && span.Term.Id.EndsWith(kind, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    [GeneratedRegex(@"(?:多少|几)(?<c>[家班趟瓶所座间户张匹艘架栋袋箱桶双支枚])", RegexOptions.CultureInvariant)]
    private static partial Regex Classifier();

    [GeneratedRegex(@"(?:19|20)\d\d", RegexOptions.CultureInvariant)]
    private static partial Regex Year();

    [GeneratedRegex(@"№|第\s?[\p{L}\d\-]+号|\d号", RegexOptions.CultureInvariant)]
    private static partial Regex DocumentNumber();

    /// <summary>Names stand in quotation marks or in Latin letters; capitals alone are mostly an abbreviation of a system.</summary>
    [GeneratedRegex(@"[«“]|(?<![A-Za-z])[A-Za-z]*[a-z][A-Za-z]{2,}", RegexOptions.CultureInvariant)]
    private static partial Regex Named();
}
