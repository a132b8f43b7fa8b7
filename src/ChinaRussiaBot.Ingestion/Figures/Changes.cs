using System.Text.RegularExpressions;
using ChinaRussiaBot.Answering.Grounding;
using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Ingestion.Figures;

/// <summary>
/// Which change in per cent belongs to which value of a sentence. Chinese puts it after the value (达2401亿美元，同比增长26.3%), Russian as often
/// before it (вырос на 26,3 % и составил 240,1 млрд).
/// </summary>
/// <param name="values">Reads amounts.</param>
/// <param name="amountOf">An amount with its unit, be it one that the sentence leaves out.</param>
internal sealed partial class Changes(ValueText values, Func<NumberMark, Quantity?> amountOf)
{
    private const int NearBy = 60;

    private readonly Dictionary<int, Quantity> lone = [];
    private readonly Dictionary<int, int> bases = [];

    /// <summary>Of the last reading: whether the change of a value may be one on the year before; «больше, чем за те же месяцы 2020 года» is none where the value is of 2025.</summary>
    public bool IsOnTheYearBefore(int at, Period period) => !bases.TryGetValue(at, out int year) || year == period.End.Year - 1;

    /// <summary>Of the last reading: changes beside which no value stands that they are of, by where they stand.</summary>
    public IReadOnlyDictionary<int, Quantity> Lone => lone;

    /// <param name="reading">The passage.</param>
    /// <param name="amounts">Those that may have a change of their own.</param>
    /// <param name="all">These and those that they are compared with.</param>
    public Dictionary<int, Quantity> Of(Reading reading, IReadOnlyList<NumberMark> amounts, IReadOnlyList<NumberMark> all)
    {
        Dictionary<int, Quantity> changes = [];
        lone.Clear();
        bases.Clear();
        (int lastIn, int lastSign) = (-1, 0);
        AddRespective(reading, amounts, changes);
        foreach (NumberMark percent in reading.Numbers.Where(static mark => mark is { Unit: "percent", Upper: null }))
        {
            Clause clause = reading.ClauseAt(percent.End - 1);
            (int from, int to) = OwnPart(reading, clause, percent);
            string said = reading.Normal[from..to] + (to < clause.End ? "" : Compared.Match(reading.Normal, clause.End).Value);
            NumberMark[] same = [.. amounts.Where(amount => reading.ClauseAt(amount.End - 1).Sentence == clause.Sentence)];
            if (same.Length == 0 && OfTheSentenceBefore(reading, clause, amounts) is { } told)
                same = [told];
            NumberMark? next = Nullable(same.FirstOrDefault(amount => amount.At >= percent.End));
            NumberMark? before = Nullable(same.LastOrDefault(amount => amount.End <= percent.At));
            int stated = percent.Sign != 0 || percent.At == 0 ? percent.Sign : reading.Normal[percent.At - 1] switch { '+' => 1, '-' => -1, _ => 0 };
            bool bare = stated != 0 && before is { } left && !GrowthWords.IsOfAnotherBase(reading.Normal[left.End..percent.At]) && (Joins.IsMatch(reading.Without(left.End, percent.At).TrimEnd('+', '-', ' ') + " ") || IsInBrackets(reading, left, percent));
            int sign = bare ? stated : GrowthWords.SignOf(said) is not 0 and int own ? own : Before(reading, percent, clause, from, said);
            // "экспорт прибавил 13 %, а импорт – 39 %": what it did is said once.
            if (sign == 0 && Dash.IsMatch(reading.Without(clause.Start, percent.At)) && !GrowthWords.IsOfAnotherBase(said))
                sign = lastIn == clause.Sentence ? lastSign : 0;
            // "к июлю прибавил 3 %, а к августу прошлого года – 9 %": the verb holds for both.
            if (sign == 0 && GrowthWords.IsOfAnotherBase(said))
                (lastIn, lastSign) = (clause.Sentence, GrowthWords.WayOf(said));
            if (sign == 0 || Respectively.IsMatch(said) || values.Of(reading.Text, percent) is not { } size)
                continue;
            NumberMark? owner = next is { } ahead && Leads.IsMatch(OnAYear.Replace(reading.Normal[percent.End..FirstDigit(reading.Normal, ahead)], " ")) ? ahead
                : before ?? (next is { } near && near.At - percent.End < NearBy && !IsOfAnotherTime(reading, percent, near) && !HasOneBehind(reading, near) ? near : null);
            // "на 18,6 млрд юаней (2,8 млрд долларов), годовой спад равен 5,4 %": of the sum, not of the same in another money behind it.
            if (owner is { } twin && twin.End <= percent.At && same.LastOrDefault(amount => amount.End <= twin.At) is { End: > 0 } sum && IsTheSameInBrackets(reading, sum, twin) && !reading.Normal[twin.End..percent.At].Contains('(', StringComparison.Ordinal))
                owner = sum;
            if (OfTheTwo(reading, percent, clause, all, Signed(size, sign)) is { } first)
                owner = first;
            if (owner is { } value && !changes.ContainsKey(value.At))
            {
                changes[value.At] = Signed(size, sign);
                if (reading.Dates.Where(date => date.At >= from && date.End <= from + said.Length && (date.At > clause.End || TextPeriods.IsCompared(reading.Normal, date))).ToArray() is [{ Date: { FirstYear: > 0 } than } named] && than.FirstYear == than.LastYear && Years.IsMatch(reading.Normal[named.At..named.End]))
                    bases[value.At] = than.FirstYear;
            }
            else
            {
                lone[percent.At] = Signed(size, sign);
            }

            (lastIn, lastSign) = (clause.Sentence, sign);
        }

        return changes;
    }

