using System.Text.RegularExpressions;
using ChinaRussiaBot.Answering.Grounding;
using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Ingestion.Figures;

/// <content>What the values before say of a value: in which money, at which port.</content>
internal sealed partial class PassageFigures
{
    private static readonly Regex InYuan = Pattern.AnyCase(@"人民币计|(?<!\p{L})в\s+юанях");
    private static readonly Regex InDollars = Pattern.AnyCase(@"美元|(?<!\p{L})в\s+долларах");

    // "两国贸易总额为1.17万亿元人民币。其中，出口下降10.4%", "以人民币计价的出口": in the money that was told last.
    private bool IsInYuan(NumberMark mark, Clause clause) =>
        InYuan.IsMatch(reading.TextOf(clause.Sentence)) || (!InDollars.IsMatch(reading.TextOf(clause.Sentence)) && amounts.LastOrDefault(other => other.End <= mark.At && Amount(other) is { Unit: { Dimension: Dimension.Money, Id: "CNY" or "USD" } }) is { End: > 0 } sum && Amount(sum)?.Unit.Id == "CNY");

    // "满洲里口岸货运量2986.4万吨。煤炭进口318.6万吨": of the port that was spoken of, where no country is named.
    private bool IsOfThePort(SeenValue seen) =>
        context.Language == Language.Chinese && before is { } spoken && measures.IsOfPlaces(spoken.Measure) && !Naming.NamesTheirTrade(reading.SentenceUpTo(seen.Mark));
}
