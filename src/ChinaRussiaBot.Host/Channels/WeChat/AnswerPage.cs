using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using ChinaRussiaBot.Answering;
using ChinaRussiaBot.Host.Problems;
using ChinaRussiaBot.Host.Sources;
using ChinaRussiaBot.Host.Store;
using ChinaRussiaBot.Host.Web;
using ChinaRussiaBot.Host.Wording;

namespace ChinaRussiaBot.Host.Channels.WeChat;

/// <summary>GET /wechat/answers/{id}: an answer that took several messages, whole, with its sources. The id is a keyed hash: only who was sent it knows it.</summary>
internal static partial class AnswerPage
{
    // Names are compared without regard to case: the object is written in camel case.
    private static readonly JsonSerializerOptions reading = new(JsonSerializerDefaults.Web);

    public static IResult Show(string id, HttpContext context, ReplyStore replies, WeChatPeople people)
    {
        if (!Form().IsMatch(id) || replies.Find(people.Channel, id)?.Reply?.Answer is not { } json)
            return new ProblemResult(Problem.NotFound(RequestLanguage.Of(context)));
        PageHeaders.Set(context.Response);
        // What one person asked is for no search engine.
        context.Response.Headers["X-Robots-Tag"] = "noindex";
        return Results.Content(Render(JsonSerializer.Deserialize<AnswerDocument>(json, reading)!), "text/html; charset=utf-8");
    }

    private static string Render(AnswerDocument answer)
    {
        Language language = LanguageTag.Parse(answer.Language) ?? Language.Chinese;
        StringBuilder page = new();
        page.Append(CultureInfo.InvariantCulture, $"""
            <!doctype html>
            <html lang="{LanguageTag.Of(language)}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{Html.Text(Texts.WholeAnswer[language])}</title>
            <link rel="stylesheet" href="/web/page.css">
            </head>
            <body class="source">
            <main>
            <p class="back"><a href="/">{Html.Text(Texts.SourceBack[language])}</a></p>
            <h1>{Html.Text(Texts.WholeAnswer[language])}</h1>

            """);
        if (answer.Statements.Count > 0)
        {
            foreach (StatementDocument statement in answer.Statements)
                page.Append("<p>").Append(Html.Text(statement.Text)).Append(' ').AppendJoin(' ', statement.Citations.Select(number => Mark(number, answer))).Append("</p>\n");
        }

        page.Append(CultureInfo.InvariantCulture, $"<h2>{Html.Text(Texts.ExtractedFrom[language])}</h2>\n");
        foreach (CitationDocument citation in answer.Citations)
            Source(page, citation);
        return page.Append("</main>\n</body>\n</html>\n").ToString();
    }

    private static string Mark(int number, AnswerDocument answer) =>
        $"<a href=\"{Html.Attribute(answer.Citations.First(citation => citation.Number == number).Url)}\">[{number}]</a>";

    private static void Source(StringBuilder page, CitationDocument citation) => page.Append(
        CultureInfo.InvariantCulture,
        $"""
        <article>
        <p class="place">[{citation.Number}] <a href="{Html.Attribute(citation.Url)}">{Html.Text(citation.Title)}</a> · {Html.Text(string.Join(" · ", new[] { citation.Publisher, citation.Published, citation.Section }.Where(static part => !string.IsNullOrEmpty(part))))}</p>
        <blockquote lang="{Html.Attribute(citation.QuoteLanguage)}">{Html.Text(citation.Quote)}</blockquote>
        </article>

        """);

    [GeneratedRegex("^[0-9a-f]{32}$")]
    private static partial Regex Form();
}
