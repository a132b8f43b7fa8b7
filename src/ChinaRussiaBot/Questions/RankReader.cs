namespace ChinaRussiaBot.Questions;

/// <summary>Who is ranked among whose partners: "Russia's place among China's partners" is not China's among Russia's. Pure.</summary>
internal static class RankReader
{
    private static readonly string[] Field = ["партнер", "поставщик", "покупател", "сред", "для", "у", "рейтинг"];

    /// <summary>The country among whose partners the other is ranked; null when the text does not say.</summary>
    public static Country? FieldOf(AnalyzedText text, IReadOnlyList<CountryMention> mentions)
    {
        foreach (CountryMention mention in mentions)
        {
            if (Tokenizer.IsHan(text.Text[mention.At]) ? IsChineseField(text.Text, mention) : IsRussianField(text, mention))
                return mention.Country;
        }

        return null;
    }

    /// <summary>在中国贸易伙伴中, 中国的第几大伙伴.</summary>
    private static bool IsChineseField(string text, CountryMention mention)
    {
        int end = mention.At;
        while (end < text.Length && "俄罗斯联邦中国华".Contains(text[end], StringComparison.Ordinal))
            end++;
        int partner = text.IndexOf("伙伴", end, StringComparison.Ordinal);
        if (partner < 0)
            return false;
        string between = text[end..partner];
        return !between.Contains('是', StringComparison.Ordinal) && !between.Contains('在', StringComparison.Ordinal) && !between.Contains('为', StringComparison.Ordinal)
            && !between.Contains('俄', StringComparison.Ordinal) && !between.Contains('国', StringComparison.Ordinal);
    }

    /// <summary>"среди партнёров Китая", "для России": what stands in the two words before.</summary>
    private static bool IsRussianField(AnalyzedText text, CountryMention mention)
    {
        int index = 0;
        while (index < text.Tokens.Count && text.Tokens[index].Start != mention.At)
            index++;
        for (int before = index - 1; before >= 0 && before >= index - 2; before--)
        {
            if (Array.Exists(Field, word => text.Tokens[before].Text.StartsWith(word, StringComparison.Ordinal) && (word.Length > 1 || text.Tokens[before].Text == word)))
                return true;
        }

        return false;
    }
}
