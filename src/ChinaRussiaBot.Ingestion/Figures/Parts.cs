using System.Text.RegularExpressions;
using ChinaRussiaBot.Answering.Grounding;
using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Ingestion.Figures;

/// <summary>Shares and ranks that running text states: 占全省外贸总值的68.8%, «доля России … — 19,6 %», 列第5位.</summary>
internal sealed class Parts(MeasureFinder measures, ValueText values)
{
    private const int MostClauses = 3;

    private static readonly Regex Among = Pattern.Of("在(?<of>[^,，;]{2,24})中,?(?<who>俄罗斯|中国)(?=[列排居位])");

    // "В перечне торговых партнёров Китая РФ занимает 8-е место".
    private static readonly Regex RussianAmong = Pattern.AnyCase(@"(?<of>[^,;]{0,40}партн[её]р\p{L}*\s+(?:кита\p{L}+|кнр))\s+(?<who>рф|росси\p{L})(?!\p{L})|(?<of>[^,;]{0,40}партн[её]р\p{L}*\s+(?:росси\p{L}+|рф))\s+(?<who>китай|кнр)(?!\p{L})");

    private static readonly Regex OnIt = Pattern.AnyCase(@"(?<!\p{L})на\s+(?:него|не[её]|них)\s+приш|(?<!\p{L})на\s+(?:него|не[её]|них)\s+приход");

    private static readonly Regex OfTrade = Pattern.AnyCase(@"(?<!\p{L})(?:торговл|товарооборот|оборот|наторгова)\p{L}*(?!\p{L})");

    private static readonly Regex EndsInAWhole = Pattern.Of(@"占[^,，]{2,20}的\s*$");

    private Measure? last;

    /// <summary>A new passage: no part has been named.</summary>
    public void Begin() => last = null;

    /// <summary>Whether a per cent is a part of a whole, or a number a place.</summary>
    public bool IsOne(Reading reading, NumberMark mark) => Says(reading, mark) || Resumed(reading, mark) is not null;

    // "энергоресурсы составили 68,4 % экспорта России в Китай": of what it is a part stands behind it.
    private static bool IsOfAWhole(Reading reading, NumberMark mark) =>
        mark is { Unit: "percent", Upper: null } && PartWords.BeginsWithAWhole(reading.WordsAfter(mark, reading.ClauseAt(mark.End - 1))) && reading.ClauseAt(mark.End - 1) is var clause && GrowthWords.SignOf(reading.Normal[clause.Start..clause.End]) == 0;

    // "В китайском экспорте в Россию 60,2 % пришлось на машины и оборудование".
    private static bool FallsTo(Reading reading, NumberMark mark) =>
        mark is { Unit: "percent", Upper: null } && PartWords.BeginsToFall(reading.WordsAfter(mark, reading.ClauseAt(mark.End - 1)));

    // "она составляла 91,2 %, по итогам 2024 года – 95,4 %", "2023年为91.5%，2022年为66.3%": of what was spoken of, at another time.
    private Measure? Resumed(Reading reading, NumberMark mark)
    {
        if (mark.Upper is not null || mark.Unit != "percent")
            return null;
        Clause clause = reading.ClauseAt(mark.End - 1);
        if (!(reading.NamesATime(mark, clause) || Baseline.IsOfTheYearBefore(reading, mark)) || !PartWords.GoOn(reading.Without(clause.Start, mark.At)) || GrowthWords.SignOf(reading.Normal[clause.Start..clause.End]) != 0)
            return null;
        // "Доля рубля и юаня превысила 95 %. Для сравнения, доля юаня в мировых платежах – 2,9 %": it says itself of what.
        if (last is not null)
            return PartWords.Say(reading.SentenceUpTo(mark)) && !reading.FollowsAValue(mark) && !PartWords.IsPronoun(reading.Without(clause.Start, mark.At)) ? null : last;
        return PartWords.IsPronoun(reading.Without(clause.Start, mark.At)) && reading.TextOf(clause.Sentence - 1) is { Length: > 0 } before && PartWords.Say(before) && values.Of(reading.Text, mark) is { } value
            ? measures.FindPart(before, value.Unit, new DocumentContext(before[0] < '\u2E80' ? Language.Russian : Language.Chinese, [], null))
            : null;
    }

    // "双边贸易中有98.7%以两国本币结算": what is paid so is a part of it.
    private static bool IsPaid(Reading reading, NumberMark mark) => mark is { Unit: "percent", Upper: null } && Paid.IsMatch(reading.After(mark));

