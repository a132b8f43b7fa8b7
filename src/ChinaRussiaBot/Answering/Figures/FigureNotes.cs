using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Answering.Figures;

/// <summary>Lines below the figures on what they leave out and what was assumed.</summary>
internal static class FigureNotes
{
    /// <summary>Years within the asked span for which nothing is known.</summary>
    public static void Missing(FigureQuery query, IEnumerable<Period> missing, IReadOnlyList<Figure> known)
    {
        string[] years = [.. missing.Select(period => PeriodText.Print(period, query.Language))];
        string list = string.Join(query.Language == Language.Chinese ? "、" : ", ", years);
        if (years.Length > 0)
            query.Draft.Say(StatementRole.Note, Phrase.Of(Wording.MissingYears, query.Language, list.TrimEnd('.')), known.Take(1));
    }

    /// <summary>How "last year" was understood.</summary>
    public static void Assumption(FigureQuery query)
    {
        if (!query.Question.Periods.Assumed || query.Draft.Figures.Count == 0)
            return;
        Period meant = query.Question.Periods.Periods[0];
        query.Draft.Say(
            StatementRole.Note,
            Phrase.Of(Wording.Assumed, query.Language, PeriodText.Day(query.Question.Today, query.Language), PeriodText.Print(meant, query.Language).TrimEnd('.')),
            query.Draft.Figures.Select(static shown => shown.Item).FirstOrDefault(item => item is Figure figure && figure.Period.Overlaps(meant)) ?? query.Draft.Figures[0].Item);
    }
}
