using System.Globalization;
using ChinaRussiaBot.Host.Store;
using ChinaRussiaBot.Host.Wording;
using Microsoft.Extensions.Options;

namespace ChinaRussiaBot.Host.Channels.Telegram.Handling;

/// <summary>So many questions a minute of one person, whatever the chat: one notice, then silence until the minute is over. Thread-safe.</summary>
internal sealed class AskLimit(AskerPace pace, IOptions<TelegramOptions> options)
{
    /// <summary>What to say instead of an answer, perhaps nothing; null when the question may be answered.</summary>
    public IReadOnlyList<Outgoing>? Refuse(Incoming question)
    {
        (bool mayAsk, TimeSpan wait, bool tells) = pace.Ask("telegram:" + question.User.ToString(CultureInfo.InvariantCulture), options.Value.QuestionsPerMinute);
        if (mayAsk)
            return null;
        int seconds = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds));
        return tells
            ? Messages.Send(question, Texts.SlowDown.In(question.Language, ("wait", Texts.Seconds.In(question.Language, seconds))))
            : [];
    }
}
