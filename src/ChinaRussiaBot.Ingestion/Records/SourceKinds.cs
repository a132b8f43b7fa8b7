using System.Text.RegularExpressions;
using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Ingestion.Records;

/// <summary>What kind of carrier a publisher is, by the words that organisations of each kind have in their names. Pure.</summary>
internal static partial class SourceKinds
{
    /// <summary>Null when the name tells nothing.</summary>
    public static SourceKind? Of(BilingualText? publisher, string? url)
    {
        if (Uri.TryCreate(url, UriKind.Absolute, out Uri? address) && Official().IsMatch(address.Host))
            return SourceKind.Primary;
        string name = publisher?.ToString() ?? "";
        return Agency().IsMatch(name) ? SourceKind.Agency
            : Authority().IsMatch(name) ? SourceKind.Primary
            : Academic().IsMatch(name) ? SourceKind.Academic
            : Company().IsMatch(name) ? SourceKind.Company
            : Media().IsMatch(name) ? SourceKind.Media
            : null;
    }

    [GeneratedRegex(@"(?:^|\.)(?:gov\.cn|gov\.ru|government\.ru|kremlin\.ru)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Official();

    [GeneratedRegex(@"通讯社|新华社|中新社|俄新社|塔斯社|国际文传|ТАСС|Интерфакс|РИА|Синьхуа|[Аа]гентств", RegexOptions.CultureInvariant)]
    private static partial Regex Agency();

    [GeneratedRegex(@"海关|[部局厅署委]$|[部局厅署委]\s*/|政府|国务院|委员会|银行$|中央银行|Министерств|Минэконом|Минпром|таможен|таможн|ГТУ|ФТС|Федеральн|Правительств|Управлени|Росстат|Банк России|Центральный банк|Комитет", RegexOptions.CultureInvariant)]
    private static partial Regex Authority();

    [GeneratedRegex(@"大学|学院|研究院|研究所|学报|университет|институт|академи|Вестник", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Academic();

    [GeneratedRegex(@"公司|集团|\bООО\b|\bПАО\b|\bАО\b", RegexOptions.CultureInvariant)]
    private static partial Regex Company();

    [GeneratedRegex(@"报|网|杂志|电视台|газет|журнал|новост|Коммерсант|Ведомости|РБК|\.ru|\.com|\.cn", RegexOptions.CultureInvariant)]
    private static partial Regex Media();
}
