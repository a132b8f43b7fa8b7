using System.Text.Json;
using Telegram.Bot.Requests;

namespace ChinaRussiaBot.Host.Channels.Telegram.Api;

/// <summary>getUpdates whose updates stay JSON.</summary>
internal sealed class RawUpdatesRequest() : RequestBase<JsonElement[]>("getUpdates")
{
    public long Offset { get; init; }

    public int Timeout { get; init; }

    public IReadOnlyList<string> AllowedUpdates { get; init; } = [];
}
