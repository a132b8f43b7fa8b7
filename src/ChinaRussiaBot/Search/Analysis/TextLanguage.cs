using ChinaRussiaBot.Text;

namespace ChinaRussiaBot.Search.Analysis;

/// <summary>Tells the language of a text by its script.</summary>
internal static class TextLanguage
{
    /// <summary>A Chinese character says about as much as two letters; a text with neither counts as Russian.</summary>
    public static Language Of(ReadOnlySpan<char> text)
    {
        int chinese = 0, russian = 0;
        foreach (char character in text)
        {
            if (TextScanner.IsIdeograph(character))
                chinese++;
            else if (TextScanner.IsCyrillic(character))
                russian++;
        }

        return chinese * 2 > russian ? Language.Chinese : Language.Russian;
    }
}
