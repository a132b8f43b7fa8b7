namespace ChinaRussiaBot.Knowledge;

/// <summary>Short phrases that go with a figure. Pure.</summary>
public static class FigureText
{
    /// <summary>The figure by itself: name, period, value and growth.</summary>
    public static string Line(Figure figure, Language language)
    {
        string growth = figure.Growth is null ? "" : Growth(figure.Growth, language);
        string period = PeriodText.Print(figure.Period, language);
        string name = figure.Measure.Name[language];
        string value = QuantityText.Print(figure.Value, language);
        return language switch
        {
            // "Every year" is left out in Chinese: names of such measures say it themselves.
            Language.Chinese => $"{(figure.Period.Kind == PeriodKind.Annual ? "" : period)}{name}：{value}{(growth.Length > 0 ? "，" + growth : "")}",
            Language.Russian => $"{char.ToUpperInvariant(name[0])}{name[1..]}, {period}: {value}{(growth.Length > 0 ? ", " + growth : "")}",
        };
    }

    /// <summary>同比增长29.3% / рост на 29,3 % год к году.</summary>
    public static string Growth(Quantity growth, Language language)
    {
        Quantity size = growth with { Value = Math.Abs(growth.Value), Upper = null };
        return (language, growth.Value < 0) switch
        {
            (Language.Chinese, false) => $"同比增长{QuantityText.Print(size, language)}",
            (Language.Chinese, true) => $"同比下降{QuantityText.Print(size, language)}",
            (Language.Russian, false) => $"рост на {QuantityText.Print(size, language)} год к году",
            (Language.Russian, true) => $"снижение на {QuantityText.Print(size, language)} год к году",
            _ => throw new ArgumentOutOfRangeException(nameof(language)),
        };
    }
}
