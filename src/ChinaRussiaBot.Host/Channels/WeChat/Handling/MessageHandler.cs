using ChinaRussiaBot.Host.Wording;

namespace ChinaRussiaBot.Host.Channels.WeChat.Handling;

/// <summary>A message → what is said to it. Decides only what kind of message it is; every kind has its answer here.</summary>
internal sealed class MessageHandler(TextHandler texts, Events events, NearestPorts nearest, HandlerTools tools)
{
    // What the platform puts in place of a message that it does not pass on.
    private const string Unsupported = "【收到不支持的消息类型";

    public async Task<Said> Handle(Incoming incoming, CancellationToken stopping)
    {
        string kind = incoming.Message.Kind;
        tools.Measures.Took(kind is "text" or "voice" or "image" or "video" or "shortvideo" or "location" or "link" or "event" ? kind : "other");
        return kind switch
        {
            "text" when incoming.Message["Content"].StartsWith(Unsupported, StringComparison.Ordinal) => TextOnly(incoming),
            "text" => await texts.Handle(incoming, incoming.Message["Content"], stopping),
            // The platform's own speech recognition, where the account has it switched on.
            "voice" when incoming.Message["Recognition"] is { Length: > 0 } words => await texts.Handle(incoming, words, stopping),
            "location" => nearest.Handle(incoming),
            "voice" or "image" or "video" or "shortvideo" or "link" => TextOnly(incoming),
            "event" => await events.Handle(incoming, stopping),
            _ => Said.Nothing,
        };
    }

    private Said TextOnly(Incoming incoming)
    {
        Language language = tools.People.Language(incoming.Asker, "");
        return Said.Notice(language, Texts.TextOnly[language]);
    }
}

/// <summary>What telling kinds apart needs.</summary>
internal sealed record HandlerTools(WeChatPeople People, WeChatMeasures Measures);
