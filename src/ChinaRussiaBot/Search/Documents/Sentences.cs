namespace ChinaRussiaBot.Search;

/// <summary>Cuts a text into sentences without losing a character: each ends where the next begins. Pure.</summary>
internal static class Sentences
{
    private const string Ends = "。！？!?；\n";
    private const int LongestAbbreviation = 4;

    /// <summary>No Russian abbreviation of more than one letter ends so: "у реки. Обед" goes on with another matter.</summary>
    private const string NoAbbreviation = "аеёиоуыэюяйьъ";

    public static List<Range> Of(string text)
    {
        List<Range> sentences = [];
        int start = 0;
        for (int at = 0; at < text.Length; at++)
        {
            if (!(Ends.Contains(text[at], StringComparison.Ordinal) || (text[at] == '.' && EndsSentence(text, at))))
                continue;
            int end = at + 1;
            while (end < text.Length && (char.IsWhiteSpace(text[end]) || text[end] is '”' or '」' or '»' or '）' or ')'))
                end++;
            sentences.Add(start..end);
            (start, at) = (end, end - 1);
        }

        if (start < text.Length)
            sentences.Add(start..text.Length);
        return sentences;
    }

    /// <summary>"млрд долл. США", "2023 г. Китай", "А. С. Пушкин" go on after the dot; a capital after a longer word begins anew.</summary>
    private static bool EndsSentence(string text, int dot)
    {
        int next = dot + 1;
        while (next < text.Length && text[next] is '»' or '”' or ')')
            next++;
        if (next >= text.Length)
            return true;
        if (!char.IsWhiteSpace(text[next]))
            return false;
        while (next < text.Length && char.IsWhiteSpace(text[next]))
            next++;
        if (next < text.Length && char.IsLower(text[next]))
            return false;
        int word = dot;
        while (word > 0 && char.IsLetter(text[word - 1]))
            word--;
        return dot - word > LongestAbbreviation || dot == word || (dot - word > 1 && NoAbbreviation.Contains(char.ToLowerInvariant(text[dot - 1]), StringComparison.Ordinal));
    }
}
