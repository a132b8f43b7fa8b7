using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Answering.Figures;

/// <summary>The sentences and rows that state figures, with everything that must go with them. Pure.</summary>
internal static class FigureLines
{
    /// <summary>The figure in full: what its source page says, then notes.</summary>
    public static void Full(Draft draft, StatementRole role, FigurePick pick)
    {
        draft.Say(role, Sentence(pick.Main, draft.Language), pick.Main);
        draft.Show(pick.Main);
        foreach (Figure other in pick.Others)
            Other(draft, other);

        Notes(draft, pick.Main);
        foreach (Figure other in pick.Others)
            Notes(draft, other);
    }

    /// <summary>What another source or another way of counting says.</summary>
    public static void Other(Draft draft, Figure other)
    {
        draft.Say(StatementRole.Note, Phrase.Of(Wording.OtherSource, draft.Language, Sentence(other, draft.Language)), other);
        draft.Show(other);
    }

    /// <summary>One row of a table: period, value, growth.</summary>
    public static void Row(Draft draft, Figure figure, bool withName = false)
    {
        Language language = draft.Language;
        string period = PeriodText.Print(figure.Period, language);
        string head = (language, withName) switch
        {
            (_, false) => period,
            (Language.Chinese, _) => Label(figure, language),
            (Language.Russian, _) => $"{Name(figure, language)}, {period}",
        };
        string growth = figure.Growth is null ? "" : language switch
        {
            Language.Chinese => $"（{QuantityText.PrintSigned(figure.Growth, language)}）",
            Language.Russian => $" ({QuantityText.PrintSigned(figure.Growth, language)})",
        };
        string colon = language == Language.Chinese ? "：" : ": ";
        // "Per year: 38" alone says nothing: what is so by contract or design is put as its source page says it.
        draft.Say(
            StatementRole.Row,
            figure.Period.Kind == PeriodKind.Annual
                ? Sentence(figure, language)
                : $"{head}{colon}{QuantityText.Print(figure.Value, language)}{growth}",
            figure);
        draft.Show(figure);
    }

    /// <summary>What a reader must know with a figure: how firm it is, what it covers.</summary>
    public static void Notes(Draft draft, Figure figure)
    {
        BilingualText? status = figure.Status switch
        {
            FigureStatus.Final => null,
            FigureStatus.Preliminary => Wording.Preliminary,
            FigureStatus.Estimate => Wording.Estimate,
            FigureStatus.Disputed => Wording.Disputed,
            FigureStatus.Weak => Wording.Weak,
        };
        if (status is not null)
            draft.Say(StatementRole.Note, status[draft.Language], figure);
        if (figure.Note is not null)
            draft.Say(StatementRole.Note, figure.Note[draft.Language], figure);
    }

    /// <summary>
    /// The figure as its source page says it. One taken from a document is put as name, period, value and growth: its passage says other things as well,
    /// may be in the other language, and opens from the citation.
    /// </summary>
    public static string Sentence(Figure figure, Language language) =>
        (figure.Passage is { IsOfDocument: true } ? null : figure.Quote(language)) ?? FigureText.Line(figure, language);

    /// <summary>Name and period, to begin a sentence with. "Every year" is left out in Chinese: names of such measures say it themselves.</summary>
    public static string Label(Figure figure, Language language) => language switch
    {
        Language.Chinese => (figure.Period.Kind == PeriodKind.Annual ? "" : PeriodText.Print(figure.Period, language)) + figure.Measure.Name.Chinese,
        Language.Russian => $"{Phrase.Capital(figure.Measure.Name.Russian)} ({PeriodText.Print(figure.Period, language)})",
    };

    /// <summary>The measure's name, to begin a sentence with.</summary>
    public static string Name(Figure figure, Language language) => Phrase.Capital(figure.Measure.Name[language]);
}
