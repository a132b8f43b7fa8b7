using ChinaRussiaBot.Host.Engine;
using ChinaRussiaBot.Host.Tests.Support;
using ChinaRussiaBot.Web.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Chromium))]
[assembly: Xunit.v3.Parallelization(Mode = Xunit.Sdk.ParallelMode.None)]

namespace ChinaRussiaBot.Web.Tests.Support;

/// <summary>One browser and one host with the real knowledge, started when the first test needs them.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private readonly TemporaryFolder folder = new();
    private IPlaywright? playwright;
    private IBrowser? browser;
    private RunningHost? host;

    // CHROMIUM, when it is set, is the only one that is tried: CHROMIUM=none skips these tests on a machine that has a browser.
    private static string? Program => (Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } named ? [named] : new[] { "/usr/bin/chromium", "/usr/bin/chromium-browser" }).FirstOrDefault(File.Exists);

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    /// <summary>The host with the knowledge of the repository.</summary>
    internal async Task<RunningHost> Host()
    {
        SkipWithout();
        if (host is null)
        {
            host = await RunningHost.Start([$"--Knowledge:Folder={Path.Combine(Repository.Root, "knowledge")}"], folder: folder, ready: false);
            await host.App.Services.GetRequiredService<EngineGate>().Opened.WaitAsync(TimeSpan.FromMinutes(5), TestContext.Current.CancellationToken);
        }

        return host;
    }

    /// <summary>A browser window of its own, with nothing kept from other tests, on the host with the real knowledge or on the given one.</summary>
    internal async Task<Visit> Open(Visitor visitor, RunningHost? at = null)
    {
        SkipWithout();
        at ??= await Host();
        playwright ??= await Playwright.CreateAsync();
        browser ??= await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Program, Args = arguments });
        IBrowserContext context = await browser.NewContextAsync(new()
        {
            BaseURL = at.Http.BaseAddress!.AbsoluteUri,
            Locale = visitor.Language == "zh" ? "zh-CN" : "ru-RU",
            ViewportSize = new() { Width = visitor.Width, Height = visitor.Height },
            ColorScheme = visitor.Dark ? ColorScheme.Dark : ColorScheme.Light,
            ReducedMotion = ReducedMotion.Reduce,
            HasTouch = visitor.Touch,
            JavaScriptEnabled = visitor.Scripts,
            Permissions = ["clipboard-read", "clipboard-write"],
        });
        return new Visit(context, await context.NewPageAsync());
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
        if (host is not null)
            await host.DisposeAsync();
        folder.Dispose();
    }

    private static void SkipWithout() => Assert.SkipWhen(Program is null, "Chromium is not installed (set CHROMIUM to its program, or install the package chromium).");
}
