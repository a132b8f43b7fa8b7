using System.Text.Json;

namespace ChinaRussiaBot.Host.Tests.Telegram.Fake;

/// <summary>A call that the fake accepted.</summary>
/// <param name="Method">Its name.</param>
/// <param name="Body">What was sent.</param>
/// <param name="Plain">For messages: the text as it is read.</param>
/// <param name="MessageId">For messages: the id it got.</param>
internal sealed record FakeCall(string Method, JsonElement Body, string Plain = "", int MessageId = 0)
{
    public long Chat => Body.GetProperty("chat_id").GetInt64();

    public string Html => (Body.TryGetProperty("text", out JsonElement text) ? text : Body.GetProperty("caption")).GetString()!;

    public IReadOnlyList<(string Text, string Data)> Buttons => !Body.TryGetProperty("reply_markup", out JsonElement markup) || !markup.TryGetProperty("inline_keyboard", out JsonElement rows) ? [] :
        [.. rows.EnumerateArray().SelectMany(static row => row.EnumerateArray())
            .Select(static one => (one.GetProperty("text").GetString()!, one.TryGetProperty("callback_data", out JsonElement data) ? data.GetString()! : ""))];
}
