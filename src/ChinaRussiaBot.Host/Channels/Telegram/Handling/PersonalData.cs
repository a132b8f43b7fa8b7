using System.Globalization;
using ChinaRussiaBot.Host.Channels.Telegram.Api;
using ChinaRussiaBot.Host.Channels.Telegram.Formatting;
using ChinaRussiaBot.Host.Store;
using ChinaRussiaBot.Host.Wording;
using Telegram.Bot.Types.ReplyMarkups;

namespace ChinaRussiaBot.Host.Channels.Telegram.Handling;

/// <summary>What a person can see and delete of what is kept of them. In a private chat only: in a group others would read it.</summary>
internal sealed class PersonalData(BotApi api, TelegramChats chats)
{
    private const string Yes = "yes";

    public IReadOnlyList<Outgoing> InPrivate(Incoming asked) => Messages.Send(
        asked,
        Texts.OnlyInPrivate[asked.Language],
        new InlineKeyboardMarkup(InlineKeyboardButton.WithUrl(Texts.OpenPrivate[asked.Language], $"https://t.me/{api.Self!.Username}")));

    public IReadOnlyList<Outgoing> Export(Incoming asked)
    {
        string json = ReadableJson.WriteIndented(new
        {
            language = asked.Settings.Language is { } language ? LanguageTag.Of(language) : null,
            conversations = chats.Conversations(asked.User).Select(static conversation => conversation.About),
            opinions = chats.Opinions(asked.User).Select(static one => new
            {
                given = one.Given.ToString("yyyy-MM-dd HH:mm'Z'", CultureInfo.InvariantCulture),
                about = one.About,
                verdict = one.Verdict,
                comment = one.Comment,
            }),
        });
        return Messages.Send(asked, new StyledText().Add(Texts.ExportText[asked.Language]).Add("\n").Add(json, Look.Code));
    }

    public static IReadOnlyList<Outgoing> AskDelete(Incoming asked) => Messages.Send(asked, Texts.DeleteAsk[asked.Language], new(
        [[Buttons.Data(Texts.DeleteYes[asked.Language], Buttons.Delete + Yes), Buttons.Data(Texts.DeleteNo[asked.Language], Buttons.Delete + "no")]]));

    /// <summary>What was chosen under that question; null in a group, where it is not asked.</summary>
    public IReadOnlyList<Outgoing>? Decide(Incoming by, long message, string value)
    {
        if (!by.IsPrivate)
            return null;
        if (value == Yes)
            chats.Forget(by.Chat, by.User);
        return Messages.Replace(by, message, new StyledText().Add((value == Yes ? Texts.Deleted : Texts.Kept)[by.Language]));
    }
}
