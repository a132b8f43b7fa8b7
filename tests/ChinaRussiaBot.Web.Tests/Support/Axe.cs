using System.Text.Json;
using Microsoft.Playwright;

namespace ChinaRussiaBot.Web.Tests.Support;

/// <summary>axe-core, which .ci/run fetches: AXE_CORE is the path of its axe.min.js.</summary>
internal static class Axe
{
    private const string Run = """
        async () => (await axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] })).violations
            .map(one => `${one.impact} ${one.id}: ${one.nodes.map(node => node.target.join(" ") + " " + node.html.slice(0, 120)).join(" | ")}`)
        """;

    /// <summary>What is wrong on the page, whatever its weight.</summary>
    public static async Task<string[]> Violations(IPage page)
    {
        string? file = Environment.GetEnvironmentVariable("AXE_CORE");
        Assert.SkipUnless(File.Exists(file), "axe-core is not there (AXE_CORE: the path of axe.min.js).");
        await page.EvaluateAsync(await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
        JsonElement? found = await page.EvaluateAsync(Run);
        return [.. found!.Value.EnumerateArray().Select(static one => one.GetString()!)];
    }
}
