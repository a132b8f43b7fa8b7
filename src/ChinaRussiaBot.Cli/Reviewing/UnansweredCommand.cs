using System.CommandLine;
using System.Globalization;
using ChinaRussiaBot.Answering;
using ChinaRussiaBot.Cli.Indexing;
using ChinaRussiaBot.Generations;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Cli.Reviewing;

/// <summary>unanswered: what users asked in vain, grouped by what it was about, whichever language it was asked in.</summary>
internal static class UnansweredCommand
{
    public static Command Create(Settings settings, Terminal terminal)
    {
        Command command = new("unanswered", "What users asked in vain, grouped across both languages, the most asked first.");
        command.SetAction(_ => Run(settings, terminal));
        return command;
    }

    private static int Run(Settings settings, Terminal terminal)
    {
        using HostStore? store = HostStore.Open(settings.StoreFolder);
        IReadOnlyList<UnansweredQuestion> questions = store?.Unanswered() ?? [];
        if (questions.Count == 0)
        {
            terminal.Error.WriteLine($"{terminal.Show(settings.StoreFolder)}: no unanswered question is kept there.");
            return ExitCode.Done;
        }

        using Generation generation = ServingIndex.Open(settings, terminal);
        foreach (IGrouping<string, UnansweredQuestion> group in questions
            .GroupBy(question => About(question, generation.Answerer))
            .OrderByDescending(static group => group.Count()))
        {
            terminal.Out.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{group.Count(),5}  zh {group.Count(static question => question.Language == "zh")}, ru {group.Count(static question => question.Language == "ru")}, last {group.Max(static question => question.Asked).UtcDateTime:yyyy-MM-dd}  {group.Key}"));
            foreach (string text in group.Select(static question => question.Text).OfType<string>().Distinct().Take(5))
                terminal.Out.WriteLine($"       {text.ReplaceLineEndings(" ")}");
            if (Nearest(group, generation.Answerer) is { Length: > 0 } nearest)
                terminal.Out.WriteLine($"       nearest known: {nearest}");
        }

        return ExitCode.Done;
    }

    /// <summary>Ids of what the refusals name as known nearby.</summary>
    private static string Nearest(IEnumerable<UnansweredQuestion> group, QuestionAnswerer answerer) => string.Join(", ", group
        .Where(static question => question.Text is not null).Take(5)
        .SelectMany(question => answerer.Ask(question.Text!, LanguageTag.Parse(question.Language), Conversation.Empty).Answer.Citations)
        .Select(static citation => citation.ItemId).Distinct().Take(3));

    // The ids of declarations are the same in both languages.
    private static string About(UnansweredQuestion question, QuestionAnswerer answerer)
    {
        if (question.Text is not { } text)
            return question.Reason;
        Reply reply = answerer.Ask(text, LanguageTag.Parse(question.Language), Conversation.Empty);
        string subject = reply.Conversation.About is { } about
            ? string.Join(' ', [.. about.Measures, .. about.Names, .. about.Ports, .. about.Period is { } period ? [period] : (string[])[]])
            : "";
        string now = reply.Answer is Answer.Grounded ? " (answered now)" : "";
        return subject.Length > 0 ? $"{question.Reason}: {subject}{now}" : question.Reason + now;
    }
}
