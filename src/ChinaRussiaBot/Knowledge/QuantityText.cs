using System.Globalization;

namespace ChinaRussiaBot.Knowledge;

/// <summary>Prints quantities in each language's convention without inventing precision. Pure.</summary>
public static class QuantityText
{
    private const char NoBreakSpace = '\u00A0';

    private static readonly (decimal Scale, string Word)[] ChineseScales = [(1e12m, "万亿"), (1e8m, "亿"), (1e4m, "万")];
    private static readonly (decimal Scale, string Word)[] RussianScales = [(1e12m, "трлн"), (1e9m, "млрд"), (1e6m, "млн"), (1e3m, "тыс.")];

    /// <summary>1902.71亿美元 or 190,27 млрд долл. США, with "about", "over" or "almost" where the source says so.</summary>
    public static string Print(Quantity quantity, Language language) => Print(quantity, language, explicitSign: false);

    /// <summary>The same with a plus sign before a positive value: for changes.</summary>
    public static string PrintSigned(Quantity quantity, Language language) => Print(quantity, language, explicitSign: true);

    private static string Print(Quantity quantity, Language language, bool explicitSign)
    {
        string text = language switch
        {
            Language.Chinese => Chinese(quantity, explicitSign),
            Language.Russian => Russian(quantity, explicitSign),
        };
        return Prefix(quantity.Approximation, language) + text;
    }

    private static string Prefix(Approximation approximation, Language language) => (approximation, language) switch
    {
        (Approximation.Exact, _) => "",
        (Approximation.About, Language.Chinese) => "约",
        (Approximation.Over, Language.Chinese) => "超过",
        (Approximation.Under, Language.Chinese) => "近",
        (Approximation.About, Language.Russian) => "около" + NoBreakSpace,
        (Approximation.Over, Language.Russian) => "более" + NoBreakSpace,
        (Approximation.Under, Language.Russian) => "почти" + NoBreakSpace,
        _ => throw new ArgumentOutOfRangeException(nameof(approximation)),
    };

    private static string Chinese(Quantity quantity, bool explicitSign)
    {
        (decimal scale, string word) = ChineseScale(quantity);
        string to = quantity.Unit.ChinesePrint == "%" ? "%—" : "—";
        string number = Number(quantity, scale, '.', "", to, explicitSign);
        return quantity.Unit.Dimension == Dimension.Rank
            ? $"第{number}{quantity.Unit.ChinesePrint}"
            : $"{number}{word}{quantity.Unit.ChinesePrint}";
    }

    private static string Russian(Quantity quantity, bool explicitSign)
    {
        (decimal scale, string word) = RussianScale(quantity);
        string number = Number(quantity, scale, ',', NoBreakSpace.ToString(), "–", explicitSign);
        if (quantity.Unit.Dimension == Dimension.Rank)
            return $"{number}-е{NoBreakSpace}{RussianPlural.Of(5, quantity.Unit.RussianPrint)}";
        string unit = RussianPlural.Of(word.Length > 0 ? 5 : Agreeing(quantity), quantity.Unit.RussianPrint);
        return string.Join(NoBreakSpace, new[] { number, word, unit }.Where(static part => part.Length > 0));
    }

    /// <summary>A number whose noun has the form that this one needs: that of the span's end, and the genitive after "about" and "over".</summary>
    private static long Agreeing(Quantity quantity)
    {
        decimal last = quantity.Upper ?? quantity.Value;
        if (!decimal.IsInteger(last))
            return 2;
        long count = (long)Math.Min(Math.Abs(last), long.MaxValue);
        if (quantity.Approximation is not (Approximation.About or Approximation.Over))
            return count;
        return count % 10 == 1 && count % 100 != 11 ? 2 : 5;
    }

    private static (decimal Scale, string Word) ChineseScale(Quantity quantity)
    {
        if (quantity.Unit.Dimension is Dimension.Share or Dimension.Rank or Dimension.Time)
            return (1, "");
        (decimal Scale, string Word) own = ChineseScales.FirstOrDefault(scale => scale.Scale == quantity.Scale);
        if (own.Word is not null)
            return own;
        decimal size = Math.Abs(quantity.Value);
        (decimal Scale, string Word) fit = ChineseScales.FirstOrDefault(scale => size >= scale.Scale);
        return fit.Word is null ? (1, "") : fit;
    }

    private static (decimal Scale, string Word) RussianScale(Quantity quantity)
    {
        if (quantity.Unit.Dimension is Dimension.Share or Dimension.Rank or Dimension.Time)
            return (1, "");
        bool russianSource = quantity.Scale != 1 && RussianScales.Any(scale => scale.Scale == quantity.Scale && quantity.Scale != 1e12m);
        if (russianSource)
            return RussianScales.First(scale => scale.Scale == quantity.Scale);
        decimal size = Math.Abs(quantity.Value);
        (decimal Scale, string Word) fit = RussianScales.FirstOrDefault(scale => size >= scale.Scale);
        return fit.Word is null || (fit.Scale == 1e3m && quantity.Scale == 1) ? (1, "") : fit;
    }

    private static string Number(Quantity quantity, decimal scale, char decimalSign, string group, string to, bool explicitSign)
    {
        string low = Digits(quantity, quantity.Value, scale, decimalSign, group);
        if (quantity.Upper is { } upper)
            return $"{low}{to}{Digits(quantity, upper, scale, decimalSign, group)}";
        return explicitSign && quantity.Value > 0 ? "+" + low : low;
    }

    private static string Digits(Quantity quantity, decimal value, decimal scale, char decimalSign, string group)
    {
        decimal scaled = value / scale;
        int exact = Math.Clamp(quantity.Decimals + (int)Math.Round(Math.Log10((double)(scale / quantity.Scale))), 0, 12);
        int shown = scale == quantity.Scale ? quantity.Decimals : Math.Min(exact, Math.Abs(scaled) >= 10 ? 2 : 3);
        string text = Math.Round(scaled, shown, MidpointRounding.AwayFromZero).ToString("F" + shown, CultureInfo.InvariantCulture);
        if (scale != quantity.Scale && shown > 0)
            text = text.TrimEnd('0').TrimEnd('.');
        return Localise(text, decimalSign, group);
    }

    private static string Localise(string text, char decimalSign, string group)
    {
        string sign = text.StartsWith('-') ? "−" : "";
        text = text.TrimStart('-');
        int point = text.IndexOf('.', StringComparison.Ordinal);
        string whole = point < 0 ? text : text[..point];
        string fraction = point < 0 ? "" : decimalSign + text[(point + 1)..];
        if (whole.Length > 4)
        {
            for (int at = whole.Length - 3; at > 0; at -= 3)
                whole = whole.Insert(at, group);
        }

        return sign + whole + fraction;
    }
}
