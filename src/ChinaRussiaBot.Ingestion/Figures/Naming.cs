using System.Text.RegularExpressions;
using ChinaRussiaBot.Answering.Grounding;
using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Ingestion.Figures;

/// <summary>
/// What a value in running text is of. Its own words come first; words that leave something unsaid lean on those of the value before, then on
/// heading and title: поставки говядины в Китай — 27 тыс. т, мяса птицы — 138 тыс. т; 对俄进出口…，其中出口….
/// </summary>
internal sealed partial class Naming(MeasureFinder measures)
{
    private string frame = "";
    private Direction direction = Direction.Both;
    private Measure? last;
    private (string Frame, Direction Direction) head = ("", Direction.Both);
    private int line = -1;
    private bool isOfAnother;
    private Measure? whole;
    private bool isOfThePassageBefore;
    private int lastEnd = -1;
    private int ofOthers = -1;
    private bool isOfTheWorld;
    private int partOfNone = -1;
    private bool isOfTheLine;
    private Measure? ofTheLine;

    /// <summary>A new passage: nothing has been named.</summary>
    /// <param name="asked">The question that the passage answers; "" for none.</param>
    public void Begin(string asked = "") => (frame, direction, last, head, line, whole, isOfThePassageBefore, isOfAnother, lastEnd, ofOthers, isOfTheWorld, partOfNone) = (asked, Direction.Both, null, ("", Direction.Both), -1, isOfThePassageBefore ? null : whole, whole is not null, false, -1, -1, false, -1);

    /// <summary>Nothing of what was said before is spoken of any more.</summary>
    public void Forget() => (whole, IsAtAPort) = (null, false);

    /// <summary>"Во втором квартале перевезено 11,5 млн т": what was spoken of, in this passage or the one before, of which the words name no part.</summary>
    public Measure? Resumed(Reading reading, NumberMark mark, Clause clause, Unit unit)
    {
        if (whole is not { } spoken || spoken.Unit != unit)
            return null;
        string[] own = [.. reading.WordsBefore(mark, clause).Select(static words => Crossings.Replace(words, " "))];
        string said = reading.WordsAfter(mark, clause);
        return Carried.IsMatch(own[0]) && measures.Parts(own[^1]) is { HasCountry: false, HasFlow: false, HasGoods: false, HasOther: false } && measures.Parts(said) is { HasFlow: false, HasGoods: false, HasOther: false } && !measures.SaysMore(Carried.Replace(own[0], " ")) && !measures.NamesAPort(own[^1]) && !PortSubjects.NamesAWay(own[^1])
            ? spoken
            : null;
    }

    private static readonly Regex Carried = Pattern.AnyCase($@"(?<!\p{{IsCyrillic}}){FigureWords.Any("resumed")}");

    /// <summary>Whether the words next to a value name neither goods nor which way they go.</summary>
    public bool LeavesOpen(Reading reading, NumberMark mark, Clause clause) => measures.Parts(reading.WordsBefore(mark, clause).First()) is { HasGoods: false, HasFlow: false, HasOther: false };

