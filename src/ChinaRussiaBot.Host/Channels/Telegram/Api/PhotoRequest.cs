using System.Text.Json;
using System.Text.Json.Nodes;
using Telegram.Bot.Requests;

namespace ChinaRussiaBot.Host.Channels.Telegram.Api;

/// <summary>sendPhoto as it lies in the outbox, with the bytes of its photo beside it.</summary>
internal sealed class PhotoRequest(string body, byte[] photo) : RequestBase<JsonElement>(Method)
{
    public const string Method = "sendPhoto";
    private const string Field = "photo";

    /// <summary>What the stored call says in place of the bytes; null when it says nothing.</summary>
    public static string? Address(string body) => JsonNode.Parse(body)?[Field]?.GetValue<string>();

    public override HttpContent ToHttpContent()
    {
#pragma warning disable CA2000 // The form owns its parts, and whoever sends the form disposes of it.
        MultipartFormDataContent form = [];
        foreach ((string name, JsonNode? value) in JsonNode.Parse(body)!.AsObject())
        {
            if (name != Field && value is not null)
                form.Add(new StringContent(value is JsonValue text && text.TryGetValue(out string? plain) ? plain : value.ToJsonString()), name);
        }

        ByteArrayContent file = new(photo);
        file.Headers.ContentType = new("image/png");
        form.Add(file, Field, "chart.png");
#pragma warning restore CA2000
        return form;
    }
}
