using ChinaRussiaBot.Host.Wording;

namespace ChinaRussiaBot.Host.Channels;

/// <summary>Questions to begin with, short enough to be read whole on a button of a phone.</summary>
internal static class Examples
{
    private static readonly BilingualText[] questions = [Texts.Example1, Texts.Example2, Texts.Example3];

    public static IEnumerable<string> In(Language language) => questions.Select(question => question[language]);
}
