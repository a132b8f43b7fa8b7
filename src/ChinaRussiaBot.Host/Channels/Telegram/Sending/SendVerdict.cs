using ChinaRussiaBot.Host.Channels.Telegram.Api;
using ChinaRussiaBot.Host.Store;
using Telegram.Bot.Exceptions;

namespace ChinaRussiaBot.Host.Channels.Telegram.Sending;

/// <summary>Errors of the Bot API → what to do. The texts are the server's own. Pure.</summary>
internal static class SendVerdict
{
    // Telegram itself keeps what it could not deliver to us for a day.
    private static readonly TimeSpan longest = TimeSpan.FromHours(24);

    private const int MostFaults = 8;
    private const int MostFaultsOfPhoto = 3;

    /// <summary>An outage is outlasted for a day; what is older is given up, so that no message holds up its chat for ever.</summary>
    public static Verdict Of(RequestException failure, Outgoing call)
    {
        Verdict verdict = OfFailure(failure, call);
        return verdict is Verdict.Again && call.Age > longest ? new Verdict.Dropped("given up") : verdict;
    }

    /// <summary>A fault of ours while sending. A photo that cannot be made goes as its words, anything else is given up after some tries.</summary>
    public static Verdict OfFault(Outgoing call)
    {
        bool isPhoto = call.Method == PhotoRequest.Method;
        return call.Faults + 1 < (isPhoto ? MostFaultsOfPhoto : MostFaults) ? new Verdict.Again(null, MayBeTwice: true, IsOurFault: true)
            : isPhoto ? new Verdict.Changed("sendMessage", StoredBody.AsText(call.Body))
            : new Verdict.Dropped("given up");
    }

    private static Verdict OfFailure(RequestException failure, Outgoing call) => failure switch
    {
        ApiRequestException { Parameters.MigrateToChatId: { } chat } when $"{chat}" != call.Chat => new Verdict.Moved(chat),
        ApiRequestException { ErrorCode: 401 } => new Verdict.Stopped(),
        ApiRequestException { ErrorCode: 403 } => new Verdict.Gone(),
        ApiRequestException { ErrorCode: 429 } => new Verdict.Again(Failure.RetryAfter(failure) ?? TimeSpan.FromSeconds(1), MayBeTwice: false),
        ApiRequestException { ErrorCode: >= 500 } => new Verdict.Again(null, MayBeTwice: false),
        ApiRequestException { ErrorCode: 409 } => new Verdict.Again(null, MayBeTwice: false),
        ApiRequestException refused => OfRefusal(refused.Message, call),
        _ when Failure.IsSurelyNotDone(failure) => new Verdict.Again(null, MayBeTwice: false),
        // It has most likely arrived, and a second copy would be worse than none.
        _ when call.Method.StartsWith("send", StringComparison.Ordinal) => new Verdict.Dropped("perhaps arrived"),
        // A change made twice is the same as once.
        _ => new Verdict.Again(null, MayBeTwice: true),
    };

    private static Verdict OfRefusal(string text, Outgoing call)
    {
        if (Has("message is not modified"))
            return new Verdict.Delivered(null);
        if (Has("can't parse entities"))
            return Change(call, StoredBody.WithoutMarkup(call.Body));
        if (Has("message thread not found"))
            return Change(call, StoredBody.Without(call.Body, "message_thread_id"));
        if (Has("message to be replied not found") || Has("replied message not found") || Has("message to reply not found"))
            return Change(call, StoredBody.Without(call.Body, "reply_parameters"));
        // An answer without its buttons is better than none.
        if (Has("reply markup") || Has("BUTTON_"))
            return Change(call, StoredBody.Without(call.Body, "reply_markup"));
        if (Has("message to edit not found") || Has("message can't be edited"))
            return new Verdict.Changed("sendMessage", StoredBody.Without(call.Body, "message_id"));
        if (call.Method != PhotoRequest.Method && (Has("not enough rights to send") || Has("have no rights to send")))
            return new Verdict.Gone();
        // Photos may be forbidden where texts are not.
        return call.Method == PhotoRequest.Method && !Has("chat not found")
            ? new Verdict.Changed("sendMessage", StoredBody.AsText(call.Body))
            : new Verdict.Dropped();

        bool Has(string part) => text.Contains(part, StringComparison.OrdinalIgnoreCase);
    }

    // A change that changes nothing would be refused for ever.
    private static Verdict Change(Outgoing call, string body) => body == call.Body ? new Verdict.Dropped() : new Verdict.Changed(call.Method, body);
}
