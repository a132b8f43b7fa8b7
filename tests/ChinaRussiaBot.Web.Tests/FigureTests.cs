using System.Globalization;
using ChinaRussiaBot.Web.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ChinaRussiaBot.Web.Tests;

/// <summary>Numbers as a table, as CSV and as a chart.</summary>
public sealed class FigureTests(Chromium chromium)
{
    [Theory]
    [InlineData("zh", "2024年 2448.19亿美元")]
    [InlineData("ru", "2024 г. 244,819 млрд долл. США")]
    public async Task A_series_is_drawn_named_and_summed_up_for_those_who_do_not_see_it(string language, string last)
    {
        await using Visit visit = await (await chromium.Open(new Visitor(language))).Go();
        ILocator answer = await visit.Ask(Words.Series(language));
        ILocator chart = answer.Locator("figure.chart svg");
        await Expect(chart.Locator("rect.column")).ToHaveCountAsync(6);
        await Expect(chart).ToHaveAttributeAsync("role", "img");
        string summary = (await chart.Locator("desc").TextContentAsync())!.Replace('\u00a0', ' ');
        Assert.Contains(last, summary, StringComparison.Ordinal);
        await Expect(answer.Locator("details.table tbody tr")).ToHaveCountAsync(6);
        // Higher value, higher bar.
        float[] heights = await chart.Locator("rect.column").EvaluateAllAsync<float[]>("bars => bars.map(bar => Number(bar.getAttribute('height')))");
        Assert.Equal(heights[^1], heights.Max());
        Assert.True(heights[1] < heights[0]);
    }

    [Theory]
    [InlineData("zh", 390)]
    [InlineData("ru", 390)]
    [InlineData("ru", 320)]
    [InlineData("ru", 1000)]
    public async Task A_series_fits_into_its_bubble_and_its_labels_into_the_picture(string language, int width)
    {
        await using Visit visit = await (await chromium.Open(new Visitor(language) { Width = width, Height = 844 })).Go();
        ILocator answer = await visit.Ask(Words.Series(language));
        await answer.Locator(".chip").First.ClickAsync();
        await Expect(visit.Panel.Locator("article.cited")).ToBeVisibleAsync();
        Assert.Equal(0, await answer.EvaluateAsync<int>("bubble => [...bubble.children].filter(part => part.getBoundingClientRect().right > bubble.getBoundingClientRect().right).length"));
        await visit.Go("/figures/trade.total");
        await Expect(visit.Page.Locator("figure.chart text.value").Last).ToBeVisibleAsync();
        Assert.Equal(0, await visit.Page.Locator("figure.chart svg").EvaluateAsync<int>("picture => [...picture.querySelectorAll('text')].filter(text => text.getBoundingClientRect().right > picture.getBoundingClientRect().right + 1).length"));
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("ru")]
    public async Task The_table_is_copied_as_csv_with_units_and_sources(string language)
    {
        await using Visit visit = await (await chromium.Open(new Visitor(language))).Go();
        ILocator answer = await visit.Ask(Words.Series(language));
        await answer.Locator("details.table summary").ClickAsync();
        await answer.GetByRole(AriaRole.Button, new() { Name = Words.Say(language, "copyCsv") }).ClickAsync();
        await Expect(visit.Status).ToHaveTextAsync(Words.Say(language, "copied"));
        string[] lines = (await visit.Clipboard()).TrimEnd().Split("\r\n");
        Assert.Equal(7, lines.Length);
        Assert.StartsWith(Words.Say(language, "tableName"), lines[0], StringComparison.Ordinal);
        Assert.Contains(",244819000000,USD,", lines[6], StringComparison.Ordinal);
        Assert.Contains("https://", lines[6], StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_is_copied_with_its_sources()
    {
        await using Visit visit = await (await chromium.Open(new Visitor("ru"))).Go();
        ILocator answer = await visit.Ask(Words.Trade("ru"));
        await answer.GetByRole(AriaRole.Button, new() { Name = Words.Say("ru", "copyAnswer") }).ClickAsync();
        await Expect(visit.Status).ToHaveTextAsync(Words.Say("ru", "copied"));
        string copied = await visit.Clipboard();
        Assert.Contains(Words.TradeFigure("ru"), copied, StringComparison.Ordinal);
        Assert.Contains("\n[1] ", copied, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("ru")]
    public async Task The_page_of_a_measure_draws_the_years_that_are_asked_for(string language)
    {
        await using Visit visit = await (await chromium.Open(new Visitor(language))).Go("/figures/trade.total");
        await visit.Page.Locator("select[name=from]").SelectOptionAsync("2019");
        await visit.Page.Locator("select[name=to]").SelectOptionAsync("2023");
        await visit.Page.Locator(".filters button").ClickAsync();
        await Expect(visit.Page.Locator("figure.chart rect.column")).ToHaveCountAsync(5);
        Assert.Contains("from=2019&to=2023", visit.Page.Url, StringComparison.Ordinal);
        string[] years = await visit.Page.Locator("#values tbody tr[data-period]").EvaluateAllAsync<string[]>("rows => rows.map(row => row.dataset.period)");
        Assert.All(years, static year => Assert.InRange(int.Parse(year, CultureInfo.InvariantCulture), 2019, 2023));
        Assert.Empty(visit.Complaints);
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("ru")]
    public async Task On_a_phone_the_source_of_a_figure_stands_under_it_and_not_beyond_the_edge(string language)
    {
        foreach (Visitor visitor in new[] { new Visitor(language).OnPhone, new Visitor(language).Narrow })
        {
            foreach (string address in new[] { "/figures/trade.total", "/ports/manzhouli-rail" })
            {
                await using Visit visit = await (await chromium.Open(visitor)).Go(address);
                Assert.Equal(0, await visit.Page.Locator("tbody :is(th, td, a)").EvaluateAllAsync<int>("cells => cells.filter(cell => cell.getBoundingClientRect().right > innerWidth).length"));
                await Expect(visit.Page.Locator("tbody tr td a").First).ToBeVisibleAsync();
            }
        }
    }
}
