namespace ChinaRussiaBot.Ingestion.Figures;

/// <summary>A part of a sentence between two marks of punctuation, by offsets in the normalised text.</summary>
internal readonly record struct Clause(int Start, int End, int Sentence)
{
    public bool Holds(int at) => Start <= at && at < End;

    /// <summary>The clauses of a normalised text; a comma inside a number ends nothing.</summary>
    public static List<Clause> Cut(string text)
    {
        List<Clause> clauses = [];
        int start = 0, sentence = 0;
        for (int at = 0; at <= text.Length; at++)
        {
            bool ends = at == text.Length || EndsSentence(text, at);
            if (!ends && text[at] is not (',' or ';' or ':' or '，' or '；' or '、'))
                continue;
            if (at > start && !text.AsSpan(start, at - start).IsWhiteSpace())
                clauses.Add(new Clause(start, at, sentence));
            start = at + 1;
            if (ends)
                sentence++;
        }

        return clauses;
    }

    private static bool EndsSentence(string text, int at) => text[at] switch
    {
        '。' or '!' or '?' or '\n' => true,
        '.' => IsFullStop(text, at),
        _ => false,
    };

    // After normalising there are no capitals: a point after an abbreviation of a number's unit or of a year ends nothing.
    private static bool IsFullStop(string text, int at)
    {
        if (at + 1 < text.Length && text[at + 1] != ' ')
            return text[at + 1] >= '\u2E80';
        int start = at;
        while (start > 0 && char.IsLetter(text[start - 1]))
            start--;
        return text[start..at] is not ("г" or "гг" or "млн" or "млрд" or "трлн" or "тыс" or "долл" or "руб" or "куб" or "кв" or "т" or "д" or "п" or "м" or "им" or "чел" or "юан" or "шт" or "мес" or "проц" or "е");
    }
}
