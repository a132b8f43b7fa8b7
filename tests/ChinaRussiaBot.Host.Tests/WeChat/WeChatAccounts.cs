using ChinaRussiaBot.WeChatPlatform;

namespace ChinaRussiaBot.Host.Tests.WeChat;

/// <summary>One host with an account in plain mode and one in safe mode, for all tests of a class; each test uses people of its own.</summary>
public sealed class WeChatAccounts : IAsyncLifetime
{
    public static readonly string PreviousKey = new('o', 43);

    internal WeChatHost Plain { get; private set; } = null!;

    internal WeChatHost Safe { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Task<WeChatHost> safe = WeChatHost.Start(PlatformAccount.Safe, [$"--WeChat:PreviousEncodingAesKey={PreviousKey}", "--Web:PublicUrl=https://bot.example/"]);
        Plain = await WeChatHost.Start(settings: ["--WeChat:QuestionsPerMinute=1000"]);
        Safe = await safe;
    }

    public async ValueTask DisposeAsync()
    {
        await Plain.DisposeAsync();
        await Safe.DisposeAsync();
    }
}