    /// <param name="reading">The passage.</param>
    /// <param name="mark">The value.</param>
    /// <param name="clause">Where it stands.</param>
    /// <param name="unit">Its unit.</param>
    /// <param name="context">What is said around it.</param>
    /// <param name="topic">What the item of a list says it is about; "" for nothing.</param>
    /// <param name="lead">The line above the list of which its line is an item; "" for none.</param>
    /// <param name="told">What it is of where the sentence tells apart several ("分别为"); null otherwise.</param>
    public Measure? Of(Reading reading, NumberMark mark, Clause clause, Unit unit, DocumentContext context, string? told = null, string topic = "", string lead = "")
    {
        // Items of a list, and the line below it, lean on the line above it, not on each other.
        int at = reading.LineStart(mark);
        if (at != line && line >= 0 && head.Frame.Length > 0)
            (frame, direction) = head;
        bool isFirst = at != line;
        line = at;
        Measure? named = Named(reading, mark, clause, unit, context, told, topic, lead);
        isOfAnother = named is null && (isOfAnother || measures.Parts(reading.WordsBefore(mark, clause).First()).HasFlow);
        // "Товарооборот … Экспорт … Импорт …" in one line: the next goes on with what it began with.
        head = reading.IsItem(mark) || (!isFirst && named is not null && head.Frame.Length > 0 && isOfTheLine) ? head : (frame, direction);
        ofTheLine = isFirst ? named : ofTheLine ?? named;
        isOfTheLine = named is not null || (!isFirst && isOfTheLine);
        if (told is null && Resumed(reading, mark, clause, unit) is { } resumed)
            (named, frame, direction, last) = (resumed, resumed.Name[context.Language], resumed.Direction, resumed);
        // "免签入境3008万人次" of all the world's people.
        if (named is { Direction: not Direction.Both } && unit.Dimension == Dimension.Count && context.Language == Language.Chinese && !ForeignSubject.NamesRussia(reading.TextOf(clause.Sentence - 1) + context.Around[^1]))
            named = null;
        named = named is not null && IsOfAZone(reading, mark, named) ? null : named;
        lastEnd = named is not null ? mark.End : lastEnd;
        if (named is { Direction: Direction.Both } && unit.Dimension != Dimension.Money && !measures.IsOfPlaces(named))
            (whole, isOfThePassageBefore) = (named, false);
        return named;
    }

    /// <summary>What words that name nothing of their own go on with; null where they do not.</summary>
    private Measure? GoesOn(Reading reading, NumberMark mark, Clause clause, Unit unit, DocumentContext context, string own)
    {
        // "东宁公路口岸27.9万吨": the next port, of the same.
        if (last is { } carried && carried.Unit == unit && measures.IsOfPlaces(carried) && measures.IsPlaceAlone(own))
            return carried;
        // "через погранпереходы с Китаем перевезено 47,1 млн т, из них через Забайкальск – 21,9": what crossed there is a port's.
        if (last is { Direction: Direction.Both } all && all.Unit == unit && unit.Dimension == Dimension.Mass && Part.IsMatch(own) && measures.IsPlaceAlone(PartThrough.Replace(own, " ")) && measures.OfAllAtAPort(unit) is { } ofThePort)
            return ofThePort;
        // "91 проект общей стоимостью 18,4 трлн руб.": the sum of what was counted.
        if (last is { Aspect: Aspect.Count } counted && unit.Dimension == Dimension.Money && reading.AmountBefore(mark) == lastEnd && !OfThem.IsMatch(reading.Between(mark)) && (IsOfTheSum(own) || PutIntoThem.IsMatch(own)) && measures.SumOf(counted, unit) is { } sum)
            return sum;
        // "до 309,4 млрд юаней ($50,1 млрд)": the same in another money.
        if (last is { Unit.Dimension: Dimension.Money } paid && paid.Unit != unit && unit.Dimension == Dimension.Money && reading.AmountBefore(mark) == lastEnd && InBrackets.IsMatch(reading.Between(mark)) && measures.InMoney(paid, unit) is { } alike)
            return alike;
        // "由380亿立方米提高到440亿立方米".
        if (last is { } soFar && soFar.Unit == unit && measures.IsOfEachYear(soFar) && reading.AmountBefore(mark) == lastEnd && IsOfTheSum(own))
            return soFar;
        // "По итогам 2025 года товарооборот снизился…: экспорт…, импорт…. Годом ранее был установлен рекорд": of what the line began with.
        if (ofTheLine is { } begun && begun.Unit == unit && last is { Direction: not Direction.Both } && ofTheLine.Direction == Direction.Both && IsTheSameFigure(own) && reading.AmountBefore(mark) < 0)
            return begun;
        // "2024年，这一数字为310.9亿立方米".
        if (last is { } before && before.Unit == unit && (IsTheSameFigure(own) || (Bare.IsMatch(own) && reading.NamesATime(mark, clause))))
            return before;
        // "в группах — 152 тыс. человек: 94 тыс. россиян и 58 тыс. граждан Китая": whose people, of what was counted.
        if (last is { } crowd && crowd.Unit == unit && unit.Dimension == Dimension.Count && reading.AmountBefore(mark) == lastEnd && reading.WordsAfter(mark, clause) is var people && measures.OfTravellers(crowd, PlaceScope.BeginsWithTravellers(people) ? people : $"{own} {people}") is { } theirs)
            return theirs;
        // "Китай взял 49,1 млн тонн российской нефти. А в деньгах падение глубже: 25 млрд долларов": what was told in tonnes.
        if (last is { Unit.Dimension: Dimension.Mass or Dimension.Count } told && unit.Dimension == Dimension.Money && InMoney.IsMatch(reading.SentenceUpTo(mark)) && !reading.FollowsAValue(mark) && measures.Parts(own) is { HasGoods: false, HasOther: false } && measures.ValueOf(told, unit) is { } cost)
            return cost;
        // "экспорт через сухопутные переходы достиг 30,6 млн т": the part that goes one way.
        if (context.Language == Language.Russian && whole is { } bothWays && bothWays.Unit == unit && PartOf(bothWays, own) is { } oneWay)
        {
            isOfThePassageBefore = false;
            return oneWay;
        }
        return null;
    }

