using System.Text.RegularExpressions;
using ChinaRussiaBot.Answering.Grounding;
using ChinaRussiaBot.Text;

namespace ChinaRussiaBot.Ingestion.Figures;

/// <summary>Words that make a per cent a part of a whole, and a number a place in a ranking. Pure.</summary>
internal static class PartWords
{
    /// <summary>What the words before a value of this kind must say.</summary>
    public static bool Say(string clause) => Part.IsMatch(clause);

    /// <summary>Whether what stands behind a value is the whole of which it is a part.</summary>
    public static bool BeginsWithAWhole(string words) => AWhole.IsMatch(words);

    private static readonly Regex AWhole = Pattern.AnyCase(@"^\s*(?:всех\s+)?(?:взаимных\s+|двусторонних\s+)?расч[её]тов\s+(?:между|двух\s+стран|в\s+торговле)(?!\p{L})|^\s*во?\s+(?:взаимных\s+|двусторонних\s+)?расч[её]тах(?!\p{L})|^\s*(?:от\s+)?(?:всего\s+|всей\s+)?торговли\s+между(?!\p{L})|^\s*(?:от\s+)?(?:всего\s+внешнеторгового\s+оборота|всей\s+внешней\s+торговли)\s+(?:провинции|региона|края|области)(?!\p{L})|^\s*(?:от\s+)?(?:(?:всего\s+|всей\s+)?(?:китайско-российского\s+|российско-китайского\s+))?(?:стоимости\s+|об[ъь][её]ма\s+|российского\s+|китайского\s+|общего\s+)*(?:экспорта|импорта|вывоза|ввоза|товарооборота|внешнеторгового|внешней\s+торговли)(?!\p{L})");

    /// <summary>What stands behind a place, without those who stand before or behind: третье место среди поставщиков СПГ после Австралии и Катара.</summary>
    public static string WithoutOthers(string words) => Behind.Replace(words, " ");

    private static readonly Regex Behind = Pattern.AnyCase(@"(?<!\p{L})(?:после|опередив|обогнав|уступ(?:ив|ая)|вслед\s+за)(?!\p{L}).*$");

    /// <summary>Whether what stands behind a value says to whom the part falls.</summary>
    public static bool BeginsToFall(string words) => Falls.IsMatch(words);

    private static readonly Regex Falls = Pattern.AnyCase(@"^\s*(?:пришл[оиа]сь|приш[её]лся|приходил[аио]сь|приход[ия]тся)\s+на\s");

    /// <summary>Whether the words before a value, without its time, say nothing but that it was so.</summary>
    public static bool GoOn(string words) => GoesOn.IsMatch(words);

    /// <summary>Whether they name the part that was spoken of.</summary>
    public static bool IsPronoun(string words) => Pronoun.IsMatch(words);

    private static readonly Regex Pronoun = Pattern.AnyCase($@"(?<!\p{{IsCyrillic}}){FigureWords.Any("part.pronoun")}(?!\p{{IsCyrillic}})");
    private static readonly Regex GoesOn = Pattern.AnyCase($@"^[\s,;(-]*(?:а|и|而在|而)?\s*(?:по\s+(?:итогам|результатам)|на\s+конец|к\s+концу|к)?\s*(?:{FigureWords.Any("part.pronoun")})?[\s:-]*(?:уже\s+)?(?:{FigureWords.Any("it.was")})?[\s:,-]*(?:годом\s+ранее)?[\s:-]*$");

    /// <summary>Whether the clause begins with the word: whose part it is stands in a clause before.</summary>
    public static bool Begin(string clause) => Begins.IsMatch(clause);

    /// <summary>Whether a number is written as a place: 第5位, 3-е место. "第一大贸易伙伴" says it of another list as often as not.</summary>
    public static bool IsPlace(NormalizedText text, NumberMark mark)
    {
        (int start, int length) = text.SourceRange(mark.At, mark.End - mark.At);
        // "较上年上升2位": by how many places.
        // "由前年的第六位升至第四位": where it was.
        return !Moved.IsMatch(text.Source[..start]) && !(WasAt.IsMatch(text.Source[..start]) && NowAt.IsMatch(text.Source[start..])) && Place.IsMatch(text.Source[start..Math.Min(text.Source.Length, start + length + 10)]);
    }

    private static readonly Regex WasAt = Pattern.Of("[由从][^,，。；\\d]{0,8}$");

    private static readonly Regex NowAt = Pattern.Of("^第?\\d{1,2}[位名](?:的位置)?(?:上升|升|跃升|跃居|降|下降|下滑|退)[至到居为]");

    private static readonly Regex Moved = Pattern.Of(@"(?:上升|下降|提升|前移|上移|后移|跃升|下滑|升|降)了?\s*$");

    private static readonly Regex Part = Pattern.Of(@"占|比重|比例|份额|(?<!\p{L})(?:доля|долю|доли|долей|удельный вес|пришл[оиа]сь|приш[её]лся|приходил[аио]сь|приход[ия]тся)(?!\p{L})");

