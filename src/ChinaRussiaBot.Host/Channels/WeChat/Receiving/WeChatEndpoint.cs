using ChinaRussiaBot.Host.Store;
using Microsoft.Extensions.Options;

namespace ChinaRussiaBot.Host.Channels.WeChat.Receiving;

/// <summary>GET and POST /wechat: what the platform calls.</summary>
internal sealed class WeChatEndpoint(Opening opening, Deliveries deliveries, Overdue overdue, EndpointTools tools)
{
    // The platform hangs up after 5 seconds. A proxy between may not tell us, so we hang up ourselves a little later; only a cut brings a further delivery.
    private static readonly TimeSpan hangUp = TimeSpan.FromSeconds(2);

    public IResult Echo(HttpContext context)
    {
        if (opening.Echo(context.Request.Query) is { } echo)
            return Results.Text(echo, "text/plain; charset=utf-8");
        return Refuse(StatusCodes.Status403Forbidden, "signature");
    }

    public async Task<IResult> Receive(HttpContext context)
    {
        long start = tools.Clock.GetTimestamp();
        if (await WeChatBody.Read(context) is not { } body)
            return Refuse(StatusCodes.Status413PayloadTooLarge, "too large");
        Opened opened = opening.Open(context.Request.Query, body);
        if (opened.Message is not { } message)
            return Refuse(opened.Refusal, opened.Why);
        (KeptDelivery delivery, Task<KeptReply> work) = deliveries.Take(message, opened.Payload);
        if (!await IsDone(work, Left(start), context.RequestAborted))
        {
            if (overdue.Decide(delivery, message) is { } notice)
                return Respond(notice, opened, start, notice.Pages.Count == 0 ? "sent later" : "number given");
            await IsDone(work, Left(start) + hangUp, context.RequestAborted);
        }

        if (work.IsCompletedSuccessfully)
        {
            deliveries.Responded(delivery);
            KeptReply reply = await work;
            return Respond(reply, opened, start, reply.Pages.Count == 0 ? "empty" : delivery.Tries == 1 ? "answered" : "answered at a later delivery");
        }

        // Not yet, or the process ends: only a cut connection brings the next delivery.
        tools.Measures.Responded("left for the next delivery", tools.Clock.GetElapsedTime(start));
        context.Abort();
        return Results.Empty;
    }

    private IResult Respond(KeptReply reply, Opened opened, long start, string outcome)
    {
        string text = reply.Pages.Count == 0 ? "" : reply.Pages[0];
        tools.Measures.Responded(outcome, tools.Clock.GetElapsedTime(start));
        return text.Length == 0
            ? Results.Bytes(Array.Empty<byte>(), "text/plain")
            : Results.Text(PassiveReply.Write(opened.Message!, text, DateTimeOffset.FromUnixTimeSeconds(reply.At), opened.Key, tools.Options.Value.Token), "text/xml; charset=utf-8");
    }

    private IResult Refuse(int status, string why)
    {
        tools.Measures.Refused(why);
        Log.Refused(tools.Log, why);
        return Results.StatusCode(status);
    }

    private TimeSpan Left(long start)
    {
        TimeSpan left = TimeSpan.FromSeconds(tools.Options.Value.ReplyWithinSeconds) - tools.Clock.GetElapsedTime(start);
        return left > TimeSpan.Zero ? left : TimeSpan.Zero;
    }

    private async Task<bool> IsDone(Task work, TimeSpan patience, CancellationToken gone)
    {
        if (work.IsCompleted)
            return true;
        using CancellationTokenSource enough = CancellationTokenSource.CreateLinkedTokenSource(gone);
        await Task.WhenAny(work, Task.Delay(patience, tools.Clock, enough.Token));
        await enough.CancelAsync();
        return work.IsCompleted;
    }
}

/// <summary>What the endpoint needs beside the work.</summary>
internal sealed record EndpointTools(IOptions<WeChatOptions> Options, TimeProvider Clock, WeChatMeasures Measures, ILogger<WeChatEndpoint> Log);
