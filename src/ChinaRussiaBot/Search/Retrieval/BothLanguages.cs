namespace ChinaRussiaBot.Search;

/// <summary>
/// Puts what was found in the question's own language together with what its names found in the other. Scores of two searches cannot be compared;
/// how much of the question a passage holds can. Pure.
/// </summary>
internal static class BothLanguages
{
    /// <summary>A translated word is less sure than the word itself: measured on both kinds of sets, docs/decisions/0107.</summary>
    private const double OfTranslation = 0.65;

    /// <summary>What of a text is the same in both languages: numbers and Latin words.</summary>
    public static string Shared(string text) => string.Concat(text.Select(static character => char.IsAsciiLetterOrDigit(character) ? character : ' '));

    /// <summary>The question as it is asked of the other language: names, and the numbers and Latin words that are the same in both.</summary>
    public static PassageQuery Translated(PassageQuery query, QuestionBridge bridge, Language own) => query with
    {
        Text = Shared(query.Text),
        Language = own == Language.Chinese ? Language.Russian : Language.Chinese,
        Concepts = bridge.Concepts,
        Bridge = null,
    };

    /// <summary>Both lists in one, each in its order.</summary>
    public static IReadOnlyList<PassageHit> Merge(IReadOnlyList<PassageHit> own, IReadOnlyList<PassageHit> other, double carried, int limit)
    {
        double[] ours = Falling(own);
        double[] theirs = Falling(other);
        List<PassageHit> merged = [];
        HashSet<int> taken = [];
        int left = 0;
        int right = 0;
        while (merged.Count < limit && (left < own.Count || right < other.Count))
        {
            bool takeOwn = right == other.Count || (left < own.Count && ours[left] >= theirs[right] * carried * OfTranslation);
            PassageHit next = takeOwn ? own[left++] : other[right++];
            if (taken.Add(next.Document))
                merged.Add(next);
        }

        return merged;
    }

    /// <summary>The shares, none smaller than one that comes later: a list's own order stands.</summary>
    private static double[] Falling(IReadOnlyList<PassageHit> hits)
    {
        double[] shares = [.. hits.Select(static hit => hit.Share)];
        for (int index = shares.Length - 2; index >= 0; index--)
            shares[index] = Math.Max(shares[index], shares[index + 1]);
        return shares;
    }
}
