using System.Globalization;
using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Answering.Figures;

/// <summary>Peaks and lows: as a source states them, or among the known years. Thread-safe.</summary>
internal sealed class FigureExtremes(FigureShelf shelf, TextAnalyzer analyzer)
{
    /// <summary>Says the highest or lowest; false when nothing is known to choose from.</summary>
    public bool Say(FigureQuery query, Period? within)
    {
        bool low = query.Question.Asks(Intents.Low) && !query.Question.Asks(Intents.Peak);
        Measure measure = query.Measures[0];
        string word = low ? "intent.low" : "intent.peak";
        Figure? stated = within is null
            ? shelf.All(measure, query.Subjects).FirstOrDefault(figure => figure.Passage is { } passage && States(passage, query.Language, word))
            : null;
        if (stated is not null)
        {
            FigureLines.Full(query.Draft, StatementRole.Lead, new FigurePick(stated, [], false));
            return true;
        }

        List<Figure> years = [.. shelf.Yearly(measure, query.Subjects)
            .Where(figure => figure.Value.Upper is null && (within is null || within.Contains(figure.Period)))];
        if (years.Count < 2)
            return false;
        Figure extreme = low ? years.MinBy(static figure => figure.Value.Value)! : years.MaxBy(static figure => figure.Value.Value)!;
        string among = Phrase.Of(Wording.AmongKnown, query.Language, years.Count.ToString(CultureInfo.InvariantCulture));
        query.Draft.Say(
            StatementRole.Lead,
            Phrase.Of(
                low ? Wording.Lowest : Wording.Highest,
                query.Language,
                PeriodText.Print(extreme.Period, query.Language),
                QuantityText.Print(extreme.Value, query.Language),
                among),
            (IEnumerable<KnowledgeItem>)[extreme, .. years]);
        FigureLines.Full(query.Draft, StatementRole.Point, shelf.Pick(measure, query.Subjects, extreme.Period) ?? new FigurePick(extreme, [], false));
        return true;
    }

    private bool States(Passage passage, Language language, string word) =>
        passage.Quote(language) is { } text
        && analyzer.Analyze(text).Spans.Any(span => span.Term.Kind == TermKind.Class && span.Term.Id == word);
}
