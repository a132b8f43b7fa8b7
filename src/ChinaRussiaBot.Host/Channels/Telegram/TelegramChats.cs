using ChinaRussiaBot.Host.Channels.Telegram.Api;
using ChinaRussiaBot.Host.Conversations;
using ChinaRussiaBot.Host.Store;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Host.Channels.Telegram;

/// <summary>What is kept of Telegram chats and people. Only keyed hashes of their ids reach the store.</summary>
internal sealed class TelegramChats(BotApi api, Pseudonyms pseudonyms, ChatStore chats, TelegramMemory memory)
{
    public Chat Find(string chat) => chats.Find(api.Channel, pseudonyms.Of(chat));

    public void SetLanguage(string chat, Language? language) => chats.Keep(api.Channel, pseudonyms.Of(chat), Find(chat) with { Language = language });

    public void SetActive(string chat, bool active) => chats.Keep(api.Channel, pseudonyms.Of(chat), Find(chat) with { Active = active });

    public void Move(string from, string to) => chats.Move(api.Channel, pseudonyms.Of(from), pseudonyms.Of(to));

    /// <summary>The hash under which a person's verdicts are kept.</summary>
    public string Person(long user) => pseudonyms.Of($"user:{user}");

    /// <summary>Follow-ups belong to one person in one topic of one chat.</summary>
    public string ConversationKey(string chat, int? topic, long user) => pseudonyms.Of($"{chat}/{topic}/{user}");

    public Conversation Conversation(string key) => memory.Conversations.Find(api.Channel, key);

    public void KeepConversation(string key, Conversation conversation) => memory.Conversations.Keep(api.Channel, key, conversation);

    public void KeepAnswer(string chat, long question, long answer) => memory.Answered.Keep(api.Channel, pseudonyms.Of(chat), question, answer);

    public long? FindAnswer(string chat, long question) => memory.Answered.Find(api.Channel, pseudonyms.Of(chat), question);

    public void Verdict(long user, string about, string verdict, Language language) =>
        memory.Feedback.Verdict(api.Channel, Person(user), about, verdict, language);

    public void Comment(long user, string comment, Language language) => memory.Feedback.Comment(api.Channel, Person(user), comment, language);

    public int Verdicts(long user) => memory.Feedback.CountOf(api.Channel, Person(user));

    public void Unanswered(Answering.Answer answer, string question) => memory.Feedback.Unanswered(api.Channel, answer, question);

    /// <summary>Forgets a private chat and its person altogether.</summary>
    public void Forget(string chat, long user)
    {
        string id = pseudonyms.Of(chat);
        chats.Forget(api.Channel, id);
        memory.Answered.Forget(api.Channel, id);
        memory.Conversations.Forget(api.Channel, ConversationKey(chat, null, user));
        memory.Feedback.Forget(api.Channel, Person(user));
    }
}

/// <summary>The three stores that remember what was said.</summary>
internal sealed record TelegramMemory(ConversationStore Conversations, AnsweredStore Answered, FeedbackStore Feedback);
