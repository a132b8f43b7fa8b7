using System.Text.RegularExpressions;
using ChinaRussiaBot.Answering.Grounding;
using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Text;

namespace ChinaRussiaBot.Ingestion.Figures;

/// <summary>One passage, normalised and cut, while its figures are looked for.</summary>
internal sealed partial class Reading(NormalizedText text, List<DateMark> dates)
{
    private readonly List<Clause> clauses = Clause.Cut(text);
    private readonly List<DatedStretch> periods = [.. dates.Where(date => !TextPeriods.IsCompared(text.Text, date) && !Baseline.IsDate(text.Text, date))
        .Select(date => TextPeriods.Of(date.Date, TextPeriods.IsState(text.Text, date)) is { } period ? new DatedStretch(date.At, period) : default).Where(static date => date.Period is not null)];
    private const int LongestTopic = 30;

    private char[] words = [];

    public List<DateMark> Dates => dates;

    public NormalizedText Text { get; } = text;

    public string Normal => Text.Text;

    public List<NumberMark> Numbers { get; private set; } = [];

    public void Read(NumberScanner scanner)
    {
        // Numerals in words without a unit are words: торговля двух стран.
        Numbers = [.. scanner.Scan(Fallen.Replace(Normal, ","), dates).Where(mark => mark.Unit.Length > 0 || Normal.AsSpan(mark.At, mark.End - mark.At).ContainsAnyInRange('0', '9'))
            // "17.02.2026" over «млн тонн»: no amount begins in one clause and ends in another.
            .Where(mark => ClauseAt(mark.End - 1).Start <= mark.At).OrderBy(static mark => mark.At)];
        words = Normal.ToCharArray();
        foreach (DateMark date in dates)
        {
            // Its preposition goes with it: left alone it would be read with the next word (в 2023 году Китай).
            int start = Preposition.Match(Normal[..date.At]) is { Success: true } before ? before.Index : date.At;
            words.AsSpan(start, date.End - start).Fill(' ');
        }

        foreach (NumberMark mark in Numbers)
            words.AsSpan(mark.At, mark.End - mark.At).Fill(' ');
        // "(включая следование через территорию Монголии)": what is counted with it names nothing.
        foreach (Match with in CountedWith.Matches(Normal))
            words.AsSpan(with.Index, with.Length).Fill(' ');
        // "24,3 млрд против 22,9 млрд в январе прошлого года": the time of the second is not that of the first.
        // "с начала 2025 года": until a month that is told elsewhere, or not at all.
        periods.RemoveAll(period => period.Period.Kind == PeriodKind.Year && Normal.AsSpan(0, period.At).TrimEnd().EndsWith("с начала", StringComparison.Ordinal));
        periods.RemoveAll(period => Numbers.Exists(mark => IsAgainst(mark) && DateBehind(mark)?.At == period.At) || dates.Exists(date => date.At == period.At && IsWanted(date)));
    }

    /// <summary>Whether a value is set against the one before it.</summary>
    public bool IsAgainst(NumberMark mark) => Against.IsMatch(Normal[..mark.At]);

    /// <summary>The sentence without the value that another is set against, and its time.</summary>
    public static string WithoutWhatItIsAgainst(string sentence) => SetAgainst.Replace(sentence, " ");

    private static readonly Regex SetAgainst = Pattern.Of(@"(?<!\p{L})против\s+\d.*$");

    /// <summary>Whether another value stands before it in its sentence.</summary>
    public bool FollowsAValue(NumberMark mark) => Numbers.Exists(other => other.End <= mark.At && (IsAmount(other) || (other.Unit == mark.Unit && mark.Unit == "percent")) && SentenceAt(other.End - 1) == SentenceAt(mark.End - 1));

    /// <summary>Whether another amount stands before it in its clause.</summary>
    public bool StandsBehindAValue(NumberMark mark, Clause clause) => Numbers.Exists(other => other.End <= mark.At && clause.Holds(other.At) && IsAmount(other));

    /// <summary>The date right behind a value in its clause.</summary>
    public DateMark? DateBehind(NumberMark mark)
    {
        Clause clause = ClauseAt(mark.End - 1);
        return dates.FindIndex(date => date.At >= mark.End && clause.Holds(date.At)) is >= 0 and int index && !Numbers.Exists(other => other.At >= mark.End && other.At < dates[index].At && other.Unit.Length > 0) ? dates[index] : null;
    }

    /// <summary>Whether the sentence names a time, be it of something else; not one that it only compares with.</summary>
    public bool NamesATime(Clause clause) => dates.Exists(date => SentenceAt(date.At) == clause.Sentence && !TextPeriods.IsCompared(Normal, date) && !LooksBack(date.At));

