using System.Text.Json;
using ChinaRussiaBot.Host.Channels.Telegram.Api;
using ChinaRussiaBot.Host.Store;
using Telegram.Bot.Exceptions;

namespace ChinaRussiaBot.Host.Channels.Telegram.Sending;

/// <summary>Makes one call of the outbox and keeps what is to be remembered of it.</summary>
internal sealed class Delivery(StoredCalls calls, TelegramChats chats, TelegramMeasures measures, ILogger<Delivery> log)
{
    public async Task<Verdict> Make(Outgoing call, CancellationToken cancellation)
    {
        try
        {
            if (await calls.Make(call, cancellation) is not { } result)
                return new Verdict.Changed("sendMessage", StoredBody.AsText(call.Body));
            long? message = result.ValueKind == JsonValueKind.Object && result.TryGetProperty("message_id", out JsonElement id) && id.TryGetInt64(out long number) ? number : null;
            if (message is { } answer && long.TryParse(call.Note, out long question))
                chats.KeepAnswer(call.Chat, question, answer);
            measures.Sent("delivered");
            return new Verdict.Delivered(message);
        }
        catch (RequestException failure)
        {
            Verdict verdict = SendVerdict.Of(failure, call);
            measures.Sent(Name(verdict));
            Log.SendFailed(log, call.Method, Failure.Kind(failure), Name(verdict));
            return verdict;
        }
    }

    /// <summary>A fault of ours while sending: said in the log, and the message is tried again, some times.</summary>
    public Verdict Fault(Outgoing call, Exception fault)
    {
        Verdict verdict = SendVerdict.OfFault(call);
        measures.Sent(verdict is Verdict.Dropped ? Name(verdict) : "fault");
        Log.SendFailed(log, call.Method, fault.GetType().Name, Name(verdict));
        return verdict;
    }

    private static string Name(Verdict verdict) => verdict switch
    {
        Verdict.Again { Asked: not null } => "asked to wait",
        Verdict.Again { MayBeTwice: true } => "again, may arrive twice",
        Verdict.Again => "again",
        Verdict.Changed => "changed",
        Verdict.Moved => "moved",
        Verdict.Gone => "gone",
        Verdict.Stopped => "stopped",
        Verdict.Delivered => "delivered",
        Verdict.Held => "held",
        Verdict.Dropped dropped => dropped.Why,
        _ => "",
    };
}
