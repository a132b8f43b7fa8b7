using System.CommandLine;

namespace ChinaRussiaBot.Cli.Asking;

/// <summary>--language: the one option that several verbs share.</summary>
internal static class LanguageOption
{
    public static Option<string?> Create() => new("--language")
    {
        Description = "Language of the answer: zh or ru; that of the question when left out.",
        HelpName = "zh|ru",
    };

    /// <exception cref="UsageException">Another language.</exception>
    public static Language? Read(string? tag) => tag is null
        ? null
        : LanguageTag.Parse(tag) ?? throw new UsageException($"--language {tag}: only zh and ru are known.");
}
