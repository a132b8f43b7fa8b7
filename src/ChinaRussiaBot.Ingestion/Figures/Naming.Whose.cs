using System.Text.RegularExpressions;
using ChinaRussiaBot.Answering.Grounding;
using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Ingestion.Figures;

/// <content>Of whom a Chinese sentence speaks that names the two by the way.</content>
internal sealed partial class Naming
{
    private static readonly Regex HasAPlace = Pattern.Of(@"(?:^|[,;:\s])(?<who>\p{L}{2,6}?)(?:仍|依旧|依然|继续)?(?:为|是|成为|列|居|位列|排名?)(?:在)?(?:俄罗斯|俄)?第");
    private static readonly Regex OfTheTwo = Pattern.Of("[中华俄我双两]");
    private static readonly Regex Zone = Pattern.Of(FigureWords.Any("zone"));

    private static readonly Regex InGroups = Pattern.Of(FigureWords.Any("in.groups"));
    private static readonly Regex SameWay = Pattern.Of(FigureWords.Any("same.way"));

    /// <summary>"免签团队赴俄的中国游客为26.8万人次": those who go in groups are counted as people, however their trips are counted; null for others.</summary>
    public Measure? OfAGroup(Reading reading, NumberMark mark, Clause clause, Unit unit, DocumentContext context)
    {
        if (unit.Dimension != Dimension.Count || context.Language != Language.Chinese)
            return null;
        string[] own = [.. reading.WordsBefore(mark, clause)];
        bool isOfThese = InGroups.IsMatch(own[0]) || (own.Length > 1 && !measures.Parts(own[0]).HasCountry && InGroups.IsMatch(own[1]));
        bool isAsThose = SameWay.IsMatch(own[0]) && last is { } before && InGroups.IsMatch(before.Name.Chinese);
        if ((!isOfThese && !isAsThose) || PlaceScope.SideOfTravellers(own[0].Length > 0 ? own[0] : own[^1]) is not { } side || measures.InGroups(unit, side, InGroups) is not { } theirs)
            return null;
        (frame, direction, lastEnd) = (own[0], theirs.Direction, mark.End);
        return last = theirs;
    }

    private static readonly Regex TheirTrade = Pattern.Of("中国|我国|全国|中俄|俄中|[自从]俄|对华|两国");

    /// <summary>Whether words say that the trade of the two countries is meant, and not that of a port.</summary>
    public static bool NamesTheirTrade(string words) => TheirTrade.IsMatch(words);

    private static readonly Regex Worth = Pattern.Of(@"^[\s,]*(?:总)?(?:价值|货值|金额|出口额|进口额|贸易额|总额|总值|价款)(?:约|为|达到?|共|计|合计|超过|近|逾)*\s*$");

    /// <summary>"俄罗斯对华出口农产品700万吨，价值51.6亿美元": the sum of what was weighed or counted right before; null for other values.</summary>
    private Measure? Costs(Reading reading, NumberMark mark, Unit unit, DocumentContext context, string own)
    {
        if (unit.Dimension != Dimension.Money || context.Language != Language.Chinese || !Worth.IsMatch(own)
            || reading.Numbers.FindLast(other => other.End <= mark.At && other.Unit.Length > 0) is not { Unit: not ("percent" or "times" or "pp" or "rank"), End: > 0 } counted
            || reading.SentenceAt(counted.End - 1) != reading.SentenceAt(mark.End - 1))
            return null;
        string said = reading.WordsBefore(counted, reading.ClauseAt(counted.End - 1)).First();
        return measures.Parts(said) is { HasGoods: true, HasFlow: true, HasCountry: true, HasOther: false } && !Part.IsMatch(said) && !Zone.IsMatch(said) && !ForeignSubject.IsOfAWholeFlow(said) && !measures.NamesAPort(reading.SentenceUpTo(mark))
            ? measures.Find(said, unit, context)
            : null;
    }

    private string Subject(string words, DocumentContext context) =>
        context.Language == Language.Chinese && measures.GoodsIn(words) is { Length: > 0 } goods && words.TrimStart(' ', ',', '“').StartsWith(goods, StringComparison.Ordinal) ? goods : "";

    // "荷兰为俄罗斯第二大贸易伙伴，双边贸易额约为515亿": of the one whose place it is.
    internal static bool IsOfWhoHasAPlace(Reading reading, NumberMark mark, Unit unit, DocumentContext context) =>
        unit.Dimension is Dimension.Money or Dimension.Rank && context.Language == Language.Chinese
            && HasAPlace.Matches(reading.SentenceUpTo(mark) + (unit.Dimension == Dimension.Rank ? "第" : "")).LastOrDefault() is { } place && !OfTheTwo.IsMatch(place.Groups["who"].Value);

    // "黑龙江自贸试验区外贸额235.6亿元，其中对俄贸易194.1亿元": no sum of the province.
    private bool IsOfAZone(Reading reading, NumberMark mark, Measure named) =>
        named.Unit.Dimension == Dimension.Money && measures.IsOfATown(named) && Zone.IsMatch(reading.SentenceUpTo(mark)) && !Zone.IsMatch(named.Name.Chinese);
}
