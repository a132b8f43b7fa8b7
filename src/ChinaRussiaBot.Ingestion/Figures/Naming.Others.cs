using System.Text.RegularExpressions;
using ChinaRussiaBot.Answering.Grounding;
using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Ingestion.Figures;

/// <content>What is of others than the two.</content>
internal sealed partial class Naming
{
    /// <summary>Whether the tonnes spoken of last are those of one port: «обработал 8,9 млн тонн. На экспорт ушло 4,2 млн тонн угля» is the port's coal.</summary>
    public bool IsAtAPort { get; set; }

    private static readonly Regex PartWithRussia = Pattern.Of($"^[^。;；]{{0,24}}{FigureWords.Any("of.them")}[,，]?[对同与]俄(?:罗斯)?(?:进出口|贸易)");
    private static readonly Regex OfTheWholeCountry = Pattern.Of($"(?:中国|我国|全国)[^俄对自从与同，。]{{0,8}}(?:进口|出口|进出口|外贸)[^俄\\d]*$");
    private static readonly Regex PartFromRussia = Pattern.Of($"^[^。]{{0,24}}{FigureWords.Any("of.them")}[,，]?[自从]俄(?:罗斯)?进口");
    private static readonly Regex OfTheCounted = Pattern.AnyCase($@"^[\s,，]*{FigureWords.Any("of.the.counted")}(?:约|超过|超|近|达到?|为|共|逾)?(?!\p{{L}})[\s:>]*$");

