using System.Text;
using System.Text.Json;
using Telegram.Bot;
using Telegram.Bot.Requests;
using Telegram.Bot.Requests.Abstractions;

namespace ChinaRussiaBot.Host.Channels.Telegram.Api;

/// <summary>A call as it lies in the outbox.</summary>
internal sealed class StoredRequest(string method, string body) : RequestBase<JsonElement>(method)
{
    /// <summary>How a call is stored.</summary>
    public static string Body<TResult>(IRequest<TResult> request) => JsonSerializer.Serialize(request, request.GetType(), JsonBotAPI.Options);

    public override HttpContent ToHttpContent() => new StringContent(body, Encoding.UTF8, "application/json");
}
