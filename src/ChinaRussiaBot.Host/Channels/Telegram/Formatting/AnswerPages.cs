using ChinaRussiaBot.Answering;

namespace ChinaRussiaBot.Host.Channels.Telegram.Formatting;

/// <summary>
/// A long answer → pages for the screen of a phone. Each page is an answer of its own with the sources of what it says; a list keeps its first
/// line, which says how many there are, on every page. Notes stay with what they are about. Pure; every statement stands on one page.
/// </summary>
internal static class AnswerPages
{
    // So many lines of a phone are still one page; what is longer is shown by so many.
    private const int MostOnOne = 30;
    private const int PerPage = 23;

    public static IReadOnlyList<Answer> Of(Answer answer)
    {
        bool isList = answer.Statements.Count > 1 && answer.Statements[0].Role == StatementRole.Lead && answer.Statements[1].Role == StatementRole.Row;
        List<List<Statement>> blocks = Blocks(answer.Statements.Skip(isList ? 1 : 0));
        int whole = blocks.Sum(Height);
        // What a model had a part in cannot be asked for a second time as it was.
        if (whole <= MostOnOne || blocks.Count < 2 || answer is { IsComposedByModel: true } or { UnderstoodAs: not null })
            return [answer];
        int count = (whole + PerPage - 1) / PerPage;
        List<List<Statement>> pages = [];
        int before = 0, last = -1;
        foreach (List<Statement> block in blocks)
        {
            // Pages of about one length: a block stands on the page in which its middle falls.
            int height = Height(block);
            int page = (before + (height / 2)) * count / whole;
            if (page == last)
                pages[^1].AddRange(block);
            else
                pages.Add([.. block]);
            last = page;
            before += height;
        }

        return [.. pages.Select((statements, at) => Page(answer, isList ? answer.Statements[0] : null, statements, at == 0))];
    }

    private static Answer Page(Answer answer, Statement? heading, List<Statement> statements, bool isFirst)
    {
        HashSet<int> cited = [.. statements.SelectMany(static one => one.Citations)];
        if (heading is not null)
        {
            List<int> here = [.. heading.Citations.Where(cited.Contains)];
            heading = new Statement(heading.Text, here.Count > 0 ? here : heading.Citations, heading.Role);
            cited.UnionWith(heading.Citations);
        }

        // A source that no sentence names is listed all the same.
        if (isFirst)
            cited.UnionWith(answer.Citations.Select(static one => one.Number).Except(answer.Statements.SelectMany(static one => one.Citations)));
        return answer with
        {
            Statements = heading is null ? statements : [heading, .. statements],
            Citations = [.. answer.Citations.Where(one => cited.Contains(one.Number))],
            Figures = isFirst ? answer.Figures : [],
        };
    }

    // A note belongs to what stands before it, and the first row of a list to the line above it.
    private static List<List<Statement>> Blocks(IEnumerable<Statement> statements)
    {
        List<List<Statement>> blocks = [];
        Statement? before = null;
        foreach (Statement statement in statements)
        {
            bool goesOn = statement.Role == StatementRole.Note || (statement.Role == StatementRole.Row && before is { Role: StatementRole.Lead or StatementRole.Point });
            if (before is not null && goesOn)
                blocks[^1].Add(statement);
            else
                blocks.Add([statement]);
            before = statement;
        }

        return blocks;
    }

    private static int Height(List<Statement> block) => block.Sum(static one => Lines.Count(one.Text));
}
