namespace ChinaRussiaBot.Host.Tests.Telegram.Fake;

/// <summary>People who write to the bot.</summary>
internal static class FakePeople
{
    private static int nextMessage = 100;

    /// <summary>A text in a private chat, or in a group for a negative chat.</summary>
    public static int Say(this FakeBotApi api, string text, long chat = 11, long user = 0, string? client = null, DateTimeOffset? at = null, int? replyToBot = null, int? topic = null, int? message = null, string replied = "…")
    {
        int id = message ?? Interlocked.Increment(ref nextMessage);
        api.Updates.Add(update => new
        {
            update_id = update,
            message = Message(text, id, chat, user == 0 ? Math.Abs(chat) : user, client, at, replyToBot, topic, replied: replied),
        });
        return id;
    }

    /// <summary>An administrator of a group who writes as the group itself, as Telegram delivers it.</summary>
    public static void SayAsTheGroup(this FakeBotApi api, string text, long group) => api.Updates.Add(update => new
    {
        update_id = update,
        message = new
        {
            message_id = Interlocked.Increment(ref nextMessage),
            date = Now(null),
            chat = Chat(group),
            from = new { id = 1087968824, is_bot = true, first_name = "Group", username = "GroupAnonymousBot" },
            sender_chat = Chat(group),
            text,
        },
    });

    /// <summary>A place on the map in a private chat.</summary>
    public static void SendPlace(this FakeBotApi api, double latitude, double longitude, long chat = 11, string? client = null) => api.Updates.Add(update => new
    {
        update_id = update,
        message = new { message_id = Interlocked.Increment(ref nextMessage), date = Now(null), chat = Chat(chat), from = Person(chat, client), location = new { latitude, longitude } },
    });

    /// <summary>A file in a private chat.</summary>
    public static void SendFile(this FakeBotApi api, string name, byte[] content, long chat, string? client = null, string? caption = null)
    {
        int id = Interlocked.Increment(ref nextMessage);
        api.Chats.Files[$"file-{id}"] = content;
        api.Updates.Add(update => new
        {
            update_id = update,
            message = new
            {
                message_id = id,
                date = Now(null),
                chat = Chat(chat),
                from = Person(chat, client),
                document = new { file_id = $"file-{id}", file_unique_id = $"file-{id}", file_name = name, file_size = content.Length },
                caption,
            },
        });
    }

    /// <summary>An update with a question of a private chat, to be delivered as often as wanted.</summary>
    public static object Question(string text, int update, long chat, int message) =>
        new { update_id = update, message = Message(text, message, chat, chat, null, null, null, null) };

    /// <summary>A message is edited now; it was written at another time, when that is said.</summary>
    public static void Edit(this FakeBotApi api, string text, int message, long chat = 11, DateTimeOffset? written = null) =>
        api.Updates.Add(update => new { update_id = update, edited_message = Message(text, message, chat, chat, null, written, null, null, edited: Now(null)) });

    /// <summary>Presses a button under a message of the bot's that answered a question; the message was sent now, or when that is said.</summary>
    public static string Press(this FakeBotApi api, FakeCall under, string data, string? question = null, long user = 0, int asked = 90, string? client = null, DateTimeOffset? sent = null)
    {
        string id = api.Chats.Open($"press-{Interlocked.Increment(ref nextMessage)}");
        object message = new
        {
            message_id = under.MessageId,
            date = Now(sent),
            chat = Chat(under.Chat),
            text = under.Plain,
            entities = Italic(under),
            from = new { id = 1234567890, is_bot = true, first_name = "Trade", username = FakeBotApi.Username },
            reply_markup = under.Body.TryGetProperty("reply_markup", out System.Text.Json.JsonElement markup) ? markup : default(object),
            reply_to_message = question is null ? null : Message(question, asked, under.Chat, Math.Abs(under.Chat), null, null, null, null),
        };
        api.Updates.Add(update => new
        {
            update_id = update,
            callback_query = new { id, from = Person(user == 0 ? Math.Abs(under.Chat) : user, client), chat_instance = "1", message, data },
        });
        return id;
    }

    public static string AskInline(this FakeBotApi api, string query, long user = 11, string? client = null)
    {
        string id = api.Chats.Open($"inline-{Interlocked.Increment(ref nextMessage)}");
        api.Updates.Add(update => new { update_id = update, inline_query = new { id, from = Person(user, client), query, offset = "" } });
        return id;
    }

    private static object Message(string text, int id, long chat, long user, string? client, DateTimeOffset? at, int? replyToBot, int? topic, long? edited = null, string replied = "…") => new
    {
        message_id = id,
        date = Now(at),
        edit_date = edited,
        chat = Chat(chat),
        from = Person(user, client),
        text,
        entities = Entities(text),
        message_thread_id = topic,
        is_topic_message = topic is null ? (bool?)null : true,
        reply_to_message = replyToBot is null ? null : new
        {
            message_id = replyToBot,
            date = Now(at),
            chat = Chat(chat),
            text = replied,
            from = new { id = 1234567890, is_bot = true, first_name = "Trade", username = FakeBotApi.Username },
        },
    };

    // Telegram gives the styles of a message back as places in its text; a question of our own stands in italics above its answer.
    private static object[]? Italic(FakeCall message) =>
        message.Body.TryGetProperty("text", out System.Text.Json.JsonElement html) && html.GetString() is { } text && text.StartsWith("<i>", StringComparison.Ordinal)
            ? [new { type = "italic", offset = 0, length = FakeHtml.Plain(text[..(text.IndexOf("</i>", StringComparison.Ordinal) + 4)]).Length }]
            : null;

    private static object[]? Entities(string text)
    {
        int at = text.IndexOf('@', StringComparison.Ordinal);
        if (at < 0 || text.StartsWith('/'))
            return null;
        int end = text.IndexOf(' ', at);
        return [new { type = "mention", offset = at, length = (end < 0 ? text.Length : end) - at }];
    }

    private static object Chat(long chat) => chat < 0 ? new { id = chat, type = "supergroup", title = "G" } : new { id = chat, type = "private", first_name = "P" };

    private static object Person(long id, string? client) => new { id, is_bot = false, first_name = "Имя-которое-не-хранится", language_code = client };

    private static long Now(DateTimeOffset? at) => (at ?? TimeProvider.System.GetUtcNow()).ToUnixTimeSeconds();
}
