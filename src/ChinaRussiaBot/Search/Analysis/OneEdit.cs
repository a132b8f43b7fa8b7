namespace ChinaRussiaBot.Search.Analysis;

/// <summary>All that one edit makes of a word: a letter left out, doubled in place, changed, put in, or two exchanged.</summary>
internal static class OneEdit
{
    private const int LongestWord = 40;

    /// <summary>
    /// The edited words that are known. Some five hundred look-ups in a table; walking the vocabulary with an automaton costs a hundred times as much.
    /// </summary>
    public static List<string> Known(string word, IndexVocabulary vocabulary)
    {
        var found = new List<string>();
        if (word.Length > LongestWord)
            return found;
        (char first, char last) = char.IsAsciiLetter(word[0]) ? ('a', 'z') : ('а', 'я');
        Span<char> edited = stackalloc char[LongestWord + 1];
        for (int place = 0; place <= word.Length; place++)
        {
            word.AsSpan(0, place).CopyTo(edited);
            if (place < word.Length)
            {
                word.AsSpan(place + 1).CopyTo(edited[place..]);
                Try(edited[..(word.Length - 1)]);
                word.AsSpan(place).CopyTo(edited[place..]);
                for (char letter = first; letter <= last; letter++)
                {
                    edited[place] = letter;
                    Try(edited[..word.Length]);
                }
            }

            if (place + 1 < word.Length)
            {
                (edited[place], edited[place + 1]) = (word[place + 1], word[place]);
                Try(edited[..word.Length]);
            }

            word.AsSpan(place).CopyTo(edited[(place + 1)..]);
            for (char letter = first; letter <= last; letter++)
            {
                edited[place] = letter;
                Try(edited[..(word.Length + 1)]);
            }
        }

        return found;

        void Try(ReadOnlySpan<char> candidate)
        {
            if (!vocabulary.Contains(PassageField.RussianStems, candidate) || candidate.SequenceEqual(word))
                return;
            string known = candidate.ToString();
            if (!found.Contains(known))
                found.Add(known);
        }
    }
}
