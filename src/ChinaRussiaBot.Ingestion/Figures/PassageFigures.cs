using System.Text.RegularExpressions;
using ChinaRussiaBot.Answering.Grounding;
using ChinaRussiaBot.Ingestion.Passages;
using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Ingestion.Figures;

/// <summary>The values of one passage, one after the other: what each is of, and of when, leans on those before it. Not thread-safe.</summary>
internal sealed partial class PassageFigures
{
    private const int SentencesBack = 2;
    private const int LeastSum = 10_000;

    // Nobody completes more; and a guess takes longer than to find that there is no measure.
    private const int MostGuessed = 200;

    private static readonly Regex InARow = Pattern.AnyCase(FigureWords.Any("in.a.row"));

    private static readonly Regex OtherLine = Pattern.AnyCase(FigureWords.Any("other.line"));
    private static readonly Regex AtIt = Pattern.AnyCase(@"^\s*(?:из них|в том числе|здесь|\p{L}+ здесь|其中)(?!\p{IsCyrillic})");
    private static readonly Regex IsKept = Pattern.Of(@"(?:保持|稳定|维持|站稳)在?\s*$");
    private static readonly Regex OfThem = Pattern.AnyCase(@"(?<!\p{L})(?:в том числе|из них|среди них)\s*:\s*$");
    private static readonly Regex SameIndex = Pattern.AnyCase(FigureWords.Any("same.index"));

    private readonly MeasureFinder measures;
    private readonly Naming naming;
    private readonly Parts parts;
    private readonly ValueText values;
    private readonly PassageDraft passage;
    private readonly DocumentContext context;
    private readonly Reading reading;
    private readonly FigureTimes times;
    private readonly LooseChanges loose;
    private readonly Dictionary<int, Period> paired;
    private readonly List<NumberMark> amounts;
    private readonly Dictionary<int, Quantity> growth;
    private readonly Changes changes;
    private readonly Dictionary<int, string> told;
    private readonly Dictionary<int, int> again;
    private readonly Dictionary<int, Measure> inOrder = [];
    private readonly HashSet<int> proposed = [];
    private ProposedFigure? before;
    private int beforeIn = -1;
    private bool isBackAgain;

    public PassageFigures(MeasureFinder measures, Naming naming, Parts parts, ValueText values, PassageDraft passage, DocumentContext context, Reading reading, PeriodsSoFar periods, LooseChanges loose)
    {
        (this.measures, this.naming, this.parts, this.values, this.passage, this.context, this.reading, this.loose) = (measures, naming, parts, values, passage, context, reading, loose);
        paired = PairedPeriods.Of(reading);
        times = new FigureTimes(measures, reading, context, periods, paired);
        amounts = [.. reading.Numbers.Where(mark => mark.Unit is not ("percent" or "times" or "pp" or "rank") && Amount(mark) is not null)];
        changes = new(values, Amount);
        growth = changes.Of(reading, [.. amounts.Where(mark => Baseline.HasItsOwnChange(reading, mark, amounts))], amounts);
        told = Respective.Of(reading, [.. amounts.Where(mark => !paired.ContainsKey(mark.At))]);
        again = Respective.Again(reading, amounts);
    }

