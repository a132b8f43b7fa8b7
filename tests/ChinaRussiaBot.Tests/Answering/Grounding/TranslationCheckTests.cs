using ChinaRussiaBot.Answering.Grounding;

namespace ChinaRussiaBot.Tests.Answering.Grounding;

/// <summary>A translation states what the original states: the reviewer is told where it does not.</summary>
public sealed class TranslationCheckTests
{
    private const string Chinese = "2023年，中俄贸易额达到2401.1亿美元，同比增长26.3%。";

    private static readonly TranslationCheck Check = new(RealKnowledge.Base);

    [Theory]
    [InlineData("В 2023 году товарооборот России и Китая достиг 240,11 млрд долл. США, рост на 26,3 %.")]
    [InlineData("В 2023 г. товарооборот Китая и России вырос на двадцать шесть целых три десятых процента, до 240,11 млрд долл. США.")]
    public void A_faithful_one_has_no_differences(string russian) => Assert.Empty(Check.Differences(Chinese, russian));

    [Theory]
    [InlineData("В 2023 году товарооборот России и Китая достиг 24,011 млрд долл. США, рост на 26,3 %.", "lost: number 240110000000 USD")]
    [InlineData("В 2024 году товарооборот России и Китая достиг 240,11 млрд долл. США, рост на 26,3 %.", "lost: date 2023-0-0")]
    [InlineData("В 2023 году товарооборот России и Китая достиг 240,11 млрд долл. США, рост на 26,3 %, впереди Шанхай.", "added: name шанхай")]
    public void A_slip_is_named(string russian, string difference) => Assert.Contains(difference, Check.Differences(Chinese, russian));
}
