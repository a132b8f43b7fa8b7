using ChinaRussiaBot.Knowledge;
using CsCheck;

namespace ChinaRussiaBot.Tests.Knowledge;

public sealed class PeriodTests
{
    [Theory]
    [InlineData("2022", "2022年", "2022 г.")]
    [InlineData("2024-Q1", "2024年一季度", "I квартал 2024 г.")]
    [InlineData("2024-H2", "2024年下半年", "II полугодие 2024 г.")]
    [InlineData("2025-11", "2025年11月", "ноябрь 2025 г.")]
    [InlineData("2025-01..2025-09", "2025年1—9月", "январь–сентябрь 2025 г.")]
    [InlineData("2013..2023", "2013—2023年", "2013–2023 гг.")]
    [InlineData("as of 2024-05", "截至2024年5月", "на май 2024 г.")]
    [InlineData("as of 2024", "截至2024年", "на 2024 г.")]
    [InlineData("as of 2026-09-14", "截至2026年9月14日", "на 14 сентября 2026 г.")]
    [InlineData("2025-01-01..2025-09-02", "2025年1月1日—9月2日", "1 января 2025 г. – 2 сентября 2025 г.")]
    [InlineData("annual", "每年", "в год")]
    public void Periods_are_written_and_spoken(string code, string chinese, string russian)
    {
        Period period = PeriodCode.Parse(code)!;
        Assert.Equal(code, period.ToString());
        Assert.Equal(chinese, PeriodText.Print(period, Language.Chinese));
        Assert.Equal(russian, PeriodText.Print(period, Language.Russian).Replace('\u00A0', ' '));
    }

    [Theory]
    [InlineData("2024", "2024年", "за 2024 г.")]
    [InlineData("2025-01..2025-09", "2025年1—9月", "за январь–сентябрь 2025 г.")]
    [InlineData("as of 2024-05", "2024年5月", "на май 2024 г.")]
    [InlineData("2025-01-01..2025-09-02", "2025年1月1日—9月2日", "за период 1 января 2025 г. – 2 сентября 2025 г.")]
    [InlineData("annual", "每年", "в год")]
    public void A_period_has_the_preposition_that_goes_with_it(string code, string chinese, string russian)
    {
        Period period = PeriodCode.Parse(code)!;
        Assert.Equal(chinese, PeriodText.During(period, Language.Chinese));
        Assert.Equal(russian, PeriodText.During(period, Language.Russian).Replace('\u00A0', ' '));
    }

    [Theory]
    [InlineData("")]
    [InlineData("22")]
    [InlineData("1899")]
    [InlineData("2101")]
    [InlineData("2024-Q5")]
    [InlineData("2024-H3")]
    [InlineData("2024-00")]
    [InlineData("2024-13")]
    [InlineData("2025-02-30")]
    [InlineData("2025..2024")]
    [InlineData("2025-09..2025-01")]
    [InlineData("2024..2025-06")]
    [InlineData("2023..2024..2025")]
    [InlineData("as of")]
    [InlineData("as of soon")]
    public void A_period_that_cannot_be_is_none(string code) => Assert.Null(PeriodCode.Parse(code));

    [Fact]
    public void Whole_quarters_halves_and_years_are_called_so()
    {
        Assert.Equal(PeriodKind.Quarter, PeriodCode.Parse("2024-04..2024-06")!.Kind);
        Assert.Equal(PeriodKind.Half, PeriodCode.Parse("2024-01..2024-06")!.Kind);
        Assert.Equal(PeriodKind.Year, PeriodCode.Parse("2024-01..2024-12")!.Kind);
    }

    [Fact]
    public void Every_period_reads_back_from_its_code() => Gen.Select(Gen.Int[1950, 2050], Gen.Int[1, 12], Gen.Int[1, 12]).Sample(
        static (year, first, last) =>
        {
            Period months = Period.OfMonths(year, Math.Min(first, last), Math.Max(first, last));
            return PeriodCode.Parse(months.ToString()) == months && months.Shift(1).Shift(-1) == months && Period.OfYear(year).Contains(months);
        },
        iter: 2000,
        threads: 1);

    [Fact]
    public void Dates_of_evidence_are_spoken_as_far_as_they_are_known()
    {
        Assert.Equal("2026年2月", PeriodText.Date("2026-02", Language.Chinese));
        Assert.Equal("2 сентября 2025 г.", PeriodText.Date("2025-09-02", Language.Russian).Replace('\u00A0', ' '));
        Assert.Equal("неизвестно", PeriodText.Date("неизвестно", Language.Russian));
    }
}
