using System.Collections.Concurrent;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Threading.Channels;
using ChinaRussiaBot.Host.Store;

namespace ChinaRussiaBot.Host.Channels.WeChat.Sending;

/// <summary>
/// Sends answers that were not ready in time as customer-service messages, from the outbox, until each is delivered or can never be: then it waits
/// under a number. Thread-safe.
/// </summary>
internal sealed class PushSender(WeChatApi api, AccessToken token, PushStores stores, PushTools tools)
{
    public const string Method = "/cgi-bin/message/custom/send";
    private const int MostFailures = 8;
    private const int AtOnce = 4;

    // The platform refuses \u escapes in this call.
    private static readonly JsonSerializerOptions readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Channel<long> waiting = System.Threading.Channels.Channel.CreateUnbounded<long>();
    private readonly ConcurrentDictionary<long, (BackOff BackOff, int Failures)> failures = new();
    private volatile bool isOff;

    /// <summary>False once the platform said that the account may not.</summary>
    public bool IsOn => !isOff;

    /// <summary>A text for the outbox; the note names the delivery that it answers.</summary>
    public static Outgoing Text(string openId, string text, string delivery) =>
        new(openId, Method, JsonSerializer.Serialize(new { touser = openId, msgtype = "text", text = new { content = text } }, readable), delivery);

    public void Add(long seq) => waiting.Writer.TryWrite(seq);

    /// <summary>What a stopped process left.</summary>
    public void Resume()
    {
        foreach ((long seq, _, _) in stores.Outbox.Pending(stores.People.Channel))
            Add(seq);
    }

    public Task Run(CancellationToken stopping) => Task.WhenAll(Enumerable.Range(0, AtOnce).Select(_ => Work(stopping)));

    private async Task Work(CancellationToken stopping)
    {
        await foreach (long seq in waiting.Reader.ReadAllAsync(stopping))
        {
            if (stores.Outbox.Find(seq) is not { } call)
                continue;
            stores.Outbox.Started(seq, started: true);
            ApiResult result = isOff ? new ApiResult(48001, "") : await Call(call, stopping);
            Settle(seq, call, result, stopping);
        }
    }

    private async Task<ApiResult> Call(Outgoing call, CancellationToken stopping)
    {
        (string? current, ApiResult? refusal) = await token.Get(stopping);
        if (current is null)
            return NotSent(refusal!);
        ApiResult result = await Post(call, current, stopping);
        if (!result.IsTokenRefused)
            return result;
        (string? renewed, refusal) = await token.Renew(current, stopping);
        return renewed is null ? NotSent(refusal!) : await Post(call, renewed, stopping);
    }

    // Success has a code too: what has none is somebody else's answer.
    private async Task<ApiResult> Post(Outgoing call, string current, CancellationToken stopping)
    {
        ApiResult result = await api.Post(call.Method, call.Body, current, stopping);
        return result is { IsDone: true, HasCode: false } ? result with { Code = ApiResult.NotThePlatform, Message = "no errcode" } : result;
    }

    // Without a token the message never left, whatever became of the call for the token.
    private static ApiResult NotSent(ApiResult refusal) =>
        refusal.Code is ApiResult.NoAnswer or ApiResult.NotThePlatform ? refusal with { Code = ApiResult.NotDone } : refusal;

    private void Settle(long seq, Outgoing call, ApiResult result, CancellationToken stopping)
    {
        PushVerdict verdict = PushCodes.Of(result.Code);
        if (verdict == PushVerdict.Again && Failed(seq) is { } wait)
        {
            tools.Measures.Pushed("again");
            stores.Outbox.Started(seq, started: false);
            Later(seq, wait, stopping).Forget(tools.Log, "WeChat: sending again");
            return;
        }

        failures.TryRemove(seq, out _);
        if (verdict == PushVerdict.Off && !isOff)
        {
            isOff = true;
            Log.PushesOff(tools.Log, result.Code);
        }

        tools.Measures.Pushed(verdict == PushVerdict.Delivered ? "delivered" : "waits under a number");
        stores.Database.Together(() =>
        {
            if (verdict != PushVerdict.Delivered && stores.Replies.Find(stores.People.Channel, call.Note ?? "") is { } left)
                stores.Replies.Unsent(stores.People.Channel, left.Id, left.Asker);
            stores.Outbox.Done(seq);
            return true;
        });
        // Said when it is so: whoever reads the log may act on it.
        if (!result.IsDone)
            Log.ApiRefused(tools.Log, "custom/send", result.Code, result.Message);
    }

    // How long to wait after a failure; null when there were too many.
    private TimeSpan? Failed(long seq)
    {
        (BackOff backOff, int count) = failures.AddOrUpdate(seq, _ => (new BackOff(tools.Clock), 1), static (_, one) => (one.BackOff, one.Failures + 1));
        return count < MostFailures ? backOff.Next(null) : null;
    }

    private async Task Later(long seq, TimeSpan wait, CancellationToken stopping)
    {
        await Task.Delay(wait, tools.Clock, stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        Add(seq);
    }
}

/// <summary>Where messages wait, and what they answer.</summary>
internal sealed record PushStores(Database Database, Outbox Outbox, ReplyStore Replies, WeChatPeople People);

/// <summary>What sending needs beside the stores.</summary>
internal sealed record PushTools(TimeProvider Clock, WeChatMeasures Measures, ILogger<PushSender> Log);
