using ChinaRussiaBot.Answering;
using ChinaRussiaBot.Host.Wording;
using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Host.Channels.Telegram.Formatting;

/// <summary>An answer → the text of its message: the answer first, then the sources in a folded quotation. Pure.</summary>
/// <param name="publicAddress">Where people reach this server's pages; null when they cannot.</param>
internal sealed class TelegramReply(Uri? publicAddress)
{
    public StyledText Render(Answer answer)
    {
        StyledText text = new();
        string? opening = answer.Match(static _ => (string?)null, static clarify => clarify.Prompt, static unknown => unknown.Message);
        if (opening is not null)
            text.Add(opening);
        foreach (Statement statement in answer.Statements)
            Add(text, statement, answer);
        foreach (AnswerFigure figure in answer.Figures.Where(static figure => figure.Formula is not null))
            text.Add("\n").Add(Texts.Formula.In(answer.Language, ("formula", figure.Formula!)), Look.Italic);
        foreach (string label in AnswerLabels.Of(answer))
            text.Add("\n\n").Add(label, Look.Italic);
        Sources(text, answer);
        return text;
    }

    private void Add(StyledText text, Statement statement, Answer answer)
    {
        if (text.Runs.Count > 0)
            text.Add(statement.Role == StatementRole.Point ? "\n\n" : "\n");
        if (statement.Role == StatementRole.Row)
            text.Add("• ");
        text.Add(statement.Text, statement.Role switch
        {
            StatementRole.Lead => Look.Bold,
            StatementRole.Note => Look.Italic,
            StatementRole.Point or StatementRole.Row => Look.Plain,
        });
        text.Add(" ");
        foreach (int number in statement.Citations)
            text.Add($"[{number}]", Look.Plain, Address(answer.Citations.First(citation => citation.Number == number)));
    }

    private void Sources(StyledText text, Answer answer)
    {
        if (answer.Citations.Count == 0)
            return;
        text.Add("\n\n").Add(Texts.SourcesTitle[answer.Language], Look.Bold | Look.Folded);
        foreach (Citation citation in answer.Citations)
        {
            string details = string.Join(" · ", new[] { citation.Publisher, citation.Published is { } date ? PeriodText.Date(date, answer.Language) : null, citation.Section }.Where(static part => !string.IsNullOrEmpty(part)));
            text.Add($"\n[{citation.Number}] ", Look.Folded)
                .Add(citation.Title, Look.Folded, Address(citation))
                .Add(details.Length > 0 ? " — " + details : "", Look.Folded);
        }
    }

    private string? Address(Citation citation) =>
        publicAddress is not null ? new Uri(publicAddress, citation.Url).AbsoluteUri
        : Uri.TryCreate(citation.External, UriKind.Absolute, out Uri? external) && external.Scheme is ("http" or "https") ? citation.External
        : null;
}
