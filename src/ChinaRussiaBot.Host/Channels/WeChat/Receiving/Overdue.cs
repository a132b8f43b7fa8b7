using ChinaRussiaBot.Host.Store;
using ChinaRussiaBot.Host.Wording;
using Microsoft.Extensions.Options;

namespace ChinaRussiaBot.Host.Channels.WeChat.Receiving;

/// <summary>
/// What becomes of a delivery whose answer is not ready in time. The platform delivers a message several times, each time when it got no answer:
/// while another try is to come, the connection is left to be cut; on the last one the person gets a number under which to fetch the answer.
/// </summary>
internal sealed class Overdue(WeChatPeople people, ReplyStore replies, IOptions<WeChatOptions> options, TimeProvider clock)
{
    private static readonly TimeSpan betweenTries = TimeSpan.FromSeconds(5);

    // Beyond this the message's moment says nothing: a clock is wrong, or the message was made for a test.
    private static readonly TimeSpan longestAge = TimeSpan.FromMinutes(5);

    /// <summary>The notice to answer with now; null to go on waiting.</summary>
    public KeptReply? Decide(KeptDelivery delivery, WeChatMessage message) => IsLast(delivery, message) ? Promise(delivery, message) : null;

    // Tries that met a process that was down were not counted: the message's age tells them too.
    private bool IsLast(KeptDelivery delivery, WeChatMessage message)
    {
        if (delivery.Tries >= options.Value.Tries)
            return true;
        TimeSpan age = clock.GetUtcNow() - (message.Sent ?? clock.GetUtcNow());
        return age <= longestAge && age >= (betweenTries * options.Value.Tries) - TimeSpan.FromSeconds(1.5);
    }

    private KeptReply? Promise(KeptDelivery delivery, WeChatMessage message)
    {
        int ticket = replies.Ticket(people.Channel, delivery.Id, delivery.Asker);
        Language language = people.Language(delivery.Asker, message["Content"]);
        string text = Texts.TicketGiven.In(language, ("ticket", $"{ticket}"));
        return new KeptReply([text], clock.GetUtcNow().ToUnixTimeSeconds(), [], LanguageTag.Of(language));
    }
}
