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

    /// <summary>The text in the asker's language; a text in the other language alone is given as it is.</summary>
    private static string Text(KnowledgeItem item, Language language) =>
        item.Quote(language) ?? item.Quote(language == Language.Chinese ? Language.Russian : Language.Chinese) ?? item.Id;
}