    /// <param name="plain">The passage as it is read: numbers in digits.</param>
    /// <param name="open">Receives values of which nothing told the measure or the time.</param>
    public IEnumerable<ProposedFigure> Read(string plain, List<OpenFigure> open)
    {
        IReadOnlyList<string> quotes = Sentences.Of(passage.Written) is var written && Sentences.Of(plain).Count == written.Count ? written : [];
        IReadOnlyList<(int Sentence, string Words)> questions = Asked.In(plain);
        int answered = -1;
        foreach (NumberMark mark in reading.Numbers)
        {
            bool isPart = !amounts.Contains(mark);
            Clause clause = reading.ClauseAt(mark.End - 1);
            if (isPart && !parts.IsOne(reading, mark))
            {
                if (changes.Lone.TryGetValue(mark.At, out Quantity? change) && OfChange(mark, clause, change) is { } moved)
                    yield return moved;
                continue;
            }

            // An answer leans on its question; one that only asks how much leaves what was spoken of.
            if (questions.LastOrDefault(question => question.Sentence < clause.Sentence, (Sentence: -1, Words: "")) is { Sentence: >= 0 } question && question.Sentence > answered)
            {
                answered = question.Sentence;
                if (question.Words.Any(char.IsLetter))
                    naming.Begin(question.Words);
            }

            if (See(mark, clause, isPart) is not { } seen)
                continue;
            string quote = clause.Sentence < quotes.Count ? quotes[clause.Sentence].ReplaceLineEndings(" ").Trim() : seen.Sentence;
            if (Propose(seen, quote, open) is not { } figure)
                continue;
            before = figure;
            proposed.Add(mark.At);
            beforeIn = clause.Sentence;
            yield return before;
        }

        foreach (NumberMark mark in amounts)
        {
            if (growth.TryGetValue(mark.At, out Quantity? change) && Amount(mark) is { } value && reading.PeriodOf(mark, reading.ClauseAt(mark.End - 1)) is var period && (period is null || changes.IsOnTheYearBefore(mark.At, period)))
                loose.Add(value, period, change);
        }

        times.End();
    }

    /// <summary>The value, unless its words say that it is none of what a passage states: a price, a forecast, a mark of other statistics.</summary>
    private SeenValue? See(NumberMark mark, Clause clause, bool isPart)
    {
        string sentence = reading.SentenceText(clause);
        string lead = reading.Lead(mark, clause);
        if (ForeignSubject.IsSuperseded(lead) || GrowthWords.IsNotTheWhole(lead) || GrowthWords.IsPrice(reading.After(mark)) || ForeignSubject.IsOfOtherStatistics(reading.Between(mark), sentence))
            return null;
        // "Второй квартал лучше первого: 53,3 против 53,2": of what time nobody says.
        if (reading.IsAgainst(mark) && reading.DateBehind(mark) is null && !reading.FollowsAValue(mark))
            return null;
        if ((Amount(mark) ?? parts.Value(reading, mark)) is not { } value)
            return null;
        // "连续13年列全球前三位": so many years of something else.
        if (value.Unit.Dimension == Dimension.Time && !InARow.IsMatch(sentence))
            return null;
        // "远东线…设计年供气120亿立方米": of another line.
        if (OtherLine.IsMatch(reading.SentenceUpTo(mark)))
            return null;
        // "группа от 5 до 50 человек": how many there may be.
        if (value.Unit.Dimension == Dimension.Count && GrowthWords.IsARule(lead))
            return null;
        // "人民币对卢布汇率10.97": a rate or a price, not a sum of trade.
        if (value.Unit.Dimension == Dimension.Money && Math.Abs(value.Value) < LeastSum)
            return null;
        // What is expected is no figure; what a contract comes to is, and a goal for which there is a measure.
        bool isAhead = GrowthWords.IsAhead(reading.UpTo(clause));
        Period? wanted = measures.MayBeAGoal(value.Unit) && GrowthWords.IsWanted(reading.UpTo(clause)) ? reading.WantedUntil(mark, clause) : null;
        if (isAhead && wanted is null && !measures.MayBeOfEachYear(value.Unit))
            return null;
        // "周环比+1.5美元": with a plus it is how much more.
        if (!isPart && reading.IsAdded(mark))
            return null;
        if (value.Approximation == Approximation.Exact && GrowthWords.IsPassed(lead))
            value = value with { Approximation = Approximation.Over, Source = ">" + value.Source };
        bool isOfTheYearBefore = Baseline.IsOfTheYearBefore(reading, mark);
        // 去年同期分别为4.6万吨和0.8万吨: as the ones in whose order they stand.
        if (again.TryGetValue(mark.At, out int like) && !inOrder.ContainsKey(like))
            return null;
        // "连续三年保持在2000亿美元以上": a mark, no value of this year.
        if (IsKept.IsMatch(lead) && reading.After(mark).AsSpan().TrimStart().StartsWith("以上", StringComparison.Ordinal))
            return null;
        // "39,8 млрд против 34,7 млрд годом раньше": nothing is known of what the first is, or of when.
        if (isOfTheYearBefore && amounts.LastOrDefault(other => other.End <= mark.At) is { End: > 0 } first && reading.SentenceAt(first.End - 1) == clause.Sentence && !proposed.Contains(first.At))
            return null;
        isBackAgain = isOfTheYearBefore || (again.ContainsKey(mark.At) && isBackAgain);
        return new SeenValue(mark, clause, sentence, value, isPart, isAhead, Baseline.PeriodOf(reading, mark) ?? reading.ComparedPeriodOf(mark, clause), isBackAgain, TextPeriods.IsOfTheMonthBefore(reading.Between(mark), reading.After(mark)), wanted);
    }

