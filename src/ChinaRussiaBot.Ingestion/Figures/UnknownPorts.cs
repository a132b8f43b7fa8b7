using System.Text.RegularExpressions;

namespace ChinaRussiaBot.Ingestion.Figures;

/// <summary>
/// Rows of a port that nobody declares (圈河公路口岸, «МАПП Сковородино»): the port or town of the caption is not theirs. Pure.
/// </summary>
internal static class UnknownPorts
{
    /// <summary>Whether a label that names no declared port names another one.</summary>
    /// <param name="label">Of the row.</param>
    /// <param name="headers">Of the columns that say what rows are of.</param>
    public static bool Names(string label, string headers)
    {
        if (Chinese.Match(label) is { Success: true } port && General.Replace(port.Groups["name"].Value, "").Length > 1)
            return true;
        if (Russian.IsMatch(label))
            return true;
        return OfPorts.IsMatch(headers) && label.Any(char.IsLetter) && !PortSubjects.NamesAWay(label) && !TableHeader.IsTotal(label);
    }

    private static readonly Regex Chinese = Pattern.Of("^(?<name>[\u4E00-\u9FFF]*?)(?:铁路|公路|水运|陆路|内河|航空|边境|步行|客运|货运)*口岸");

    private static readonly Regex General = Pattern.Of("全[市省区]|[我本该各]市?|对俄|中俄|主要|[一二]类|国家|沿边|其中|开放|所有");

    private static readonly Regex Russian = Pattern.Of("(?:МАПП|ДАПП|ЖДПП|(?:[Пп]ункт|[Пп]орт|[Пп]огранпереход|[Пп]ереход)[а-я]{0,2}(?: пропуска)?)\\s+[«\"“]?\\p{Lu}\\p{Ll}{3,}");

    private static readonly Regex OfPorts = Pattern.AnyCase(@"口岸|пункт\p{L}* пропуска|погранпереход|пограничн\p{L}+ переход|(?<!\p{L})(?:кпп|порт)(?!\p{L})");
}
