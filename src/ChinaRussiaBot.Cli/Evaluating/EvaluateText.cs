using System.Globalization;
using ChinaRussiaBot.Evaluation;

namespace ChinaRussiaBot.Cli.Evaluating;

/// <summary>An evaluation as a person reads it: what failed and why, then the counts.</summary>
internal static class EvaluateText
{
    public static void Print(EvaluateReport report, TextWriter output)
    {
        foreach (SetReport set in report.Sets)
        {
            foreach (GoldenOutcome outcome in set.Failures)
                output.WriteLine($"{outcome.Verdict.ToString().ToLowerInvariant(),-7} {set.Name} {outcome.Id} [{outcome.Language} {outcome.Type}] {outcome.Question} :: {string.Join("; ", outcome.Reasons)}");
        }

        output.WriteLine($"{"",-22}{"asked",7}{"right",7}{"wrong",7}{"refused",9}  share");
        foreach ((string kind, GoldenScore score) in report.ByKind)
            Row(kind, score, output);
        foreach ((string language, GoldenScore score) in report.ByLanguage)
            Row(language, score, output);
        foreach (SetReport set in report.Sets)
            Row(set.Name, GoldenScore.Sum(set.ByLanguage.Values), output);
        Row("all", report.Total, output);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"unanswerable refused {report.Total.UnanswerableRefused}/{report.Total.Unanswerable} ({report.Total.UnanswerableRefusedShare:P1}), answerable refused {report.Total.AnswerableRefusedShare:P1}, asked on {report.AskedOn:yyyy-MM-dd} of {report.Generation}"));
        foreach (string shortfall in report.Sets.SelectMany(static set => set.Shortfalls))
            output.WriteLine($"BELOW {shortfall}");
    }

    private static void Row(string name, GoldenScore score, TextWriter output) => output.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{name,-22}{score.Questions,7}{score.Right,7}{score.Wrong,7}{score.Refused,9}  {score.RightShare:P1}"));
}