    /// <summary>"Экспорт из Китая прибавил 13 %", where nobody says to how much: a figure where there is a measure of such changes.</summary>
    private ProposedFigure? OfChange(NumberMark mark, Clause clause, Quantity change)
    {
        string sentence = reading.SentenceText(clause);
        if (clause.Sentence == 0 && Changes.TellsOfTheOneBefore(reading.UpTo(clause)) && reading.Dates.Where(date => reading.SentenceAt(date.At) == 0 && TextPeriods.IsCompared(reading.Normal, date)).ToArray() is [var compared] && TextPeriods.Of(compared.Date, state: false) is { } than)
            loose.AddToTheOneBefore(than, change);
        // "油价每上升10%，进口额增加4.2%": what would be.
        if (GrowthWords.IsAhead(reading.UpTo(clause)) || GrowthWords.IsOfAnotherBase(sentence) || GrowthWords.IsOnCondition(sentence) || (measures.GoodsIn(reading.SentenceUpTo(mark)).Length == 0 && SpeaksOfGoods(clause.Sentence)))
            return null;
        DocumentContext said = context.With(sentence) with { IsOfTheTwo = context.IsOfTheTwo && !measures.NamesOthers(sentence) };
        SeenValue seen = new(mark, clause, sentence, change, true, false, null, false, false, null);
        Loosen(seen, said);
        return measures.ChangeOf(reading.WordsBefore(mark, clause).First(), said) is { } named && (IsInYuan(mark, clause) ? measures.ChangeIn(named, "CNY") ?? named : named) is var measure && times.Of(seen, measure) is { } period ? new ProposedFigure(measure, period, change, passage.Id, sentence) { Page = passage.Page } : null;
    }

    // "Россия сократила поставки угля. … Экспорт в Китай уменьшился на 6 %": of what is spoken of.
    private bool SpeaksOfGoods(int sentence) => new[] { sentence > 0 ? reading.TextOf(sentence - 1) : "", context.Before, context.Around[0] }.Any(text => text.Length > 0 && measures.GoodsIn(text).Length > 0);

    // What changed may be stated elsewhere.
    private void Loosen(SeenValue seen, DocumentContext said)
    {
        if (reading.ClausesUpTo(seen.Mark, seen.Clause).Select(words => measures.Moved(words, said)).FirstOrDefault(static all => all.Count > 0) is { } moved && times.Of(seen, moved[0]) is { } period)
            loose.Add(moved, period, seen.Value);
    }

