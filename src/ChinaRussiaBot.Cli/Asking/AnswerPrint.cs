using ChinaRussiaBot.Answering;
using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Cli.Asking;

/// <summary>An answer as a person reads it in a terminal: the text, then its sources.</summary>
internal static class AnswerPrint
{
    public static void Print(Answer answer, TextWriter output)
    {
        output.WriteLine(AnswerText.Render(answer));
        if (answer.Citations.Count > 0)
            output.WriteLine();
        foreach (Citation citation in answer.Citations)
            output.WriteLine($"[{citation.Number}] {string.Join(" · ", Parts(citation, answer.Language))}");
    }

    private static IEnumerable<string> Parts(Citation citation, Language language) =>
        new[] { citation.Publisher, citation.Title, citation.Section, citation.Published is { } date ? PeriodText.Date(date, language) : null, citation.External }
            .OfType<string>()
            .Where(static part => part.Length > 0);
}
