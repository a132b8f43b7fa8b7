using ChinaRussiaBot.Text;

namespace ChinaRussiaBot.Questions;

/// <summary>Reads from a question what kinds of answer it wants, and which of its words only ask. Pure.</summary>
internal static class AnswerKindReader
{
    private const string Slack = "slack";
    private const string Must = "must";
    private const string General = "general";
    private const string Apart = "apart";
    private const string Of = ".of";

    private static readonly (string Class, string Phrase)[] All =
        [.. WordClasses.Read("kinds").Select(static entry => (entry.Class, TextNormalizer.NormalizeText(entry.Phrase)))];

    private static readonly HashSet<string> SlackWords = All.Where(static entry => entry.Class == Slack).Select(static entry => entry.Phrase).ToHashSet(StringComparer.Ordinal);
    private static readonly HashSet<string> GeneralWords = [.. All.Where(static entry => entry.Class == General).Select(static entry => entry.Phrase)];
    private static readonly HashSet<string> ApartWords = [.. All.Where(static entry => entry.Class == Apart).Select(static entry => entry.Phrase)];
    private static readonly HashSet<string> MustWords = [.. All.Where(static entry => entry.Class == Must).Select(static entry => entry.Phrase.Split(' ')[^1])];

    private static readonly (AnswerKinds Kind, string Phrase, bool Asks)[] Asking =
    [
        .. All.Where(static entry => entry.Class is not (Slack or Must or General or Apart)).Select(static entry =>
            (Enum.Parse<AnswerKinds>(entry.Class.Replace(Of, "", StringComparison.Ordinal), ignoreCase: true), entry.Phrase, !entry.Class.EndsWith(Of, StringComparison.Ordinal))),
    ];

    /// <summary>The kinds, and the stretches of the normalised text that ask for them.</summary>
    public static (AnswerKinds Kinds, IReadOnlyList<(int Start, int End)> Asking) Read(string text)
    {
        List<(AnswerKinds Kind, int Start, int End, bool Asks)> all = [];
        foreach ((AnswerKinds kind, string phrase, bool asks) in Asking)
            all.AddRange(Stretches(text, phrase).Select(stretch => (kind, stretch.Start, stretch.End, asks)));
        // "Во сколько обойдётся" asks for no hour: a phrase inside a longer one is not what is asked by.
        all.RemoveAll(one => all.Exists(other => other.Start <= one.Start && one.End <= other.End && other.End - other.Start > one.End - one.Start));
        // "Until what date is the quota applied for": a date is asked; what the quota is counted in is not.
        if (all.Exists(static one => one.Asks && one.Kind != AnswerKinds.Count))
            all.RemoveAll(static one => !one.Asks);
        AnswerKinds kinds = all.Aggregate(AnswerKinds.None, static (kinds, one) => kinds | one.Kind);
        List<(int Start, int End)> asking = [.. all.Where(static one => one.Asks).Select(static one => (one.Start, one.End))];

        // "How much" alone asks for any number; with a unit it asks for that.
        if ((kinds & ~AnswerKinds.Count) != 0)
            kinds &= ~AnswerKinds.Count;
        // "За сколько дней" asks for a number of days alone.
        if ((kinds & AnswerKinds.Duration) != 0)
            kinds &= ~AnswerKinds.Term;
        return (kinds, asking);
    }

    /// <summary>A word without which the question would ask the same.</summary>
    public static bool IsSlack(string word) => SlackWords.Contains(word) || (word.Length > 3 && SlackWords.Any(slack => slack.EndsWith('*') && word.StartsWith(slack.AsSpan(..^1), StringComparison.Ordinal)));

    /// <summary>A word for so many things that a text says another one for it: a vehicle, a lorry.</summary>
    public static bool IsGeneral(string word) => GeneralWords.Contains(word);

    /// <summary>One character that is a word of its own: with what stands beside it it makes a word only where the dictionary knows it.</summary>
    public static bool IsApart(string character) => ApartWords.Contains(character);

    /// <summary>A word without which a text tells something else: an average is no amount.</summary>
    public static bool IsNeeded(string word) => MustWords.Contains(word);

    /// <summary>Where a phrase stands: a Russian one as whole words, or with any end where it has a star. Hundreds of patterns would cost ten megabytes.</summary>
    private static IEnumerable<(int Start, int End)> Stretches(string text, string phrase)
    {
        bool whole = !Tokenizer.IsHan(phrase[0]);
        bool begins = phrase[^1] == '*';
        phrase = phrase.TrimEnd('*');
        for (int at = text.IndexOf(phrase, StringComparison.Ordinal); at >= 0; at = text.IndexOf(phrase, at + 1, StringComparison.Ordinal))
        {
            int end = at + phrase.Length;
            if (whole && at > 0 && char.IsLetter(text[at - 1]))
                continue;
            while (begins && end < text.Length && char.IsLetter(text[end]))
                end++;
            if (!whole || end == text.Length || !char.IsLetter(text[end]))
                yield return (at, end);
        }
    }
}
