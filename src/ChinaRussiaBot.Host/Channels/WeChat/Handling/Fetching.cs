using ChinaRussiaBot.Host.Channels.WeChat.Receiving;
using ChinaRussiaBot.Host.Store;
using ChinaRussiaBot.Host.Wording;
using Microsoft.Extensions.Options;

namespace ChinaRussiaBot.Host.Channels.WeChat.Handling;

/// <summary>What was answered and is asked for again: an answer under a number, the next page, a question of a list.</summary>
internal sealed class Fetching(WeChatPeople people, ReplyStore replies, OpenWork open, FetchTools tools)
{
    /// <summary>The answer under a number; waits for it as long as a response may take.</summary>
    public async Task<Said> Ticket(Incoming incoming, int number, Language language, CancellationToken stopping)
    {
        if (replies.OfTicket(people.Channel, incoming.Asker, number) is not { } kept)
            return Said.Notice(language, Texts.TicketUnknown.In(language, ("ticket", $"{number}")));
        if (kept.Reply is null && open.Find(kept.Id) is { } work)
        {
            await Task.WhenAny(work, Task.Delay(TimeSpan.FromSeconds(tools.Options.Value.ReplyWithinSeconds * 0.9), tools.Clock, stopping));
            kept = replies.Find(people.Channel, kept.Id) ?? kept;
        }

        if (kept.Reply is not { Pages.Count: > 0 } reply)
            return Said.Notice(language, Texts.TicketNotYet.In(language, ("ticket", $"{number}")));
        return new Said(LanguageTag.Parse(reply.Language) ?? language, [reply.Pages[0]]) { Remember = () => replies.Fetched(people.Channel, kept.Id) };
    }

    /// <summary>The next page of the newest answer.</summary>
    public Said More(Incoming incoming, Language language)
    {
        if (replies.Newest(people.Channel, incoming.Asker) is not { Reply: { } reply } newest || newest.Shown >= reply.Pages.Count)
            return Said.Notice(language, Texts.NoMore[language]);
        return new Said(LanguageTag.Parse(reply.Language) ?? language, [reply.Pages[newest.Shown]])
        {
            Remember = () => replies.Showed(people.Channel, newest.Id, newest.Shown + 1),
        };
    }

    /// <summary>The question that a number stands for: in the newest list, else among the examples. Null when it stands for none.</summary>
    public string? Choice(Incoming incoming, int number, Language language)
    {
        IReadOnlyList<string> choices = replies.Newest(people.Channel, incoming.Asker)?.Reply?.Choices is { Count: > 0 } shown ? shown : [.. Examples.In(language)];
        return number >= 1 && number <= choices.Count ? choices[number - 1] : null;
    }

    /// <summary>A line on answers that wait under a number; "" when none waits.</summary>
    public string Waiting(string asker, Language language) => string.Join('\n', replies.Waiting(people.Channel, asker).TakeLast(3)
        .Select(one => (one.IsAnswered ? Texts.TicketReady : Texts.TicketWaits).In(language, ("ticket", $"{one.Ticket}"))));

    /// <summary>What a verdict is about: the newest answer.</summary>
    public string? About(string asker) => replies.Newest(people.Channel, asker)?.Id;
}

/// <summary>What fetching needs beside what is kept.</summary>
internal sealed record FetchTools(IOptions<WeChatOptions> Options, TimeProvider Clock);
