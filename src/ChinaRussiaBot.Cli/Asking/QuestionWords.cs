using System.CommandLine;
using System.CommandLine.Parsing;

namespace ChinaRussiaBot.Cli.Asking;

/// <summary>The question as one text, however the shell cut it.</summary>
internal static class QuestionWords
{
    /// <exception cref="UsageException">A word looks like a mistyped option.</exception>
    public static string Read(ParseResult parsed, Argument<string[]> argument)
    {
        string[] words = parsed.GetValue(argument) ?? [];
        bool afterDashes = parsed.Tokens.Any(static token => token.Type == TokenType.DoubleDash);
        if (!afterDashes && words.FirstOrDefault(static word => word.StartsWith("--", StringComparison.Ordinal)) is { } option)
            throw new UsageException($"{option}: no such option. If it belongs to the question, write -- before the question.");
        return string.Join(' ', words);
    }
}
