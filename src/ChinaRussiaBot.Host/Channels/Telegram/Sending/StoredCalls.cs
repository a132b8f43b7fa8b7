using System.Text.Json;
using ChinaRussiaBot.Host.Channels.Telegram.Api;
using ChinaRussiaBot.Host.Channels.Telegram.Pictures;
using ChinaRussiaBot.Host.Store;

namespace ChinaRussiaBot.Host.Channels.Telegram.Sending;

/// <summary>Makes a call of the outbox; photos are drawn here, when their turn has come.</summary>
internal sealed class StoredCalls(BotApi api, TelegramCharts charts)
{
    // A picture takes its time on a slow network.
    private static readonly TimeSpan patience = TimeSpan.FromSeconds(60);

    /// <summary>The result; null when the call is a photo that cannot be drawn any more.</summary>
    public async Task<JsonElement?> Make(Outgoing call, CancellationToken cancellation)
    {
        if (call.Method != PhotoRequest.Method)
            return await api.Call(new StoredRequest(call.Method, call.Body), cancellation);
        byte[]? photo = PhotoRequest.Address(call.Body) is { } address ? await charts.Draw(address, cancellation) : null;
        return photo is null ? null : await api.Call(new PhotoRequest(call.Body, photo), patience, cancellation);
    }
}
