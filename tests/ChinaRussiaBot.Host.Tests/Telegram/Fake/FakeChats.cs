using System.Text.Json;

namespace ChinaRussiaBot.Host.Tests.Telegram.Fake;

/// <summary>The chats, their messages and the open presses and inline queries.</summary>
internal sealed class FakeChats
{
    private readonly Dictionary<(long Chat, int Id), (string Text, string Markup)> messages = [];
    private readonly Dictionary<string, string> settings = [];
    private readonly HashSet<string> open = [];
    private readonly Lock gate = new();
    private int nextMessage = 5000;
    private string webhook = "";

    /// <summary>Chats in which the bot may not write, and how the server says so.</summary>
    public Dictionary<long, FakeRefusal> Closed { get; } = [];

    /// <summary>Administrators of groups.</summary>
    public HashSet<long> Admins { get; } = [];

    /// <summary>Files that people sent, by id.</summary>
    public System.Collections.Concurrent.ConcurrentDictionary<string, byte[]> Files { get; } = new();

    /// <summary>A press or an inline query that waits for its one answer.</summary>
    public string Open(string id)
    {
        lock (gate)
            open.Add(id);
        return id;
    }

    public (object Result, FakeCall Call) Execute(string method, JsonElement body, byte[]? file, FakeUpdates updates)
    {
        lock (gate)
        {
            return method switch
            {
                "getMe" => (new { id = 1234567890, is_bot = true, first_name = "Trade", username = FakeBotApi.Username }, new FakeCall(method, body)),
                "deleteWebhook" => Webhook(method, body, updates, isSet: false),
                "setWebhook" => Webhook(method, body, updates, isSet: true),
                "sendMessage" => Send(method, body, FakeRules.Text(body, "text", 4096)),
                "sendPhoto" => Send(method, body, FakeRules.Photo(body, file)),
                "sendVenue" => Send(method, body, FakeRules.Venue(body)),
                "editMessageText" => Edit(method, body),
                "answerCallbackQuery" => AnswerOnce(method, body, "callback_query_id", 200),
                "answerInlineQuery" => AnswerInline(method, body),
                "setMyCommands" or "setMyDescription" or "setMyShortDescription" or "setMyName" => Set(method, body),
                "getMyCommands" => (Get("setMyCommands", body) is { } kept ? kept.GetProperty("commands") : Array.Empty<object>(), new FakeCall(method, body)),
                "getMyDescription" => (new { description = Get("setMyDescription", body)?.GetProperty("description").GetString() ?? "" }, new FakeCall(method, body)),
                "getMyShortDescription" => (new { short_description = Get("setMyShortDescription", body)?.GetProperty("short_description").GetString() ?? "" }, new FakeCall(method, body)),
                "getMyName" => (new { name = Get("setMyName", body)?.GetProperty("name").GetString() ?? "Trade" }, new FakeCall(method, body)),
                "getChatMember" => (Member(body.GetProperty("user_id").GetInt64()), new FakeCall(method, body)),
                "getFile" => (File(body.GetProperty("file_id").GetString()!), new FakeCall(method, body)),
                "sendChatAction" => (true, new FakeCall(method, body.Clone())),
                "sendMessageDraft" => (true, new FakeCall(method, body.Clone(), FakeRules.Draft(body))),
                "leaveChat" => (true, new FakeCall(method, body.Clone())),
                "getWebhookInfo" => (new { url = webhook, has_custom_certificate = false, pending_update_count = 0 }, new FakeCall(method, body)),
                _ => throw new FakeRefusal(404, "Not Found: method not found"),
            };
        }
    }

    private object File(string id) => Files.TryGetValue(id, out byte[]? content)
        ? new { file_id = id, file_unique_id = id, file_size = content.Length, file_path = $"documents/{id}" }
        : throw new FakeRefusal(400, "Bad Request: invalid file_id");

    private (object Result, FakeCall Call) Webhook(string method, JsonElement body, FakeUpdates updates, bool isSet)
    {
        updates.HasWebhook = isSet;
        webhook = isSet ? body.GetProperty("url").GetString()! : "";
        return (true, new FakeCall(method, body));
    }

    private (object Result, FakeCall Call) Send(string method, JsonElement body, string plain)
    {
        long chat = Chat(body);
        FakeRules.Markup(body);
        if (body.TryGetProperty("message_thread_id", out JsonElement thread) && thread.GetInt32() != 77)
            throw new FakeRefusal(400, "Bad Request: message thread not found");
        int id = nextMessage++;
        messages[(chat, id)] = (plain, Markup(body));
        return (Message(chat, id, plain), new FakeCall(method, body.Clone(), plain, id));
    }

