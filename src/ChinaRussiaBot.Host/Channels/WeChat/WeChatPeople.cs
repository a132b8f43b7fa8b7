using ChinaRussiaBot.Host.Conversations;
using ChinaRussiaBot.Host.Problems;
using ChinaRussiaBot.Host.Store;
using ChinaRussiaBot.Questions;
using Microsoft.Extensions.Options;

namespace ChinaRussiaBot.Host.Channels.WeChat;

/// <summary>What is kept of people who write to the account. Only keyed hashes of their ids reach the store.</summary>
internal sealed class WeChatPeople(Pseudonyms pseudonyms, ChatStore chats, WeChatMemory memory, IOptions<WeChatOptions> options)
{
    /// <summary>The channel's name in the store: one per account.</summary>
    public string Channel { get; } = $"wechat:{options.Value.AppId}";

    /// <summary>The hash under which something of this channel is kept.</summary>
    public string Hash(string id) => pseudonyms.Of(id);

    public string Asker(string openId) => pseudonyms.Of($"user:{openId}");

    public Language? Chosen(string asker) => chats.Find(Channel, asker).Language;

    public void Choose(string asker, Language? language) => chats.Keep(Channel, asker, new Chat(language, Active: true));

    public Conversation Conversation(string asker) => memory.Conversations.Find(Channel, asker);

    public void Keep(string asker, Conversation conversation) => memory.Conversations.Keep(Channel, asker, conversation);

    public void Unanswered(Answering.Answer answer, string question) => memory.Feedback.Unanswered(Channel, answer, question);

    public void Verdict(string asker, string about, string verdict, Language language) => memory.Feedback.Verdict(Channel, asker, about, verdict, language);

    public void Comment(string asker, string comment, Language language) => memory.Feedback.Comment(Channel, asker, comment, language);

    /// <summary>The language of our own words: the chosen one, else that of the script, else that of the last answer, else Chinese.</summary>
    public Language Language(string asker, string text) =>
        Chosen(asker) ?? RequestLanguage.OfScript(text) ?? Conversation(asker).Last ?? ChinaRussiaBot.Language.Chinese;

    /// <summary>A person who unsubscribed: also what was still to be sent is dropped.</summary>
    public void Leave(string openId)
    {
        Forget(Asker(openId));
        memory.Outbox.Forget(Channel, openId);
    }

    /// <summary>Forgets a person altogether.</summary>
    /// <param name="asker">The person.</param>
    /// <param name="but">The message whose answer is kept; null for none.</param>
    public void Forget(string asker, string? but = null)
    {
        chats.Forget(Channel, asker);
        memory.Conversations.Forget(Channel, asker);
        memory.Feedback.Forget(Channel, asker);
        memory.Replies.Forget(Channel, asker, but);
        memory.Quota.Forget(Channel, asker);
    }
}

/// <summary>The stores that remember what was said.</summary>
internal sealed record WeChatMemory(ConversationStore Conversations, FeedbackStore Feedback, ReplyStore Replies, PushQuota Quota, Outbox Outbox);
