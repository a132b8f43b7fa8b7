using System.Text.RegularExpressions;
using ChinaRussiaBot.Ingestion.Passages;

namespace ChinaRussiaBot.Ingestion.Figures;

/// <summary>
/// Questions of a press conference, an interview or a list of answers: the answer's first value need not say again what it is of. A question stands in a
/// line of its own, or begins or ends one; what a writer asks himself amid a text is none. Pure.
/// </summary>
internal static class Asked
{
    /// <summary>The question that ends the text before a passage, without numbers; null for none.</summary>
    public static string? Before(string text) => Sentences.Of(text) is [.., var last] && IsQuestion(last) ? Words(last) : null;

    /// <summary>The questions of a text: which of its sentences each is, and its words without numbers.</summary>
    public static IReadOnlyList<(int Sentence, string Words)> In(string text)
    {
        IReadOnlyList<string> sentences = Sentences.Of(text);
        List<(int, string)> found = [];
        for (int index = 0; index < sentences.Count; index++)
        {
            if (IsQuestion(sentences[index]) && sentences[index].Length < Longest
                && (index == 0 || sentences[index - 1].EndsWith('\n') || sentences[index].TrimEnd(' ').EndsWith('\n') || index == sentences.Count - 1))
                found.Add((index, Words(sentences[index])));
        }

        return found;
    }

    private static bool IsQuestion(string sentence) => sentence.AsSpan().TrimEnd(" \n*»”\"") is var asked && (asked.EndsWith("？", StringComparison.Ordinal) || asked.EndsWith("?", StringComparison.Ordinal));

    private static string Words(string question) => Clutter.Replace(Marks.Replace(Who.Replace(question, " "), " "), " ");

    private const int Longest = 110;

    // "**Торгпред:**", "记者：", "— Вопрос 3.": a name before a colon is who asks.
    private static readonly Regex Who = Pattern.AnyCase($@"^\s*[—–*•-]*\s*(?:\*\*[^*\n]{{1,40}}\*\*\s*[:：]?|{FigureWords.Any("asked.who")}\s*\d*\s*[:：.]|[^:：?？\n]{{1,24}}[:：])\s*\**");

    private static readonly Regex Clutter = Pattern.AnyCase($@"(?<!\p{{IsCyrillic}}){FigureWords.Any("asked")}(?!\p{{IsCyrillic}})|^\s*(?:а|и|но)\s");

    private static readonly Regex Marks = Pattern.Of(@"\d+年?|[?？*«»]|^\s*[—–-]\s*");
}
