using System.Text.RegularExpressions;

namespace ChinaRussiaBot.Ingestion.Figures;

/// <content>Words that tell on what a value leans.</content>
internal sealed partial class Naming
{
    private static readonly Regex WithThem = Pattern.AnyCase($@"(?<!\p{{IsCyrillic}}){FigureWords.Any("with.them")}(?!\p{{IsCyrillic}})");
    private static readonly Regex OfIt = Pattern.AnyCase($@"(?<!\p{{L}}){FigureWords.Any("of.it")}(?!\p{{L}})");
    private static readonly Regex InMoney = Pattern.AnyCase($@"(?<!\p{{L}}){FigureWords.Any("in.money")}(?!\p{{L}})");
    private static readonly Regex ByContract = Pattern.AnyCase(FigureWords.Any("by.contract"));
    private static readonly Regex SameFigure = Pattern.AnyCase($@"(?<!\p{{IsCyrillic}}){FigureWords.Any("same.figure")}(?!\p{{IsCyrillic}})");
    private static readonly Regex SameThing = Pattern.AnyCase($@"(?<!\p{{IsCyrillic}}){FigureWords.Any("same.thing")}(?!\p{{IsCyrillic}})");
    private static readonly Regex Crossings = Pattern.AnyCase($@"(?<!\p{{IsCyrillic}}){FigureWords.Any("resumed.where")}(?!\p{{IsCyrillic}})");

    // "40 проектов, в которые вложено более 650 млрд", «вложения в которые составили».
    private static readonly Regex PutIntoThem = Pattern.AnyCase(@"^[\s,]*(?:(?:общ\p{L}+\s+)?(?:вложения|инвестиции)\s+)?в\s+(?:которые|них)\s+(?:(?:уже\s+)?(?:было\s+)?(?:вложен|инвестирован)\p{L}*|составили|составляют|оцениваются\s+в|превысили)[\s>]*$");

    private static readonly Regex InBrackets = Pattern.Of(@"^[\s\p{L}.]{0,12}[(,]\s*(?:около|примерно|почти|порядка|或|合|折合|约合|约|即)?\s*[$€¥]?\s*$");

    private static readonly Regex Empty = Pattern.Of(@"^(?:[^\p{L}]|当月|累计|全年|(?<!\p{L})(?:за|в|во)(?!\p{L}))*$");

    private static readonly Regex Part = Pattern.Of(@"^[\s,;:]*(?:其中|в том числе|из них|включая)");

    private static readonly Regex PartThrough = Pattern.Of(@"^[\s,;:]*(?:其中|в том числе|из них|включая)\s*(?:经|через|по|на)?(?!\p{IsCyrillic})");

    private static readonly Regex OfThem = Pattern.Of(@"^[\s,;:)]*(?:из них|в том числе|其中)");

    private static readonly Regex OnlyPart = Pattern.Of(@"^[\s,;:]*(?:из них|в том числе)[\s:]*$");

    private static readonly Regex FlowBehind = Pattern.Of(@"^\s*[-–—]?\s*(?:пришл[оиа]сь\s+на\s+)?(?<flow>экспорт|импорт|вывоз|ввоз)\p{L}{0,2}(?!\p{L})");

    private static readonly Regex BothWays = Pattern.Of(@"进出口|贸易|товарооборот|торговл|оборот");

    private static readonly Regex Attribution = Pattern.Of(@"^\s*(?:по\s+(?:данным|сведениям|оценк\p{L}+|информации)|согласно|据|根据)");

    private static readonly Regex Said = Pattern.Of(@"(?<!\p{L})(?:по\s+(?:[\p{L}-]+\s+)?(?:данным|сведениям|информации|оценк\p{L}+|подсч[её]там)|согласно|как\s+(?:сообщ|уточн|подсчит|отмеч|указа|следует)\p{L}+)(?:\s+[^,;:]{2,50})?,|[据按][^,;:]{2,20}(?:统计|数据|口径|介绍|消息|显示|公布)(?:显示)?,?");

    // "1922亿美元。2023年为1772.9亿美元": nothing but its time.
    private static readonly Regex Bare = Pattern.Of(@"^[\s,]*(?:全年)?(?:为|是|达)\s*$");

    private static readonly Regex BetweenTwo = Pattern.Of(@"^\s*\p{L}+\s+(?:и|а также)\s*$");

    private static readonly Regex Joiner = Pattern.Of(@"^[\s,]*(?:и|а также)?\s*$");

    // A part of a whole, a price, the whole world: not what the words before were about.
    private static readonly Regex Apart = Pattern.Of(@"^\s*всего|(?<!\p{L})(?:в целом|средн\p{L}+|цен[аыу]|мир\p{L}*|кажд\p{L}+|из них|остальн\p{L}+|экономи\p{L}+|выручк\p{L}+|прибыл\p{L}+|налог\p{L}*|инвестици\p{L}+|сальдо|профицит\p{L}*|дефицит\p{L}*|мощност\p{L}+|план\p{L}*|контракт\p{L}*|договор\p{L}*)|全国|全球|世界|总量|均价|单价|价格|平均|其余|顺差|逆差|余额|能力|合同|协议|计划|投资");
}
