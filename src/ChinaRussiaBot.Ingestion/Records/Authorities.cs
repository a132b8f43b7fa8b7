using System.Text.RegularExpressions;

namespace ChinaRussiaBot.Ingestion.Records;

/// <summary>The authority, chamber or institute that a line names and says nothing else, but for a date, or that a Chinese title begins with. Pure.</summary>
internal static partial class Authorities
{
    /// <summary>Its name as written; null when the line is something else.</summary>
    public static string? In(string line) =>
        Title().Match(line) is { Success: true } title ? title.Groups["who"].Value
        : Chinese().Match(line) is { Success: true } chinese ? chinese.Groups["who"].Value
        : Russian().Match(line) is { Success: true } russian ? russian.Groups["who"].Value.Trim()
        : null;

    [GeneratedRegex(@"^\s*(?<who>[\u4E00-\u9FFF]{2,24}?(?:政府|海关|管委会|委员会|办公室|[局厅署部委]))关于", RegexOptions.CultureInvariant)]
    private static partial Regex Title();

    [GeneratedRegex(@"^\s*(?<who>[\u4E00-\u9FFF]{2,24}?(?:政府|海关|管委会|委员会|办公室|商会|协会|学会|研究院|研究所|研究中心|银行|[局厅署]))\s*(?:(?:19|20)\d\d\s*[年.-]\s*\d{1,2}\s*[月.-]\s*\d{1,2}\s*日?)?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Chinese();

    [GeneratedRegex(@"^\s*(?<who>(?:\p{Lu}[\p{L}-]+\s+){0,2}(?:таможня|министерство|управление|администрация|правительство|палата|департамент|комитет|агентство|институт)(?!\p{L})(?:\s+[^,;:.\d]{2,80}?)?)\s*(?:[,.·|]?\s*\d{1,2}(?:\s+\p{L}+\s+|\.\d\d\.)(?:19|20)\d\d(?:\s*г(?:\.|ода)?)?)?\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Russian();
}