    /// <summary>Whether nothing stands between the value and what was said before but what leads on to it: «…, по словам министра, превысила 98 %».</summary>
    /// <param name="words">The words.</param>
    /// <param name="bare">The same without dates.</param>
    public static bool LeadOn(string words, string bare) => Verb.IsMatch(words) || (Verb.IsMatch(bare) && !Toward.IsMatch(words));

    // "к июню 2025 года превысила 95 %" is of that month, "в 2023 году достигла 90 %" of that year.
    private static readonly Regex Toward = Pattern.Of(@"^[\s,-]*к\s");

    /// <summary>Whether it is a part of the whole country's: 占全国对俄贸易的12.2%.</summary>
    public static bool IsOfTheCountry(string clause) => OfTheCountry.IsMatch(clause);

    /// <summary>Whether it says of what it is a part: 占全省外贸比重, not 占比.</summary>
    public static bool NamesTheWhole(string words) => Whole.IsMatch(words);

    public static bool IsOfAllTheCountry(string words) => AllTheCountry.IsMatch(words);

    private static readonly Regex AllTheCountry = Pattern.Of("占(?:同期)?(?:全国|我国|中国)");

    private static readonly Regex Whole = Pattern.Of("占(?:全|我|本|中国|同期|黑龙江)");

    /// <summary>Whether whose part it is and of what stand on either side of the value: «на Россию пришлось 19,6 % импорта».</summary>
    public static bool FallTo(string clause) => Fall.IsMatch(clause);

    private static readonly Regex Verb = Pattern.Of(@"^[\s,-]*(?:уже|теперь|по-прежнему|сейчас)?\s*(?:превы\p{L}+(?:\s+\p{L}+){1,3}\s+и\s+)?(?:выше|ниже|около|превы\p{L}+|состав\p{L}+|достиг\p{L}*|равна|остал\p{L}+|(?:сократил|снизил|вырос|повысил|увеличил|упал|опустил|поднял)\p{L}*\s+до|为|达|达到|已达|超过|升至|降至)?[\s>≈-]*$");

    private static readonly Regex OfTheCountry = Pattern.Of(@"占(?:同期)?(?:全国|我国|中国)[对与同]俄");

    private static readonly Regex Fall = Pattern.Of(@"(?<!\p{L})на\s+\p{L}+\s+(?:пришл[оиа]сь|приш[её]лся|приход[ия]тся)");

    /// <summary>A word for the province that is spoken of, where it stands for its name; "" for none.</summary>
    public static string OwnPlace(string words) => Own.Match(words).Value;

    /// <summary>Whether the words before a value lean on what was spoken of for whose part it is: «что соответствует», «на неё пришлось».</summary>
    public static bool LeanForWhose(string words) => OfThat.IsMatch(words);

    private static readonly Regex OfThat = Pattern.AnyCase(@"(?:^[\s,-]*(?:а|и)?\s*(?:(?:что|это)\s+)?|\sи\s+)(?:соответств\p{L}+|составля\p{L}+|составил\p{L}?|равн\p{L}+|эквивалентн\p{L}+|на\s+не[её]\s+(?:пришл[оиа]сь|приходится))\s*(?:почти|около|примерно|более|свыше|>|≈)?\s*$");

    /// <summary>"Это составило 22,1 % всей торговли между Китаем и Россией": whether the whole is all trade of the two.</summary>
    public static bool OfTheTwo(string words) => TradeOfTheTwo.IsMatch(words);

    private static readonly Regex TradeOfTheTwo = Pattern.AnyCase(@"^\s*(?:от\s+)?(?:всей\s+|всего\s+|общего\s+об[ъь][её]ма\s+)*(?:торговли\s+между\s+(?:Китаем\s+и\s+Россией|Россией\s+и\s+Китаем)|(?:китайско-российск|российско-китайск)\p{L}+\s+(?:торговли|товарооборота))");

    /// <summary>"На провинцию пришлось 24,2 % общего объёма": the province that is spoken of.</summary>
    public static string WithPlace(string words, string province) => OnPlace.Replace(words, $"на {province}");

    private static readonly Regex OnPlace = Pattern.AnyCase(@"(?<!\p{L})на\s+(?:эту\s+)?(?:провинцию|регион|область|край)(?!\p{L})");

    private static readonly Regex Own = Pattern.AnyCase($@"(?<!\p{{L}}){FigureWords.Any("own.place.ru")}(?!\p{{L}})(?!\s+\p{{Lu}})");

    private static readonly Regex Begins = Pattern.Of(@"^[\s,]*(?:约|共|其)?占");

    private static readonly Regex Place = Pattern.Of(@"^第?\s*\d{1,3}\s*(?:位|名)|^第\d{1,3}大[^,，。;；]{0,4}(?:市场|目的地|目的国)|^\d{1,3}(?:-[ем]\p{L}?)?\s+мест");
}
