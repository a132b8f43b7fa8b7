using ChinaRussiaBot.Text;

namespace ChinaRussiaBot.Ingestion.Figures;

/// <summary>Columns of shares beside those of amounts: 占全省外贸比重, «Доля России, %». Pure.</summary>
internal static class Shares
{
    /// <summary>Whether a column holds shares, and a cell of it one.</summary>
    public static bool IsOne(TableColumn head, string cell) =>
        TableHeader.IsValue(cell) && PartWords.Say(TextNormalizer.NormalizeText(head.Header)) && !TableHeader.IsOfChanges(head.Header);

    /// <summary>What such a share may be of, the likeliest first: headers leave out whose it is.</summary>
    public static IEnumerable<string> Phrases(string header, string label, string province, DocumentContext context)
    {
        string bare = header.Replace("%", "", StringComparison.Ordinal).Replace("（）", "", StringComparison.Ordinal).Replace("()", "", StringComparison.Ordinal).Trim(' ', ',', '，');
        if (context.Language == Language.Chinese)
            yield return PartWords.IsOfTheCountry(bare) ? province + bare : "俄罗斯" + bare;
        yield return $"{label} {bare}".Trim();
    }
}
