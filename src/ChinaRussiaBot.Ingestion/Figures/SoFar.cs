using System.Text.RegularExpressions;
using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Ingestion.Figures;

/// <summary>Columns that add up from January to the month that the caption names: 1至当月累计, с начала года. Pure.</summary>
internal static class SoFar
{
    public static bool Says(string header) => Words.IsMatch(header);

    /// <summary>The header without these words, and those for the month beside: they name nothing.</summary>
    public static string Without(string header) => Month.Replace(Words.Replace(header, " "), " ");

    /// <summary>What a column is of whose header leaves it to the caption.</summary>
    public static Period? Of(string header, Period? caption) =>
        caption is { Kind: PeriodKind.Month } month && Says(header) ? Period.OfMonths(month.End.Year, 1, month.End.Month) : caption;

    private static readonly Regex Month = Pattern.Of("当月|本月");

    private static readonly Regex Words = Pattern.AnyCase(@"1\s*[至—–~-]\s*(?:当月|本月)(?:累计)?|年初至(?:今|当月|本月)|(?:本年|自年初)?累计|(?<!\p{L})с\s+начала\s+года|нарастающим\s+итогом");
}
