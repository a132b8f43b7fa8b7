using System.Text.RegularExpressions;
using ChinaRussiaBot.Text;

namespace ChinaRussiaBot.Questions.Spelling;

/// <summary>Undoes Russian that was typed on the Latin layout, word by word: it needs the text as typed, for some letters are marks there. Thread-safe.</summary>
internal sealed partial class KeyboardRepair(Vocabulary vocabulary)
{
    private const int ShortestSure = 3;

    /// <summary>The text with its mistyped words in Russian; unchanged when none is surely one.</summary>
    public string Undo(string text)
    {
        MatchCollection chunks = Chunk().Matches(text);
        Dictionary<int, string> undone = [];
        foreach (Match chunk in chunks)
        {
            if (chunk.Length >= ShortestSure && AsRussian(chunk.Value) is { } russian)
                undone[chunk.Index] = russian;
        }

        if (undone.Count == 0)
            return text;
        // "b", "d", "c": only beside words that were mistyped, too.
        return Chunk().Replace(text, chunk => undone.GetValueOrDefault(chunk.Index)
            ?? (chunk.Length < ShortestSure && vocabulary.KnowsForm(KeyboardLayout.ToRussian(chunk.Value)) ? KeyboardLayout.ToRussian(chunk.Value) : chunk.Value));
    }

    private string? AsRussian(string chunk)
    {
        List<Token> latin = Tokenizer.Tokens(TextNormalizer.NormalizeText(chunk));
        if (latin.TrueForAll(vocabulary.KnowsWord))
            return null;
        foreach (string part in (string[])[chunk, chunk.TrimEnd('.', ',', ';', '\'')])
        {
            string russian = KeyboardLayout.ToRussian(part);
            List<Token> words = Tokenizer.Tokens(TextNormalizer.NormalizeText(russian));
            if (words.Count == 1 && words[0].Text.Length >= ShortestSure && IsMeant(words[0]))
                return russian + chunk[part.Length..];
        }

        return null;
    }

    private bool IsMeant(Token word) => vocabulary.KnowsWord(word) || (word.Text.Length >= 7 && vocabulary.Nearest(word.Text) is not null);

    [GeneratedRegex(@"(?<![\p{L}\d])[A-Za-z`\[\];',.{}:""<>]*[A-Za-z][A-Za-z`\[\];',.{}:""<>]*(?![\p{L}\d])", RegexOptions.CultureInvariant)]
    private static partial Regex Chunk();
}
