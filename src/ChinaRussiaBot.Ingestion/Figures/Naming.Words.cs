using System.Text.RegularExpressions;

namespace ChinaRussiaBot.Ingestion.Figures;

/// <content>Words that tell on what a value leans.</content>
internal sealed partial class Naming
{
    private static readonly Regex WithThem = New($@"(?<!\p{{IsCyrillic}}){FigureWords.Any("with.them")}(?!\p{{IsCyrillic}})");
    private static readonly Regex OfIt = New($@"(?<!\p{{L}}){FigureWords.Any("of.it")}(?!\p{{L}})");
    private static readonly Regex InMoney = New($@"(?<!\p{{L}}){FigureWords.Any("in.money")}(?!\p{{L}})");
    private static readonly Regex ByContract = New(FigureWords.Any("by.contract"));
    private static readonly Regex SameFigure = New($@"(?<!\p{{IsCyrillic}}){FigureWords.Any("same.figure")}(?!\p{{IsCyrillic}})");
    private static readonly Regex SameThing = New($@"(?<!\p{{IsCyrillic}}){FigureWords.Any("same.thing")}(?!\p{{IsCyrillic}})");
    private static readonly Regex Crossings = New($@"(?<!\p{{IsCyrillic}}){FigureWords.Any("resumed.where")}(?!\p{{IsCyrillic}})");

    [GeneratedRegex(@"^[\s\p{L}.]{0,12}[(,]\s*(?:около|примерно|почти|порядка|或|合|折合|约合|约|即)?\s*[$€¥]?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex InBrackets();

    private static Regex New(string pattern) => new(pattern, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    [GeneratedRegex(@"^(?:[^\p{L}]|当月|累计|全年|(?<!\p{L})(?:за|в|во)(?!\p{L}))*$", RegexOptions.CultureInvariant)]
    private static partial Regex Empty();

    [GeneratedRegex(@"^[\s,;:]*(?:其中|в том числе|из них|включая)", RegexOptions.CultureInvariant)]
    private static partial Regex Part();

    [GeneratedRegex(@"^[\s,;:]*(?:其中|в том числе|из них|включая)\s*(?:经|через|по|на)?(?!\p{IsCyrillic})", RegexOptions.CultureInvariant)]
    private static partial Regex PartThrough();

    [GeneratedRegex(@"^[\s,;:)]*(?:из них|в том числе|其中)", RegexOptions.CultureInvariant)]
    private static partial Regex OfThem();

    [GeneratedRegex(@"^[\s,;:]*(?:из них|в том числе)[\s:]*$", RegexOptions.CultureInvariant)]
    private static partial Regex OnlyPart();

    [GeneratedRegex(@"^\s*[-–—]?\s*(?:пришл[оиа]сь\s+на\s+)?(?<flow>экспорт|импорт|вывоз|ввоз)\p{L}{0,2}(?!\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex FlowBehind();

    [GeneratedRegex(@"进出口|贸易|товарооборот|торговл|оборот", RegexOptions.CultureInvariant)]
    private static partial Regex BothWays();

    [GeneratedRegex(@"^\s*(?:по\s+(?:данным|сведениям|оценк\p{L}+|информации)|согласно|据|根据)", RegexOptions.CultureInvariant)]
    private static partial Regex Attribution();

    [GeneratedRegex(@"(?<!\p{L})(?:по\s+(?:[\p{L}-]+\s+)?(?:данным|сведениям|информации|оценк\p{L}+|подсч[её]там)|согласно|как\s+(?:сообщ|уточн|подсчит|отмеч|указа|следует)\p{L}+)(?:\s+[^,;:]{2,50})?,|[据按][^,;:]{2,20}(?:统计|数据|口径|介绍|消息|显示|公布)(?:显示)?,?", RegexOptions.CultureInvariant)]
    private static partial Regex Said();

    // "1922亿美元。2023年为1772.9亿美元": nothing but its time.
    [GeneratedRegex(@"^[\s,]*(?:全年)?(?:为|是|达)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Bare();

    [GeneratedRegex(@"^\s*\p{L}+\s+(?:и|а также)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex BetweenTwo();

    [GeneratedRegex(@"^[\s,]*(?:и|а также)?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Joiner();

    // A part of a whole, a price, the whole world: not what the words before were about.
    [GeneratedRegex(@"^\s*всего|(?<!\p{L})(?:в целом|средн\p{L}+|цен[аыу]|мир\p{L}*|кажд\p{L}+|из них|остальн\p{L}+|экономи\p{L}+|выручк\p{L}+|прибыл\p{L}+|налог\p{L}*|инвестици\p{L}+|сальдо|профицит\p{L}*|дефицит\p{L}*|мощност\p{L}+|план\p{L}*|контракт\p{L}*|договор\p{L}*)|全国|全球|世界|总量|均价|单价|价格|平均|其余|顺差|逆差|余额|能力|合同|协议|计划|投资", RegexOptions.CultureInvariant)]
    private static partial Regex Apart();
}
