using ChinaRussiaBot.Host.Wording;

namespace ChinaRussiaBot.Host.Channels;

/// <summary>Questions to begin with: the same three as on the web page.</summary>
internal static class Examples
{
    private static readonly string[] names = ["example1", "example2", "example3"];

    public static IEnumerable<string> In(Language language) => names.Select(name => Texts.Chat[name][language]);
}
