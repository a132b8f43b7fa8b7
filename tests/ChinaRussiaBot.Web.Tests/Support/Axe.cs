using System.Text.Json;
using Microsoft.Playwright;

namespace ChinaRussiaBot.Web.Tests.Support;

/// <summary>axe-core, which .ci/run fetches: AXE_CORE is the path of its axe.min.js.</summary>
internal static class Axe
{
    private const string Run = """
        async () => (await axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] })).violations
            .map(one => `${one.impact} ${one.id}: ${one.nodes.map(node => node.target.join(" ") + " (" + [...node.any, ...node.all, ...node.none].map(check => check.message).join("; ") + ")").join(" | ")}`)
        """;

    /// <summary>Fails with everything that is wrong on the page, whatever its weight.</summary>
    public static async Task FindsNothing(IPage page)
    {
        string? file = Environment.GetEnvironmentVariable("AXE_CORE");
        Assert.SkipUnless(File.Exists(file), "axe-core is not there (AXE_CORE: the path of axe.min.js).");
        await page.EvaluateAsync(await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
        // Whole, or what a bar covers half by the chance of scrolling would count as too small to touch.
        PageViewportSizeResult window = page.ViewportSize!;
        await page.SetViewportSizeAsync(window.Width, Math.Max(window.Height, await page.EvaluateAsync<int>("document.documentElement.scrollHeight")));
        JsonElement? found = await page.EvaluateAsync(Run);
        await page.SetViewportSizeAsync(window.Width, window.Height);
        string wrong = string.Join('\n', found!.Value.EnumerateArray().Select(static one => one.GetString()));
        Assert.True(wrong.Length == 0, wrong);
    }
}
