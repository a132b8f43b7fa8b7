using System.Text;
using ChinaRussiaBot.Answering;
using ChinaRussiaBot.Host.Wording;
using ChinaRussiaBot.Knowledge;
using Microsoft.Extensions.Options;

namespace ChinaRussiaBot.Host.Channels.WeChat.Formatting;

/// <summary>An answer → the pages of its message: the answer first, each page with the sources of what it says. Pure.</summary>
internal sealed class WeChatReply(PublicAddress address, IOptions<WeChatOptions> options)
{
    private const int MostChoices = 5;
    private const int MostAbove = 3;
    private readonly WeChatOptions account = options.Value;

    /// <param name="answer">The answer.</param>
    /// <param name="page">Where the whole answer can be read, on this server.</param>
    /// <param name="heading">The question, when the asker did not write it out; null otherwise.</param>
    /// <param name="tail">What else is to be said on the first page; "" for nothing.</param>
    public Rendered Render(Answer answer, string page, string? heading = null, string tail = "")
    {
        List<Block> blocks = [.. Blocks(answer, heading)];
        // A source that no sentence names, such as that of a remark on the data, is listed all the same.
        int[] unnamed = [.. answer.Citations.Select(static citation => citation.Number).Except(blocks.SelectMany(static block => block.Sources))];
        if (unnamed.Length > 0 && blocks.Count > 0)
            blocks[^1] = blocks[^1] with { Sources = [.. blocks[^1].Sources, .. unnamed] };
        IReadOnlyList<string> choices = [.. answer.Suggestions.Take(MostChoices)];
        PageFrame frame = new(Origin(answer.IsComposedByModel)[answer.Language], Sources(answer, withTitles: true), More(answer.Language, page), tail);
        IReadOnlyList<string> pages = Pages.Compose(blocks, frame, account.MostBytes);
        // Long lists name each source shortly: fewer pages say as much.
        if (pages.Count > 1)
            pages = Pages.Compose(blocks, frame = frame with { Sources = Sources(answer, withTitles: false) }, account.MostBytes);
        if (choices.Count == 0)
            return new Rendered(pages, []);
        string offered = Numbered(choices, answer.Language);
        IReadOnlyList<string> withChoices = Encoding.UTF8.GetByteCount(offered) <= account.MostBytes / 2
            ? Pages.Compose(blocks, frame with { Choices = offered }, account.MostBytes)
            : Pages.Compose([.. blocks, Block.Of(offered)], frame, account.MostBytes);
        // What could be asked next is worth no further message to somebody who has his answer.
        return answer is Answer.Grounded && withChoices.Count > pages.Count ? new Rendered(pages, []) : new Rendered(withChoices, choices);
    }

    private static IEnumerable<Block> Blocks(Answer answer, string? heading)
    {
        if (heading is not null)
            yield return Block.Of(Texts.AskedHeading.In(answer.Language, ("question", WeChatText.Plain(heading))));
        if (answer.IsComposedByModel)
            yield return Block.Of(Texts.ComposedByModel[answer.Language]);
        // Its own label is the one that the platform's country asks for, and stands first.
        foreach (string label in AnswerLabels.Of(answer with { IsComposedByModel = false }))
            yield return Block.Of(WeChatText.Plain(label));
        string? opening = answer.Match(static _ => (string?)null, static clarify => clarify.Prompt, static unknown => unknown.Message);
        if (opening is not null)
            yield return Block.Of(WeChatText.Plain(opening));
        // A heading over many rows rests on theirs: they name their sources, and the page begins with what was asked for.
        HashSet<int> ofRows = [.. answer.Statements.Where(static one => one.Role == StatementRole.Row).SelectMany(static one => one.Citations)];
        foreach (Statement statement in answer.Statements)
        {
            yield return statement.Role == StatementRole.Lead && statement.Citations.Count > MostAbove && statement.Citations.All(ofRows.Contains)
                ? Block.Of(WeChatText.Plain(statement.Text))
                : new Block(Line(statement), statement.Citations);
        }

        foreach (AnswerFigure figure in answer.Figures.Where(static figure => figure.Formula is not null))
            yield return new Block(Texts.Formula.In(answer.Language, ("formula", WeChatText.Plain(figure.Formula!))), figure.Operands);
    }

    private static string Line(Statement statement)
    {
        StringBuilder line = new(statement.Role == StatementRole.Row ? "• " : "");
        line.Append(WeChatText.Plain(statement.Text)).Append(' ');
        foreach (int number in statement.Citations)
            line.Append('[').Append(number).Append(']');
        return line.ToString();
    }

    /// <summary>What stands above the sources: whether the words were taken from them, or written by a model.</summary>
    public static BilingualText Origin(bool isComposedByModel) => isComposedByModel ? Texts.WordedFrom : Texts.ExtractedFrom;

    /// <summary>Questions with the numbers by which they can be asked.</summary>
    public static string Numbered(IEnumerable<string> choices, Language language) =>
        $"{Texts.ChoicesHint[language]}\n{string.Join('\n', choices.Select(static (choice, at) => $"{at + 1}. {WeChatText.Plain(choice)}"))}";

    private string More(Language language, string page)
    {
        string more = Texts.MoreHint[language];
        return account.Links && address.Page(page) is { } whole ? $"{more}\n{WeChatText.Link(Texts.WholeAnswer[language], whole)}" : more;
    }

    private Dictionary<int, string> Sources(Answer answer, bool withTitles) =>
        answer.Citations.ToDictionary(static citation => citation.Number, citation => Source(citation, answer.Language, withTitles));

    private string Source(Citation citation, Language language, bool withTitle)
    {
        string comma = language switch
        {
            Language.Chinese => "，",
            Language.Russian => ", ",
        };
        string published = string.Join(comma, new[] { citation.Publisher, citation.Published is { } date ? PeriodText.Date(date, language) : null }.Where(static part => !string.IsNullOrEmpty(part)));
        string? link = account.Links ? address.Page(citation.Url) ?? Web(citation.External) : null;
        return withTitle
            ? Texts.SourceLine.In(language, ("number", $"{citation.Number}"), ("published", WeChatText.Plain(published)), ("title", WeChatText.Link(citation.Title, link)))
            : $"[{citation.Number}] {WeChatText.Link(published, link)}";
    }

    private static string? Web(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) && uri.Scheme is ("http" or "https") ? uri.AbsoluteUri : null;
}

/// <summary>An answer as pages.</summary>
/// <param name="Pages">In order; the first is sent, the others are asked for.</param>
/// <param name="Choices">What can be asked by number after it.</param>
internal sealed record Rendered(IReadOnlyList<string> Pages, IReadOnlyList<string> Choices);
