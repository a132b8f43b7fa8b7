using ChinaRussiaBot.Host.Channels.Telegram.Api;
using ChinaRussiaBot.Host.Store;
using Telegram.Bot.Requests;
using Telegram.Bot.Types.Enums;

namespace ChinaRussiaBot.Host.Channels.Telegram.Handling;

/// <summary>"Typing…" for as long as an answer takes. Most are ready before it would be seen; for those nothing is sent.</summary>
internal sealed class Typing(BotApi api, TimeProvider clock)
{
    private static readonly TimeSpan noticed = TimeSpan.FromSeconds(0.5);

    // Telegram shows it for five seconds.
    private static readonly TimeSpan again = TimeSpan.FromSeconds(4);

    private static readonly TimeSpan patience = TimeSpan.FromSeconds(2);

    public async Task<IReadOnlyList<Outgoing>> While(Incoming to, Func<Task<IReadOnlyList<Outgoing>>> work, CancellationToken stopping)
    {
        Task<IReadOnlyList<Outgoing>> answer = Task.Run(work, stopping);
        TimeSpan wait = noticed;
        while (await Task.WhenAny(answer, Task.Delay(wait, clock, stopping)) != answer && !stopping.IsCancellationRequested)
        {
            api.Please(new SendChatActionRequest { ChatId = to.Message.Chat.Id, Action = ChatAction.Typing, MessageThreadId = to.Topic }, patience, stopping);
            wait = again;
        }

        return await answer;
    }
}