    /// <summary>Whether a value's clause names a time before it.</summary>
    public bool NamesATime(NumberMark mark, Clause clause) => dates.Exists(date => clause.Holds(date.At) && date.At < mark.At);

    /// <summary>The clauses up to a value, without numbers and dates: its own, then with those before it in the sentence.</summary>
    public IEnumerable<string> ClausesUpTo(NumberMark mark, Clause clause)
    {
        for (int first = clauses.IndexOf(clause); first >= 0 && clauses[first].Sentence == clause.Sentence; first--)
            yield return new string(words, clauses[first].Start, Math.Max(0, mark.At - clauses[first].Start));
    }

    /// <summary>What stands between the start of a value's clause and the value.</summary>
    public string Lead(NumberMark mark, Clause clause) => Normal[Math.Min(clause.Start, mark.At)..mark.At];

    public Clause ClauseAt(int at) => clauses.FindLast(clause => clause.Start <= at) is var found && found.End > found.Start ? found : clauses[0];

    public int SentenceAt(int at) => ClauseAt(at).Sentence;

    /// <summary>
    /// What may name the measure of a value: its clause up to it, its whole clause, then with the clauses before it back to the one of the
    /// value before.
    /// </summary>
    public IEnumerable<string> WordsBefore(NumberMark mark, Clause clause)
    {
        int index = clauses.IndexOf(clause);
        int previous = Numbers.FindLastIndex(other => other.At < mark.At && other.Unit is not ("percent" or "times" or "pp") && clause.Holds(other.At));
        int start = previous >= 0 ? Numbers[previous].End : clause.Start;
        yield return new string(words, start, mark.At - start);
        if (previous < 0)
            yield return new string(words, clause.Start, clause.End - clause.Start);
        // "12,9 % товарооборота России и Китая, который сложился на уровне": of what stands next to the word.
        if (previous < 0 && index > 0 && Aside.IsMatch(Normal[clause.Start..mark.At]) && Numbers.FindLast(other => other.End <= clause.Start && clauses[index - 1].Holds(other.At)) is { End: > 0 } number)
        {
            yield return new string(words, number.End, mark.At - number.End);
            yield break;
        }

        int first = index;
        while (previous < 0 && first > 0 && clauses[first - 1].Sentence == clause.Sentence && !HasValue(clauses[first - 1]) && Normal[clauses[first - 1].End] != ';')
        {
            first--;
            yield return new string(words, clauses[first].Start, mark.At - clauses[first].Start);
        }
    }

    /// <summary>What stands between a value and the next number of its clause: 51,2 млн тонн угля.</summary>
    public string WordsAfter(NumberMark mark, Clause clause)
    {
        int next = Numbers.FindIndex(other => other.At > mark.At && clause.Holds(other.At));
        int end = next < 0 ? clause.End : Numbers[next].At;
        return end > mark.End ? new string(words, mark.End, end - mark.End) : "";
    }

    /// <summary>The clause with the unit where the value stands: граждане Китая совершили поездок в Россию.</summary>
    public IEnumerable<string> ClauseWith(NumberMark mark, Clause clause, string unit) => Numbers.Exists(other => other.At < mark.At && clause.Holds(other.At))
        ? []
        : [$"{new string(words, clause.Start, Math.Max(0, mark.At - clause.Start))} {unit} {new string(words, mark.End, Math.Max(0, clause.End - mark.End))}"];

    /// <summary>What may be the unit of a value that leaves it out: a word of its clause (число поездок достигло 1,6 млн), the unit of the value before.</summary>
    public IEnumerable<string> ImpliedUnits(NumberMark mark, bool fromAfar = false)
    {
        Clause clause = ClauseAt(mark.End - 1);
        // "42 тыс. штук": of what, says the sentence.
        // "Число поездок, по данным службы, выросло до 1,42 млн": where no other amount stands between, the sentence says it.
        int from = fromAfar || Pieces.IsMatch(Normal, mark.End) || !FollowsAValue(mark) ? clauses.Find(other => other.Sentence == clause.Sentence).Start : clause.Start;
        foreach (string word in new string(words, from, Math.Max(0, mark.At - from)).Split(' ', StringSplitOptions.RemoveEmptyEntries).Reverse().Where(static word => word.Length > 3))
        {
            yield return word;
            // "Товарооборот в юанях — 765,5 млрд": as it is written behind a number.
            if (Where.Match(word) is { Success: true } ending)
                yield return word[..ending.Index] + (ending.Value == "ях" ? "ей" : "ов");
        }

        NumberMark before = Numbers.FindLast(other => other.At < mark.At && UnitOf(other).Length > 0);
        if (before.End == 0)
            yield break;
        int sentence = SentenceAt(before.At);
        if (sentence >= clause.Sentence - 1 && before.Unit is "USD")
            yield return before.Unit;
        // "57 тыс. машин; с начала года — 414 тыс.", "вдвое меньше, чем годом ранее (1,16 млн)": the same is counted.
        if (sentence == clause.Sentence && Same.IsMatch(new string(words, clause.Start, Math.Max(0, mark.At - clause.Start))))
            yield return UnitOf(before);
        // "8,4 млн т в сентябре против 9,1 млн годом ранее", "поставлено 101 млн тонн, в 2024-м было 108,5 млн", «годом ранее их было 1,16 млн».
        if (sentence >= clause.Sentence - 1 && (fromAfar || IsAgainst(mark) || dates.Exists(date => date.End <= mark.At && ((date.At >= clause.Start && LooksBack(date.At)) || WhenItWas.IsMatch(Normal[date.End..mark.At])))))
            yield return UnitOf(before);
    }

