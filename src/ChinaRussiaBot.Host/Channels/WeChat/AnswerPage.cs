using System.Text.Json;
using System.Text.RegularExpressions;
using ChinaRussiaBot.Answering;
using ChinaRussiaBot.Host.Channels.WeChat.Formatting;
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
            {answer.Labels.Select(static label => Markup.Of($"""<p class="quiet">{label}</p>{"\n"}"""))}
            {Markup.If(answer.Opening is not null, () => Markup.Of($"""<p class="opening">{answer.Opening}</p>"""))}
            {Statements(answer)}
            {answer.Figures.Select(static figure => figure.Formula).OfType<string>().Select(formula => Markup.Of($"""<p class="quiet">{Texts.Formula.In(language, ("formula", formula))}</p>{"\n"}"""))}
            <h2>{WeChatReply.Origin(answer.ComposedByModel)[language]}</h2>
            {answer.Citations.Select(citation => Source(citation, language))}
            </main>
            """);
        return new Page(PagePart.Sources, language, Texts.WholeAnswer[language], body) { Script = null };
    }

    // Rows that follow each other are one list.
    private static IEnumerable<Markup> Statements(AnswerDocument answer)
    {
        for (int at = 0; at < answer.Statements.Count;)
        {
            StatementDocument[] rows = [.. answer.Statements.Skip(at).TakeWhile(static one => one.Role == "row")];
            StatementDocument statement = answer.Statements[at];
            yield return rows.Length == 0
                ? Markup.Of($"<p{Attr.When(statement.Role == "note", "class", "quiet")}>{statement.Text} {Marks(statement, answer)}</p>\n")
                : Markup.Of($"""<ul class="rows">{rows.Select(row => Markup.Of($"<li>{row.Text} {Marks(row, answer)}</li>\n"))}</ul>{"\n"}""");
            at += Math.Max(1, rows.Length);
        }
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
