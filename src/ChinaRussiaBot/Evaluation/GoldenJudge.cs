using System.Text;
using System.Text.RegularExpressions;
using ChinaRussiaBot.Answering;

namespace ChinaRussiaBot.Evaluation;

/// <summary>Judges an answer by the rules of its golden question. Pure.</summary>
/// <remarks>
/// Patterns are searched after NFKC with digit groups joined; case matters, except in what must not be found. A pattern that no text has after NFKC
/// ("№ 7", （暂行）) is searched in the text as it is as well.
/// </remarks>
public static partial class GoldenJudge
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <summary>The verdict and, unless it is right, every reason.</summary>
    public static (GoldenVerdict Verdict, IReadOnlyList<string> Reasons) Judge(GoldenQuestion question, AnswerDocument answer)
    {
        bool answered = answer.Status == "answered";
        List<string> reasons = [.. LanguageFaults(question, answer)];
        if (question.Abstain)
        {
            if (answered)
                reasons.Add("answered, though it cannot be known");
            return (reasons.Count == 0 ? GoldenVerdict.Right : GoldenVerdict.Wrong, reasons);
        }

        if (!answered)
            return (GoldenVerdict.Refused, [$"status {answer.Status}"]);
        try
        {
            reasons.AddRange(TextFaults(question, answer));
        }
        catch (RegexMatchTimeoutException endless)
        {
            // Its author has to mend it: one pattern must not end the build for all.
            reasons.Add($"searching takes too long: {endless.Pattern}");
        }

        return (reasons.Count == 0 ? GoldenVerdict.Right : GoldenVerdict.Wrong, reasons);
    }

    /// <summary>The text that patterns are searched in.</summary>
    public static string Normalise(string text) => DigitGroups().Replace(text.Normalize(NormalizationForm.FormKC), "");

    private static IEnumerable<string> LanguageFaults(GoldenQuestion question, AnswerDocument answer)
    {
        if (LanguageTag.Parse(answer.Language) != LanguageTag.Parse(question.Lang))
            yield return $"language {answer.Language}, not {question.Lang}";
    }

    private static IEnumerable<string> TextFaults(GoldenQuestion question, AnswerDocument answer)
    {
        string text = answer.Text;
        string cited = Cited(answer);
        if (answer.Citations.Count == 0)
            yield return "no citation";
        foreach (string pattern in question.Must.Where(pattern => !Finds(pattern, text)))
            yield return $"text lacks {pattern}";
        if (question.MustAny.Count > 0 && !question.MustAny.Any(pattern => Finds(pattern, text)))
            yield return $"text has none of {string.Join(" , ", question.MustAny)}";
        foreach (string pattern in question.MustNot.Where(pattern => Finds(pattern, text, RegexOptions.IgnoreCase)))
            yield return $"text has {pattern}";
        foreach (string pattern in question.Src.Where(pattern => !Finds(pattern, cited)))
            yield return $"citations lack {pattern}";
    }

    private static string Cited(AnswerDocument answer) => string.Join('\n', answer.Citations.Select(static c => string.Join(
        '\n', c.Document, c.Title, c.Section, c.Publisher, c.Published, c.Quote, c.Url, c.Item, c.External)));

    private static bool Finds(string pattern, string text, RegexOptions options = RegexOptions.None) =>
        Regex.IsMatch(Normalise(text), pattern, options | RegexOptions.CultureInvariant, Patience)
        || (!pattern.IsNormalized(NormalizationForm.FormKC) && Regex.IsMatch(NoBreak().Replace(text, " "), pattern, options | RegexOptions.CultureInvariant, Patience));

    [GeneratedRegex("[\u00A0\u202F]", RegexOptions.CultureInvariant)]
    private static partial Regex NoBreak();

    // 190 271 000 000: NFKC has made every kind of space an ordinary one.
    [GeneratedRegex(@"(?<=\d) (?=\d{3}(?!\d))", RegexOptions.CultureInvariant)]
    private static partial Regex DigitGroups();
}
