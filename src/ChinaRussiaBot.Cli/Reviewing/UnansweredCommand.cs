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
        // Each is asked once: what it is about and what is known near it come from the same answer.
        foreach (IGrouping<string, AskedAgain> group in questions
            .Select(question => new AskedAgain(question, question.Text is { } text ? generation.Answerer.Ask(text, LanguageTag.Parse(question.Language), Conversation.Empty) : null))
            .GroupBy(static asked => asked.About)
            .OrderByDescending(static group => group.Count()))
        {
            terminal.Out.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{group.Count(),5}  zh {group.Count(static asked => asked.Question.Language == "zh")}, ru {group.Count(static asked => asked.Question.Language == "ru")}, last {group.Max(static asked => asked.Question.Asked).UtcDateTime:yyyy-MM-dd}  {group.Key}"));
            foreach (string text in group.Select(static asked => asked.Question.Text).OfType<string>().Distinct().Take(5))
                terminal.Out.WriteLine($"       {text.ReplaceLineEndings(" ")}");
            if (Nearest(group) is { Length: > 0 } nearest)
                terminal.Out.WriteLine($"       nearest known: {nearest}");
        }

        return ExitCode.Done;
    }

    /// <summary>Ids of what the refusals name as known nearby.</summary>
    private static string Nearest(IEnumerable<AskedAgain> group) => string.Join(", ", group
        .Select(static asked => asked.Now).OfType<Reply>().Take(5)
        .SelectMany(static reply => reply.Answer.Citations)
        .Select(static citation => citation.ItemId).Distinct().Take(3));

    /// <summary>A kept question, and what it is answered now; null where no text was kept.</summary>
    private sealed record AskedAgain(UnansweredQuestion Question, Reply? Now)
    {
        // The ids of declarations are the same in both languages.
        public string About
        {
            get
            {
                if (Now is null)
                    return Question.Reason;
                string subject = Now.Conversation.About is { } about
                    ? string.Join(' ', [.. about.Measures, .. about.Names, .. about.Ports, .. about.Period is { } period ? [period] : (string[])[]])
                    : "";
                string now = Now.Answer is Answer.Grounded ? " (answered now)" : "";
                return subject.Length > 0 ? $"{Question.Reason}: {subject}{now}" : Question.Reason + now;
            }
        }
    }
}
