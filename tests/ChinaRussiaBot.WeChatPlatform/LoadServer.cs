using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace ChinaRussiaBot.WeChatPlatform;

/// <summary>The server under load: a process of its own that can be killed, always on the same port and folders.</summary>
internal sealed class LoadServer : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("wechat-load-");
    private readonly PlatformAccount account;
    private readonly int port = FreePort();
    private Process? process;

    public LoadServer(PlatformAccount account)
    {
        this.account = account;
        LoadKnowledge.Write(Path.Combine(folder.FullName, "knowledge"));
        Http = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = 2000 })
        {
            BaseAddress = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}")),
            Timeout = Timeout.InfiniteTimeSpan,
        };
    }

    public HttpClient Http { get; }

    public async Task Start()
    {
        Launch();
        for (int look = 0; look < 1200; look++)
        {
            try
            {
                using HttpResponseMessage ready = await Http.GetAsync(new Uri("/health/ready", UriKind.Relative));
                if (ready.IsSuccessStatusCode)
                    return;
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }

            await Task.Delay(100);
        }

        throw new InvalidOperationException("The server does not become ready.");
    }

    /// <summary>Ends it as a power cut would, and starts it again.</summary>
    public async Task KillAndStart()
    {
        process!.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
        Launch();
    }

    public void Dispose()
    {
        process?.Kill();
        process?.WaitForExit();
        process?.Dispose();
        Http.Dispose();
        folder.Delete(recursive: true);
    }

    private void Launch()
    {
        string[] settings =
        [
            Path.Combine(AppContext.BaseDirectory, "ChinaRussiaBot.WeChatPlatform.dll"), "serve",
            string.Create(CultureInfo.InvariantCulture, $"--urls=http://127.0.0.1:{port}"),
            "--Logging:LogLevel:Default=None",
            $"--Knowledge:Folder={Path.Combine(folder.FullName, "knowledge")}",
            $"--Index:Folder={Path.Combine(folder.FullName, "index")}",
            $"--Store:Folder={Path.Combine(folder.FullName, "store")}",
            .. account.Settings("--WeChat:QuestionsPerMinute=1000"),
        ];
        process = Process.Start(new ProcessStartInfo("dotnet", settings))!;
    }

    private static int FreePort()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
