using ChinaRussiaBot.Answering.Passages;
using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;
using ChinaRussiaBot.Search;

namespace ChinaRussiaBot.Answering.Ports;

/// <summary>
/// Finds the one thing told of named ports that a question asks for ("how many lanes", "from which day on foot"): it speaks of the same subject in the
/// question's words, of the asked time, and gives a number or a day where one is asked. Thread-safe.
/// </summary>
internal sealed class PortDetails(PortSayings sayings, ItemSearch search)
{
    private const int OfAWord = 2;
    private const int OfTheTime = 2;
    private const int DaysOfHolidays = 31;
    private const string Crossing = "~port";
    private const string Rail = "mode.rail";

    /// <summary>What is counted: a number of something else is no answer.</summary>
    private static readonly string[] Counted = ["crossing.freight", "crossing.passengers", "crossing.vehicles", Rail];

    /// <summary>What else a sentence may be about.</summary>
    private static readonly string[] Subjects =
    [
        .. Counted, "crossing.capacity", "crossing.limit", "crossing.record", "crossing.total", "crossing.detail.hours", "crossing.detail.season", "crossing.detail.goods",
        "crossing.detail.bridge", "mode.pontoon", "mode.iceroad", "mode.hovercraft", "mode.cableway",
    ];

    /// <summary>What nothing near can stand in for.</summary>
    private static readonly string[] Exact = ["crossing.detail.person", "crossing.detail.price", "crossing.detail.size", "crossing.detail.contact", "crossing.detail.queue",
        "crossing.detail.hours", "crossing.detail.goods"];

    /// <summary>The best fitting; null when nothing answers.</summary>
    public PortDetail? Best(Question question, PortReading reading)
    {
        HashSet<string> asked = PortWords.Classes(question.Analyzed);
        List<string> details = PortWords.Details(question);
        List<ContentWord> counters = Counters(question);
        // "哪个口岸": that it is one is said of every crossing (口岸货运量).
        List<ContentWord> words = [.. question.Content.Where(word => !word.IsFlow && !IsName(word) && !word.Keys.Contains(Crossing) && !WordForms.IsNumeral(word.Text) && word.Text.Length > 1), .. counters];
        PortDetail? best = null;
        foreach (PortSaying saying in reading.Selection.Ports.SelectMany(port => sayings.Of(port, question.Language)))
        {
            List<ContentWord> held = words.FindAll(word => IsIn(word, saying, question.Language));
            int subjects = Subjects.Count(subject => asked.Contains(subject) && saying.Classes.Contains(subject));
            bool timely = SpeaksOf(saying, question);
            int score = (held.Count * OfAWord) + subjects + (timely && question.Periods.Periods.Count > 0 ? OfTheTime : 0);
            if (held.Count + subjects == 0 || !timely || score <= (best?.Score ?? 0) || !Gives(saying, question, asked, details, reading))
                continue;
            List<ContentWord> lost = [.. reading.Strange.Where(word => !word.IsWeak && search.Knows(word) && !held.Exists(other => other.Start == word.Start) && !IsIn(word, saying, question.Language))];
            if (lost.Count <= 1 && lost.Count < held.Count + subjects && !lost.Exists(IsName) && !reading.Strange.Any(static word => word.IsForeign))
                best = new PortDetail(saying, score, held.Exists(word => counters.Contains(word) || reading.Strange.Any(strange => strange.Start == word.Start)));
        }

        return best;
    }

    /// <summary>What is counted, where it is nothing that crossings count as a rule ("how many lanes"): elsewhere such words are only units.</summary>
    private static List<ContentWord> Counters(Question question) => [.. question.Analyzed.Tokens
        .Where(token => question.Analyzed.Spans.Any(span => span.Start == token.Start && span.End == token.End && span.Term.Id == "unit.count")
            && !question.Analyzed.Spans.Any(span => span.Start <= token.Start && token.End <= span.End && (span.Term.Kind != TermKind.Class || span.Term.IsOfCrossings)))
        .Select(static token => new ContentWord(token.Text, token.Key, [token.Key], token.Start, IsFlow: false))];

    private static bool IsName(ContentWord word) => word.Keys.Any(static key => key[0] is '@' or '#') && word.Keys.Count > 1;

    private static bool IsIn(ContentWord word, PortSaying saying, Language language) => language == Language.Chinese && Tokenizer.IsHan(word.Text[0])
        ? saying.Text.Contains(word.Text, StringComparison.Ordinal)
        : word.Keys.Any(saying.Keys.Contains);

    private static bool SpeaksOf(PortSaying saying, Question question) => question.Periods.Periods.Count == 0 || question.Periods.Assumed
        || question.Periods.Periods.All(period => saying.Periods.Any(told => told.Kind != PeriodKind.Annual && (period.Contains(told) || (told.Overlaps(period) && IsShort(told)))));

    /// <summary>Holidays that begin in one year and end in the next.</summary>
    private static bool IsShort(Period told) => told.Kind == PeriodKind.Days && told.End.DayNumber - told.Start.DayNumber <= DaysOfHolidays;

    private static bool Gives(PortSaying saying, Question question, HashSet<string> asked, List<string> details, PortReading reading)
    {
        if (Array.Exists(Exact, detail => details.Contains(detail) && !saying.Classes.Contains(detail)))
            return false;
        bool number = reading.Volume is not null || asked.Contains("wants.number") || question.Asks(Intents.Count | Intents.Volume) || question.Dimensions.Count > 0;
        string[] counted = [.. Counted.Where(asked.Contains)];
        if (number && counted.Length > 0 && !counted.Any(saying.Classes.Contains))
            return false;
        return number && !question.Asks(Intents.When) ? saying.Volume is not null || HasNumber(saying.Text, question) : WantedAnswer.Holds(saying.Text, question);
    }

    /// <summary>A number that is no date.</summary>
    private static bool HasNumber(string text, Question question)
    {
        PeriodMentions dates = PeriodReader.Read(text, question.Today);
        for (int at = 0; at < text.Length; at++)
        {
            if (char.IsAsciiDigit(text[at]) && !dates.Spans.Any(span => span.Start <= at && at < span.End))
                return true;
        }

        return false;
    }
}
