using System.Text.RegularExpressions;
using ChinaRussiaBot.Answering.Grounding;
using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Ingestion.Figures;

/// <content>Which way a change goes, and of what it is, where the words next to it leave that to those before them.</content>
internal sealed partial class Changes
{
    private const decimal Rounded = 0.005m;

    private static readonly Regex InPieces = Pattern.AnyCase(FigureWords.Any("in.pieces"));
    private static readonly Regex InMoney = Pattern.AnyCase(FigureWords.Any("change.in.money"));
    private static readonly Regex WhoSays = Pattern.AnyCase($@"^\s*(?:{FigureWords.Any("who.says")}|об\s+этом\s)");

    // "на 9 % меньше прошлогоднего августа и на 3 % больше июльского": each with what it is compared with.
    private static (int From, int To) OwnPart(Reading reading, Clause clause, NumberMark percent)
    {
        NumberMark left = reading.Numbers.FindLast(other => other.Unit is "percent" or "times" && other.End <= percent.At && clause.Holds(other.At));
        NumberMark right = reading.Numbers.Find(other => other.Unit is "percent" or "times" && other.At >= percent.End && clause.Holds(other.At));
        return (left.End > 0 && AndBy.Match(reading.Normal[left.End..percent.At]) is { Success: true } and ? left.End + and.Index : clause.Start,
            right.End > 0 && AndBy.Match(reading.Normal[percent.End..right.At]) is { Success: true } next ? percent.End + next.Index : clause.End);
    }

    private static readonly Regex AndBy = Pattern.Of(@"\s(?:и|а|но)\s+(?:\p{L}+\s+)?(?:на\s+)?$");

    private static int Before(Reading reading, NumberMark percent, Clause clause, int from, string said)
    {
        if (GrowthWords.IsOfAnotherBase(said))
            return 0;
        // "выросла на 3 % к июлю и на 9 % к августу прошлого года": the verb is said once, what it is compared with twice.
        return from == clause.Start ? Earlier(reading, percent, clause) : GrowthWords.WayOf(reading.Normal[clause.Start..from]);
    }

    /// <summary>
    /// "вырос, по данным ГТУ, на 2 %": the verb stands before what is put in between; "выросли на 12 % — до 640, птицы — на 4 %": it is said once for
    /// all of them.
    /// </summary>
    private static int Earlier(Reading reading, NumberMark percent, Clause clause)
    {
        if (!By.IsMatch(reading.Normal[..percent.At]) || GrowthWords.SignOf(reading.Normal[clause.Start..clause.End]) != 0)
            return 0;
        string before = reading.UpTo(clause);
        before = before[..Math.Max(0, before.Length - (clause.End - percent.At))];
        int up = GrowthWords.SignOf(before);
        if (up == 0)
            up = GrowthWords.SignOf(LastClause.Match(before).Value);
        return GrowthWords.SaysBothWays(before) ? GrowthWords.SignOf(reading.Normal[Math.Max(clause.Start - NearBy, 0)..clause.Start]) : up;
    }

    /// <summary>Whether a sentence that states no value begins with a change, or with what it is on: «К июлю прошлого года экспорт прибавил 17 %».</summary>
    public static bool TellsOfTheOneBefore(string sentence) => Alone.IsMatch(sentence);

