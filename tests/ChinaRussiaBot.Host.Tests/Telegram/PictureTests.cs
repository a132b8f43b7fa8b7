using ChinaRussiaBot.Host.Channels.Telegram.Pictures;
using ChinaRussiaBot.Host.Charts;
using ChinaRussiaBot.Host.Tests.Charts;
using ChinaRussiaBot.Host.Tests.Support;
using ChinaRussiaBot.Host.Tests.Telegram.Fake;
using ChinaRussiaBot.Host.Wording;
using Microsoft.Extensions.DependencyInjection;

namespace ChinaRussiaBot.Host.Tests.Telegram;

/// <summary>Charts and maps beside answers.</summary>
public sealed class PictureTests
{
    private static readonly string[] fast = ["--Telegram:MessagesPerSecondPerChat=1000", "--Telegram:MessagesPerMinutePerGroup=60000"];

    [Theory]
    [InlineData("历年中俄贸易额", "2018\u00a0—\u00a0≈1070", "来源：海关总署")]
    [InlineData("Товарооборот России и Китая по годам", "2019\u00a0—\u00a0110,8", "Источник: ГТУ КНР")]
    public async Task A_series_comes_with_its_chart_and_the_figures_below_it(string question, string figure, string source)
    {
        await using FakeBotApi telegram = await FakeBotApi.Start();
        using TemporaryFolder folder = ChartKnowledge.Write();
        await using RunningHost host = await RunningHost.Start(telegram.Settings(fast), folder: folder);
        NeedsFont(host);
        telegram.Say(question);
        Assert.Equal("sendMessage", (await telegram.Next()).Method);
        FakeCall photo = await telegram.Next();
        Assert.Equal("sendPhoto", photo.Method);
        Assert.Contains(figure, photo.Plain, StringComparison.Ordinal);
        Assert.EndsWith(source, photo.Plain, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_value_offers_the_chart_of_its_series_and_a_group_is_only_offered_one()
    {
        await using FakeBotApi telegram = await FakeBotApi.Start();
        using TemporaryFolder folder = ChartKnowledge.Write();
        await using RunningHost host = await RunningHost.Start(telegram.Settings(fast), folder: folder);
        NeedsFont(host);
        telegram.Say("2023年中俄贸易额是多少？");
        FakeCall answer = await telegram.Next();
        string data = Assert.Single(answer.Buttons, static button => button.Text == Texts.ChartButton.Chinese).Data;
        telegram.Press(answer, data, "2023年中俄贸易额是多少？");
        Assert.Equal("sendPhoto", (await telegram.Next()).Method);
        telegram.Say($"/ask@{FakeBotApi.Username} Товарооборот по годам", -100700, 5);
        FakeCall group = await telegram.Next();
        Assert.Contains(group.Buttons, static button => button.Text == Texts.ChartButton.Russian);
        telegram.Say("/cancel");
        Assert.Equal("sendMessage", (await telegram.Next()).Method);
    }

    [Fact]
    public async Task Without_a_font_there_is_no_chart_and_a_photo_left_in_the_outbox_goes_as_text()
    {
        await using FakeBotApi telegram = await FakeBotApi.Start();
        using TemporaryFolder folder = ChartKnowledge.Write();
        telegram.FailNext("sendPhoto", 429, "Too Many Requests: retry after 3000", new { retry_after = 3000 });
        await using (RunningHost first = await RunningHost.Start(telegram.Settings(fast), folder: folder))
        {
            NeedsFont(first);
            telegram.Say("历年中俄贸易额");
            await first.Log.Saw("sendPhoto failed (429)").WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);
        }

        folder.Write("no-font.ttf", "not a font");
        await using RunningHost host = await RunningHost.Start(telegram.Settings([.. fast, $"--Charts:Font={Path.Combine(folder.Path, "no-font.ttf")}"]), folder: folder);
        await telegram.Next();
        FakeCall left = await telegram.Next();
        Assert.Equal("sendMessage", left.Method);
        Assert.Contains("来源：海关总署", left.Plain, StringComparison.Ordinal);
        telegram.Say("历年中俄贸易额");
        Assert.DoesNotContain((await telegram.Next()).Buttons, static button => button.Text == Texts.ChartButton.Chinese);
    }

    [Fact]
    public async Task Where_photos_are_forbidden_the_figures_go_as_text()
    {
        await using FakeBotApi telegram = await FakeBotApi.Start();
        using TemporaryFolder folder = ChartKnowledge.Write();
        await using RunningHost host = await RunningHost.Start(telegram.Settings(fast), folder: folder);
        NeedsFont(host);
        telegram.FailNext("sendPhoto", 400, "Bad Request: not enough rights to send photos to the chat");
        telegram.Say("历年中俄贸易额");
        await telegram.Next();
        FakeCall text = await telegram.Next();
        Assert.Equal("sendMessage", text.Method);
        Assert.Contains("≈1070", text.Plain, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_port_shows_its_place_and_says_when_it_is_that_of_the_town()
    {
        await using FakeBotApi telegram = await FakeBotApi.Start();
        await using RunningHost host = await RunningHost.Start(telegram.Settings(fast));
        telegram.Say("/ports", client: "ru");
        FakeCall list = await telegram.Next();
        telegram.Press(list, "p1:manzhouli-rail");
        await telegram.Next();
        FakeCall venue = await telegram.Next();
        Assert.Equal(("sendVenue", 49.60), (venue.Method, venue.Body.GetProperty("latitude").GetDouble()));
        Assert.Equal(Texts.MapTown.Russian, venue.Body.GetProperty("address").GetString());
        telegram.Say("满洲里铁路口岸");
        FakeCall answer = await telegram.Next();
        telegram.Press(answer, Assert.Single(answer.Buttons, static button => button.Text == Texts.MapButton.Chinese).Data, "满洲里铁路口岸");
        Assert.Equal("sendVenue", (await telegram.Next()).Method);
        telegram.Press(list, "p1:heihe-road");
        await telegram.Next();
        telegram.Say("/cancel");
        Assert.Equal("sendMessage", (await telegram.Next()).Method);
    }

    [Fact]
    public void A_caption_that_is_too_long_loses_its_oldest_figures_and_never_its_source()
    {
        ChartPicture picture = new(
            ["Товарооборот"], "млрд долл. США", [.. Enumerable.Range(1900, 120).Select(static year => $"{year}")],
            [.. Enumerable.Range(0, 120).Select(static slot => new ChartBar(0, slot, slot, $"{slot},5", true))], "", "Источник: ГТУ КНР")
        {
            Axis = static value => $"{value}",
        };
        string caption = ChartCaption.Of(picture).Plain;
        Assert.InRange(caption.Length, 900, ChartCaption.MostCharacters);
        Assert.Contains("2019\u00a0—\u00a0119,5", caption, StringComparison.Ordinal);
        Assert.DoesNotContain("1900\u00a0", caption, StringComparison.Ordinal);
        Assert.EndsWith("Источник: ГТУ КНР", caption, StringComparison.Ordinal);
    }

    private static void NeedsFont(RunningHost host) =>
        Assert.SkipUnless(host.App.Services.GetRequiredService<ChartFont>().IsThere, "No font with all three scripts: install fonts-wqy-microhei.");
}
