using System.Globalization;
using ChinaRussiaBot.Ingestion.Extraction;
using ChinaRussiaBot.Ingestion.Passages;

namespace ChinaRussiaBot.Tests.Ingestion;

/// <summary>Values of which a text does not say surely what they are of, or when: a person is asked, with guesses; nothing of them is proposed.</summary>
public sealed class OpenFigureTests
{
    [Theory]
    [InlineData("# Импорт СПГ Китаем из России\n\n14 января 2025 г.\n\nРоссия отгрузила в 2024 году 8,31 млн тонн этого топлива. Заплатили за него китайские покупатели 4,87 млрд долларов.", "? lng.import 2024 8310000", "? lng.import.value 2024 4870000000")]
    [InlineData("# Россия и Китай\n\n20 ноября 2024 г.\n\nСейчас Комитет рассматривает 81 проект России и Китая.", "? investment.projects,investment.projects.completed as of 2024-11 81")]
    public void What_it_may_be_of_is_guessed_where_its_words_do_not_say(string text, params string[] open) => Assert.Equal(open, Open(text));

    [Theory]
    [InlineData("# Торговля России и Китая\n\nЗа пять месяцев этого года товарооборот России и Китая составил 93,81 млрд долларов.", "trade.total  93810000000")]
    [InlineData("# 中俄贸易\n\n今年前5个月，中俄贸易额为938.1亿美元。", "trade.total  93810000000")]
    [InlineData("# 中国自俄罗斯进口能源\n\n9月10日公布的数据显示，8月的进口中，俄罗斯煤炭为721万吨，同比增长41%。", "coal.import  7210000")]
    public void What_has_no_year_stands_open(string text, params string[] open) => Assert.Equal(open, Open(text));

    [Theory]
    [InlineData("# Торговля России и Китая\n\nВ 2023 году товарооборот России и Китая составил 240,1 млрд долларов.")]
    [InlineData("# 中俄贸易\n\n2023年中俄贸易额为2401亿美元。")]
    [InlineData("# Экспорт угля\n\n3 февраля 2024 г.\n\nИндия закупила в 2023 году 19,6 млн тонн угля.")]
    [InlineData("# 中国进口原油\n\n2024年1月20日\n\n2023年中国自沙特进口原油8596万吨。")]
    [InlineData("# Торговля России и Китая\n\nК 2030 году страны хотят довести торговлю до 300 млрд долларов.")]
    public void What_is_proposed_or_of_others_or_only_hoped_for_does_not(string text) => Assert.Empty(Open(text));

    private static string[] Open(string text)
    {
        ExtractedDocument document = Extract.Text("a.md", text + "\n");
        Language language = text[2] >= '\u2E80' ? Language.Chinese : Language.Russian;
        return [.. Finders.Figures.Read(SectionBuilder.Build("a", document.Blocks, language, []), Finders.Sources.Find(document, "a.md", language, []), []).Open
            .Select(static figure => string.Create(CultureInfo.InvariantCulture, $"{figure.Measure?.Id ?? "? " + string.Join(',', figure.Likely.Select(static measure => measure.Id))} {figure.Period} {figure.Value.Value:0.###}"))];
    }
}
