using System.CommandLine;
using ChinaRussiaBot.Answering;
using ChinaRussiaBot.Cli.Indexing;
using ChinaRussiaBot.Cli.Models;
using ChinaRussiaBot.Generations;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Cli.Asking;

/// <summary>ask: one answer, or a batch of them.</summary>
internal static class AskCommand
{
    public static Command Create(Settings settings, Terminal terminal)
    {
        Argument<string[]> question = new("QUESTION")
        {
            Description = "What you want to know; several words need no quotation marks.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        Option<string?> language = LanguageOption.Create();
        Option<bool> json = new("--json") { Description = "Print the whole answer as one JSON object." };
        Option<string?> batch = new("--batch") { Description = "JSON lines {\"id\",\"question\",\"conversation\"?} in (- for standard input), JSON lines out.", HelpName = "FILE" };
        Command command = new("ask", "Answers one question, with its sources.") { question, language, json, batch };
        command.SetAction((parsed, cancellation) =>
        {
            Language? forced = LanguageOption.Read(parsed.GetValue(language));
            string text = QuestionWords.Read(parsed, question);
            if (parsed.GetValue(batch) is not { } file)
                return One(settings, terminal, new AskedQuestion(text, forced, Conversation.Empty), parsed.GetValue(json), cancellation);
            if (text.Length > 0)
                throw new UsageException("Give a question or --batch FILE, not both.");
            return Batch(settings, terminal, file, forced, cancellation);
        });
        return command;
    }

    private static async Task<int> One(Settings settings, Terminal terminal, AskedQuestion asked, bool json, CancellationToken cancellation)
    {
        if (QuestionLimits.Fault(asked.Text) is { } fault)
            throw new UsageException(fault);
        using Generation generation = ServingIndex.Open(settings, terminal);
        Answer answer = (await generation.Answerer.AskAsync(asked, ModelSetup.Help(settings), cancellation)).Answer;
        if (json)
            await terminal.Out.WriteLineAsync(AnswerJson.Write(AnswerJson.Of(answer)));
        else
            AnswerPrint.Print(answer, terminal.Out);
        return ExitCode.Done;
    }

    private static async Task<int> Batch(Settings settings, Terminal terminal, string file, Language? language, CancellationToken cancellation)
    {
        using TextReader lines = file == "-" ? terminal.In : Opened(terminal.Resolve(file));
        using Generation generation = ServingIndex.Open(settings, terminal);
        return await new AskBatch(generation.Answerer, ModelSetup.Help(settings), language, terminal).RunAsync(lines, file, cancellation) ? ExitCode.Done : ExitCode.Unusable;
    }

    private static StreamReader Opened(string path) => File.Exists(path)
        ? File.OpenText(path)
        : throw new UsageException($"{path}: there is no such file.");
}
