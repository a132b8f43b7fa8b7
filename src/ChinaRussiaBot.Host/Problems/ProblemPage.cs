using ChinaRussiaBot.Host.Web;
using ChinaRussiaBot.Host.Web.Html;
using ChinaRussiaBot.Host.Wording;

namespace ChinaRussiaBot.Host.Problems;

/// <summary>A problem for somebody who opened a page: the same words in the dress of the site, and a way on. Pure.</summary>
internal static class ProblemPage
{
    public static bool IsWanted(HttpRequest request) =>
        HttpMethods.IsGet(request.Method)
        && request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase)
        && !request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase);

    public static Page Of(Problem problem) => new(PagePart.Problem, problem.Language, problem.Title, Markup.Of($"""
        <main id="main" class="wide" tabindex="-1">
        <h1>{problem.Title}</h1>
        <p>{problem.Detail}</p>
        <p><a class="button" href="/">{Texts.ToChat[problem.Language]}</a></p>
        </main>
        """))
    {
        Status = problem.Status,
        Script = null,
    };
}
