using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Search;

/// <summary>Chinese texts by their pairs of neighbouring characters. Thread-safe.</summary>
internal sealed class ChineseTexts
{
    private readonly string[] texts;
    private readonly Dictionary<int, int[]> byPair = [];

    public ChineseTexts(string[] texts)
    {
        this.texts = texts;
        Dictionary<int, List<int>> pairs = [];
        for (int index = 0; index < texts.Length; index++)
        {
            string text = texts[index];
            for (int at = 0; at + 1 < text.Length; at++)
            {
                if (!Tokenizer.IsHan(text[at]) || !Tokenizer.IsHan(text[at + 1]))
                    continue;
                if (!pairs.TryGetValue(Pair(text, at), out List<int>? list))
                    pairs[Pair(text, at)] = list = [];
                if (list.Count == 0 || list[^1] != index)
                    list.Add(index);
            }
        }

        foreach ((int pair, List<int> list) in pairs)
            byPair[pair] = [.. list];
    }

    /// <summary>Writes for every text how much of the word stands in it: 1 the whole word, less only some of its pairs.</summary>
    /// <returns>How many texts hold the whole word.</returns>
    public int Shares(string word, Span<double> shares)
    {
        shares.Clear();
        int whole = 0;
        int pairs = word.Length - 1;
        for (int at = 0; at < pairs; at++)
        {
            foreach (int index in byPair.GetValueOrDefault(Pair(word, at)) ?? [])
                shares[index] += 1.0 / pairs;
        }

        for (int index = 0; index < texts.Length; index++)
        {
            if ((pairs > 0 && shares[index] < 0.99) || !texts[index].Contains(word, StringComparison.Ordinal))
            {
                shares[index] = Math.Min(shares[index], 0.99);
                continue;
            }

            shares[index] = 1;
            whole++;
        }

        return whole;
    }

    private static int Pair(string text, int at) => (text[at] << 16) | text[at + 1];
}
