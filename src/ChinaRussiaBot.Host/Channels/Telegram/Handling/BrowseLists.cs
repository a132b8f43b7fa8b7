using ChinaRussiaBot.Host.Channels.Telegram.Formatting;
using Telegram.Bot.Types.ReplyMarkups;

namespace ChinaRussiaBot.Host.Channels.Telegram.Handling;

/// <summary>What can be looked through with buttons. The last button of each way asks the engine, so what it shows is cited.</summary>
internal sealed record BrowseLists(PortLists Ports, FigureLists Figures, SourceList Sources)
{
    /// <summary>What a button of ours leads to, in place of the list it hangs under; null when it leads to no list, or to none any more.</summary>
    public (StyledText Text, InlineKeyboardMarkup Buttons)? Open(string data, Language language) =>
        data.StartsWith(Buttons.Ports, StringComparison.Ordinal) ? Ports.Open(data[Buttons.Ports.Length..], language)
        : data.StartsWith(Buttons.Figures, StringComparison.Ordinal) ? Figures.Open(data[Buttons.Figures.Length..], language)
        : null;

    /// <summary>The question that a button of a list stands for; null when it stands for none.</summary>
    public string? Question(string data, Language language) =>
        data.StartsWith(Buttons.Ports, StringComparison.Ordinal) ? Ports.Question(data[Buttons.Ports.Length..], language)
        : data.StartsWith(Buttons.Figures, StringComparison.Ordinal) ? Figures.Question(data[Buttons.Figures.Length..], language)
        : null;
}