    /// <summary>The unit of an amount as the document writes it; "" for parts, changes and bare numbers.</summary>
    private string UnitOf(NumberMark mark)
    {
        if (mark.Unit is "percent" or "times" or "pp" or "rank" || Normal.AsSpan(mark.At, mark.End - mark.At).IndexOfAnyInRange('0', '9') is not (>= 0 and int digit))
            return "";
        (int start, int length) = Text.SourceRange(mark.At + digit, mark.End - mark.At - digit);
        return Scaled.Replace(Text.Source.Substring(start, length), "").Trim();
    }

    /// <summary>What stands between the number before and a value; back to the start of the sentence where it has none.</summary>
    public string Between(NumberMark mark)
    {
        int sentence = SentenceAt(mark.End - 1);
        int start = clauses.Find(clause => clause.Sentence == sentence).Start;
        NumberMark before = Numbers.FindLast(other => other.End <= mark.At && other.At >= start);
        return Normal[Math.Min(mark.At, Math.Max(start, before.End))..mark.At];
    }

    /// <summary>The sentence before on the same line when it is only a few words: an item of a list that says what it is about ("原油。1至7月…").</summary>
    public string TopicOf(NumberMark mark)
    {
        Clause own = ClauseAt(mark.End - 1);
        for (int sentence = own.Sentence - 1; sentence >= 0; sentence--)
        {
            List<Clause> said = clauses.FindAll(clause => clause.Sentence == sentence);
            if (said.Count == 0)
                continue;
            (int from, int length) = Text.SourceRange(said[0].Start, own.Start - said[0].Start);
            if (Text.Source.AsSpan(from, length).TrimEnd().Contains('\n') || said.Exists(clause => Numbers.Exists(number => clause.Holds(number.At) && number.Unit.Length > 0)))
                return "";
            // "**Соя.** Снижение связано с … Стоимость экспорта составила …": what stands between states nothing.
            string topic = new string(words, said[0].Start, said[^1].End - said[0].Start).Trim();
            if (topic.Length <= LongestTopic)
                return topic;
        }

        return "";
    }

    /// <summary>What stands between two places, without numbers and dates.</summary>
    public string Without(int start, int end) => new(words, start, Math.Max(0, end - start));

    /// <summary>What follows a value in its sentence.</summary>
    public string After(NumberMark mark)
    {
        int sentence = SentenceAt(mark.End - 1);
        int end = clauses.FindLast(clause => clause.Sentence == sentence).End;
        return Normal[mark.End..Math.Max(mark.End, Math.Min(Math.Min(end + 1, Normal.Length), mark.End + 60))];
    }

    /// <summary>All stretches of time that the passage names for values of its own.</summary>
    public IEnumerable<Period> Periods() => periods.Select(static date => date.Period);

    /// <summary>What stands between the start of the sentence and the end of a clause.</summary>
    public string UpTo(Clause clause) => Normal[clauses.Find(other => other.Sentence == clause.Sentence).Start..clause.End];

    /// <summary>What stands between the start of the sentence and a value.</summary>
    public string SentenceUpTo(NumberMark mark) => Normal[Math.Min(mark.At, clauses.Find(other => other.Sentence == SentenceAt(mark.End - 1)).Start)..mark.At];

    /// <summary>Whether so many years follow one another: 16 лет подряд, 连续15年.</summary>
    public bool IsInARow(NumberMark mark) => InARow.IsMatch(Normal, mark.End) || Running.IsMatch(Normal[..mark.At]);

    private static readonly Regex InARow = Pattern.Of(@"\G\s*(?:(?:подряд|кряду)(?!\p{L})|(?:со\s+дня\s+)?(?:установления\s+)?дипломатических\s+отношений)");

