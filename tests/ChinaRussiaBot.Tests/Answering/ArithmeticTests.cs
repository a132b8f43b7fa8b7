using ChinaRussiaBot.Answering;
using ChinaRussiaBot.Answering.Figures;
using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Tests.Answering;

public sealed class ArithmeticTests
{
    private static readonly Unit Dollar = new("USD", Dimension.Money) { ChinesePrint = "美元", RussianPrint = ["долл. США"] };
    private static readonly Unit Yuan = new("CNY", Dimension.Money) { ChinesePrint = "元人民币", RussianPrint = ["юань", "юаня", "юаней"] };
    private static readonly Unit Percent = new("percent", Dimension.Share) { ChinesePrint = "%", RussianPrint = ["%"] };

    [Fact]
    public void Growth_keeps_the_formula_and_both_operands()
    {
        Figure later = Of("2023", 2401.1m, Dollar);
        Figure earlier = Of("2022", 1902.71m, Dollar);
        Computation growth = Assert.IsType<Computation>(Arithmetic.Growth(later, earlier, Percent, Language.Chinese));
        Assert.Equal(26.2m, growth.Result.Value);
        Assert.Equal([later, earlier], growth.Operands);
        Assert.Equal("2401.10亿美元 ÷ 1902.71亿美元 − 1", growth.Formula);
    }

    [Fact]
    public void Currencies_are_never_mixed()
    {
        Figure dollars = Of("2023", 2401.1m, Dollar);
        Figure yuan = Of("2022", 12600m, Yuan);
        Assert.Null(Arithmetic.Growth(dollars, yuan, Percent, Language.Russian));
        Assert.Null(Arithmetic.Difference(dollars, yuan, Language.Russian));
        Assert.Null(Arithmetic.Share(dollars, yuan, Percent, Language.Russian));
        Assert.Null(Arithmetic.Sum([dollars, yuan], Language.Russian));
        Assert.Null(Arithmetic.Average([dollars, yuan], Language.Russian));
        Assert.Null(Arithmetic.Times(dollars, yuan));
    }

    [Fact]
    public void Statistics_of_two_authorities_are_never_set_against_each_other()
    {
        Figure customs = Of("2023", 2401.1m, Dollar, "customs", "海关");
        Figure rosstat = Of("2022", 1900m, Dollar, "rosstat", "俄统计局");
        Assert.Null(Arithmetic.Growth(customs, rosstat, Percent, Language.Chinese));
        Assert.Null(Arithmetic.Difference(customs, rosstat, Language.Chinese));
        Assert.Null(Arithmetic.Sum([customs, rosstat], Language.Chinese));
    }

    [Fact]
    public void A_span_is_not_computed_with()
    {
        Figure span = Of("2023", 3m, Dollar) with { Value = new Quantity(3m, Dollar) { Upper = 6m } };
        Assert.Null(Arithmetic.Difference(span, Of("2022", 1m, Dollar), Language.Russian));
    }

    [Fact]
    public void A_difference_is_the_larger_less_the_smaller_and_no_finer_than_its_operands()
    {
        Computation difference = Assert.IsType<Computation>(Arithmetic.Difference(Of("2022", 1902.71m, Dollar), Of("2023", 2401m, Dollar, decimals: 0), Language.Chinese));
        Assert.Equal(49829000000m, difference.Result.Value);
        Assert.Equal("498亿美元", QuantityText.Print(difference.Result, Language.Chinese));
    }

    [Fact]
    public void Nothing_is_divided_by_zero()
    {
        Figure nothing = Of("2022", 0m, Dollar);
        Assert.Null(Arithmetic.Growth(Of("2023", 1m, Dollar), nothing, Percent, Language.Russian));
        Assert.Null(Arithmetic.Share(Of("2023", 1m, Dollar), nothing, Percent, Language.Russian));
        Assert.Null(Arithmetic.Times(Of("2023", 1m, Dollar), nothing));
    }

    [Fact]
    public void A_quarter_is_not_set_against_a_year() =>
        Assert.Null(Arithmetic.Growth(Of("2024-Q1", 566.8m, Dollar), Of("2023", 2401.1m, Dollar), Percent, Language.Russian));

    private static Figure Of(string period, decimal hundredMillions, Unit unit, string measure = "trade", string? basis = null, int decimals = 2) =>
        new($"{measure}.{period}", new Measure(measure, new("贸易额", "товарооборот"), unit) { Basis = basis is null ? null : new(basis, basis) }, PeriodCode.Parse(period)!, new Quantity(hundredMillions * 1e8m, unit, 1e8m, decimals))
        {
            Sources = [new Source("s", new("海关", "таможня"), "统计", SourceKind.Primary)],
        };
}
