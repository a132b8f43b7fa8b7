using System.Text;

namespace ChinaRussiaBot.Host.Channels.WeChat.Formatting;

/// <summary>Plain text → text for a message, in which WeChat reads nothing as a link but what we make one. Pure.</summary>
internal static class WeChatText
{
    private const int MostAddress = 300;

    /// <summary>Text from the knowledge or from a person: a sign that would open a tag becomes its wide form, control characters go.</summary>
    public static string Plain(string text)
    {
        StringBuilder plain = new(text.Length);
        for (int at = 0; at < text.Length; at++)
        {
            char letter = text[at];
            if (letter == '<' && at + 1 < text.Length && (char.IsAsciiLetter(text[at + 1]) || text[at + 1] is '/' or '!'))
                plain.Append('＜');
            else if (!char.IsControl(letter) || letter == '\n')
                plain.Append(letter);
        }

        return plain.ToString();
    }

    /// <summary>A link; without an address, or with one too long for a message, the words alone.</summary>
    public static string Link(string words, string? address) =>
        address is { Length: <= MostAddress } && !address.Contains('"', StringComparison.Ordinal) ? $"<a href=\"{address}\">{Plain(words)}</a>" : Plain(words);
}
