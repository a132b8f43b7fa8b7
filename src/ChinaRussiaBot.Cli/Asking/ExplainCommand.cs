using System.CommandLine;
using System.Globalization;
using ChinaRussiaBot.Answering;
using ChinaRussiaBot.Cli.Indexing;
using ChinaRussiaBot.Generations;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Cli.Asking;

/// <summary>explain: how a question was understood, what was found and rejected, what was cited.</summary>
internal static class ExplainCommand
{
    public static Command Create(Settings settings, Terminal terminal)
    {
        Argument<string[]> question = new("QUESTION") { Description = "The question to explain.", Arity = ArgumentArity.OneOrMore };
        Option<string?> language = LanguageOption.Create();
        Command command = new("explain", "Why this evidence: how the question was understood, scores, what was rejected and why.") { question, language };
        command.SetAction(parsed => Run(settings, terminal, QuestionWords.Read(parsed, question), LanguageOption.Read(parsed.GetValue(language))));
        return command;
    }

    private static int Run(Settings settings, Terminal terminal, string text, Language? language)
    {
        if (QuestionLimits.Fault(text) is { } fault)
            throw new UsageException(fault);
        using Generation generation = ServingIndex.Open(settings, terminal);
        long start = terminal.Clock.GetTimestamp();
        Answer answer = generation.Answerer.Ask(text, language, Conversation.Empty, terminal.Out.WriteLine).Answer;
        TimeSpan taken = terminal.Clock.GetElapsedTime(start);
        terminal.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"status: {AnswerJson.Status(answer)} ({taken.TotalMilliseconds:F1} ms, {answer.Generation})"));
        foreach (Citation citation in answer.Citations)
            terminal.Out.WriteLine($"cited: [{citation.Number}] {citation.ItemId} of {citation.Document}: {citation.Quote}");
        terminal.Out.WriteLine();
        AnswerPrint.Print(answer, terminal.Out);
        return ExitCode.Done;
    }
}
