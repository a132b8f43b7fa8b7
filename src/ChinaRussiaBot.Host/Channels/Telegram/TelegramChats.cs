using System.Text.Json;
using ChinaRussiaBot.Host.Channels.Telegram.Api;
using ChinaRussiaBot.Host.Channels.Telegram.Handling;
using ChinaRussiaBot.Host.Conversations;
using ChinaRussiaBot.Host.Feedback;
using ChinaRussiaBot.Host.Store;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Host.Channels.Telegram;

/// <summary>What is kept of Telegram chats and people. Only keyed hashes of their ids reach the store.</summary>
internal sealed class TelegramChats(BotApi api, Pseudonyms pseudonyms, ChatStore chats, TelegramMemory memory)
{
    public Chat Find(string chat) => chats.Find(api.Channel, pseudonyms.Of(chat));

    public void SetLanguage(string chat, Language? language) => chats.Keep(api.Channel, pseudonyms.Of(chat), Find(chat) with { Language = language });

    public void SetActive(string chat, bool active) => chats.Keep(api.Channel, pseudonyms.Of(chat), Find(chat) with { Active = active });

    /// <summary>
    /// A group became a supergroup: its settings and what was talked about in it move. Which answer belongs to which question stays with the
    /// old id, for supergroups number their messages anew, and buttons under old messages come from the old group.
    /// </summary>
    public void Move(string from, string to)
    {
        chats.Move(api.Channel, pseudonyms.Of(from), pseudonyms.Of(to));
        memory.Conversations.Move(api.Channel, Place(from, null), Place(to, null));
    }

    public void SetMuted(string chat, bool muted) => chats.Keep(api.Channel, pseudonyms.Of(chat), Find(chat) with { Muted = muted });

    /// <summary>What was said in this chat, by this person, in this topic.</summary>
    public Conversation Conversation(Incoming asked) => memory.Conversations.Find(api.Channel, Key(asked));

    public void KeepConversation(Incoming asked, Conversation conversation) => memory.Conversations.Keep(api.Channel, Key(asked), conversation);

    /// <summary>What the person talked about, in every chat.</summary>
    public IReadOnlyList<Conversation> Conversations(long user) => memory.Conversations.Of(api.Channel, Person(user));

    public void KeepAnswer(string chat, long question, long answer) => memory.Answered.Keep(api.Channel, pseudonyms.Of(chat), question, answer);

    /// <summary>Whether the answer to a question still waits to be sent.</summary>
    public bool IsAnswerOnItsWay(string chat, long question) => memory.Outbox.IsPending(api.Channel, chat, $"{question}");

    public long? FindAnswer(string chat, long question) => memory.Answered.Find(api.Channel, pseudonyms.Of(chat), question);

    /// <summary>What the conversation was about before a question; nothing when nothing was.</summary>
    public Conversation Before(string chat, long question) => memory.Answered.FindBefore(api.Channel, pseudonyms.Of(chat), question) is { } before
        ? JsonSerializer.Deserialize<Conversation>(before) ?? Questions.Conversation.Empty
        : Questions.Conversation.Empty;

    public void KeepBefore(string chat, long question, Conversation before)
    {
        if (before.About is not null)
            memory.Answered.KeepBefore(api.Channel, pseudonyms.Of(chat), question, JsonSerializer.Serialize(before));
    }

    public void Verdict(long user, IEnumerable<string> rests, string verdict, Language language) =>
        memory.Feedback.Verdict(api.Channel, Person(user), Opinion.About(rests), verdict, language);

    public void Comment(long user, string comment, Language language) => memory.Feedback.Comment(api.Channel, Person(user), comment, language);

    public IReadOnlyList<GivenOpinion> Opinions(long user) => memory.Feedback.Of(api.Channel, Person(user));

    public void Unanswered(Answering.Answer answer, string question) => memory.Feedback.Unanswered(api.Channel, answer, question);

    /// <summary>Forgets a private chat and its person altogether, also what they talked about in groups.</summary>
    public void Forget(string chat, long user)
    {
        string id = pseudonyms.Of(chat);
        chats.Forget(api.Channel, id);
        memory.Answered.Forget(api.Channel, id);
        memory.Conversations.ForgetAll(api.Channel, Person(user));
        memory.Feedback.Forget(api.Channel, Person(user));
    }

    private string Person(long user) => pseudonyms.Of($"user:{user}");

    // Follow-ups belong to one person in one topic of one chat. The person first, so that all of a person can be found.
    private string Key(Incoming asked) => $"{Person(asked.User)}/{Place(asked.Chat, asked.Topic)}";

    private string Place(string chat, int? topic) => pseudonyms.Of($"{chat}/{topic}");
}

/// <summary>The stores that remember what was said, and what is still to be said.</summary>
internal sealed record TelegramMemory(ConversationStore Conversations, AnsweredStore Answered, FeedbackStore Feedback, Outbox Outbox);
