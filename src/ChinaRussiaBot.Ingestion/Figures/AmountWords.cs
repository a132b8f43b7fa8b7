using System.Text.RegularExpressions;
using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Ingestion.Figures;

/// <summary>Header words that say what kind of amount a column holds: quantities and sums of one thing often stand side by side. Pure.</summary>
internal static class AmountWords
{
    public static AmountKind Of(string header) => (Sum.IsMatch(header), Quantity.IsMatch(header)) switch
    {
        (true, false) => AmountKind.Money,
        (false, true) => AmountKind.Physical,
        _ => AmountKind.Any,
    };

    public static bool Fits(AmountKind kind, Dimension dimension) => kind switch
    {
        AmountKind.Money => dimension == Dimension.Money,
        AmountKind.Physical => dimension != Dimension.Money,
        AmountKind.Any => true,
    };

    /// <summary>Whether a header says nothing but that it holds quantities, or sums: 数量 for 进口数量.</summary>
    public static bool AreAlone(string header) => Alone.IsMatch(header);

    private static readonly Regex Alone = Pattern.Of("^(?:数量|重量|金额|货值|价值)$");

    private static readonly Regex Sum = Pattern.AnyCase(@"金额|价值|货值|(?<!\p{L})(?:стоимость|сумма)(?!\p{L})");

    private static readonly Regex Quantity = Pattern.AnyCase(@"数量|重量|(?<!\p{L})(?:количество|вес|физический объ[её]м)(?!\p{L})");
}
