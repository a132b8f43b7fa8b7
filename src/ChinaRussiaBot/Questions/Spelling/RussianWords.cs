using System.Text;
using ChinaRussiaBot.Text;

namespace ChinaRussiaBot.Questions.Spelling;

/// <summary>
/// Mends unknown Russian words: run together, torn apart, misspelt. Known words are never touched, and a word that people
/// use all the time is no slip for a name (везу is not визу). Thread-safe.
/// </summary>
internal sealed class RussianWords(Vocabulary vocabulary)
{
    private const int ShortestWord = 4;
    private const int ShortestRun = 8;
    private const int LongestRun = 80;
    private const int ShortestPiece = 3;
    private const double ForForm = 1;
    private const double ForStem = 2.2;
    private const double ForLittleWord = 0.8;

    public string Mend(string normalized, IReadOnlyList<Token> tokens, CapitalWords capitals)
    {
        StringBuilder mended = new(normalized.Length);
        int at = 0;
        for (int index = 0; index < tokens.Count; index++)
        {
            Token token = tokens[index];
            int end = token.End;
            string? word = null;
            if (index + 1 < tokens.Count && IsTorn(token, tokens[index + 1]))
            {
                word = token.Text + tokens[index + 1].Text;
                end = tokens[++index].End;
            }
            else if (token.Kind == TokenKind.Russian && !vocabulary.KnowsWord(token) && !capitals.Abbreviations.Contains(token.Text))
            {
                word = Split(token.Text) ?? (token.Text.Length >= ShortestPiece ? Nearest(token.Text, capitals) : null);
                if (word is not null && !word.Split(' ').All(piece => piece.Length < ShortestPiece || vocabulary.MayMean(piece)))
                    word = null;
            }

            if (word is null)
                continue;
            mended.Append(normalized, at, token.Start - at).Append(word);
            // "2023году" stays two words, "нефть2023" becomes two.
            if (end < normalized.Length && char.IsLetterOrDigit(normalized[end]))
                mended.Append(' ');
            at = end;
        }

        return at == 0 ? normalized : mended.Append(normalized, at, normalized.Length - at).ToString();
    }

    /// <summary>What is written as a name can only be meant as one; what people say all the time is not meant as one.</summary>
    private string? Nearest(string word, CapitalWords capitals) => capitals.Names.Contains(word) ? vocabulary.NearestName(word)
        : FrequentWords.Hold(word) ? vocabulary.NearestButNames(word)
        : vocabulary.Nearest(word);

    /// <summary>Two neighbours of which one is unknown and which together are a known form: "товаро оборот".</summary>
    private bool IsTorn(Token left, Token right) =>
        left.Kind == TokenKind.Russian && right.Kind == TokenKind.Russian && right.Start == left.End + 1
        && !(vocabulary.KnowsForm(left.Text) && vocabulary.KnowsForm(right.Text)) && vocabulary.KnowsForm(left.Text + right.Text);

    /// <summary>The words that were run together; null when known words do not cover all of it.</summary>
    private string? Split(string run)
    {
        if (run.Length is < ShortestRun or > LongestRun)
            return null;
        double[] cost = new double[run.Length + 1];
        int[] from = new int[run.Length + 1];
        Array.Fill(cost, double.MaxValue, 1, run.Length);
        for (int start = 0; start < run.Length; start++)
        {
            if (cost[start] == double.MaxValue)
                continue;
            for (int end = start + 1; end <= run.Length; end++)
            {
                if (CostOf(run[start..end]) is { } piece && cost[start] + piece < cost[end])
                    (cost[end], from[end]) = (cost[start] + piece, start);
            }
        }

        if (cost[^1] == double.MaxValue)
            return null;
        List<string> words = [];
        for (int at = run.Length; at > 0; at = from[at])
            words.Add(run[from[at]..at]);
        words.Reverse();
        return words.Exists(static word => word.Length > ShortestWord) ? string.Join(' ', words) : null;
    }

    private double? CostOf(string piece)
    {
        if (piece.Length < ShortestPiece)
            return piece is "в" or "и" or "с" or "к" or "из" or "за" or "на" or "по" or "до" or "от" or "рф" ? ForLittleWord : null;
        if (vocabulary.KnowsForm(piece))
            return ForForm;
        if (piece.Length <= ShortestWord)
            return null;
        string stem = RussianStemmer.Stem(piece);
        return stem.Length >= ShortestWord && vocabulary.Knows(stem) ? ForStem : null;
    }
}
