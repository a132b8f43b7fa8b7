using System.CommandLine;
using System.Globalization;

namespace ChinaRussiaBot.Cli.Evaluating;

/// <summary>evaluate: golden questions against the serving index; below the recorded numbers it fails.</summary>
internal static class EvaluateCommand
{
    public static Command Create(Settings settings, Terminal terminal)
    {
        Option<string[]> gold = new("--gold") { Description = "A file of golden questions; all of tests/Golden when left out.", HelpName = "FILE" };
        Option<bool> json = new("--json") { Description = "Print counts and failures as one JSON object." };
        Option<bool> record = new("--record") { Description = $"Write the numbers into {RecordedNumbers.FileName} beside the questions." };
        Option<string?> askedOn = new("--asked-on") { Description = "The date of asking; the recorded one when left out, else today.", HelpName = "DATE" };
        Option<bool> speed = new("--speed") { Description = "Then ask ten thousand of the questions: milliseconds each, and memory." };
        Command command = new("evaluate", "Asks golden questions: right, wrong, refused, by kind and language. Exit code 1 below the recorded numbers.")
        {
            gold, json, record, askedOn, speed, RetrievalCommand.Create(settings, terminal),
        };
        command.SetAction(parsed => new EvaluateRun(settings, terminal)
        {
            Files = parsed.GetValue(gold) ?? [],
            AsJson = parsed.GetValue(json),
            Record = parsed.GetValue(record),
            Speed = parsed.GetValue(speed),
            AskedOn = Date(parsed.GetValue(askedOn)),
        }.Run());
        return command;
    }

    private static DateOnly? Date(string? text) => text is null
        ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date)
            ? date
            : throw new UsageException($"--asked-on {text}: write a date as 2026-11-23.");
}
