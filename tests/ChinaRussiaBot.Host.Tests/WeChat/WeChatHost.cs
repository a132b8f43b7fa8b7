using ChinaRussiaBot.Host.Tests.Support;
using ChinaRussiaBot.WeChatPlatform;
using Microsoft.AspNetCore.Builder;

namespace ChinaRussiaBot.Host.Tests.WeChat;

/// <summary>The real host with an official account, and the platform that calls it.</summary>
internal sealed class WeChatHost : IAsyncDisposable
{
    private WeChatHost(RunningHost host, PlatformAccount account)
    {
        Host = host;
        Platform = new Platform(host.Http, account, TimeSpan.FromSeconds(60), TimeSpan.Zero);
    }

    public RunningHost Host { get; }

    /// <summary>A platform that hardly hangs up, so that a busy machine spoils nothing: what is late is cut by the account itself.</summary>
    public Platform Platform { get; }

    public static async Task<WeChatHost> Start(
        PlatformAccount? account = null, string[]? settings = null, Action<WebApplicationBuilder>? adjust = null, TemporaryFolder? folder = null, bool ready = true)
    {
        account ??= PlatformAccount.Plain;
        return new WeChatHost(await RunningHost.Start(account.Settings(settings ?? []), adjust, folder, ready), account);
    }

    /// <summary>What the account says to a text.</summary>
    public async Task<string> Say(string text, string from = "oPerson") => (await Platform.Deliver(PlatformMessage.Text(from, text), TestContext.Current.CancellationToken)).Text!;

    public async Task<string> Send(PlatformMessage message) => (await Platform.Deliver(message, TestContext.Current.CancellationToken)).Text!;

    public ValueTask DisposeAsync() => Host.DisposeAsync();
}
