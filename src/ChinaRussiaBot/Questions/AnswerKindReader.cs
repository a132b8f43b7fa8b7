using System.Text.RegularExpressions;
using ChinaRussiaBot.Text;

namespace ChinaRussiaBot.Questions;

/// <summary>Reads from a question what kinds of answer it wants, and which of its words only ask. Pure.</summary>
internal static class AnswerKindReader
{
    private const string Slack = "slack";
    private const string Must = "must";
    private const string Of = ".of";

    private static readonly (string Class, string Phrase)[] Table = [.. WordClasses.Read("kinds").Select(static entry => (entry.Class, TextNormalizer.NormalizeText(entry.Phrase)))];
    private static readonly HashSet<string> SlackWords = [.. Table.Where(static entry => entry.Class == Slack).Select(static entry => entry.Phrase)];
    private static readonly HashSet<string> MustWords = [.. Table.Where(static entry => entry.Class == Must).Select(static entry => entry.Phrase.Split(' ')[^1])];

    private static readonly (AnswerKinds Kind, string Phrase, bool Asks)[] Asking = [.. Table.Where(static entry => entry.Class is not (Slack or Must))
        .Select(static entry => (Enum.Parse<AnswerKinds>(entry.Class.Replace(Of, "", StringComparison.Ordinal), ignoreCase: true), entry.Phrase, !entry.Class.EndsWith(Of, StringComparison.Ordinal)))];

    private static readonly (AnswerKinds Kind, string Phrase, bool Asks)[] Chinese = [.. Asking.Where(static entry => Tokenizer.IsHan(entry.Phrase[0]))];
    private static readonly (AnswerKinds Kind, Regex Phrase, bool Asks)[] Russian = [.. Asking.Where(static entry => !Tokenizer.IsHan(entry.Phrase[0])).Select(static entry => (entry.Kind, Whole(entry.Phrase), entry.Asks))];

    /// <summary>The kinds, and the stretches of the normalised text that ask for them.</summary>
    public static (AnswerKinds Kinds, IReadOnlyList<(int Start, int End)> Asking) Read(string text)
    {
        AnswerKinds kinds = AnswerKinds.None;
        List<(int Start, int End)> asking = [];
        foreach ((AnswerKinds kind, string phrase, bool asks) in Chinese)
        {
            for (int at = text.IndexOf(phrase, StringComparison.Ordinal); at >= 0; at = text.IndexOf(phrase, at + 1, StringComparison.Ordinal))
            {
                kinds |= kind;
                if (asks)
                    asking.Add((at, at + phrase.Length));
            }
        }

        foreach ((AnswerKinds kind, Regex phrase, bool asks) in Russian)
        {
            foreach (Match match in phrase.Matches(text))
            {
                kinds |= kind;
                if (asks)
                    asking.Add((match.Index, match.Index + match.Length));
            }
        }

        // "How much" alone asks for any number; with a unit it asks for that.
        if ((kinds & (AnswerKinds.Money | AnswerKinds.Term | AnswerKinds.Share | AnswerKinds.Hour)) != 0)
            kinds &= ~AnswerKinds.Count;
        return (kinds, asking);
    }

    /// <summary>A word without which the question would ask the same.</summary>
    public static bool IsSlack(string word) => SlackWords.Contains(word) || (word.Length > 3 && SlackWords.Any(slack => slack.EndsWith('*') && word.StartsWith(slack.AsSpan(..^1), StringComparison.Ordinal)));

    /// <summary>A word without which a text tells something else: an average is no amount.</summary>
    public static bool IsNeeded(string word) => MustWords.Contains(word);

    private static Regex Whole(string phrase) =>
        new($@"(?<!\p{{L}}){Regex.Escape(phrase.TrimEnd('*')).Replace("\\ ", @"\s+", StringComparison.Ordinal)}{(phrase.EndsWith('*') ? @"\p{L}*" : @"(?!\p{L})")}", RegexOptions.CultureInvariant | RegexOptions.Compiled);
}
