using System.Text.RegularExpressions;
using ChinaRussiaBot.Answering.Grounding;
using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Ingestion.Figures;

/// <content>Tonnes of which only the sentence before says of what.</content>
internal sealed partial class Naming
{
    /// <summary>
    /// "Китай получил из России на 9 % меньше угля. … Экспорт в КНР составил 71,2 млн тонн": the one kind of goods that the sentences before name, where no port is
    /// spoken of; "" for none.
    /// </summary>
    private string? LeftToTheSentenceBefore(Reading reading, NumberMark mark, Clause clause, Unit unit, DocumentContext context, string[] own)
    {
        if (unit.Dimension != Dimension.Mass || IsAtAPort || measures.Parts(own[^1]) is { HasGoods: true } or { HasOther: true } || !(measures.Parts(own[0]).HasFlow || GrowthWords.IsSupply(own[0]))
            || measures.GoodsIn(reading.WordsAfter(mark, clause)).Length > 0 || measures.Parts(frame).HasGoods || measures.NamesAPort(own[^1]) || PortSubjects.IsHandled(own[0]) || CargoWords.IsMatch(own[^1] + reading.WordsAfter(mark, clause)))
            return null;
        string[] before = [.. Enumerable.Range(0, clause.Sentence).Reverse().Select(reading.TextOf).Take(SentencesBack).Append(context.Before).Where(static text => text.Length > 0)];
        return before.Select(text => measures.NamesAPort(text) || measures.NamesOthers(text) ? "" : measures.GoodsNamed(text)).FirstOrDefault(static goods => goods is null or { Length: > 0 });
    }

    private const int SentencesBack = 2;

    private static readonly Regex CargoWords = Pattern.AnyCase(@"(?<!\p{L})(?:груз|контейнер|перевоз|погран)");
}
