using ChinaRussiaBot.Host.Tests.Support;
using ChinaRussiaBot.WeChatPlatform;
using Microsoft.AspNetCore.Builder;

namespace ChinaRussiaBot.Host.Tests.WeChat;

/// <summary>The real host with an official account, and the platform that calls it.</summary>
internal sealed class WeChatHost : IAsyncDisposable
{
    private WeChatHost(RunningHost host, PlatformAccount account, TimeSpan? patience)
    {
        Host = host;
        Platform = new Platform(host.Http, account, patience);
        Patient = new Platform(host.Http, account, TimeSpan.FromSeconds(30), TimeSpan.Zero);
    }

    public RunningHost Host { get; }

    public Platform Platform { get; }

    /// <summary>A platform that hardly hangs up: for what a busy machine must not spoil.</summary>
    public Platform Patient { get; }

    public static async Task<WeChatHost> Start(
        PlatformAccount? account = null, string[]? settings = null, TimeSpan? patience = null, Action<WebApplicationBuilder>? adjust = null, TemporaryFolder? folder = null, bool ready = true)
    {
        account ??= PlatformAccount.Plain;
        return new WeChatHost(await RunningHost.Start(account.Settings(settings ?? []), adjust, folder, ready), account, patience);
    }

    /// <summary>What the account says to a text.</summary>
    public async Task<string> Say(string text, string from = "oPerson") => (await Patient.Deliver(PlatformMessage.Text(from, text), TestContext.Current.CancellationToken)).Text!;

    public async Task<string> Send(PlatformMessage message) => (await Patient.Deliver(message, TestContext.Current.CancellationToken)).Text!;

    public ValueTask DisposeAsync() => Host.DisposeAsync();
}