    private Measure? Named(Reading reading, NumberMark mark, Clause clause, Unit unit, DocumentContext context, string? told, string topic, string lead)
    {
        // "我国对俄罗斯进出口…。其中，对俄出口…": whose it is says the sentence before.
        if (frame.Length > 0 && Part.IsMatch(context.Around[^1]))
            context = context with { Around = [.. context.Around.SkipLast(1), frame, context.Around[^1]] };
        // Some measures are named by their unit alone: 117万辆, 848 тыс. поездок, 1.69万亿元.
        string unitWord = unit.RussianPrint.Count > 0 && context.Language == Language.Russian ? unit.RussianPrint[^1] : unit.ChinesePrint;
        string[] own = told is not null ? [told] : [.. reading.WordsBefore(mark, clause)];
        if (told is null && Costs(reading, mark, unit, context, own[0]) is { } worth)
            return last = worth;
        if (told is null && IsOfNone(reading, mark, clause, unit, context, own))
            return null;
        // "对华供气388亿立方米，首次超过合同年供气量380亿立方米": what was agreed is not what moved.
        if (told is null && ByContract.IsMatch(own[0]) && measures.MayBeOfEachYear(unit))
        {
            Measure? contract = last is { } moved && moved.Unit == unit && !measures.IsOfEachYear(moved) ? measures.EachYearOf(moved) : last is { } agreed && agreed.Unit == unit ? agreed : measures.EachYearOf(own[^1], unit) ?? measures.EachYearOf(reading.TextOf(clause.Sentence - 1), unit);
            last ??= contract;
            return contract;
        }
        if (told is null && GoesOn(reading, mark, clause, unit, context, own[0]) is { } goesOn)
            return last = measures.OfStatisticsIn(goesOn, reading.Between(mark));
        // "товарооборот двух стран, по уточнённым данным, равнялся": who says it stands between.
        if (told is null && own.Length > 1 && Said.IsMatch(own[^1]) && measures.Parts(own[0]) is { HasGoods: false, HasFlow: false })
            own = [Said.Replace(own[^1], " "), .. own];
        // "Заметнее всего вырос алюминий: Китай купил его в России на 5,8 млрд долл.": what it is was just named.
        if (told is null && context.Language == Language.Russian && OfIt.IsMatch(own[0]) && (ForeignSubject.IsBought(own[0]) || GrowthWords.IsSupply(own[0])) && GoodsMeant(reading, mark, clause) is { Length: > 0 } it)
            own = [$"{OfIt.Replace(own[0], " ")} {it}"];
        if (told is null && !measures.Parts(own[^1]).HasGoods && BareFlow.Told(own[0], frame, context.Language) is { } flows)
            own = [$"{flows} {measures.GoodsIn(frame)}".Trim()];
        // "全年原油进口量57773万吨；其中自俄罗斯进口10094万吨": of what, says the whole that nobody declared.
        if (told is null && context.Language == Language.Chinese && OfThem.IsMatch(own[0]) && ForeignSubject.NamesRussia(own[0]) && measures.Parts(own[0]) is { HasFlow: true, HasGoods: false } && measures.GoodsIn(reading.SentenceUpTo(mark)) is { Length: > 0 } all && !all.Contains(' ', StringComparison.Ordinal))
            own = [$"{own[0]} {all}"];
        if (topic.Length > 0 && !(reading.FollowsAValue(mark) && measures.GoodsIn(frame).Length > 0) && !measures.Parts(own[^1]).HasGoods && measures.GoodsIn(topic) is { Length: > 0 } goods)
            own = [$"{own[0]} {goods}"];
        // "中俄贸易额" over "• 2024年：2448亿美元": the item says only when.
        if (lead.Length > 0 && told is null && Empty.IsMatch(own[^1]))
            own = [lead];
        // "из них 16,6 млн тонн – экспорт": which way stands behind the amount.
        if (told is null && OnlyPart.IsMatch(own[0]) && FlowBehind.Match(reading.WordsAfter(mark, clause)) is { Success: true } flow)
            own = [flow.Groups["flow"].Value];
        // Russian names the goods behind the amount: 56,6 млн тонн нефти, 51,2 млн тонн угля.
        if (context.Language == Language.Russian && told is null && !measures.Parts(own[0]).HasGoods && measures.GoodsIn(reading.WordsAfter(mark, clause)) is { Length: > 0 } behind)
            own = [$"{own[0]} {behind}", .. own.Skip(1)];
        // "455 тыс. россиян съездили в Китай": who goes stands behind the amount.
        if (told is null && unit.Dimension == Dimension.Count && reading.WordsAfter(mark, clause) is var people && PlaceScope.BeginsWithTravellers(people))
            own = [$"{own[0]} {people}", .. own.Skip(1).Select(words => $"{words} {people}")];
        // Whose people go, behind those who went the other way: these words say nothing of those.
        if (told is null && PlaceScope.TravellersOf(own[0]) is { } side && PlaceScope.TravellersOf(frame) is { } others && side != others && reading.FollowsAValue(mark) && Leaning([own[0]], unit, unitWord, context with { Spoken = direction }) is { } theirs)
            return last = theirs;
        // "перевезено 118,3 тыс. тонн грузов и 57,4 тыс. человек": what stands between two amounts is of the first.
        if (context.Language == Language.Russian && told is null && unit.Dimension == Dimension.Count && BetweenTwo.IsMatch(own[0]) && PortSubjects.IsOfCargo(own[0]) && reading.StandsBehindAValue(mark, clause))
            own = [reading.Without(clause.Start, reading.FirstAmountIn(clause))];
        // "119 тыс. т мяса птицы, 41 тыс. т свинины и 25 тыс. т говядины": what stands between two amounts is of the first.
        if (context.Language == Language.Russian && told is null && Joiner.IsMatch(measures.WithoutGoods(own[0])) && measures.GoodsIn(own[0]).Length > 0 && reading.StandsBehindAValue(mark, clause) && measures.GoodsIn(reading.WordsAfter(mark, clause)) is { Length: > 0 } next)
            own = [$" {next}"];
        // "ВВП КНР вырос на 5,3 %, до 66,05 трлн юаней": what moves at home.
        if (told is null && ForeignSubject.IsAtHome(own[^1]) && !measures.Parts(own[0]).HasFlow)
            return null;
        // "公司实现整车出口8.62万辆，其中对俄出口3.17万辆": the part of one company is the company's.
        if (told is null && Part.IsMatch(own[0]) && ForeignSubject.IsOneCompany(reading.UpTo(clause)))
            return null;
        // "菜籽油后来居上，全年对华出口额11.1亿美元": the clause before says of what.
        if (told is null && !measures.Parts(own[0]).HasGoods && measures.Parts(own[0]).HasFlow && own.Skip(1).FirstOrDefault(words => Subject(words, context).Length > 0) is { } subject)
            own = [$"{own[0]} {Subject(subject, context)}", .. own.Skip(1)];
        if (told is null && context.Language == Language.Russian && LeftToTheSentenceBefore(reading, mark, clause, unit, context, own) is { } tonnes)
            own = [$"{own[0]} {tonnes}", .. own.Skip(1).Select(words => $"{words} {tonnes}")];
        // Whose statistics it is does not say what it is of: по данным Банка России, ….
        string[] first = [.. own.OrderBy(static words => Attribution.IsMatch(words))];
        IEnumerable<string> with = told is not null ? [] : reading.ClauseWith(mark, clause, unitWord);
        foreach (string words in first.Concat(own.Select(words => $"{words} {unitWord}")).Concat(with))
        {
            // "Из них в составе безвизовых групп — 395 тыс. человек": a part of what went one way goes that way.
            Direction leaned = Part.IsMatch(own[0]) && !measures.Parts(own[0]).HasCountry ? direction : Direction.Both;
            if (IsPartOfGoods(words) || (IsPartOfGoods(own[0]) && !measures.Parts(words).HasGoods) || measures.Find(words, unit, context with { Spoken = direction }, leaned) is not { } found || (MeasureFinder.IsWhole(found) && !measures.Parts(words).HasFlow))
                continue;
            if (found.Direction == Direction.Both && told is null && MeasureFinder.IsOneWay(own[0]) && !MeasureFinder.IsOneWay(found.Name[context.Language]))
                continue;
            // "进口煤炭3025万吨，其中炼焦煤1120万吨": a part of what was told, not the same again.
            if (found == last && told is null && Part.IsMatch(own[0]) && !reading.NamesATime(mark, clause) && !reading.FallsOnATime(mark) && !measures.NamesAPort(found, own[0]))
                return null;
            // "КНР купила соевых бобов на 287 млн …. Октябрьские поставки из России оцениваются в 21,4 млн": of what was just spoken of.
            if (told is null && last is { } goodsBefore && found.Unit == goodsBefore.Unit && found.Direction == goodsBefore.Direction && measures.GoesOnWithGoods(own[0], found, goodsBefore))
                return last;
            (frame, direction) = (words, found.Direction);
            return last = measures.OfTheSameStatistics(found, last, context);
        }

        if (Leaning([.. own.Select(static words => Said.Replace(words, " "))], unit, unitWord, context with { Spoken = direction }) is { } leaning)
            return last = measures.OfTheSameStatistics(leaning, last, context);
        // What has just been spoken of is something that nobody declared: nothing after it leans on what was before.
        if (measures.SaysMore(own[^1]))
            (frame, direction) = ("", Direction.Both);
        return null;
    }

