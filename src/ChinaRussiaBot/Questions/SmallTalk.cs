using ChinaRussiaBot.Text;

namespace ChinaRussiaBot.Questions;

/// <summary>Greetings, thanks and questions about the bot itself: messages that ask for nothing in the field. Thread-safe.</summary>
internal static class SmallTalk
{
    /// <summary>The table of its phrases.</summary>
    public const string Table = "talk";

    // Compared without spaces: the dictionary cuts one phrase differently in different company.
    private static readonly Dictionary<string, SmallTalkKind> Phrases = Read();
    private static readonly int Longest = Phrases.Keys.Max(static phrase => phrase.Length);

    /// <summary>What a message says when it consists of such phrases and nothing else; null when it says anything more.</summary>
    public static SmallTalkKind? Of(AnalyzedText text)
    {
        if (text.Tokens.Sum(static token => token.Text.Length) > Longest * 2)
            return null;
        string said = Join(text.Tokens);
        SmallTalkKind? last = null;
        for (int at = 0; at < said.Length;)
        {
            int length = Math.Min(Longest, said.Length - at);
            while (length > 0 && !Phrases.ContainsKey(said.Substring(at, length)))
                length--;
            if (length == 0)
                return null;
            SmallTalkKind kind = Phrases[said.Substring(at, length)];
            // "Hello, who are you?" is a question about the bot, not a greeting.
            last = last is null || kind > last ? kind : last;
            at += length;
        }

        return last;
    }

    private static string Join(IEnumerable<Token> tokens) => string.Concat(tokens.Select(static token => token.Text));

    private static Dictionary<string, SmallTalkKind> Read()
    {
        Dictionary<string, SmallTalkKind> phrases = new(StringComparer.Ordinal);
        foreach ((string name, string phrase) in WordClasses.Read(Table))
            phrases[Join(Tokenizer.Tokens(TextNormalizer.NormalizeText(phrase)))] = Enum.Parse<SmallTalkKind>(name, ignoreCase: true);
        return phrases;
    }
}
