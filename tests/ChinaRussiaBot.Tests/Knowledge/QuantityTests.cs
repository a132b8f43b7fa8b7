using ChinaRussiaBot.Knowledge;
using CsCheck;

namespace ChinaRussiaBot.Tests.Knowledge;

public sealed class QuantityTests
{
    private static readonly QuantityParser Parser = new(RealKnowledge.Base.Units);

    [Theory]
    [InlineData("1902.71亿美元", "190271000000", "USD")]
    [InlineData("1 902,71 млн долл. США", "1902710000", "USD")]
    [InlineData("95,28 млрд долл. США", "95280000000", "USD")]
    [InlineData("422,7 млрд юаней", "422700000000", "CNY")]
    [InlineData("1.5万亿元", "1500000000000", "CNY")]
    [InlineData("-6,9 %", "-6.9", "percent")]
    [InlineData("+29.3%", "29.3", "percent")]
    [InlineData("2,5 п.п.", "2.5", "pp")]
    [InlineData("第9位", "9", "rank")]
    [InlineData("9-е место", "9", "rank")]
    [InlineData("187 тыс. человек", "187000", "person")]
    [InlineData("311.2亿立方米", "31120000000", "cubic-metre")]
    [InlineData("25个口岸", "25", "port")]
    public void Spellings_of_both_languages_are_read(string text, string value, string unit)
    {
        Quantity quantity = Assert.IsType<Quantity>(Parser.Parse(text, out string problem));
        Assert.Empty(problem);
        Assert.Equal(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture), quantity.Value);
        Assert.Equal(unit, quantity.Unit.Id);
    }

    [Theory]
    [InlineData("1.902.710 т")]
    [InlineData("2.401,1亿美元")]
    [InlineData("12.01.2024")]
    [InlineData("5–12.01.2024")]
    public void A_row_of_figures_that_is_no_number_is_told_of(string text)
    {
        Assert.Null(Parser.Parse(text, out string problem));
        Assert.Contains(text, problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("≈680亿美元", Approximation.About)]
    [InlineData("около 5 млрд долл.", Approximation.About)]
    [InlineData(">2000亿美元", Approximation.Over)]
    [InlineData("свыше 5 млн т", Approximation.Over)]
    [InlineData("<19 тыс. грузовиков", Approximation.Under)]
    [InlineData("近2000亿美元", Approximation.Under)]
    [InlineData("10 %", Approximation.Exact)]
    public void How_exactly_it_is_stated_is_kept(string text, Approximation approximation) =>
        Assert.Equal(approximation, Parser.Parse(text, out _)!.Approximation);

    [Fact]
    public void A_span_has_two_ends()
    {
        Quantity span = Parser.Parse("≈88–93 млн т", out _)!;
        Assert.Equal((88000000m, 93000000m), (span.Value, span.Upper));
        Assert.Equal("около\u00A088–93\u00A0млн\u00A0т", QuantityText.Print(span, Language.Russian));
        Assert.Equal("约8800—9300万吨", QuantityText.Print(span, Language.Chinese));
    }

    [Theory]
    [InlineData("много")]
    [InlineData("")]
    [InlineData("12")]
    [InlineData("12 попугаев")]
    [InlineData("亿美元")]
    public void What_is_no_quantity_is_said_to_be_none(string text)
    {
        Assert.Null(Parser.Parse(text, out string problem));
        Assert.NotEmpty(problem);
    }

    [Theory]
    [InlineData("1902.71亿美元", "1902.71亿美元", "190,27\u00A0млрд\u00A0долл.\u00A0США")]
    [InlineData("95,28 млрд долл. США", "952.8亿美元", "95,28\u00A0млрд\u00A0долл.\u00A0США")]
    [InlineData("2401亿美元", "2401亿美元", "240,1\u00A0млрд\u00A0долл.\u00A0США")]
    [InlineData("29.3%", "29.3%", "29,3\u00A0%")]
    [InlineData("第9位", "第9位", "9-е\u00A0место")]
    [InlineData("25个口岸", "25个", "25\u00A0пунктов\u00A0пропуска")]
    [InlineData("21个口岸", "21个", "21\u00A0пункт\u00A0пропуска")]
    [InlineData("约24个口岸", "约24个", "около\u00A024\u00A0пунктов\u00A0пропуска")]
    [InlineData("超过21个口岸", "超过21个", "более\u00A021\u00A0пункта\u00A0пропуска")]
    [InlineData("近21个口岸", "近21个", "почти\u00A021\u00A0пункт\u00A0пропуска")]
    [InlineData("1–3 пункта пропуска", "1—3个", "1–3\u00A0пункта\u00A0пропуска")]
    public void Each_language_prints_in_its_own_convention(string source, string chinese, string russian)
    {
        Quantity quantity = Parser.Parse(source, out _)!;
        Assert.Equal(chinese, QuantityText.Print(quantity, Language.Chinese));
        Assert.Equal(russian, Spaced(QuantityText.Print(quantity, Language.Russian)));
    }

    [Fact]
    public void What_is_printed_reads_back_to_the_same_within_the_digits_shown()
    {
        Unit[] units = [.. RealKnowledge.Base.Units.Where(static unit => unit.Id is "USD" or "CNY" or "tonne" or "cubic-metre" or "percent" or "person" or "km")];
        Gen.Select(Gen.Int[1, 99_999_999], Gen.Int[0, 3], Gen.OneOf(1m, 1e3m, 1e4m, 1e6m, 1e8m, 1e9m), Gen.OneOf(units), Gen.OneOf(Language.Chinese, Language.Russian)).Sample(
            static (digits, decimals, scale, unit, language) =>
            {
                decimal factor = unit.Dimension == Dimension.Share ? 1 : scale;
                Quantity quantity = new(digits / (decimal)Math.Pow(10, decimals) * factor, unit, factor, decimals);
                string printed = QuantityText.Print(quantity, language);
                Quantity? back = Parser.Parse(printed, out _);
                // Half of the last digit shown, at the scale shown; "4,17 млн" shows less than "4 168 930".
                return back is not null && back.Unit == unit
                    && Math.Abs(back.Value - quantity.Value) <= 0.5m * back.Scale / (decimal)Math.Pow(10, back.Decimals);
            },
            iter: 3000,
            threads: 1);
    }

    [Fact]
    public void Every_figure_of_the_knowledge_reads_back_in_both_languages() => Assert.All(RealKnowledge.Base.Figures, static figure =>
    {
        foreach (Language language in Enum.GetValues<Language>())
        {
            Quantity? back = Parser.Parse(QuantityText.Print(figure.Value, language), out string problem);
            Assert.True(back is not null, $"{figure.Id}: {QuantityText.Print(figure.Value, language)}: {problem}");
            decimal tolerance = 0.5m * back.Scale / (decimal)Math.Pow(10, back.Decimals);
            Assert.InRange(back.Value, figure.Value.Value - tolerance, figure.Value.Value + tolerance);
            Assert.Equal(figure.Value.Approximation, back.Approximation);
        }
    });

    [Theory]
    [InlineData(1, "пункт")]
    [InlineData(2, "пункта")]
    [InlineData(4, "пункта")]
    [InlineData(5, "пунктов")]
    [InlineData(11, "пунктов")]
    [InlineData(12, "пунктов")]
    [InlineData(21, "пункт")]
    [InlineData(22, "пункта")]
    [InlineData(111, "пунктов")]
    [InlineData(101, "пункт")]
    [InlineData(0, "пунктов")]
    [InlineData(-1, "пункт")]
    public void Russian_nouns_follow_their_number(long count, string form) =>
        Assert.Equal(form, RussianPlural.Of(count, ["пункт", "пункта", "пунктов"]));

    private static string Spaced(string text) => text.Replace(' ', '\u00A0');
}
