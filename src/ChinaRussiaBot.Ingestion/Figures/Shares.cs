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
        // In a table of towns or ports a share is that of the row.
        if (label.Any(char.IsLetter) && !ForeignSubject.NamesRussia(label + header))
            yield break;
        string bare = header.Replace("%", "", StringComparison.Ordinal).Replace("（）", "", StringComparison.Ordinal).Replace("()", "", StringComparison.Ordinal).Trim(' ', ',', '，');
        // "占全国比重" in a province's table of its trade with Russia, "占全省外贸比重".
        if (context.Language == Language.Chinese && (!label.Any(char.IsLetter) || ForeignSubject.NamesRussia(label)) && PartWords.NamesTheWhole(bare))
            yield return PartWords.IsOfAllTheCountry(bare) && province.Length > 0 ? province + "占全国对俄贸易比重" : "俄罗斯" + bare;
        yield return $"{label} {bare}".Trim();
    }
}
