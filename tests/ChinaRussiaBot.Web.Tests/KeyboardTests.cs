using ChinaRussiaBot.Web.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ChinaRussiaBot.Web.Tests;

/// <summary>Without a mouse, and with an input method.</summary>
public sealed class KeyboardTests(Chromium chromium)
{
    [Theory]
    [InlineData("zh")]
    [InlineData("ru")]
    public async Task Everything_is_reached_by_keyboard_alone(string language)
    {
        await using Visit visit = await (await chromium.Open(new Visitor(language))).Go();
        IKeyboard keys = visit.Page.Keyboard;
        await keys.PressAsync("Tab");
        Assert.True(await visit.HasFocus(".skip"));
        await keys.PressAsync("Enter");
        await TabTo(visit, "#question");
        await keys.TypeAsync(Words.Trade(language));
        await keys.PressAsync("Enter");
        await Expect(visit.Answers).ToHaveCountAsync(1);
        await TabTo(visit, ".bot .chip", back: true);
        await keys.PressAsync("Enter");
        await Expect(visit.Panel.Locator("article.cited")).ToBeVisibleAsync();
        await TabTo(visit, "#panel-close", back: true);
        await keys.PressAsync("Enter");
        await Expect(visit.Panel).ToBeHiddenAsync();
        Assert.True(await visit.HasFocus(".chip"));
        await TabTo(visit, "details.table summary");
        await keys.PressAsync("Enter");
        await Expect(visit.Answers.Locator("table")).ToBeVisibleAsync();
        await TabTo(visit, ".tools .icon[data-label=good]");
        await keys.PressAsync("Space");
        await Expect(visit.Status).ToHaveTextAsync(Words.Say(language, "thanks"));
    }

    [Fact]
    public async Task Shift_and_Enter_make_a_new_line()
    {
        await using Visit visit = await (await chromium.Open(new Visitor("ru"))).Go();
        await visit.Field.FillAsync("Товарооборот");
        await visit.Field.PressAsync("Shift+Enter");
        await Expect(visit.Field).ToHaveValueAsync("Товарооборот\n");
        await Expect(visit.Questions).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Enter_that_ends_a_composition_does_not_send()
    {
        await using Visit visit = await (await chromium.Open(new Visitor("zh"))).Go();
        await visit.Field.FocusAsync();
        ICDPSession session = await visit.Context.NewCDPSessionAsync(visit.Page);
        // What a pinyin input method does: letters under composition, then Enter while the candidates are open.
        await session.SendAsync("Input.imeSetComposition", new() { ["text"] = "maoyie", ["selectionStart"] = 6, ["selectionEnd"] = 6 });
        await session.SendAsync("Input.dispatchKeyEvent", new() { ["type"] = "rawKeyDown", ["key"] = "Enter", ["code"] = "Enter", ["windowsVirtualKeyCode"] = 229 });
        await Expect(visit.Questions).ToHaveCountAsync(0);
        await session.SendAsync("Input.insertText", new() { ["text"] = "贸易额" });
        await Expect(visit.Field).ToHaveValueAsync("贸易额");
        await visit.Field.PressAsync("Enter");
        await Expect(visit.Questions).ToHaveTextAsync(["贸易额"]);
    }

    [Theory]
    [InlineData("isComposing: true")]
    [InlineData("keyCode: 229")]
    public async Task Each_sign_of_a_composition_is_enough(string sign)
    {
        await using Visit visit = await (await chromium.Open(new Visitor("zh"))).Go();
        await visit.Field.FillAsync("中俄贸易");
        bool sends = await visit.Field.EvaluateAsync<bool>($"field => !field.dispatchEvent(new KeyboardEvent('keydown', {{ key: 'Enter', bubbles: true, cancelable: true, {sign} }}))");
        Assert.False(sends);
        await Expect(visit.Questions).ToHaveCountAsync(0);
    }

    private static async Task TabTo(Visit visit, string selector, bool back = false)
    {
        for (int press = 0; press < 60; press++)
        {
            if (await visit.HasFocus(selector))
                return;
            await visit.Page.Keyboard.PressAsync(back ? "Shift+Tab" : "Tab");
        }

        Assert.Fail($"Tab never came to {selector}.");
    }
}
