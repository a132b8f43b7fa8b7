using ChinaRussiaBot.Answering;
using ChinaRussiaBot.Host.Wording;
using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Host.Channels.Telegram.Formatting;

/// <summary>An answer → the text of its message: the answer first, then the sources in a folded quotation. Pure.</summary>
/// <param name="publicAddress">Where people reach this server's pages; null when they cannot.</param>
internal sealed class TelegramReply(Uri? publicAddress)
{
    private const int MostMarksOfHeading = 3;

    /// <summary>A page of an answer. An answer whose page would need several messages is sent as a whole in several messages.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="number">Which page, from 0; the last one when there are fewer.</param>
    /// <param name="above">What stands above it; null for nothing.</param>
    public AnswerPage Page(Answer answer, int number = 0, StyledText? above = null)
    {
        IReadOnlyList<Answer> pages = AnswerPages.Of(answer);
        int at = Math.Min(number, pages.Count - 1);
        AnswerPage page = new(answer, at, pages.Count, Below(above, pages[at]));
        return page.IsOneMessage || pages.Count == 1 ? page : new AnswerPage(answer, 0, 1, Below(above, answer));
    }

    /// <summary>The first line of each page of an answer.</summary>
    public IEnumerable<string> Openings(Answer answer) =>
        Enumerable.Range(0, Page(answer).Count).Select(number => Page(answer, number).Text.Plain.Split('\n')[0]);

    /// <summary>The sources of a page with the words that it rests on, each as its source page shows them.</summary>
    public StyledText Excerpts(Answer answer, int number)
    {
        IReadOnlyList<Answer> pages = AnswerPages.Of(answer);
        StyledText text = new StyledText().Add(Texts.ExcerptsTitle[answer.Language], Look.Bold);
        foreach (Citation citation in pages[Math.Min(number, pages.Count - 1)].Citations)
        {
            text.Add($"\n\n[{citation.Number}] ").Add(citation.Title, Look.Plain, Address(citation));
            if (Details(citation, answer.Language) is { Length: > 0 } details)
                text.Add("\n" + details);
            // The address itself is the better source: where the title leads to our page, both are given.
            if (publicAddress is not null && Web(citation.External) is { } original)
                text.Add(" · ").Add(original.Host, Look.Plain, original.AbsoluteUri);
            text.Add("\n").Add(citation.Quote, Look.Folded);
        }

        return text;
    }

    private StyledText Below(StyledText? above, Answer answer) => above is null ? Render(answer) : new StyledText().Add(above).Add("\n").Add(Render(answer));

    public StyledText Render(Answer answer)
    {
        StyledText text = new();
        string? opening = answer.Match(static _ => (string?)null, static clarify => clarify.Prompt, static unknown => unknown.Message);
        if (opening is not null)
            text.Add(Lines.Whole(opening));
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
        string words = Lines.Whole(statement.Text);
        // A whole paragraph in bold letters is read by nobody: of a long one only what it is about.
        int bold = statement.Role == StatementRole.Lead ? Lines.Heading(words) : 0;
        text.Add(words[..bold], Look.Bold).Add(words[bold..], statement.Role == StatementRole.Note ? Look.Italic : Look.Plain);
        if (IsHeading(statement, answer))
            return;
        text.Add(" ");
        foreach (int number in statement.Citations)
            text.Add($"[{number}]", Look.Plain, Address(answer.Citations.First(citation => citation.Number == number)));
    }

    // A heading over many rows rests on theirs: they name their sources, and the line above them says what was asked for and nothing else.
    private static bool IsHeading(Statement statement, Answer answer) =>
        (statement is { Role: StatementRole.Lead, Citations.Count: > MostMarksOfHeading } || (statement.Role == StatementRole.Point && (statement.Text[^1] is ':' or '：')))
        && statement.Citations.All(number => answer.Statements.Any(row => row.Role == StatementRole.Row && row.Citations.Contains(number)));

    private void Sources(StyledText text, Answer answer)
    {
        if (answer.Citations.Count == 0)
            return;
        text.Add("\n\n").Add(Texts.SourcesTitle[answer.Language], Look.Bold | Look.Folded);
        foreach (Citation citation in answer.Citations)
        {
            string details = Details(citation, answer.Language);
            text.Add($"\n[{citation.Number}] ", Look.Folded)
                .Add(citation.Title, Look.Folded, Address(citation))
                .Add(details.Length > 0 ? " — " + details : "", Look.Folded);
        }
    }

    private static string Details(Citation citation, Language language) => string.Join(
        " · ",
        new[] { citation.Publisher, citation.Published is { } date ? PeriodText.Date(date, language) : null, citation.Section }.Where(static part => !string.IsNullOrEmpty(part)));

    private string? Address(Citation citation) =>
        publicAddress is not null ? new Uri(publicAddress, citation.Url).AbsoluteUri
        : Web(citation.External) is not null ? citation.External
        : null;

    private static Uri? Web(string? address) => Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) && uri.Scheme is ("http" or "https") ? uri : null;
}
