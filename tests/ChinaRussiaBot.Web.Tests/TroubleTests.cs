using ChinaRussiaBot.Host.Tests.Support;
using ChinaRussiaBot.Web.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ChinaRussiaBot.Web.Tests;

/// <summary>The line is cut, the limit is reached, the answer is not wanted any more: no question is lost and none is asked twice.</summary>
public sealed class TroubleTests(Chromium chromium)
{
    private const string Stream = "**/api/ask/stream";

    [Theory]
    [InlineData("zh")]
    [InlineData("ru")]
    public async Task A_question_asked_off_line_goes_out_by_itself_when_the_line_is_back(string language)
    {
        await using Visit visit = await (await chromium.Open(new Visitor(language))).Go();
        await visit.Context.SetOfflineAsync(true);
        await visit.Send(Words.Trade(language));
        await Expect(visit.Status).ToHaveTextAsync(Words.Say(language, "offline"));
        await Expect(visit.Page.Locator(".state")).ToContainTextAsync(Words.Say(language, "notSent"));
        await visit.Context.SetOfflineAsync(false);
        await Expect(visit.Answers).ToContainTextAsync([Words.TradeFigure(language)]);
        await Expect(visit.Questions).ToHaveCountAsync(1);
        await Expect(visit.Page.Locator(".state")).ToHaveTextAsync("");
    }

    [Fact]
    public async Task An_answer_cut_off_on_its_way_is_fetched_again_without_a_second_question()
    {
        await using Visit visit = await (await chromium.Open(new Visitor("ru"))).Go();
        await visit.Ask(Words.Trade("ru"));
        List<string?> sent = [];
        await visit.Page.RouteAsync(Stream, async route =>
        {
            sent.Add(route.Request.PostData);
            if (sent.Count > 1)
            {
                await route.ContinueAsync();
                return;
            }

            // The server has answered; the browser never hears of it.
            await route.FetchAsync();
            await route.AbortAsync();
        });
        await visit.Send("А годом раньше?");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = Words.Say("ru", "retry") }).ClickAsync();
        await Expect(visit.Answers).ToHaveCountAsync(2);
        await Expect(visit.Answers.Last).ToContainTextAsync(Words.FollowUpFigure("ru"));
        await Expect(visit.Questions).ToHaveCountAsync(2);
        Assert.Equal(sent[0], sent[1]);
    }

    [Theory]
    [InlineData("zh", "秒")]
    [InlineData("ru", "секунд")]
    public async Task Too_many_questions_are_told_with_the_seconds_to_wait(string language, string seconds)
    {
        await chromium.Host();
        await using RunningHost host = await RunningHost.Start(["--Limits:ExemptLoopback=false", "--Limits:QuestionsPerMinutePerAddress=1"]);
        await using Visit visit = await chromium.Open(new Visitor(language), host);
        await visit.Page.Clock.InstallAsync();
        await visit.Go();
        await visit.Ask(Words.Trade(language));
        await visit.Send(Words.FollowUp(language));
        await Expect(visit.Status.Locator("[aria-hidden]")).ToContainTextAsync(seconds);
        ILocator retry = visit.Page.Locator(".state button");
        await Expect(retry).ToBeDisabledAsync();
        await visit.Page.Clock.FastForwardAsync(61_000);
        await Expect(retry).ToBeEnabledAsync();
        await Expect(visit.Status).ToHaveTextAsync(Words.Say(language, "limitOver"));
        await Expect(visit.Questions).ToHaveCountAsync(2);
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("ru")]
    public async Task An_answer_can_be_stopped_and_asked_for_again(string language)
    {
        await using Visit visit = await (await chromium.Open(new Visitor(language))).Go();
        // Held until the page itself gives up.
        await visit.Page.RouteAsync(Stream, static _ => Task.CompletedTask);
        await visit.Send(Words.Trade(language));
        await Expect(visit.Page.Locator("#draft .typing")).ToBeVisibleAsync();
        await visit.Page.Locator("#stop").ClickAsync();
        await Expect(visit.Status).ToHaveTextAsync(Words.Say(language, "stopped"));
        await Expect(visit.Page.Locator("#draft")).ToBeHiddenAsync();
        await visit.Page.UnrouteAsync(Stream);
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = Words.Say(language, "retry") }).ClickAsync();
        await Expect(visit.Answers).ToContainTextAsync([Words.TradeFigure(language)]);
        await Expect(visit.Questions).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task A_bad_answer_is_reported_with_a_word_of_reason()
    {
        await using Visit visit = await (await chromium.Open(new Visitor("ru"))).Go();
        ILocator answer = await visit.Ask(Words.Trade("ru"));
        await answer.GetByRole(AriaRole.Button, new() { Name = Words.Say("ru", "bad") }).ClickAsync();
        await answer.Locator(".reason input").FillAsync("нужен свежий год");
        await answer.Locator(".reason input").PressAsync("Enter");
        await Expect(answer.Locator(".reason")).ToHaveCountAsync(0);
        await Expect(answer.GetByRole(AriaRole.Button, new() { Name = Words.Say("ru", "bad") })).ToHaveAttributeAsync("aria-pressed", "true");
        await Expect(visit.Status).ToHaveTextAsync(Words.Say("ru", "thanks"));
    }
}
