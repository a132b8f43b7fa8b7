using System.Diagnostics;
using System.Text.RegularExpressions;
using ChinaRussiaBot.Host.Tests.Support;
using ChinaRussiaBot.Host.Tests.Telegram.Fake;

namespace ChinaRussiaBot.Host.Tests.Telegram;

/// <summary>The program as a process of its own, killed without warning when disposed of. Keeps the end of its log.</summary>
internal sealed partial class SoakHost : IAsyncDisposable
{
    private const int MostLines = 40;
    private readonly Process process;
    private readonly Queue<string> lines = new();
    private string? address;

    private SoakHost(ProcessStartInfo start)
    {
        process = new Process { StartInfo = start };
        process.OutputDataReceived += (_, line) => Add(line.Data);
        process.ErrorDataReceived += (_, line) => Add(line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>The last lines of its log.</summary>
    public IReadOnlyList<string> Lines
    {
        get
        {
            lock (lines)
                return [.. lines];
        }
    }

    public static SoakHost Start(TemporaryFolder folder, FakeBotApi telegram)
    {
        string[] settings =
        [
            Path.Combine(AppContext.BaseDirectory, "ChinaRussiaBot.Host.dll"),
            "--urls=http://127.0.0.1:0",
            "--Logging:LogLevel:Default=Warning",
            "--Logging:LogLevel:ChinaRussiaBot=Information",
            "--Logging:LogLevel:Microsoft.Hosting.Lifetime=Information",
            "--Logging:Console:FormatterName=simple",
            "--Logging:Console:FormatterOptions:SingleLine=true",
            "--Logging:Console:FormatterOptions:TimestampFormat=HH:mm:ss.fff ",
            $"--Knowledge:Folder={folder.Sub("knowledge")}",
            $"--Index:Folder={Path.Combine(folder.Path, "index")}",
            $"--Store:Folder={Path.Combine(folder.Path, "store")}",
            .. telegram.Settings("--Telegram:MessagesPerSecond=1000", "--Telegram:MessagesPerSecondPerChat=1000", "--Telegram:QuestionsPerMinute=1000000"),
        ];
        return new(new ProcessStartInfo("dotnet", settings) { RedirectStandardOutput = true, RedirectStandardError = true });
    }

    /// <summary>What it counts of the channel; why not, when it does not say it.</summary>
    public async Task<string> Measures()
    {
        if (process.HasExited)
            return $"it has ended with {process.ExitCode}";
        if (Volatile.Read(ref address) is not { } open)
            return "it does not listen yet";
        try
        {
            using HttpClient http = new() { BaseAddress = new Uri(open), Timeout = TimeSpan.FromSeconds(10) };
            string ready = await (await http.GetAsync("/health/ready")).Content.ReadAsStringAsync();
            string all = await http.GetStringAsync("/metrics");
            return ready + "\n" + string.Join('\n', all.Split('\n').Where(static line => line.StartsWith("bot_telegram_", StringComparison.Ordinal) && !line.Contains("_bucket", StringComparison.Ordinal)));
        }
        catch (Exception silent) when (silent is HttpRequestException or OperationCanceledException)
        {
            return $"it does not answer ({silent.GetType().Name})";
        }
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill();
        await process.WaitForExitAsync(CancellationToken.None);
        process.Dispose();
    }

    private void Add(string? line)
    {
        if (line is null)
            return;
        if (Listening().Match(line) is { Success: true } listens)
            Volatile.Write(ref address, listens.Value);
        lock (lines)
        {
            lines.Enqueue(line.Replace(FakeBotApi.Token, "…", StringComparison.Ordinal));
            if (lines.Count > MostLines)
                lines.Dequeue();
        }
    }

    [GeneratedRegex("(?<=Now listening on: )http://[0-9.:]+")]
    private static partial Regex Listening();
}
