using ChinaRussiaBot.Answering;
using ChinaRussiaBot.Host.Channels.Telegram.Api;
using ChinaRussiaBot.Host.Wording;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Requests;

namespace ChinaRussiaBot.Host.Channels.Telegram.Handling;

/// <summary>
/// What is being done while a language model is asked, as a passing preview in a private chat. Never a part of the answer: a figure is shown
/// when it is checked and not before.
/// </summary>
internal sealed class Drafts(BotApi api)
{
    private static readonly TimeSpan patience = TimeSpan.FromSeconds(1);

    public async ValueTask Show(Incoming to, AskStage stage, CancellationToken stopping)
    {
        try
        {
            await api.Call(
                new SendMessageDraftRequest { ChatId = to.Message.Chat.Id, DraftId = to.Message.Id, MessageThreadId = to.Topic, Text = Words(stage)[to.Language] },
                patience,
                stopping);
        }
        catch (RequestException)
        {
            // Only a courtesy: servers before Bot API 9.3 do not know it, and the answer does not wait for its own announcement.
        }
    }

    private static BilingualText Words(AskStage stage) => stage switch
    {
        AskStage.Rewriting => Texts.Chat["rewriting"],
        AskStage.Composing => Texts.Chat["composing"],
    };
}