    private static readonly Regex Paid = Pattern.Of("^(?:左右|以上)?(?:的(?:结算|交易|付款|贸易))?(?:是)?(?:以|用|使用|采用|通过)[^,，。;；]{0,12}(?:本币|本国货币|人民币|卢布)");

    private static bool Says(Reading reading, NumberMark mark)
    {
        if (IsPaid(reading, mark) || IsOfAWhole(reading, mark) || FallsTo(reading, mark))
            return true;
        if (mark.Upper is not null || mark.Unit is not ("percent" or "rank"))
            return false;
        Clause clause = reading.ClauseAt(mark.End - 1);
        return mark.Unit == "rank" ? PartWords.IsPlace(reading.Text, mark) : PartWords.Say(reading.Lead(mark, clause)) || (reading.Normal.AsSpan(clause.Start, Math.Max(0, mark.At - clause.Start)).IsWhiteSpace() && reading.ClausesUpTo(mark, clause).Skip(1).FirstOrDefault() is { } label && PartWords.Say(label)) || (PartWords.LeadOn(reading.Lead(mark, clause), reading.Without(clause.Start, mark.At)) && !reading.FollowsAValue(mark) && PartWords.Say(reading.FirstOf(clause))) || (PartWords.LeadOn(reading.Lead(mark, clause), reading.Without(clause.Start, mark.At)) && !reading.FollowsAValue(mark) && PartWords.Say(reading.QuestionBefore(clause))) || Baseline.PeriodOf(reading, mark) is not null;
    }

    public Quantity? Value(Reading reading, NumberMark mark) => values.Of(reading.Text, mark) is { Unit.Dimension: Dimension.Share or Dimension.Rank } value ? value : null;

    /// <summary>Whose share of what: its clause says it, or the clauses before that.</summary>
    public Measure? Of(Reading reading, NumberMark mark, Clause clause, Unit unit, DocumentContext context) =>
        last = (Says(reading, mark) ? Named(reading, mark, clause, unit, context) : null) ?? (Resumed(reading, mark) is { } resumed && resumed.Unit == unit ? resumed : null);

