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

    /// <summary>A new passage: nothing has been named.</summary>
    public void Begin() => (frame, direction) = ("", Direction.Both);

    public Measure? Of(Reading reading, NumberMark mark, Clause clause, Unit unit, DocumentContext context)
    {
        // Some measures are named by their unit alone: 117万辆, 848 тыс. поездок, 1.69万亿元.
        string unitWord = unit.RussianPrint.Count > 0 && context.Language == Language.Russian ? unit.RussianPrint[^1] : unit.ChinesePrint;
        string[] own = [.. reading.WordsBefore(mark, clause)];
        // Whose statistics it is does not say what it is of: по данным Банка России, ….
        string[] first = [.. own.OrderBy(static words => Attribution().IsMatch(words))];
        foreach (string words in first.Concat(own.Select(words => $"{words} {unitWord}")).Concat(reading.ClauseWith(mark, clause, unitWord)))
        {
            if (measures.Find(words, unit, context) is { } found)
            {
                (frame, direction) = (words, found.Direction);
                return found;
            }
        }

        return Leaning(own, unit, unitWord, context);
    }

    private Measure? Leaning(string[] own, Unit unit, string unitWord, DocumentContext context)
    {
        // All that is said before it in the sentence may name others; what it is of stands next to it.
        PhraseParts all = measures.Parts(own[^1]);
        if (all.HasOther)
            frame = "";
        if (!all.HasOther && BareFlow.Complete(own[0], frame, context.Language) is { } flow)
            return measures.Find(flow, unit, context) ?? measures.Find($"{flow} {unitWord}", unit, context);
        if (all.HasOther || all.HasCountry || Apart().IsMatch(own[^1]))
            return null;
        foreach (string words in Leans(own[0], measures.Parts(own[0]), unitWord, context))
        {
            if (measures.Find(words, unit, context, direction) is not { } found)
                continue;
            (frame, direction) = (words, found.Direction);
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
            string rest = parts.HasGoods ? measures.WithoutGoods(around) : around;
            yield return $"{rest} {own}";
            yield return $"{rest} {own} {unitWord}";
        }
    }

    [GeneratedRegex(@"^\s*(?:по\s+(?:данным|сведениям|оценк\p{L}+|информации)|согласно|据|根据)", RegexOptions.CultureInvariant)]
    private static partial Regex Attribution();

    // A part of a whole, a price, the whole world: not what the words before were about.
    [GeneratedRegex(@"^\s*всего|(?<!\p{L})(?:в целом|средн\p{L}+|цен[аыу]|мир\p{L}*|кажд\p{L}+|из них|остальн\p{L}+|экономи\p{L}+|выручк\p{L}+|прибыл\p{L}+|налог\p{L}*|инвестици\p{L}+|сальдо|профицит\p{L}*|дефицит\p{L}*|мощност\p{L}+|план\p{L}*|контракт\p{L}*|договор\p{L}*)|全国|全球|世界|总量|均价|单价|价格|平均|其余|顺差|逆差|余额|能力|合同|协议|计划|投资", RegexOptions.CultureInvariant)]
    private static partial Regex Apart();
}
