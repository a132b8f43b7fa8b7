using System.Buffers.Binary;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace ChinaRussiaBot.Host.Tests.Telegram.Fake;

/// <summary>What Telegram refuses in a message or in settings.</summary>
internal static partial class FakeRules
{
    /// <summary>The text as it is read.</summary>
    public static string Text(JsonElement body, string field, int most)
    {
        string raw = body.TryGetProperty(field, out JsonElement text) ? text.GetString()! : "";
        if (Encoding.UTF8.GetByteCount(raw) > 32_768)
            throw new FakeRefusal(400, "Bad Request: text is too long");
        if (raw.EnumerateRunes().Any(static rune => rune.Value == 0xFFFD))
            throw new FakeRefusal(400, "Bad Request: strings must be encoded in UTF-8");
        string? mode = body.TryGetProperty("parse_mode", out JsonElement given) ? given.GetString() : null;
        string plain = (mode switch
        {
            "HTML" or "Html" => FakeHtml.Plain(raw),
            null => raw,
            _ => throw new FakeRefusal(400, "Bad Request: unsupported parse_mode"),
        }).Trim();
        if (plain.Length == 0 && field == "text")
            throw new FakeRefusal(400, "Bad Request: message text is empty");
        if (plain.EnumerateRunes().Count() > most)
            throw new FakeRefusal(400, field == "text" ? "Bad Request: message is too long" : "Bad Request: message caption is too long");
        return plain;
    }

    /// <summary>The text of a passing preview; only in private chats.</summary>
    public static string Draft(JsonElement body)
    {
        if (body.GetProperty("chat_id").GetInt64() <= 0 || body.GetProperty("draft_id").GetInt32() == 0)
            throw new FakeRefusal(400, "Bad Request: DRAFT_INVALID");
        string text = body.GetProperty("text").GetString()!;
        return text.EnumerateRunes().Count() > 4096 ? throw new FakeRefusal(400, "Bad Request: message is too long") : text;
    }

    /// <summary>The caption of a photo that Telegram takes.</summary>
    public static string Photo(JsonElement body, byte[]? file)
    {
        if (file is null || file.Length < 24 || !file.AsSpan(1, 3).SequenceEqual("PNG"u8))
            throw new FakeRefusal(400, "Bad Request: IMAGE_PROCESS_FAILED");
        int width = BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(16));
        int height = BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(20));
        if (file.Length > 10 * 1024 * 1024 || width + height > 10_000 || Math.Max(width, height) > 20 * Math.Min(width, height))
            throw new FakeRefusal(400, "Bad Request: PHOTO_INVALID_DIMENSIONS");
        return Text(body, "caption", 1024);
    }

    /// <summary>The title of a place that Telegram takes.</summary>
    public static string Venue(JsonElement body)
    {
        if (Math.Abs(body.GetProperty("latitude").GetDouble()) > 90 || Math.Abs(body.GetProperty("longitude").GetDouble()) > 180)
            throw new FakeRefusal(400, "Bad Request: wrong latitude or longitude");
        string title = body.GetProperty("title").GetString()!;
        return title.Length > 0 && body.GetProperty("address").GetString()!.Length > 0 ? title : throw new FakeRefusal(400, "Bad Request: title and address must be non-empty");
    }

    public static void Markup(JsonElement body)
    {
        if (!body.TryGetProperty("reply_markup", out JsonElement markup))
            return;
        if (markup.TryGetProperty("force_reply", out _))
        {
            if (markup.TryGetProperty("input_field_placeholder", out JsonElement field) && field.GetString()!.Length is 0 or > 64)
                throw new FakeRefusal(400, "Bad Request: placeholder is too long");
            return;
        }

        List<JsonElement> buttons = [.. markup.GetProperty("inline_keyboard").EnumerateArray().SelectMany(static row => row.EnumerateArray())];
        if (buttons.Count > 100 || markup.GetProperty("inline_keyboard").EnumerateArray().Any(static row => row.GetArrayLength() is 0 or > 8) || markup.GetRawText().Length > 10_000)
            throw new FakeRefusal(400, "Bad Request: reply markup is too long");
        foreach (JsonElement button in buttons)
        {
            if (button.GetProperty("text").GetString()!.Trim().Length == 0)
                throw new FakeRefusal(400, "Bad Request: can't parse inline keyboard button: text is empty");
            if (button.TryGetProperty("callback_data", out JsonElement data) && Encoding.UTF8.GetByteCount(data.GetString()!) is 0 or > 64)
                throw new FakeRefusal(400, "Bad Request: BUTTON_DATA_INVALID");
        }
    }

    public static void Commands(JsonElement body)
    {
        List<JsonElement> commands = [.. body.GetProperty("commands").EnumerateArray()];
        if (commands.Count > 100)
            throw new FakeRefusal(400, "Bad Request: BOT_COMMANDS_TOO_MUCH");
        foreach (JsonElement command in commands)
        {
            if (!CommandName().IsMatch(command.GetProperty("command").GetString()!))
                throw new FakeRefusal(400, "Bad Request: BOT_COMMAND_INVALID");
            if (command.GetProperty("description").GetString()!.Length is 0 or > 256)
                throw new FakeRefusal(400, "Bad Request: BOT_COMMAND_DESCRIPTION_INVALID");
        }
    }

    public static void InlineResults(JsonElement body)
    {
        List<JsonElement> results = [.. body.GetProperty("results").EnumerateArray()];
        List<string> ids = [.. results.Select(static one => one.GetProperty("id").GetString()!)];
        if (results.Count > 50 || ids.Distinct().Count() != ids.Count || ids.Any(static id => Encoding.UTF8.GetByteCount(id) is 0 or > 64))
            throw new FakeRefusal(400, "Bad Request: RESULT_ID_INVALID");
        foreach (JsonElement result in results)
        {
            if (FakeHtml.Plain(result.GetProperty("input_message_content").GetProperty("message_text").GetString()!).EnumerateRunes().Count() > 4096)
                throw new FakeRefusal(400, "Bad Request: MESSAGE_TOO_LONG");
        }
    }

    [GeneratedRegex("^[a-z0-9_]{1,32}$")]
    private static partial Regex CommandName();
}
