using System.Text.Json;
using System.Text.RegularExpressions;
using ChinaRussiaBot.Answering;
using ChinaRussiaBot.Host.Problems;
using ChinaRussiaBot.Host.Store;
using ChinaRussiaBot.Host.Web;
using ChinaRussiaBot.Host.Web.Html;
using ChinaRussiaBot.Host.Wording;
using ChinaRussiaBot.Knowledge;

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
        // What one person asked is for no search engine.
        context.Response.Headers["X-Robots-Tag"] = "noindex";
        return new PageResult(Of(JsonSerializer.Deserialize<AnswerDocument>(json, reading)!));
    }

    private static Page Of(AnswerDocument answer)
    {
        Language language = LanguageTag.Parse(answer.Language) ?? Language.Chinese;
        Markup body = Markup.Of($"""
            <main id="main" class="sheet" tabindex="-1">
            <h1>{Texts.WholeAnswer[language]}</h1>
            {answer.Statements.Select(statement => Markup.Of($"<p>{statement.Text} {Marks(statement, answer)}</p>\n"))}
            <h2>{Texts.ExtractedFrom[language]}</h2>
            {answer.Citations.Select(citation => Source(citation, language))}
            </main>
            """);
        return new Page(PagePart.Sources, language, Texts.WholeAnswer[language], body) { Script = null };
    }

    private static Markup Marks(StatementDocument statement, AnswerDocument answer) => Markup.Join(statement.Citations.Select(number =>
        Markup.Of($"""<a href="{answer.Citations.First(citation => citation.Number == number).Url}">[{number}]</a>""")));

    private static Markup Source(CitationDocument citation, Language language)
    {
        string details = string.Join(" · ", new[] { citation.Publisher, citation.Published is { } date ? PeriodText.Date(date, language) : null, citation.Section }.Where(static part => !string.IsNullOrEmpty(part)));
        return Markup.Of($"""
            <article>
            <p class="place">[{citation.Number}] <a href="{citation.Url}">{citation.Title}</a> · {details}</p>
            <blockquote lang="{citation.QuoteLanguage}">{citation.Quote}</blockquote>
            </article>

            """);
    }

    [GeneratedRegex("^[0-9a-f]{32}$")]
    private static partial Regex Form();
}
