using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using ChinaRussiaBot.Host.Engine;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ChinaRussiaBot.Host.Tests.Support;

/// <summary>The real host on a free port of this machine, with folders of its own.</summary>
internal sealed class RunningHost : IAsyncDisposable
{
    private readonly TemporaryFolder folder;
    private readonly bool ownsFolder;

    private RunningHost(WebApplication app, TemporaryFolder folder, bool ownsFolder, CollectedLog log, bool cookies)
    {
        App = app;
        this.folder = folder;
        this.ownsFolder = ownsFolder;
        Log = log;
        Http = new HttpClient(new SocketsHttpHandler { UseCookies = cookies }) { BaseAddress = new Uri(app.Urls.First()) };
    }

    public WebApplication App { get; }

    public HttpClient Http { get; }

    public CollectedLog Log { get; }

    /// <summary>Starts it; with <paramref name="ready"/> also waits until it answers questions. Without <paramref name="cookies"/> every request is of a stranger.</summary>
    public static async Task<RunningHost> Start(
        string[]? settings = null, Action<WebApplicationBuilder>? adjust = null, TemporaryFolder? folder = null, bool ready = true, bool cookies = true)
    {
        bool owns = folder is null;
        folder ??= new TemporaryFolder();
        if (owns)
        {
            SmallKnowledge.Write(folder);
            SharedHost.CopyIndex(folder);
        }

        CollectedLog log = new();
        string[] args =
        [
            "--urls=http://127.0.0.1:0",
            $"--Knowledge:Folder={folder.Sub("knowledge")}",
            $"--Index:Folder={Path.Combine(folder.Path, "index")}",
            $"--Store:Folder={Path.Combine(folder.Path, "store")}",
            .. settings ?? [],
        ];
        WebApplication app = BotHost.Build(args, builder =>
        {
            builder.Logging.ClearProviders().AddProvider(log).SetMinimumLevel(LogLevel.Trace);
            adjust?.Invoke(builder);
        });
        await app.StartAsync(TestContext.Current.CancellationToken);
        RunningHost host = new(app, folder, owns, log, cookies);
        if (ready)
            await host.WaitUntilReady();
        return host;
    }

    private async Task WaitUntilReady()
    {
        EngineGate gate = App.Services.GetRequiredService<EngineGate>();
        Task first = await Task.WhenAny(gate.Opened, Log.Saw("Not ready")).WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);
        Assert.True(first == gate.Opened, string.Join('\n', Log.Lines.Where(static line => line.StartsWith("Error", StringComparison.Ordinal))));
    }

    public Task<HttpResponseMessage> Ask(object body) => Post("/api/ask", JsonSerializer.Serialize(body));

    public async Task<HttpResponseMessage> Post(string path, string json, string? language = null)
    {
        using HttpRequestMessage request = new(HttpMethod.Post, path) { Content = new StringContent(json, Encoding.UTF8, "application/json") };
        if (language is not null)
            request.Headers.AcceptLanguage.Add(new StringWithQualityHeaderValue(language));
        return await Http.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        // What the host complained about stands beside a failed test.
        foreach (string line in Log.Lines.Where(static line => line.StartsWith("Warning", StringComparison.Ordinal) || line.StartsWith("Error", StringComparison.Ordinal)))
            TestContext.Current.TestOutputHelper?.WriteLine(line);
        Http.Dispose();
        await App.StopAsync(CancellationToken.None);
        await App.DisposeAsync();
        if (ownsFolder)
            folder.Dispose();
    }
}