    private (object Result, FakeCall Call) Edit(string method, JsonElement body)
    {
        long chat = Chat(body);
        int id = body.GetProperty("message_id").GetInt32();
        if (!messages.TryGetValue((chat, id), out (string Text, string Markup) before))
            throw new FakeRefusal(400, "Bad Request: message to edit not found");
        string plain = FakeRules.Text(body, "text", 4096);
        FakeRules.Markup(body);
        if (before == (plain, Markup(body)))
            throw new FakeRefusal(400, "Bad Request: message is not modified: specified new message content and reply markup are exactly the same");
        messages[(chat, id)] = (plain, Markup(body));
        return (Message(chat, id, plain), new FakeCall(method, body.Clone(), plain, id));
    }

    private (object Result, FakeCall Call) AnswerOnce(string method, JsonElement body, string field, int mostText)
    {
        if (!open.Remove(body.GetProperty(field).GetString()!))
            throw new FakeRefusal(400, "Bad Request: query is too old and response timeout expired or query ID is invalid");
        if (body.TryGetProperty("text", out JsonElement text) && text.GetString()!.Length > mostText)
            throw new FakeRefusal(400, "Bad Request: MESSAGE_TOO_LONG");
        return (true, new FakeCall(method, body.Clone()));
    }

    private (object Result, FakeCall Call) AnswerInline(string method, JsonElement body)
    {
        FakeRules.InlineResults(body);
        return AnswerOnce(method, body, "inline_query_id", int.MaxValue);
    }

    private (object Result, FakeCall Call) Set(string method, JsonElement body)
    {
        if (method == "setMyCommands")
            FakeRules.Commands(body);
        if (body.TryGetProperty("description", out JsonElement description) && description.GetString()!.Length > 512)
            throw new FakeRefusal(400, "Bad Request: BOT_DESCRIPTION_TOO_LONG");
        if (body.TryGetProperty("short_description", out JsonElement brief) && brief.GetString()!.Length > 120)
            throw new FakeRefusal(400, "Bad Request: BOT_SHORT_DESCRIPTION_TOO_LONG");
        if (body.TryGetProperty("name", out JsonElement name) && name.GetString()!.Length > 64)
            throw new FakeRefusal(400, "Bad Request: BOT_TITLE_TOO_LONG");
        settings[method + Scope(body)] = body.GetRawText();
        return (true, new FakeCall(method, body.Clone()));
    }

    private JsonElement? Get(string method, JsonElement body) =>
        settings.TryGetValue(method + Scope(body), out string? kept) ? JsonDocument.Parse(kept).RootElement : null;

    private static string Scope(JsonElement body) => body.ValueKind != JsonValueKind.Object ? "" :
        (body.TryGetProperty("scope", out JsonElement scope) ? scope.GetProperty("type").GetString() + (scope.TryGetProperty("chat_id", out JsonElement chat) ? $" {chat}" : "") : "") + "/"
        + (body.TryGetProperty("language_code", out JsonElement code) ? code.GetString() : "");

    private object Member(long user) => Admins.Contains(user)
        ? new
        {
            status = "administrator",
            user = new { id = user, is_bot = false, first_name = "A" },
            can_be_edited = false,
            is_anonymous = false,
            can_manage_chat = true,
            can_delete_messages = true,
            can_manage_video_chats = true,
            can_restrict_members = true,
            can_promote_members = false,
            can_change_info = true,
            can_invite_users = true,
            can_post_stories = false,
            can_edit_stories = false,
            can_delete_stories = false,
        }
        : new { status = "member", user = new { id = user, is_bot = false, first_name = "M" } };

    private long Chat(JsonElement body)
    {
        long chat = body.GetProperty("chat_id").GetInt64();
        return Closed.TryGetValue(chat, out FakeRefusal? refusal) ? throw refusal : chat;
    }

    private static string Markup(JsonElement body) => body.TryGetProperty("reply_markup", out JsonElement markup) ? markup.GetRawText() : "";

    private static object Message(long chat, int id, string text) => new
    {
        message_id = id,
        date = 1_790_000_000,
        chat = new { id = chat, type = chat < 0 ? "supergroup" : "private" },
        from = new { id = 1234567890, is_bot = true, first_name = "Trade", username = FakeBotApi.Username },
        text,
    };
}
