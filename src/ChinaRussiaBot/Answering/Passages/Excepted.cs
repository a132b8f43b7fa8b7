using System.Text.RegularExpressions;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Answering.Passages;

/// <summary>What a question sets aside ("apart from oil and gas", 除了石油): an answer need not speak of it. Pure.</summary>
internal static partial class Excepted
{
    private const int MostWords = 4;

    /// <summary>The words that say what is asked; all of them when nothing else would be left.</summary>
    public static IReadOnlyList<ContentWord> Without(Question question)
    {
        List<(int Start, int End)> aside = [.. Russian(question.Analyzed), .. Chinese(question.Analyzed.Text)];
        if (aside.Count == 0)
            return question.Content;
        List<ContentWord> left = [.. question.Content.Where(word => !aside.Exists(span => span.Start <= word.Start && word.Start < span.End))];
        return left.Count == 0 ? question.Content : left;
    }

    private static IEnumerable<(int Start, int End)> Russian(AnalyzedText text)
    {
        for (int index = 0; index < text.Tokens.Count; index++)
        {
            if (text.Tokens[index].Text is not ("кроме" or "помимо"))
                continue;
            int last = index;
            while (last + 1 < text.Tokens.Count && last < index + MostWords && GoesOn(text, last))
                last++;
            yield return (text.Tokens[index].Start, text.Tokens[last].End);
        }
    }

    private static bool GoesOn(AnalyzedText text, int last)
    {
        Token next = text.Tokens[last + 1];
        return text.Text.AsSpan(text.Tokens[last].End, next.Start - text.Tokens[last].End).IndexOfAny(",?;:.") < 0
            && !WordForms.IsVerbLike(next.Text)
            && !text.Spans.Any(span => span.Start == next.Start && span.Term.Kind == TermKind.Class && span.Term.Id.StartsWith("intent.", StringComparison.Ordinal));
    }

    private static IEnumerable<(int Start, int End)> Chinese(string text)
    {
        foreach (Match match in Aside().Matches(text))
            yield return (match.Index, match.Index + match.Length);
    }

    [GeneratedRegex(@"除了?[^,?]{1,12}?(?:以外|之外|外|,|(?=还))", RegexOptions.CultureInvariant)]
    private static partial Regex Aside();
}
