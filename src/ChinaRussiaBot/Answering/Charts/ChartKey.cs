using System.Globalization;

namespace ChinaRussiaBot.Answering.Charts;

/// <summary>Which series are drawn: measures, whose, from which year to which. Its address says nothing else, so that it stays the same over reindexing.</summary>
/// <param name="Measures">Measure ids of one unit, in the order they are drawn; at least one.</param>
/// <param name="Subject">Id of the declared name or port the figures are about; null for the two countries.</param>
/// <param name="FirstYear">First year of the stretch.</param>
/// <param name="LastYear">Last year of the stretch.</param>
public sealed record ChartKey(IReadOnlyList<string> Measures, string? Subject, int FirstYear, int LastYear)
{
    private const string Folder = "/charts/";
    private const string Ending = ".png";

    /// <summary>Where the host serves the picture: /charts/trade.total/2013-2025.png?language=zh.</summary>
    public string Address(Language language) => $"{Folder}{Path}{Ending}?language={LanguageTag.Of(language)}";

    /// <summary>The address without folder, ending and language; the same for the same picture.</summary>
    public string Path
    {
        get
        {
            string measures = string.Join('+', Measures.Select(Uri.EscapeDataString));
            string subject = Subject is null ? "" : "/" + Uri.EscapeDataString(Subject);
            return string.Create(CultureInfo.InvariantCulture, $"{measures}{subject}/{FirstYear}-{LastYear}");
        }
    }

    /// <summary>Reads what stands after /charts/, decoded, ending included; null when it is no address of a chart.</summary>
    public static ChartKey? Parse(string address)
    {
        if (!address.EndsWith(Ending, StringComparison.Ordinal))
            return null;
        string[] parts = address[..^Ending.Length].Split('/');
        if (parts.Length is not (2 or 3) || Array.Exists(parts, static part => part.Length == 0))
            return null;
        string[] years = parts[^1].Split('-');
        if (years.Length != 2 || Year(years[0]) is not { } first || Year(years[1]) is not { } last || last < first)
            return null;
        string[] measures = [.. parts[0].Split('+').Distinct()];
        return new ChartKey(measures, parts.Length == 3 ? parts[1] : null, first, last);
    }

    private static int? Year(string text) =>
        text.Length == 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int year) ? year : null;
}
