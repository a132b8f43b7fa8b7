using System.Globalization;
using System.Text.Json;
using Telegram.Bot;
using Telegram.Bot.Types;

namespace ChinaRussiaBot.Host.Channels.Telegram.Receiving;

/// <summary>Reads updates: first only what the inbox must know, later the whole.</summary>
internal static class UpdateText
{
    private static readonly string[] withChat = ["message", "edited_message", "my_chat_member"];

    /// <summary>The update's id; null when it has none that is a number.</summary>
    public static long? Id(JsonElement update) =>
        update.ValueKind == JsonValueKind.Object && update.TryGetProperty("update_id", out JsonElement id) && id.TryGetInt64(out long number) ? number : null;

    /// <summary>The chat whose order it belongs to: for buttons that of the message, for inline queries the person.</summary>
    public static string Chat(JsonElement update)
    {
        foreach (string kind in withChat)
        {
            if (Find(update, kind, "chat", "id") is { } chat)
                return chat;
        }

        if (Find(update, "callback_query", "message", "chat", "id") is { } ofButton)
            return ofButton;
        string? person = Find(update, "callback_query", "from", "id") ?? Find(update, "inline_query", "from", "id");
        return person is null ? "" : "user:" + person;
    }

    /// <exception cref="JsonException">It is no update that this program can read.</exception>
    public static Update Read(string payload) => JsonSerializer.Deserialize<Update>(payload, JsonBotAPI.Options) ?? throw new JsonException("null");

    private static string? Find(JsonElement element, params ReadOnlySpan<string> path)
    {
        foreach (string name in path)
        {
            if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(name, out element))
                return null;
        }

        return element.ValueKind == JsonValueKind.Number && element.TryGetInt64(out long id) ? id.ToString(CultureInfo.InvariantCulture) : null;
    }
}