    private static readonly Regex Years = Pattern.Of(@"(?:19|20)\d\d");

    // "6月同比降9.2%，7月只降2.8%，当月双边贸易额达191.4亿美元": the change before another time is not that of the value.
    private static bool IsOfAnotherTime(Reading reading, NumberMark percent, NumberMark value) =>
        reading.Numbers.Find(other => other.At > percent.At && other.Unit == "percent" && other.End <= value.At) is { End: > 0 } nearer && reading.Dates.Exists(date => date.At >= percent.End && date.End <= nearer.At);

    // "农产品贸易同比增长15%，其中自俄进口16.9亿美元，同比增长18%": the value's own change follows it.
    private static bool HasOneBehind(Reading reading, NumberMark value) =>
        reading.Normal[Math.Max(0, value.End - 1)] >= '\u2E80' && reading.Numbers.Find(other => other.At >= value.End) is { Unit: "percent", Upper: null, End: > 0 } own && reading.SentenceAt(own.End - 1) == reading.SentenceAt(value.End - 1) && GrowthWords.SignOf(reading.Normal[value.End..own.End]) != 0;

    // "228,1 млрд долл. — товарооборот в 2025 году (−6,9 %)", "3,6 млн тонн грузов (+4,1 % к октябрю 2024 года)": nothing else stands in the brackets.
    private static bool IsInBrackets(Reading reading, NumberMark value, NumberMark percent)
    {
        string normal = reading.Normal;
        return normal.AsSpan(0, percent.At).TrimEnd(" +-").EndsWith("(", StringComparison.Ordinal)
            && Closed.Match(normal, percent.End) is { Success: true } closed && !GrowthWords.IsOfAnotherBase(closed.Value)
            // "1,04 млрд долл. против 917 млн долл. годом ранее (+13,4 %)": of the first.
            && !reading.Numbers.Exists(other => other.At >= value.End && other.End <= percent.At && other.Unit.Length > 0 && !reading.IsAgainst(other));
    }

    private static readonly Regex Closed = Pattern.Of(@"\G\s*(?:г/г|год к году|к\s[^();]{1,45})?\s*\)");

