using System.Collections.Concurrent;
using ChinaRussiaBot.Search.Ranking;
using ChinaRussiaBot.Text;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace ChinaRussiaBot.Search.Analysis;

/// <summary>Which terms an index knows, and which of them an unknown word may have meant.</summary>
internal sealed class IndexVocabulary(AtomicReader? reader, RankingFile ranking)
{
    private const int MaximumNear = 10;

    // Up to here one edit, above two: more would turn short words into others.
    private const int OneEditLength = 7;

    private readonly ConcurrentDictionary<char, StemShelf> _shelves = new();

    public bool Contains(PassageField field, ReadOnlySpan<char> term) => ranking.TryFind(TermKey.Of(field, term), out _);

    /// <summary>Terms of a field that begin so, in their order.</summary>
    public IEnumerable<string> StartingWith(PassageField field, string start, int limit)
    {
        if (reader?.GetTerms(PassageSchema.NameOf(field)) is not { } terms)
            yield break;
        TermsEnum all = terms.GetEnumerator();
        if (all.SeekCeil(new BytesRef(start)) == TermsEnum.SeekStatus.END)
            yield break;
        do
        {
            string term = all.Term.Utf8ToString();
            if (!term.StartsWith(start, StringComparison.Ordinal))
                yield break;
            // Lucene keeps terms that stood only in what was replaced.
            if (!Contains(field, term))
                continue;
            yield return term;
            limit--;
        }
        while (limit > 0 && all.MoveNext());
    }

    /// <summary>Stems that an unknown word may have meant, with how near they are (0–1): other keyboard, Latin spelling, typing errors.</summary>
    public IReadOnlyList<(string Stem, float Similarity)> Near(string word, string stem)
    {
        if (word.Length < 3 || char.IsAsciiDigit(word[0]))
            return [];
        if (char.IsAsciiLetter(word[0]))
        {
            foreach (string reading in (ReadOnlySpan<string>)[KeyboardLayout.ToRussian(word), Transliteration.ToCyrillic(word), Transliteration.ToCyrillic(word).Replace('е', 'э')])
            {
                string other = RussianForms.Stem(TextNormalizer.NormalizeText(reading));
                if (Contains(PassageField.RussianStems, other))
                    return [(other, 1f)];
            }
        }

        if (stem.Length < 3)
            return [];
        List<string> near = OneEdit.Known(stem, this);
        if (near.Count > 0)
            return [.. near.Take(MaximumNear).Select(other => (other, 1 - (1f / Math.Min(stem.Length, other.Length))))];
        // Two errors in one word are rarer, and dearer to look for.
        return stem.Length > OneEditLength ? TwoEdits(stem) : [];
    }

    /// <summary>
    /// The text as the Russian keyboard layout would have it, if it was typed in Latin letters and that makes words of this index out of it.
    /// The whole text at once: some letters of that layout are punctuation on the other.
    /// </summary>
    public string UndoKeyboard(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('a', 'z') || text.AsSpan().ContainsAnyExceptInRange('\u0000', '\u007F'))
            return text;
        string repaired = KeyboardLayout.ToRussian(text);
        return CountKnown(repaired) > CountKnown(text) ? repaired : text;
    }

    private int CountKnown(string text)
    {
        int known = 0;
        string normalized = TextNormalizer.NormalizeText(text);
        var scanner = new TextScanner(normalized);
        while (scanner.Read())
        {
            if (scanner.Kind == PieceKind.Word && scanner.Length > 2
                && (Contains(PassageField.RussianStems, RussianForms.Stem(scanner.Piece)) || Contains(PassageField.ChinesePairs, scanner.Piece)))
                known++;
        }

        return known;
    }

    private List<(string Stem, float Similarity)> TwoEdits(string stem)
    {
        List<(string Stem, float Similarity)> found = [.. ShelfOf(stem[0]).Near(stem, 2)
            .Select(near => (near.Stem, 1 - ((float)near.Edits / Math.Min(stem.Length, near.Stem.Length))))];
        found.Sort(static (left, right) =>
            left.Similarity != right.Similarity ? right.Similarity.CompareTo(left.Similarity) : string.CompareOrdinal(left.Stem, right.Stem));
        return found.Count > MaximumNear ? found[..MaximumNear] : found;
    }

    /// <summary>Read when the first such word is asked for, and kept: the vocabulary of a million passages is a few megabytes.</summary>
    private StemShelf ShelfOf(char first) =>
        _shelves.GetOrAdd(first, letter => new StemShelf(StartingWith(PassageField.RussianStems, letter.ToString(), int.MaxValue)));
}
