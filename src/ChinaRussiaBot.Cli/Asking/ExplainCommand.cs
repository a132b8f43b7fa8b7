using System.CommandLine;
using System.Globalization;
using ChinaRussiaBot.Answering;
using ChinaRussiaBot.Cli.Indexing;
using ChinaRussiaBot.Cli.Models;
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
        command.SetAction((parsed, cancellation) =>
            Run(settings, terminal, new AskedQuestion(QuestionWords.Read(parsed, question), LanguageOption.Read(parsed.GetValue(language)), Conversation.Empty) { Explain = terminal.Out.WriteLine }, cancellation));
        return command;
    }

    private static async Task<int> Run(Settings settings, Terminal terminal, AskedQuestion asked, CancellationToken cancellation)
    {
        if (QuestionLimits.Fault(asked.Text) is { } fault)
            throw new UsageException(fault);
        using Generation generation = ServingIndex.Open(settings, terminal);
        long start = terminal.Clock.GetTimestamp();
        Answer answer = (await generation.Answerer.AskAsync(asked, ModelSetup.Help(settings), cancellation)).Answer;
        TimeSpan taken = terminal.Clock.GetElapsedTime(start);
        await terminal.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"status: {AnswerJson.Status(answer)} ({taken.TotalMilliseconds:F1} ms, {answer.Generation})"));
        foreach (Citation citation in answer.Citations)
            await terminal.Out.WriteLineAsync($"cited: [{citation.Number}] {citation.ItemId} of {citation.Document}: {citation.Quote}");
        await terminal.Out.WriteLineAsync();
        AnswerPrint.Print(answer, terminal.Out);
        return ExitCode.Done;
    }
}
