using Snowball = Lucene.Net.Tartarus.Snowball.Ext.RussianStemmer;

namespace ChinaRussiaBot.Text;

/// <summary>The Snowball stems of Russian words. Thread-safe: every thread has a stemmer of its own.</summary>
public static class RussianStemmer
{
    [ThreadStatic]
    private static Snowball? _stemmer;

    /// <summary>
    /// The stem of a word that is already normalised (lower case, ё folded). Words without Cyrillic letters come back as they are.
    /// </summary>
    public static string Stem(string word)
    {
        if (word.Length < 3 || word[0] is < 'а' or > 'я')
            return word;
        Snowball stemmer = _stemmer ??= new Snowball();
        stemmer.SetCurrent(word);
        stemmer.Stem();
        return stemmer.CurrentBufferLength == word.Length ? word : new string(stemmer.CurrentBuffer, 0, stemmer.CurrentBufferLength);
    }
}
