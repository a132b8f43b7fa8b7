using ChinaRussiaBot.Host.Wording;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace ChinaRussiaBot.Host.Channels.Telegram.Handling;

/// <summary>The question that a message of ours answers: that of the message it replies to, or, when the question was one of ours, its own first line.</summary>
/// <param name="Words">The question without command or mention.</param>
/// <param name="Message">The number of the message in which it was asked; null when it was one of ours.</param>
internal sealed record AskedAbove(string Words, int? Message)
{
    /// <summary>Null when the message answers nothing that can still be seen.</summary>
    public static AskedAbove? Of(Message answer, User self)
    {
        if (answer.ReplyToMessage is { Text: { } text } question)
        {
            string words = Address.Words(question, self)?.Trim() ?? text;
            return new AskedAbove(BotCommands.Parse(words) is ("ask", { Length: > 0 } asked) ? asked : words, question.Id);
        }

        return answer.Text is { } own && answer.Entities is [{ Type: MessageEntityType.Italic, Offset: 0 } first, ..] && first.Length < own.Length && own[first.Length] == '\n' && !IsOurs(own[..first.Length])
            ? new AskedAbove(own[..first.Length], null)
            : null;
    }

    // Two lines of ours look like a question above its answer: "(2/3)" over a part of a long one, and that it is late.
    private static bool IsOurs(string line) => line[0] == '(' || line == Texts.Late.Chinese || line == Texts.Late.Russian;
}