    private static readonly Regex Running = Pattern.Of(@"(?:连续|建交)\s*$");

    /// <summary>Whether a plus stands right before a value.</summary>
    public bool IsAdded(NumberMark mark) => mark.Sign > 0 || Normal.AsSpan(0, mark.At).EndsWith("+", StringComparison.Ordinal);

    /// <summary>The first clause of a sentence, without numbers and dates.</summary>
    public string FirstOf(Clause clause) => clauses.Find(other => other.Sentence == clause.Sentence) is var first ? new string(words, first.Start, first.End - first.Start) : "";

    /// <summary>The question that a sentence answers; "" for none.</summary>
    public string QuestionBefore(Clause clause) => clause.Sentence > 0 && TextOf(clause.Sentence - 1) is var before && before.AsSpan().TrimEnd(" *»\"").EndsWith("?", StringComparison.Ordinal) ? before : "";

    /// <summary>A sentence, normalised; "" for none.</summary>
    public string TextOf(int sentence) => clauses.FindAll(clause => clause.Sentence == sentence) is [var first, ..] all ? Normal[first.Start..all[^1].End] : "";

    /// <summary>The sentence as the document writes it.</summary>
    public string SentenceText(Clause clause)
    {
        List<Clause> all = clauses.FindAll(other => other.Sentence == clause.Sentence);
        int end = Math.Min(all[^1].End, Normal.Length);
        (int start, int length) = Text.SourceRange(all[0].Start, end - all[0].Start);
        return Text.Source.Substring(start, length).ReplaceLineEndings(" ").Trim();
    }

    // "поставки которой открыты в феврале": when something else happened.
    private bool IsAside(int at) => ClauseAt(at) is var clause && Aside.IsMatch(Normal[clause.Start..clause.End]);

    /// <summary>The sentence without what happened at another time.</summary>
    public string WithoutAsides(Clause clause) => string.Join(' ', clauses.Where(other => other.Sentence == clause.Sentence)
        .Select(other => Normal[other.Start..other.End]).Where(static text => !Aside.IsMatch(text)));

    private bool HasValue(Clause clause) => Numbers.Exists(mark => clause.Holds(mark.At) && (mark.Unit.Length > 0 || Normal[mark.At..mark.End].Any(char.IsLetter)) && mark.Unit is not ("percent" or "times" or "rank" or "pp" or "year"));

    private DatedStretch? Last(Predicate<DatedStretch> fits) => periods.FindLastIndex(fits) is >= 0 and int index ? periods[index] : null;

    private DatedStretch? First(Predicate<DatedStretch> fits) => periods.FindIndex(fits) is >= 0 and int index ? periods[index] : null;

    // 同比下降12.5%至1066亿美元: no span from one to the other.
    private static readonly Regex Fallen = Pattern.Of(@"(?<=%)[至到](?=\d)");

    private static readonly Regex CountedWith = Pattern.Of(@"\((?:включая|не включая|с учетом|без учета|в том числе|за исключением|含|不含|包括|不包括)[^()\d]*\)|(?<!\p{L})(?:в\s+годовом\s+(?:исчислении|выражении)|год\s+к\s+году|г/г)(?!\p{L})");

    private static readonly Regex Against = Pattern.Of(@"(?<!\p{L})(?:против|после)\s*\$?\s*$");

    private static readonly Regex Opens = Pattern.Of(@"^\s*(?:г\.|год[ау]?)?\s*\(\s*\$?\s*$");

    private static readonly Regex Pieces = Pattern.Of(@"\G\s*(?:штук|шт\.|единиц)(?!\p{L})");

    private static readonly Regex Scaled = Pattern.AnyCase(@"^[^\p{L}]*(?:трлн|млрд|млн|тыс\.?|(?:триллион|миллиард|миллион|тысяч)\p{L}*|万亿|亿|万)?\s*");

    private static readonly Regex Same = Pattern.Of(@"^[\s—–-]*(?:(?:с|со)\s+начала\s+года|всего\s+за\s+год|за\s+год)?[\s—–-]*$");

    private static readonly Regex Where = Pattern.Of("ях$|ах$");

    private static readonly Regex Aside = Pattern.Of(@"(?<!\p{L})(?:котор\p{L}+|(?:открыт|начат|разреш[её]нн|введ[её]нн|запущенн|возобновл[её]нн|подписанн)(?:ый|ая|ое|ые|ого|ой|ых|ым|ыми)(?!\p{L}))");

    private static readonly Regex Preposition = Pattern.Of(@"(?<!\p{L})(?:в|во|за|на|с|к|по|до|от|из)\s+$");

    private readonly record struct DatedStretch(int At, Period Period);
}