    private ProposedFigure? Propose(SeenValue seen, string quote, List<OpenFigure> open)
    {
        // What another value is compared with is of the same thing: 而去年同期只有66万吨.
        bool same = seen.IsCompared && before is { } first && (first.Value.Unit == seen.Value.Unit || PortSubjects.CountsEachTime(seen.Value.Unit, first.Value.Unit)) && naming.LeavesOpen(reading, seen.Mark, seen.Clause);
        // "20,47 млрд против 19,88 млрд месяцем ранее": of the month before, where the first is of a month.
        if (seen.IsOfTheMonthBefore && (!same || times.Last is not { Kind: PeriodKind.Month }))
            return null;
        DocumentContext said = context.With(seen.Sentence) with { IsOfTheTwo = context.IsOfTheTwo && !measures.NamesOthers(seen.Sentence), Nearby = Nearby(seen.Clause), Near = reading.Lead(seen.Mark, seen.Clause), Lead = reading.LineAbove(seen.Mark) is { Length: > 0 } above ? above : LeadLine.Of(context.Before) };
        if ((NameOf(seen, same, said) ?? (seen.Wanted is null ? null : measures.WantedOfTrade(seen.Sentence, seen.Value.Unit, said))) is not { } measure)
        {
            open.Add(Open(seen, said, quote, null, null, lacksPlace: false, open.Count(static figure => figure.Likely.Count > 0)));
            return null;
        }

        // "На погранпереходе Гродеково – Суйфэньхэ экспорт составил 5,5 млн тонн. Из них 2,5 млн тонн – уголь": what one port carries of it.
        if (seen.Value.Unit.Dimension == Dimension.Mass && !measures.IsOfPlaces(measure) && (IsAtAPort(seen, said) || IsOfThePort(seen) || (naming.IsAtAPort && measures.IsOfGoods(measure) && !measures.NamesBoth(seen.Sentence))))
            return null;
        if (seen.Value.Unit.Dimension == Dimension.Mass && !measures.IsOfGoods(measure))
            naming.IsAtAPort = measures.IsOfPlaces(measure);
        // "обработал 748 тыс. тонн. В том числе:" over «88 тыс. тонн в контейнерах»: no port's whole.
        if (measures.IsOfPlaces(measure) && OfThem.IsMatch(said.Lead) && reading.IsItem(seen.Mark) && !measures.NamesAPort(seen.Sentence))
            return null;
        // "商定到2024年双边贸易额达到2000亿美元": nothing after it is of that time, or of a goal.
        if (seen.Wanted is { } until)
            return measures.GoalOf(measure) is { } goal && seen.Value.Unit == goal.Unit ? new ProposedFigure(goal, until, seen.Value, passage.Id, quote) { Page = passage.Page } : null;
        string? subject = measures.SubjectOf(measure, [.. reading.ClausesUpTo(seen.Mark, seen.Clause), said.Nearby, .. context.Around.Reverse(), context.Place], out bool isKnown);
        if (seen.IsAhead && !measures.IsOfEachYear(measure))
            return null;
        if (times.Of(seen, measure) is not { } period || !isKnown)
        {
            open.Add(Open(seen, said, quote, measure, subject, !isKnown, 0));
            return null;
        }

        times.Keep(seen, period);
        inOrder[seen.Mark.At] = measure;
        return new ProposedFigure(measure, period, PortSubjects.In(seen.Value, measure.Unit), passage.Id, quote)
        {
            Subject = subject,
            Page = passage.Page,
            Preliminary = GrowthWords.IsPreliminary(seen.Sentence.ToLowerInvariant()),
            Growth = changes.IsOnTheYearBefore(seen.Mark.At, period) ? growth.GetValueOrDefault(seen.Mark.At) : null,
        };
    }

    /// <summary>What a person may complete: with guesses where the measure is not sure. What is only expected, and what is said of others alone, is none.</summary>
    private OpenFigure Open(SeenValue seen, DocumentContext said, string quote, Measure? measure, string? subject, bool lacksPlace, int guesses)
    {
        IReadOnlyList<Measure> likely = measure is not null ? [measure] : guesses >= MostGuessed || IsOfNobody(seen) ? []
            : measures.Likely([said.Near, reading.SentenceUpTo(seen.Mark), seen.Sentence, $"{reading.TextOf(seen.Clause.Sentence - 1)} {seen.Sentence}", $"{string.Join(' ', context.Around)} {seen.Sentence}"], seen.Value.Unit, said);
        Period? period = likely.Count > 0 ? times.Of(seen, likely[0]) : null;
        return new OpenFigure(measure is null ? seen.Value : PortSubjects.In(seen.Value, measure.Unit), passage.Id, quote)
        {
            Measure = measure,
            Likely = likely,
            Subject = subject,
            LacksPlace = lacksPlace,
            Period = period,
            Growth = period is null || changes.IsOnTheYearBefore(seen.Mark.At, period) ? growth.GetValueOrDefault(seen.Mark.At) : null,
            Page = passage.Page,
        };
    }

