using System.Globalization;

namespace ChinaRussiaBot.Knowledge;

/// <summary>Periods in words: 2024年一季度, I квартал 2024 г. Pure.</summary>
public static class PeriodText
{
    private const char NoBreakSpace = '\u00A0';

    private static readonly string[] RussianMonths =
        ["январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь", "октябрь", "ноябрь", "декабрь"];

    private static readonly string[] RussianMonthsGenitive =
        ["января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря"];

    private static readonly string[] RomanQuarters = ["I", "II", "III", "IV"];
    private static readonly string[] ChineseQuarters = ["一", "二", "三", "四"];

    /// <summary>As a label, in the nominative: "январь–сентябрь 2025 г.".</summary>
    public static string Print(Period period, Language language) => language switch
    {
        Language.Chinese => Chinese(period),
        Language.Russian => Russian(period),
    };

    /// <summary>With the preposition that says "in that time": за 2024 г., на май 2024 г. Chinese needs none, and compares with a state by its date alone.</summary>
    public static string During(Period period, Language language) => (language, period.Kind) switch
    {
        (Language.Chinese, PeriodKind.AsOf) => AsOf(period, language),
        (Language.Chinese, _) or (_, PeriodKind.AsOf or PeriodKind.Annual) => Print(period, language),
        (_, PeriodKind.Days) => "за период " + Print(period, language),
        _ => "за" + NoBreakSpace + Print(period, language),
    };

    /// <summary>A date of evidence as far as it is known ("2026-02"), in words; the text itself when it is no date.</summary>
    public static string Date(string iso, Language language) => PeriodCode.Parse(iso) is { } period
        ? period.Kind == PeriodKind.Days ? Day(period.Start, language) : Print(period, language)
        : iso;

    /// <summary>2026年9月14日 / 14 сентября 2026 г.</summary>
    public static string Day(DateOnly date, Language language) => language switch
    {
        Language.Chinese => string.Create(CultureInfo.InvariantCulture, $"{date.Year}年{date.Month}月{date.Day}日"),
        Language.Russian => string.Create(CultureInfo.InvariantCulture, $"{date.Day}{NoBreakSpace}{RussianMonthsGenitive[date.Month - 1]} {date.Year}{NoBreakSpace}г."),
    };

    private static string Chinese(Period period)
    {
        FormattableString text = period.Kind switch
        {
            PeriodKind.Year => $"{period.Start.Year}年",
            PeriodKind.Quarter => $"{period.Start.Year}年{ChineseQuarters[(period.End.Month / 3) - 1]}季度",
            PeriodKind.Half => $"{period.Start.Year}年{(period.End.Month == 6 ? "上" : "下")}半年",
            PeriodKind.Month => $"{period.Start.Year}年{period.Start.Month}月",
            PeriodKind.Months => $"{period.Start.Year}年{period.Start.Month}—{period.End.Month}月",
            PeriodKind.Years => $"{period.Start.Year}—{period.End.Year}年",
            PeriodKind.Days when period.Start.Year == period.End.Year => $"{Day(period.Start, Language.Chinese)}—{period.End.Month}月{period.End.Day}日",
            PeriodKind.Days => $"{Day(period.Start, Language.Chinese)}—{Day(period.End, Language.Chinese)}",
            PeriodKind.AsOf => $"截至{AsOf(period, Language.Chinese)}",
            PeriodKind.Annual => $"每年",
        };
        return FormattableString.Invariant(text);
    }

    private static string Russian(Period period)
    {
        FormattableString text = period.Kind switch
        {
            PeriodKind.Year => $"{period.Start.Year}{NoBreakSpace}г.",
            PeriodKind.Quarter => $"{RomanQuarters[(period.End.Month / 3) - 1]}{NoBreakSpace}квартал {period.Start.Year}{NoBreakSpace}г.",
            PeriodKind.Half => $"{(period.End.Month == 6 ? "I" : "II")}{NoBreakSpace}полугодие {period.Start.Year}{NoBreakSpace}г.",
            PeriodKind.Month => $"{RussianMonths[period.Start.Month - 1]} {period.Start.Year}{NoBreakSpace}г.",
            PeriodKind.Months => $"{RussianMonths[period.Start.Month - 1]}–{RussianMonths[period.End.Month - 1]} {period.Start.Year}{NoBreakSpace}г.",
            PeriodKind.Years => $"{period.Start.Year}–{period.End.Year}{NoBreakSpace}гг.",
            PeriodKind.Days => $"{Day(period.Start, Language.Russian)} – {Day(period.End, Language.Russian)}",
            PeriodKind.AsOf => $"на {AsOf(period, Language.Russian)}",
            PeriodKind.Annual => $"в год",
        };
        return FormattableString.Invariant(text);
    }

    private static string AsOf(Period period, Language language)
    {
        if (period.Start == period.End)
            return Day(period.Start, language);
        return period.Start.Month == period.End.Month
            ? Print(Period.OfMonths(period.Start.Year, period.Start.Month, period.Start.Month), language)
            : Print(Period.OfYear(period.Start.Year), language);
    }
}
