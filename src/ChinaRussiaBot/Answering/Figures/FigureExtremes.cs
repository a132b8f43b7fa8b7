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

    /// <summary>How it has moved, in the words of the section that states the measure's figures; false when the figures themselves can show it.</summary>
    public bool SayTrend(FigureQuery query)
    {
        Measure measure = query.Measures[0];
        if (shelf.Yearly(measure, query.Subjects).Count >= 2)
            return false;
        string[] sections = [.. shelf.All(measure, query.Subjects).Select(static figure => figure.Passage?.SectionId).OfType<string>().Distinct()];
        Passage? stated = shelf.Passages.FirstOrDefault(passage => sections.Contains(passage.SectionId) && States(passage, query.Language, "intent.growth")
            && CountryReader.Read(analyzer.Analyze(passage.Quote(query.Language)!)) is var countries && countries.Exists(static mention => mention.Role == CountryRole.To)
            && DirectionReader.Read(query.Question.Flow, countries) == measure.Direction);
        if (stated is null)
            return false;
        query.Draft.Say(StatementRole.Lead, stated.Quote(query.Language)!, stated);
        return true;
    }

    private bool States(Passage passage, Language language, string word) =>
        passage.Quote(language) is { } text
        && analyzer.Analyze(text).Spans.Any(span => span.Term.Kind == TermKind.Class && span.Term.Id == word);
}