    private Measure? Named(Reading reading, NumberMark mark, Clause clause, Unit unit, DocumentContext context)
    {
        if (ForeignSubject.IsOneCompany(reading.UpTo(clause)))
            return null;
        if (measures.IsOfOthersAlone(reading.SentenceUpTo(mark), context.Language) || ForeignSubject.IsOfOneKindOfTrade(reading.SentenceUpTo(mark)) || (context.Language == Language.Chinese && ForeignSubject.IsOfOneCountryAlone(reading.SentenceUpTo(mark))))
            return null;
        if (mark.Unit != "rank" && PartWords.LeanForWhose(reading.Without(clause.Start, mark.At)))
        {
            // "Торговля провинции с Россией выросла на 43,6 % …, что соответствует 70,6 % всего внешнеторгового оборота провинции": Russia's part in it.
            if (PartWords.OwnPlace(reading.WordsAfter(mark, clause)).Length > 0)
                return OfTrade.IsMatch(reading.SentenceUpTo(mark)) && ForeignSubject.NamesRussia(reading.SentenceUpTo(mark)) && measures.ProvinceAround(context) is { Length: > 0 } here ? measures.FindPart($"доля России во внешней торговле {here}", unit, context) : null;
            if (PartWords.OfTheTwo(reading.WordsAfter(mark, clause)))
                return $"{reading.TextOf(clause.Sentence - 1)} {reading.SentenceUpTo(mark)}" is var said && OfTrade.IsMatch(said) && measures.ProvinceAround(context with { Around = [said] }) is { Length: > 0 } where ? measures.FindPart($"доля {where} в торговле Китая с Россией", unit, context) : null;
        }

        // "Китай …; на него приходится 33,8 % российского оборота": whose part it is stands elsewhere.
        if (OnIt.IsMatch(reading.SentenceUpTo(mark)))
            return null;
        if (mark.Unit == "rank" && Naming.IsOfWhoHasAPlace(reading, mark, unit, context))
            return null;
        // "俄罗斯居第1位，沙特阿拉伯居第2位": of those who are named next to it.
        if (mark.Unit == "rank" && measures.IsOfOthersAlone(reading.Lead(mark, clause), context.Language))
            return null;
        if (IsPaid(reading, mark))
            return measures.FindPart($"{reading.Without(clause.Start, mark.At)}本币结算占比", unit, context);
        bool leans = PartWords.Begin(reading.Lead(mark, clause));
        string own = reading.Lead(mark, clause);
        // "Доля «токсичных» валют в оплате экспорта снизилась до 13,8 %, доля рубля — выросла до 57,4 %": of the same whole.
        if (ForeignSubject.IsOfTheWorld(own) || (ForeignSubject.IsOfTheWorld(reading.SentenceUpTo(mark)) && !PlaceScope.IsOfTheTwo(own) && !PlaceScope.IsOfBoth(own)))
            return null;
        if (mark.Unit != "rank" && PartWords.IsOfTheCountry(own) && measures.ProvinceAround(context) is { Length: > 0 } province)
            return (own.Contains(province, StringComparison.Ordinal) ? measures.FindPart(reading.Without(clause.Start, mark.At).Trim(), unit, context) : null) ?? measures.FindPart($"{(own.Contains(province, StringComparison.Ordinal) ? "" : province)}{reading.Without(clause.Start, mark.At).Trim()}比重", unit, context);
        string after = PartWords.WithoutOthers(reading.WordsAfter(mark, clause));
        // "68,4 % внешнеторгового оборота провинции", «… региона»: the province that is spoken of; of another place nobody declared a share.
        if (mark.Unit != "rank" && PartWords.OwnPlace(after) is { Length: > 0 } place)
        {
            if (!PartWords.FallTo(own) || measures.ProvinceAround(context) is not { Length: > 0 } whose)
                return null;
            after = after.Replace(place, whose, StringComparison.Ordinal);
        }

        // "在中国投资目的地中俄罗斯列第23位": who has the place is named last.
        string Ordered(string said) => RussianAmong.Replace(Among.Replace(said, "${who}在${of}中"), "${who} ${of}");
        // "доля машин составила 62,3 %, на текстиль и обувь пришлось 11,8 %": to what it falls is said next to it.
        if (PartWords.FallTo(own) && measures.Parts(own) is { HasGoods: false, HasCountry: false, HasOther: false })
            return null;
        foreach (string words in reading.ClausesUpTo(mark, clause).Take(MostClauses).Skip(leans ? 1 : 0).Append(reading.FirstOf(clause)).Append(reading.QuestionBefore(clause)).Where(static words => words.Length > 0))
        {
            string asked = mark.Unit != "rank" ? PartWords.FallTo(own) || IsOfAWhole(reading, mark) || FallsTo(reading, mark) ? $"доля {words} {after}" : words : context.Language == Language.Chinese ? $"{Ordered(words)} {after} 排名" : $"место {Ordered(words)} {after}";
            string? whose = PartWords.FallTo(own) ? own : null;
            // "Доля России во внешнеторговом обороте провинции", «на провинцию пришлось»: of the one that is spoken of.
            if (mark.Unit != "rank" && context.Language == Language.Russian && measures.ProvinceAround(context) is { Length: > 0 } spoken)
            {
                if (ForeignSubject.NamesRussia(reading.SentenceUpTo(mark)))
                    asked = asked.Replace("этого направления", "России", StringComparison.Ordinal);
                (asked, whose) = (PartWords.WithPlace(PartWords.OwnPlace(words) is { Length: > 0 } named ? asked.Replace(named, spoken, StringComparison.Ordinal) : asked, spoken), whose is null ? null : PartWords.WithPlace(whose, spoken));
            }

            // "对俄直接投资存量…，占中国对外直接投资存量的0.4%": the word for the share is left out.
            Measure? found = measures.FindPart(asked, unit, context, whose) ?? (mark.Unit != "rank" && context.Language == Language.Chinese && EndsInAWhole.IsMatch(asked) ? measures.FindPart(asked.TrimEnd() + "比重", unit, context, whose) : null);
            // "黑河市实现外贸进出口337.2亿元，其中对俄进出口占比超过九成": the town's, of which nobody declared a share.
            if (found is not null && mark.Unit != "rank" && !measures.IsOfATown(found) && measures.NamesATown(reading.SentenceUpTo(mark)) && reading.FollowsAValue(mark))
                return null;
            if (found is not null)
                return context.Language == Language.Chinese && PlaceScope.IsCustomsWord(reading.SentenceUpTo(mark)) && !ForeignSubject.NamesRussia(reading.TextOf(clause.Sentence - 1) + reading.SentenceUpTo(mark)) ? null : found;
            // "我国稳居俄罗斯第一大贸易伙伴": whose place it is among whose partners is said.
            if (mark.Unit == "rank" && measures.NamesBothInOrder(words))
                return null;
        }

        return null;
    }
}