    // Goods that a pronoun stands for: of the sentence, or of the one before.
    private string GoodsMeant(Reading reading, NumberMark mark, Clause clause) =>
        measures.GoodsIn(reading.SentenceUpTo(mark)) is { Length: > 0 } here ? here : measures.GoodsIn(reading.TextOf(clause.Sentence - 1)) is { Length: > 0 } before && reading.TextOf(clause.Sentence - 1).IndexOfAny([';']) < 0 ? before : "";

    // In Russian alone: these are the railways of Russia, and Chinese statistics count imports apart.
    private Measure? PartOf(Measure bothWays, string own)
    {
        string bare = Crossings.Replace(own, " ");
        return MeasureFinder.IsOneWay(bare) && measures.Parts(bare) is { HasCountry: false, HasGoods: false, HasOther: false } && !measures.SaysMore(bare)
            ? measures.OneWayOf(bothWays, MeasureFinder.IsExport(bare) ? Direction.RussiaToChina : Direction.ChinaToRussia)
            : null;
    }

    // "农产品贸易额95亿美元，其中自俄进口63亿美元": a part of what was spoken of, not of all trade.
    private bool IsPartOfGoods(string words) => Part.IsMatch(words) && !measures.Parts(words).HasGoods && measures.Parts(frame).HasGoods;

