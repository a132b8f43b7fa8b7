using System.Globalization;
using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Host.Charts;

/// <summary>The one scale of a chart (亿, млрд) and its numbers, never more precise than their source. Pure.</summary>
internal sealed class ChartScale
{
    private static readonly (decimal Size, string Word)[] chinese = [(1e12m, "万亿"), (1e8m, "亿"), (1e4m, "万")];
    private static readonly (decimal Size, string Word)[] russian = [(1e12m, "трлн"), (1e9m, "млрд"), (1e6m, "млн"), (1e3m, "тыс.")];

    private readonly Language language;
    private readonly decimal size;
    private readonly int decimals;

    public ChartScale(Language language, Unit unit, decimal largest)
    {
        this.language = language;
        (size, string word) = unit.Dimension is Dimension.Share or Dimension.Rank or Dimension.Time or Dimension.Rate || largest < 10_000
            ? (1, "")
            : Words(language).FirstOrDefault(scale => largest >= scale.Size) is { Word: not null } fit ? fit : (1, "");
        decimal shown = largest / size;
        decimals = shown >= 10 ? 1 : 2;
        Unit = language switch
        {
            Language.Chinese => word + unit.ChinesePrint,
            Language.Russian => string.Join(' ', new[] { word, RussianPlural.Of(5, unit.RussianPrint) }.Where(static part => part.Length > 0)),
        };
    }

    /// <summary>亿美元, млрд долл. США.</summary>
    public string Unit { get; }

    public double Of(Quantity quantity) => (double)(quantity.Value / size);

    /// <summary>The value above its bar.</summary>
    public string Label(Quantity quantity)
    {
        int known = Math.Max(0, quantity.Decimals + (int)Math.Round(Math.Log10((double)(size / quantity.Scale))));
        string sign = quantity.Approximation switch
        {
            Approximation.Exact => "",
            Approximation.About => "≈",
            Approximation.Over => ">",
            Approximation.Under => "<",
        };
        return sign + Number(Math.Round(quantity.Value / size, Math.Min(decimals, known), MidpointRounding.AwayFromZero));
    }

    /// <summary>A number of the axis.</summary>
    public string Number(decimal value)
    {
        string text = Math.Abs(value).ToString("#,##0.##", CultureInfo.InvariantCulture);
        // Four digits stand together, as in print.
        if (Math.Abs(value) < 10_000)
            text = text.Replace(",", "", StringComparison.Ordinal);
        string local = language switch
        {
            Language.Chinese => text,
            Language.Russian => text.Replace(',', '\u00a0').Replace('.', ','),
        };
        return value < 0 ? "−" + local : local;
    }

    private static (decimal Size, string Word)[] Words(Language language) => language switch
    {
        Language.Chinese => chinese,
        Language.Russian => russian,
    };
}
