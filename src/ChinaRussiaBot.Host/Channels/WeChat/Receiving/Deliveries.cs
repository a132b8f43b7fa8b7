using ChinaRussiaBot.Answering;
using ChinaRussiaBot.Host.Channels.WeChat.Handling;
using ChinaRussiaBot.Host.Channels.WeChat.Sending;
using ChinaRussiaBot.Host.Store;
using ChinaRussiaBot.Host.Wording;

namespace ChinaRussiaBot.Host.Channels.WeChat.Receiving;

/// <summary>
/// One piece of work per message, however often it is delivered: repetitions join it while it runs and get what it answered afterwards. What it
/// answers and what is remembered of it reach the disk together. Thread-safe.
/// </summary>
internal sealed class Deliveries(MessageHandler handler, WeChatPeople people, DeliveryStores stores, DeliveryTools tools)
{
    /// <summary>Takes a delivery, on disk first. Its work goes on when nobody waits for it any more.</summary>
    public (KeptDelivery Delivery, Task<KeptReply> Work) Take(WeChatMessage message, string payload)
    {
        KeptDelivery delivery = stores.Replies.Take(people.Channel, people.Hash(message.Key), people.Asker(message.From), payload);
        if (delivery.Tries == 1)
            tools.Rights.Spoke(message, delivery.Asker);
        return (delivery, delivery.Reply is { } reply ? Task.FromResult(reply) : Work(delivery.Id, message));
    }

    /// <summary>
    /// Goes on with what a stopped process left. Its last delivery may have met that process: then nobody asks for the answer again, so it waits
    /// under a number, which the next answer names.
    /// </summary>
    public void Resume()
    {
        foreach (KeptDelivery left in stores.Replies.Pending(people.Channel))
        {
            if (WeChatMessage.Of(MessageXml.Read(left.Payload!)) is not { } message)
                continue;
            if (!left.IsPush)
                stores.Replies.Ticket(people.Channel, left.Id, left.Asker);
            Work(left.Id, message).Forget(tools.Log, "WeChat: what the last run left");
        }
    }

    /// <summary>The answer goes out in a response: it need not wait under its number any more.</summary>
    public void Responded(KeptDelivery delivery)
    {
        if (delivery.Ticket is not null)
            stores.Replies.Fetched(people.Channel, delivery.Id);
    }

    private Task<KeptReply> Work(string id, WeChatMessage message) =>
        stores.Open.Join(id, () => Do(id, message));

    private async Task<KeptReply> Do(string id, WeChatMessage message)
    {
        try
        {
            // It may have been answered between being looked up and being opened here.
            if (stores.Replies.Find(people.Channel, id)?.Reply is { } earlier)
                return earlier;
            Said said = await Handle(id, message);
            KeptReply reply = new(said.Pages, tools.Clock.GetUtcNow().ToUnixTimeSeconds(), said.Choices, LanguageTag.Of(said.Language), Whole(said)) { Opens = said.Opens };
            if (stores.Database.Together(() => Keep(id, message, said, reply)) is { } push)
                tools.Sender.Add(push);
            return reply;
        }
        finally
        {
            stores.Open.Leave(id);
        }
    }

    // Only an answer in several messages has a page: one message is the whole.
    private static string? Whole(Said said) => said is { Answer: { } answer, Pages.Count: > 1 } ? AnswerJson.Write(AnswerJson.Of(answer)) : null;

    // A person who has left meanwhile is not remembered again. Gives what is to be sent, when the answer was promised as a message of its own.
    private long? Keep(string id, WeChatMessage message, Said said, KeptReply reply)
    {
        if (stores.Replies.Find(people.Channel, id) is not { } delivery)
            return null;
        said.Remember?.Invoke();
        stores.Replies.Answer(people.Channel, id, reply);
        return delivery.IsPush && reply.Pages.Count > 0 ? stores.Outbox.Add(people.Channel, [PushSender.Text(message.From, reply.Pages[0], id)])[0] : null;
    }

    private async Task<Said> Handle(string id, WeChatMessage message)
    {
        try
        {
            return await handler.Handle(new Incoming(message, id, people.Asker(message.From)), tools.Stopping);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // The edge of the channel. The text of the fault is not logged: it may hold the person's words.
            tools.Measures.Failed();
            Log.MessageFailed(tools.Log, $"{failure.GetType().Name} in {failure.TargetSite?.DeclaringType?.Name}");
            Language language = people.Language(people.Asker(message.From), message["Content"]);
            return Said.Notice(language, Texts.WeChatFailed[language]);
        }
    }
}

/// <summary>Where answers are kept.</summary>
internal sealed record DeliveryStores(Database Database, ReplyStore Replies, Outbox Outbox, OpenWork Open);

/// <summary>What taking deliveries needs beside the stores.</summary>
internal sealed record DeliveryTools(TimeProvider Clock, PushRights Rights, PushSender Sender, WeChatMeasures Measures, IHostApplicationLifetime Life, ILogger<Deliveries> Log)
{
    public CancellationToken Stopping => Life.ApplicationStopping;
}