    private Measure? Leaning(string[] own, Unit unit, string unitWord, DocumentContext context)
    {
        // All that is said before it in the sentence may name others; what it is of stands next to it.
        PhraseParts all = measures.Parts(own[^1]);
        if (all.HasOther)
            frame = "";
        PhraseParts next = measures.Parts(own[0]);
        // "мяса птицы — на 4 %, до 71 тыс. т": where nothing is named next to it, what is named before the change.
        bool isOfTravellers = unit.Dimension == Dimension.Count && PlaceScope.TravellersOf(own[0]) is not null;
        (string words, PhraseParts parts) = isOfTravellers || next.HasGoods || (next.HasFlow && !all.HasGoods) ? (own[0], next) : (own[^1], all);
        if (!all.HasOther && (BareFlow.Complete(own[0], frame, context.Language) ?? (next.HasFlow ? null : BareFlow.Complete(own[^1], frame, context.Language))) is { } flow)
        {
            string goods = measures.GoodsIn(frame);
            if (measures.Find($"{flow} {goods}", unit, context) is { } bare)
                return bare;
            return goods.Length > 0 ? null : measures.Find($"{flow} {unitWord}", unit, context);
        }

        // "俄对华农产品出口68亿，我对俄农产品出口29亿": what says all of it leans on nothing.
        if (next.HasGoods && PlaceScope.SideOf(own[0]) is not null)
            return null;
        if (all.HasOther || PortSubjects.IsAnotherWay(own[^1], frame) || (all.HasCountry && !parts.HasFlow && !isOfTravellers) || Apart.IsMatch(next is { HasFlow: true, HasGoods: false } ? OfThem.Replace(own[^1], " ") : own[^1]) || measures.SaysMore(words))
            return null;
        // "Китай — покупатель российской нефти: в 2023 году поставлено 107 млн т": the goods stand in the clause before.
        if (next.HasFlow && !next.HasGoods && all.HasGoods && measures.Find($"{own[0]} {measures.GoodsIn(own[^1])}", unit, context) is { } ofGoods)
        {
            (frame, direction) = ($"{own[0]} {measures.GoodsIn(own[^1])}", ofGoods.Direction);
            return ofGoods;
        }

        foreach (string phrase in Leans(words, parts, unitWord, context))
        {
            if (measures.Find(phrase, unit, context, parts.HasCountry || PlaceScope.TravellersOf(words) is not null || MeasureFinder.IsTheOtherWay(own[0], frame) ? Direction.Both : direction) is not { } found || (parts.HasFlow && found.Direction == Direction.Both && !BothWays.IsMatch(words)) || MeasureFinder.IsNeverSaidOf(found, words, context.Language))
                continue;
            (frame, direction) = (phrase, found.Direction);
            return found;
        }

        return null;
    }