    /// <summary>The value of an earlier sentence of which a sentence without values tells the change; null for none.</summary>
    private NumberMark? OfTheSentenceBefore(Reading reading, Clause clause, IReadOnlyList<NumberMark> amounts)
    {
        int sentence = clause.Sentence - 1;
        // "…съездили 412 тыс. раз. Такие данные приводит агентство. К тем же месяцам 2024 года…": who says it stands between.
        while (sentence > 0 && WhoSays.IsMatch(reading.TextOf(sentence)) && !amounts.Any(amount => reading.SentenceAt(amount.End - 1) == sentence))
            sentence--;
        NumberMark[] before = [.. amounts.Where(amount => reading.SentenceAt(amount.End - 1) == sentence)];
        // "вывезено 96,8 тыс. машин на 1,74 млрд долл. В штуках прирост составил 8,3 %, в деньгах — 5,6 %": of the one and of the other.
        string said = reading.Normal[clause.Start..clause.End];
        bool pieces = InPieces.IsMatch(said), money = InMoney.IsMatch(said);
        if (before.Length > 1 && pieces != money)
            return before.Where(amount => amountOf(amount) is { } value && value.Unit.Dimension == Dimension.Money == money).ToArray() is [{ } only] ? only : null;
        // "…достиг 106,6 млрд. Рост к прошлому году — 12,5 %.": of the one value that the sentence before states.
        return before is [{ } single] && (Alone.IsMatch(reading.UpTo(clause)) || Alone.IsMatch(Also.Replace(said, ""))) ? single : null;
    }

    private static readonly Regex Also = Pattern.Of(@"^\s*(?:а|и|но)\s+");

    /// <summary>
    /// "10,2万吨…，而去年同期为9.1万吨，增长12%", «набралось 615 тыс. Годом ранее было 120 тыс., то есть прирост достиг 412,5 %»: of the first of two values, of
    /// which the second is that of the year before; it is the change from one to the other.
    /// </summary>
    private NumberMark? OfTheTwo(Reading reading, NumberMark percent, Clause clause, IReadOnlyList<NumberMark> all, Quantity change)
    {
        if (all.LastOrDefault(amount => amount.End <= percent.At && reading.SentenceAt(amount.End - 1) == clause.Sentence) is not { End: > 0 } then
            || !(Baseline.IsOfTheYearBefore(reading, then) || TextPeriods.GoesBackAYear(reading.TextOf(clause.Sentence))) || amountOf(then) is not { Value: > 0 } was)
            return null;
        foreach (NumberMark now in all.Where(amount => amount.End <= then.At && reading.SentenceAt(amount.End - 1) >= clause.Sentence - 1).Reverse())
        {
            if (amountOf(now) is { } value && value.Unit == was.Unit && Math.Abs((value.Value / was.Value) - 1 - (change.Value / 100)) <= Rounded * (1 + (Math.Abs(change.Value) / 100)))
                return now;
        }

        return null;
    }

    private static readonly Regex Alone = Pattern.Of(@"^\s*(?:это\s+)?(?:рост|прирост|темп прироста|снижение|сокращение|увеличение|падение|спад)(?!\p{L})|^\s*(?:\p{L}+,?\s+)?это\s+(?:почти\s+|примерно\s+|приблизительно\s+|более\s+чем\s+)?на\s|^\s*(?:к\s+[^,;.]{3,40}год[ау]\s|по\s+сравнению\s+с\s|относительно\s|в\s+годовом\s+(?:выражении|исчислении))|(?<!\p{L})(?:прибавка|прирост|рост|снижение|сокращение)\s+составил|^\s*(?:показатель|объ[её]м|цифра|он|она|оно)\s+(?:\p{L}+\s+)?(?:вырос|увелич|прибав|снизи|сократ|упал|умень|просе)\p{L}*\s+на\s|^\s*прошлогодн\p{L}+\s+(?:показател|уров|результат)\p{L}*\s+(?:\p{L}+\s+)?превы|^\s*(?:год\s+к\s+году|г/г)\s|^\s*(?:(?:这|这一(?:数字|数据|规模|水平)|该(?:数字|数据)),?\s*)?(?:同比|[较比与](?:上年|去年)(?:同期|同月)(?:相比)?)|^\s*(?:增幅|降幅|增速|涨幅|跌幅)(?:约?[为达]|约)");

    private static readonly Regex By = Pattern.Of(@"(?<!\p{L})на\s*$|(?<=[,;:-])\s*[是即]\s*$");

    private static readonly Regex LastClause = Pattern.Of(@"(?:[^,;:(]|,(?=\d))*[\s,;:(]*$");
}
