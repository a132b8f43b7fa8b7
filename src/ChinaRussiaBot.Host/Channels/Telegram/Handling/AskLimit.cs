using System.Globalization;
using ChinaRussiaBot.Host.Store;
using ChinaRussiaBot.Host.Wording;
using Microsoft.Extensions.Options;

namespace ChinaRussiaBot.Host.Channels.Telegram.Handling;

/// <summary>
/// So many questions a minute and a day of one person, whatever the chat: one notice, then silence until the time is over. Queries from other
/// chats, one for each pause in typing, are counted apart. Thread-safe.
/// </summary>
internal sealed class AskLimit(AskerPace pace, TimeProvider clock, IOptions<TelegramOptions> options)
{
    private readonly AskerPace ofDay = new(clock, TimeSpan.FromDays(1));
    private readonly AskerPace ofInline = new(clock);

    /// <summary>What to say instead of an answer, perhaps nothing; null when the question may be answered.</summary>
    public IReadOnlyList<Outgoing>? Refuse(Incoming question)
    {
        string asker = "telegram:" + question.User.ToString(CultureInfo.InvariantCulture);
        (bool mayAsk, TimeSpan wait, bool tells) = pace.Ask(asker, options.Value.QuestionsPerMinute);
        if (!mayAsk)
            return tells ? Say(question, Texts.SlowDown, Texts.Seconds.In(question.Language, Rounded(wait.TotalSeconds))) : [];
        (mayAsk, wait, tells) = ofDay.Ask(asker, options.Value.QuestionsPerDay);
        return mayAsk ? null : tells ? Say(question, Texts.EnoughForToday, Texts.Hours.In(question.Language, Rounded(wait.TotalHours))) : [];
    }

    /// <summary>Whether a query from another chat may be answered; there is nobody to be told.</summary>
    public bool MayLookUp(long user) => ofInline.Ask(user.ToString(CultureInfo.InvariantCulture), options.Value.InlineQueriesPerMinute).MayAsk;

    private static int Rounded(double time) => Math.Max(1, (int)Math.Ceiling(time));

    private static IReadOnlyList<Outgoing> Say(Incoming question, BilingualText what, string wait) =>
        Messages.Send(question, what.In(question.Language, ("wait", wait)));
}