    private IEnumerable<string> Leans(string own, PhraseParts parts, string unitWord, DocumentContext context)
    {
        // A value whose words say neither goods nor flow is of what was spoken of; a heading alone would be a guess.
        foreach (string around in context.Around.Reverse().Skip(1).Prepend(frame).Where(static text => text.Length > 0))
        {
            if (!parts.HasGoods && !parts.HasFlow && around != frame)
                continue;
            // "11月对俄出口6.9万辆": what goes the way that is said is what was spoken of.
            // "экспорт – 34,2 млн т, импорт – 9,4 млн т": the way of the first is not that of the second.
            if (MeasureFinder.IsTheOtherWay(own, around))
                continue;
            string rest = parts.HasGoods ? measures.WithoutGoods(around) : parts.HasCountry && PlaceScope.TravellersOf(own) is null ? measures.GoodsIn(around) : around;
            if (parts.HasCountry && rest.Length == 0)
                continue;
            // "в Китай выехали 455 тыс. россиян, в Россию въехали 326 тыс. китайских туристов": the others, the other way, as these.
            if (PlaceScope.TravellersOf(own) is not null)
                rest = PlaceScope.WithoutTravellers(rest);
            yield return $"{rest} {own}";
            yield return $"{rest} {own} {unitWord}";
        }
    }
}
