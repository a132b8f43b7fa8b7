namespace ChinaRussiaBot.Host.Channels.WeChat.Formatting;

/// <summary>A piece of an answer that stays on one page with the sources it names.</summary>
/// <param name="Text">One or more lines.</param>
/// <param name="Sources">Numbers of the sources that the page must list.</param>
internal sealed record Block(string Text, IReadOnlyList<int> Sources)
{
    public static Block Of(string text) => new(text, []);
}
