using Telegram.Bot.Types.ReplyMarkups;

namespace ChinaRussiaBot.Host.Channels.Telegram.Handling;

/// <summary>Buttons in rows for a phone: two short ones side by side, a long one alone. What is too long for a button is left out. Pure.</summary>
internal static class ButtonRows
{
    private const int Short = 17;

    /// <param name="buttons">What can be chosen.</param>
    /// <param name="below">The last row: ways back and on.</param>
    public static InlineKeyboardMarkup Of(IEnumerable<(string Label, string Data)> buttons, params (string Label, string Data)[] below)
    {
        List<InlineKeyboardButton[]> rows = [];
        (string Label, string Data)? waiting = null;
        foreach ((string Label, string Data) one in buttons.Where(static one => Buttons.Fits(one.Data)))
        {
            if (waiting is { } first && one.Label.Length <= Short)
            {
                rows.Add([Button(first), Button(one)]);
                waiting = null;
                continue;
            }

            if (waiting is { } alone)
                rows.Add([Button(alone)]);
            waiting = one.Label.Length <= Short ? one : null;
            if (waiting is null)
                rows.Add([Button(one)]);
        }

        if (waiting is { } last)
            rows.Add([Button(last)]);
        if (below.Length > 0)
            rows.Add([.. below.Select(Button)]);
        return new InlineKeyboardMarkup(rows);
    }

    private static InlineKeyboardButton Button((string Label, string Data) one) => Buttons.Data(one.Label, one.Data);
}