    /// <summary>"分别增长24.1%和50.1%": in the order of as many values before it.</summary>
    private void AddRespective(Reading reading, IReadOnlyList<NumberMark> amounts, Dictionary<int, Quantity> changes)
    {
        foreach (IGrouping<Clause, NumberMark> group in reading.Numbers.Where(static mark => mark is { Unit: "percent", Upper: null }).GroupBy(mark => reading.ClauseAt(mark.End - 1)))
        {
            string said = reading.Normal[group.Key.Start..group.Key.End];
            NumberMark[] percents = [.. group];
            NumberMark[] before = [.. amounts.Where(amount => amount.End <= percents[0].At && reading.SentenceAt(amount.End - 1) == group.Key.Sentence).TakeLast(percents.Length)];
            int sign = GrowthWords.SignOf(said);
            if (percents.Length < 2 || before.Length < percents.Length || sign == 0 || !Respectively.IsMatch(said))
                continue;
            for (int index = 0; index < percents.Length; index++)
            {
                if (values.Of(reading.Text, percents[index]) is { } size)
                    changes[before[index].At] = Signed(size, sign);
            }
        }
    }

    // A value's stretch begins with what says how exact it is ("до 71").
    private static int FirstDigit(string text, NumberMark mark) =>
        text.AsSpan(mark.At, mark.End - mark.At).IndexOfAnyInRange('0', '9') is >= 0 and int digit ? mark.At + digit : mark.At;

    private static NumberMark? Nullable(NumberMark mark) => mark.End == 0 ? null : mark;

    private static Quantity Signed(Quantity size, int sign) =>
        size with { Value = Math.Abs(size.Value) * sign, Source = (sign > 0 ? "+" : "-") + size.Source.TrimStart('≈', '>', '<', '+', '-', '−', ' ') };

    private static readonly Regex Respectively = Pattern.Of(@"分别|соответственно");

    // "на 2,7 % меньше, чем в мае": what it is compared with may stand behind a comma.
    private static readonly Regex Compared = Pattern.Of(@"\G,\s*чем\s[^,;:()]{1,40}");

    private bool IsTheSameInBrackets(Reading reading, NumberMark sum, NumberMark twin) =>
        BeginsBrackets.IsMatch(reading.Normal[sum.End..FirstDigit(reading.Normal, twin)]) && reading.Normal.AsSpan(twin.End).TrimStart(" .") is [')', ..]
        && values.Of(reading.Text, sum) is { Unit: { Dimension: Dimension.Money } paid } && values.Of(reading.Text, twin) is { Unit: { Dimension: Dimension.Money } other } && paid != other;

    private static readonly Regex BeginsBrackets = Pattern.Of(@"^[\s.]*\(\s*(?:около|примерно|порядка|более|свыше|约合|折合|相当于|约|合)?\s*[$€¥]?\s*$");

    private static readonly Regex Dash = Pattern.Of(@"^[^\d]{3,60}\s[-–—]\s*$");

    // What stands between a value and a change with its sign: (同比+1.9%), (+9,3 % г/г).
    private static readonly Regex Joins = Pattern.Of(@"^[\s(,:-]*(?:同比|比上年|较上年|按年|рост|прирост|изменение|год к году|г/г)?[\s:]*$");

    // What a change is on, between it and the value: "на 4,3 % по сравнению с аналогичным периодом прошлого года и составил".
    private static readonly Regex OnAYear = Pattern.Of(@"(?<!\p{L})(?:(?:по\s+сравнению\s+с|в\s+сравнении\s+с|относительно|против|к)\s+[^,;()]{0,60}?(?:года|году|годом)|год\s+к\s+году|в\s+годовом\s+(?:выражении|исчислении)|г/г)(?!\p{L})");

    // What leads from a change to the value that it led to.
    private static readonly Regex Leads = Pattern.Of(@"^[\s,-]*(?:и\s+)?(?:до|дойдя до|достиг\p{L}*|состав\p{L}*|達|达到?|至|到|为|升至|增至|降至)(?:\s[^,;]{0,25})?$|^[\s,-]*(?:и\s+)?(?:достиг\p{L}*|состав\p{L}*)\s[^,;]{0,25}$|^\s*(?:больше|меньше|выше|ниже)\s*[-–—:]\s*(?:на\s*)?\$?\s*$");
}
