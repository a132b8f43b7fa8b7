using System.Globalization;
using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Answering.Passages;

/// <summary>Which years a text speaks of. Pure.</summary>
internal static class PeriodOf
{
    /// <summary>Whether the item names both ends of the period, in its text, title or dates; of a stretch up to the day of asking its beginning is enough.</summary>
    public static bool Speaks(KnowledgeItem item, Period period, DateOnly today)
    {
        PolicyPoint? policy = item as PolicyPoint;
        string text = $"{item.Quote(Language.Chinese)} {item.Quote(Language.Russian)} {item.Date} {policy?.From} {policy?.Title.Chinese} {policy?.Until?.Year}";
        return IsOpen(period, today) ? Names(text, period.Start.Year) : Names(text, period);
    }

    /// <summary>"Since 2018": some years up to the one of asking.</summary>
    public static bool IsOpen(Period period, DateOnly today) => period.Kind == PeriodKind.Years && period.End.Year >= today.Year;

    /// <summary>Whether the text names both ends of the period.</summary>
    public static bool Names(string text, Period period) => Names(text, period.Start.Year) && Names(text, period.End.Year);

    /// <summary>2000年 names the year, 2000亿 does not.</summary>
    public static bool Names(string text, int year)
    {
        string digits = year.ToString(CultureInfo.InvariantCulture);
        for (int at = text.IndexOf(digits, StringComparison.Ordinal); at >= 0; at = text.IndexOf(digits, at + 1, StringComparison.Ordinal))
        {
            int after = at + digits.Length;
            if ((after == text.Length || !(char.IsAsciiDigit(text[after]) || text[after] is '亿' or '万')) && (at == 0 || !char.IsAsciiDigit(text[at - 1])))
                return true;
        }

        return false;
    }
}
