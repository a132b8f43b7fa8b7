namespace ChinaRussiaBot.Questions;

/// <summary>How long a question may be, for every surface the same: people count characters, not the halves that some of them have in memory. Pure.</summary>
public static class QuestionLength
{
    /// <summary>The most characters (code points).</summary>
    public const int Most = 1000;

    /// <summary>How many characters a text has.</summary>
    public static int Of(string text) => text.EnumerateRunes().Count();

    /// <summary>The beginning of a text that is too long, cut between characters.</summary>
    public static string Bounded(string text)
    {
        if (text.Length <= Most)
            return text;
        int end = 0;
        int count = 0;
        foreach (System.Text.Rune character in text.EnumerateRunes())
        {
            if (count++ == Most)
                return text[..end];
            end += character.Utf16SequenceLength;
        }

        return text;
    }
}
