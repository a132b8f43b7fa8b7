using ChinaRussiaBot.Host.Channels.WeChat.Sending;
using ChinaRussiaBot.Host.Store;
using ChinaRussiaBot.Host.Wording;
using Microsoft.Extensions.Options;

namespace ChinaRussiaBot.Host.Channels.WeChat.Receiving;

/// <summary>
/// What becomes of a delivery whose answer is not ready in time. Where the account may send messages of its own, the answer becomes one. Else the
/// platform delivers a message several times, each time when it got no answer: while another try is to come, the connection is left to be cut; on
/// the last one the person gets a number under which to fetch the answer.
/// </summary>
internal sealed class Overdue(WeChatPeople people, OverdueStores stores, PushRights rights, OverdueTools tools)
{
    private static readonly TimeSpan betweenTries = TimeSpan.FromSeconds(5);

    // Beyond this the message's moment says nothing: a clock is wrong, or the message was made for a test.
    private static readonly TimeSpan longestAge = TimeSpan.FromMinutes(5);

    /// <summary>What to answer with now; null to go on waiting.</summary>
    public KeptReply? Decide(KeptDelivery delivery, WeChatMessage message) => stores.Database.Together(() =>
    {
        // It may have been answered, or promised by another delivery, a moment ago.
        KeptDelivery now = stores.Replies.Find(people.Channel, delivery.Id) ?? delivery;
        if (now.Reply is { } reply)
            return reply;
        if (now.IsPush || rights.Use(delivery.Asker))
        {
            stores.Replies.Push(people.Channel, delivery.Id);
            return Notice("", ChinaRussiaBot.Language.Chinese);
        }

        return IsLast(delivery, message) ? Promise(delivery, message) : null;
    });

    // Tries that met a process that was down were not counted: the message's age tells them too.
    private bool IsLast(KeptDelivery delivery, WeChatMessage message)
    {
        int tries = tools.Options.Value.Tries;
        if (delivery.Tries >= tries)
            return true;
        TimeSpan age = tools.Clock.GetUtcNow() - (message.Sent ?? tools.Clock.GetUtcNow());
        return age <= longestAge && age >= (betweenTries * tries) - TimeSpan.FromSeconds(1.5);
    }

    private KeptReply Promise(KeptDelivery delivery, WeChatMessage message)
    {
        int ticket = stores.Replies.Ticket(people.Channel, delivery.Id, delivery.Asker);
        Language language = people.Language(delivery.Asker, message["Content"]);
        return Notice(Texts.TicketGiven.In(language, ("ticket", $"{ticket}")), language);
    }

    private KeptReply Notice(string text, Language language) =>
        new(text.Length == 0 ? [] : [text], tools.Clock.GetUtcNow().ToUnixTimeSeconds(), [], LanguageTag.Of(language));
}

/// <summary>Where promises are kept.</summary>
internal sealed record OverdueStores(Database Database, ReplyStore Replies);

/// <summary>What tells the last try.</summary>
internal sealed record OverdueTools(IOptions<WeChatOptions> Options, TimeProvider Clock);
