using System.CommandLine;
using ChinaRussiaBot.Answering;
using ChinaRussiaBot.Answering.Assistance;
using ChinaRussiaBot.Cli.Indexing;
using ChinaRussiaBot.Cli.Models;
using ChinaRussiaBot.Generations;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Cli.Asking;

/// <summary>chat: question after question in one conversation.</summary>
internal static class ChatCommand
{
    private const string Welcome = """
        请用中文或俄文提问；/zh、/ru 选择回答语言，/exit 退出。
        Спрашивайте по-китайски или по-русски; /zh и /ru выбирают язык ответа, /exit — выход.
        """;

    public static Command Create(Settings settings, Terminal terminal)
    {
        Option<string?> language = LanguageOption.Create();
        Command command = new("chat", "Asks and answers in one conversation, until /exit or the end of the input.") { language };
        command.SetAction((parsed, cancellation) => Run(settings, terminal, LanguageOption.Read(parsed.GetValue(language)), cancellation));
        return command;
    }

    private static async Task<int> Run(Settings settings, Terminal terminal, Language? language, CancellationToken cancellation)
    {
        using Generation generation = ServingIndex.Open(settings, terminal);
        ModelHelp help = ModelSetup.Help(settings);
        Conversation conversation = Conversation.Empty with { Chosen = language };
        if (terminal.InIsTyped)
            await terminal.Error.WriteLineAsync(Welcome);
        while (Prompted(terminal) is { } line && line.Trim() != "/exit")
        {
            string text = line.Trim();
            if (text is "/zh" or "/ru")
            {
                conversation = conversation with { Chosen = LanguageTag.Parse(text[1..]) };
            }
            else if (text.Length > 0)
            {
                conversation = await Answer(generation.Answerer, help, new AskedQuestion(text, conversation.Chosen, conversation), terminal, cancellation);
            }
        }

        return ExitCode.Done;
    }

    private static async Task<Conversation> Answer(QuestionAnswerer answerer, ModelHelp help, AskedQuestion asked, Terminal terminal, CancellationToken cancellation)
    {
        if (QuestionLimits.Fault(asked.Text) is { } fault)
        {
            await terminal.Error.WriteLineAsync(fault);
            return asked.Conversation;
        }

        Reply reply = await answerer.AskAsync(asked, help, cancellation);
        AnswerPrint.Print(reply.Answer, terminal.Out);
        await terminal.Out.WriteLineAsync();
        return reply.Conversation;
    }

    private static string? Prompted(Terminal terminal)
    {
        if (terminal.InIsTyped)
            terminal.Error.Write("> ");
        return terminal.In.ReadLine();
    }
}