    /// <summary>Whether a value is of others, of all the world, of a part that nobody declares, or no amount of what moves.</summary>
    private bool IsOfNone(Reading reading, NumberMark mark, Clause clause, Unit unit, DocumentContext context, string[] own)
    {
        PhraseParts next = measures.Parts(own[0]);
        // "Внешняя торговля Китая достигла … Экспорт вырос до 3,28 трлн": of all the world until the two are spoken of again.
        bool isOfTheTwo = ForeignSubject.NamesRussia(context.Around[^1]) || PlaceScope.IsOfBoth(context.Around[^1]);
        isOfTheWorld = !isOfTheTwo && (isOfTheWorld || ForeignSubject.IsOfOneCountry(own[^1]) || ForeignSubject.IsOfAllTheWorld(own[^1]));
        if (isOfTheWorld && unit.Dimension == Dimension.Money && measures.Parts(own[^1]) is { HasFlow: true, HasGoods: false })
            return true;
        if ((ForeignSubject.IsOfOneCountry(own[0]) || (own[0].Trim(' ', '(', '$').Length == 0 && ForeignSubject.IsOfOneCountry(own[^1])) || ForeignSubject.IsOfARegion(own[0]) || (ForeignSubject.IsOfARegion(reading.Without(clause.Start, mark.At)) && !PlaceScope.IsOfCountries(own[0]))))
            return true;
        // "均价由1.48万美元升至1.74万美元": the words stand before the first of the two.
        if (unit.Dimension == Dimension.Money && (GrowthWords.IsUnitPrice(reading.Without(clause.Start, mark.At)) || (GrowthWords.IsUnitPrice(reading.UpTo(clause)) && next is { HasGoods: false, HasFlow: false })))
            return true;
        // "Погрузка на сети РЖД": to wherever it went.
        if ((ForeignSubject.IsOfTheNetwork(own[0]) && !next.HasCountry) || (ForeignSubject.IsOfTheNetwork(own[^1]) && !measures.Parts(own[^1]).HasCountry))
            return true;
        if (unit.Dimension == Dimension.Count && ForeignSubject.IsOfAllForeigners(own[0]))
            return true;
        if (measures.IsOfAnUnknownTown(own[0]))
            return true;
        // "Следом с показателями 3,4 и 3,2 млн тонн идут США и Бразилия": who stands behind the value.
        if (context.Language == Language.Russian && !measures.Parts(own[^1]).HasCountry && !ForeignSubject.NamesRussia(context.Around[^1]) && measures.IsOfOthersAlone(context.Around[^1], context.Language) && measures.IsOfOthersAlone(reading.After(mark), context.Language))
            return true;
        // "Ирак продал 5,42 млн тонн. Тогда поставки равнялись 5,88 млн": of those who were named last.
        if (context.Language == Language.Russian && reading.NearestBefore(mark) is { } nearest && nearest.End != lastEnd && last is not null && measures.Parts(own[^1]) is { HasCountry: false, HasGoods: false, HasOther: false } && measures.NamesOthers(reading.TextOf(reading.SentenceAt(nearest.End - 1))) && !ForeignSubject.NamesRussia(reading.TextOf(clause.Sentence)))
            return true;
        // "欧盟为第二大贸易伙伴，贸易总值为4.98万亿元": of others, whatever the title is on.
        if (measures.IsOfOthersAlone(own[^1], context.Language))
            return true;
        if (IsOfWhoHasAPlace(reading, mark, unit, context))
            return true;
        // "…(АСЕАН): товарооборот с ней", "товарооборот с которой".
        if (WithThem.IsMatch(own[^1]) && measures.NamesOthers(own[^1]))
            return true;
        // "民营企业进出口712.9亿元", "весь экспорт продовольствия из России", "во всех видах сообщения": another part, or another whole.
        if ((ForeignSubject.IsOfOneKindOfTrade(own[0]) || (next is { HasFlow: false, HasGoods: false, HasCountry: false } && own.Length > 1 && ForeignSubject.IsOfOneKindOfTrade(own[1])) || ForeignSubject.IsOfAllTheWorld(own[0]) || (!next.HasFlow && ForeignSubject.IsOfAllTheWorld(own[^1])) || ForeignSubject.IsByAllWays(own[^1])))
        {
            ofOthers = clause.Sentence;
            return true;
        }

        // "ВВП Китая вырос на 5 %; внешнеторговый оборот – 45,47 трлн юаней": with whom nobody says. "Провозная способность": what could be carried.
        if (((ForeignSubject.IsAllForeignTrade(own[0]) || (!next.HasFlow && ForeignSubject.IsAllForeignTrade(own[^1]))) && !measures.NamesATown(own[^1]) && !measures.NamesBoth(context.Around[^1])) || (ForeignSubject.IsCapacity(own[0]) && !measures.MayBeOfEachYear(unit)))
            return true;
        // "中国石油进口总量略有减少，12个月合计为5.08亿吨。按价值计算，中国石油进口增长41.4%，达到3655亿美元": wherever it comes from.
        if (context.Language == Language.Chinese && !ForeignSubject.NamesRussia(reading.TextOf(clause.Sentence)) && (ForeignSubject.IsOfAWholeFlow(reading.SentenceUpTo(mark)) || (ofOthers >= 0 && ofOthers == clause.Sentence - 1 && ForeignSubject.IsOfAWholeFlow(reading.TextOf(ofOthers)))))
        {
            ofOthers = clause.Sentence;
            return true;
        }

        // "我国共进口原油3.31亿吨；进口煤炭2.63亿吨": from wherever, as what was named before it.
        if ((ofOthers == clause.Sentence || (ofOthers >= 0 && ofOthers == clause.Sentence - 1 && Part.IsMatch(own[0]))) && (Part.IsMatch(own[0]) || next.HasFlow) && !next.HasCountry)
            return true;
        // "我国货物贸易进出口总值38.62万亿元。其中，出口22.87万亿元": parts of what the two have nothing to do with.
        if (isOfAnother && frame.Length == 0 && BareFlow.IsOne(own[0], context.Language))
            return true;
        // "整车出口4.1万台，货值62.5亿元": of what was counted, which nobody declared.
        if (unit.Dimension == Dimension.Money && OfTheCounted.IsMatch(own[0]) && reading.AmountBefore(mark) is >= 0 and int counted && counted != lastEnd)
            return true;
        // "外贸进出口总额186.3亿元，其中对俄进出口163.5亿元": what it is a part of is not of the two.
        if (unit.Dimension == Dimension.Money && context.Language == Language.Chinese && !ForeignSubject.NamesRussia(own[^1]) && PartWithRussia.IsMatch(reading.After(mark)))
        {
            // "黑河市进出口额279.3亿元，其中对俄进出口261.8亿元": the part is the town's, of which nobody declared it.
            if (measures.NamesACity(own[0]))
            {
                partOfNone = clause.Sentence;
                return false;
            }

            partOfNone = ForeignSubject.IsOfOneCountry(own[^1]) || measures.ProvinceAround(context).Length > 0 ? -1 : clause.Sentence;
            return true;
        }

        if (partOfNone == clause.Sentence && Part.IsMatch(own[0]))
            return true;
        // "中国能源进口总体平稳。全年进口原油5.53亿吨": what the passage begins with is of the whole country.
        if (context.Language == Language.Chinese && next is { HasCountry: false, HasOther: false, HasFlow: true, HasGoods: true } && reading.AmountBefore(mark) < 0 && frame.Length == 0 && OfTheWholeCountry.IsMatch(reading.TextOf(clause.Sentence - 1)))
        {
            ofOthers = clause.Sentence;
            return true;
        }

        // "煤炭进口量49027万吨，下降9.6%；其中自俄罗斯进口9036万吨": from wherever.
        if (unit.Dimension != Dimension.Money && context.Language == Language.Chinese && !ForeignSubject.NamesRussia(own[^1]) && PartFromRussia.IsMatch(reading.After(mark)))
            return true;
        // "1500亿元人民币/8150亿卢布": the same again in another currency.
        return own[0].Trim() == "/";
    }

    private bool IsTheSameFigure(string own) =>
        (SameFigure.IsMatch(own) && measures.Parts(own) is { HasCountry: false, HasFlow: false, HasGoods: false, HasOther: false } && !measures.SaysMore(SameFigure.Replace(own, " ")))
        || (SameThing.IsMatch(own) && !ForeignSubject.IsCapacity(own) && measures.Parts(SameThing.Replace(own, " ")) is { HasCountry: false, HasOther: false });

    private bool IsOfTheSum(string own) => measures.Parts(own) is { HasCountry: false, HasFlow: false, HasGoods: false, HasOther: false } && !measures.SaysMore(own);
}
