using ChinaRussiaBot.Answering.Figures;
using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Answering.Passages;

/// <summary>The statements that an item's text makes, with date, status and doubts. Pure.</summary>
internal static class PassageLines
{
    public static void Say(Draft draft, StatementRole role, KnowledgeItem item, DateOnly today)
    {
        switch (item)
        {
            case PolicyPoint policy:
                Policy(draft, role, policy, today);
                break;
            case Figure figure:
                FigureLines.Full(draft, role, new FigurePick(figure, [], false));
                break;
            case Passage { IsOfDocument: true } passage:
                Quote(draft, role, passage, passage.Quote(passage.Chinese is null ? Language.Russian : Language.Chinese)!);
                break;
            default:
                draft.Say(role, Text(item, draft.Language), item);
                break;
        }
    }

    private static void Policy(Draft draft, StatementRole role, PolicyPoint policy, DateOnly today)
    {
        Language language = draft.Language;
        string colon = language == Language.Chinese ? "：" : ". ";
        draft.Say(role, policy.Title[language].TrimEnd('.', '。') + colon + policy.Text[language], policy);
        string status = Phrase.Of(Wording.Status, language, policy.Status[language].TrimEnd('.', '。'));
        string date = policy.Date ?? policy.Sources[0].Date ?? "";
        string dated = date.Length > 0 ? Phrase.Of(Wording.Dated, language, PeriodText.Date(date, language)) : Wording.Undated[language];
        if (policy.Until is { } until && until < today)
            status = Phrase.Of(Wording.Ended, language, PeriodText.Day(until, language));
        draft.Say(StatementRole.Note, status + (language == Language.Chinese ? "" : " ") + dated.Replace("г..", "г.", StringComparison.Ordinal), policy);
        if (policy.Caution is not null)
            draft.Say(StatementRole.Note, policy.Caution[language], policy);
    }

    /// <summary>A document in its own words; one in the other language after a line that says what it is.</summary>
    public static void Quote(Draft draft, StatementRole role, Passage passage, string excerpt)
    {
        Language asker = draft.Language;
        if (passage.Quote(asker) is null)
        {
            Source source = passage.Sources[0];
            string? date = passage.Date ?? source.Date;
            draft.Say(
                role,
                date is null
                    ? Phrase.Of(Wording.OtherLanguageUndated, asker, source.Title, source.Publisher[asker])
                    : Phrase.Of(Wording.OtherLanguage, asker, source.Title, source.Publisher[asker], PeriodText.Date(date, asker)),
                passage);
            role = StatementRole.Point;
        }

        draft.Say(role, excerpt, passage);
    }

    /// <summary>A document that speaks of what is asked, where no passage of it surely answers.</summary>
    public static void Name(Draft draft, Passage passage)
    {
        Language language = draft.Language;
        Source source = passage.Sources[0];
        draft.Say(
            StatementRole.Point,
            source.Date is { } date
                ? Phrase.Of(Wording.PerhapsIn, language, source.Title, source.Publisher[language], PeriodText.Date(date, language))
                : Phrase.Of(Wording.PerhapsInUndated, language, source.Title, source.Publisher[language]),
            passage);
    }

    /// <summary>The text in the asker's language; a text in the other language alone is given as it is.</summary>
    private static string Text(KnowledgeItem item, Language language) =>
        item.Quote(language) ?? item.Quote(language == Language.Chinese ? Language.Russian : Language.Chinese) ?? item.Id;
}
