using System.Text.Json;
using ChinaRussiaBot.Answering;
using ChinaRussiaBot.Answering.Charts;

namespace ChinaRussiaBot.Tests.Answering;

public sealed class AnswerJsonTests
{
    private static readonly Answer Answer = new Answer.Grounded(Language.Chinese, "g1")
    {
        Statements = [new Statement("2023年为2401亿美元。", [1], StatementRole.Lead)],
        Citations = [new Citation(1, "item", "customs", "统计", "一、（一）", "海关总署", "2024", "原文", Language.Chinese, "/sources/customs#item", null)],
        Figures = [new AnswerFigure("trade.total", "2023", 240100000000.00m, "USD", "2401亿美元", 1, null, [])],
    };

    [Fact]
    public void Names_and_order_are_those_of_the_contract()
    {
        using JsonDocument json = JsonDocument.Parse(AnswerJson.Write(AnswerJson.Of(Answer)));
        Assert.Equal(
            ["number", "document", "title", "section", "publisher", "published", "quote", "quoteLanguage", "url"],
            Names(json.RootElement.GetProperty("citations")[0]).Take(9));
        Assert.Equal(
            ["indicator", "period", "value", "unit", "display", "citation", "formula"],
            Names(json.RootElement.GetProperty("figures")[0]).Take(7));
        Assert.Equal(["text", "citations", "role"], Names(json.RootElement.GetProperty("statements")[0]));
        Assert.Equal("lead", json.RootElement.GetProperty("statements")[0].GetProperty("role").GetString());
        Assert.Equal(JsonValueKind.Null, json.RootElement.GetProperty("chart").ValueKind);
    }

    [Fact]
    public void Letters_stay_readable_and_values_have_no_trailing_zeros()
    {
        string json = AnswerJson.Write(AnswerJson.Of(Answer));
        Assert.Contains("\"value\":240100000000,", json, StringComparison.Ordinal);
        Assert.Contains("2023年为2401亿美元。 [1]", json, StringComparison.Ordinal);
    }

    [Fact]
    public void The_picture_is_named_unless_it_cannot_be_drawn()
    {
        Answer drawn = ((Answer.Grounded)Answer) with { Chart = new ChartKey(["trade.export", "trade.import"], null, 2016, 2025) };
        Assert.Equal("/charts/trade.export+trade.import/2016-2025.png?language=zh", AnswerJson.Of(drawn).Chart);
        Assert.Null(AnswerJson.Of(drawn, charts: false).Chart);
    }

    [Fact]
    public void What_is_written_can_be_read_back()
    {
        string json = AnswerJson.Write(AnswerJson.Of(Answer));
        Assert.Equal(json, AnswerJson.Write(AnswerJson.Read(json)!));
    }

    private static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(static property => property.Name);
}