    private bool IsOfNobody(SeenValue seen) =>
        seen.IsAhead || seen.Wanted is not null || measures.IsOfOthersAlone(seen.Sentence, context.Language) || (seen.IsPart && measures.NamesOthers(seen.Sentence));

    private bool IsAtAPort(SeenValue seen, DocumentContext said)
    {
        string own = reading.SentenceUpTo(seen.Mark);
        return measures.NamesAPort(own)
            || (AtIt.IsMatch(own) && reading.TextOf(seen.Clause.Sentence - 1) is { Length: > 0 } before && measures.NamesAPort(before))
            || measures.NamesAPort(said.Lead);
    }

    private Measure? NameOf(SeenValue seen, bool same, DocumentContext said)
    {
        (NumberMark mark, Clause clause, Unit unit) = (seen.Mark, seen.Clause, seen.Value.Unit);
        if (again.TryGetValue(mark.At, out int like))
            return inOrder[like];
        if (same)
        {
            bool saysMore = beforeIn != clause.Sentence && measures.SaysMore(reading.WordsBefore(mark, clause).First());
            return (saysMore ? naming.Of(reading, mark, clause, unit, said) : null) ?? naming.Resumed(reading, mark, clause, unit) ?? before!.Measure;
        }

        // "Россия заняла по этому показателю 14-е место": of what was just spoken of.
        if (seen.IsPart && unit.Dimension == Dimension.Rank && before is { } spoken && beforeIn >= clause.Sentence - 1 && SameIndex.IsMatch(reading.UpTo(clause)) && measures.PlaceIn(spoken.Measure) is { } place)
            return place;
        return seen.IsPart ? parts.Of(reading, mark, clause, unit, said)
            : naming.OfAGroup(reading, mark, clause, unit, said) ?? naming.Of(reading, mark, clause, unit, said, told.GetValueOrDefault(mark.At), reading.TopicOf(mark), reading.LeadOf(mark));
    }

    // "Через Благовещенск – Хэйхэ проследовало 402,8 тыс. человек. Грузов оформлено 484,5 тыс. тонн": the port is that of the sentence before.
    private string Nearby(Clause clause)
    {
        for (int sentence = clause.Sentence - 1; sentence >= Math.Max(0, clause.Sentence - SentencesBack); sentence--)
        {
            if (reading.TextOf(sentence) is { Length: > 0 } text && measures.NamesAPort(text))
                return text;
        }

        return "";
    }

    private Quantity? Amount(NumberMark mark) =>
        mark.Upper is null && (values.Of(reading.Text, mark) ?? values.Of(reading.Text, mark, reading.ImpliedUnits(mark, Baseline.IsOfTheYearBefore(reading, mark))) ?? Shared(mark))
            is { Unit.Dimension: not (Dimension.Rank or Dimension.Share or Dimension.Length) } value && (value.Unit.Dimension != Dimension.Time || reading.IsInARow(mark)) ? value : null;

    // "в июле и августе — 8,7 и 7,9 млн тонн": scale and unit stand behind the last of them.
    private Quantity? Shared(NumberMark mark) =>
        mark.Unit.Length == 0 && paired.ContainsKey(mark.At) && reading.Numbers.Find(other => other.At > mark.At && other.Unit.Length > 0 && paired.ContainsKey(other.At)) is { End: > 0 } whole && values.Of(reading.Text, whole) is { } like
            ? values.Like(reading.Text, mark, like)
            : null;
}
