using System.CommandLine;
using System.Globalization;

namespace ChinaRussiaBot.Cli.Reviewing;

/// <summary>feedback: what users said of answers, grouped by answer across both languages, then their remarks.</summary>
internal static class FeedbackCommand
{
    public static Command Create(Settings settings, Terminal terminal)
    {
        Command command = new("feedback", "What users marked right or wrong, grouped across both languages, and what they wrote.");
        command.SetAction(_ => Run(settings, terminal));
        return command;
    }

    private static int Run(Settings settings, Terminal terminal)
    {
        using HostStore? store = HostStore.Open(settings.StoreFolder);
        IReadOnlyList<Feedback> all = store?.Feedback() ?? [];
        if (all.Count == 0)
            terminal.Error.WriteLine($"{terminal.Show(settings.StoreFolder)}: no feedback is kept there.");
        foreach (IGrouping<(string, string), Feedback> group in all
            .Where(static given => given.About.Length > 0)
            .GroupBy(static given => (given.Verdict, given.About))
            .OrderByDescending(static group => group.Count()))
        {
            terminal.Out.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{group.Count(),5}  zh {group.Count(static given => given.Language == "zh")}, ru {group.Count(static given => given.Language == "ru")}, last {Day(group.Max(static given => given.Given))}  {group.Key.Item1}: {group.Key.Item2}"));
        }

        foreach (Feedback given in all.Where(static given => given.Comment is not null))
            terminal.Out.WriteLine($"{Day(given.Given)} {given.Language}  {given.Comment!.ReplaceLineEndings(" ")}");
        return ExitCode.Done;
    }

    private static string Day(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
