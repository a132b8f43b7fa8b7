using System.CommandLine;
using ChinaRussiaBot.Answering;
using ChinaRussiaBot.Cli.Indexing;
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
        command.SetAction(parsed => Run(settings, terminal, LanguageOption.Read(parsed.GetValue(language))));
        return command;
    }

    private static int Run(Settings settings, Terminal terminal, Language? language)
    {
        using Generation generation = ServingIndex.Open(settings, terminal);
        Conversation conversation = Conversation.Empty with { Chosen = language };
        if (terminal.InIsTyped)
            terminal.Error.WriteLine(Welcome);
        while (Prompted(terminal) is { } line && line.Trim() != "/exit")
        {
            string text = line.Trim();
            if (text is "/zh" or "/ru")
            {
                conversation = conversation with { Chosen = LanguageTag.Parse(text[1..]) };
            }
            else if (text.Length > 0)
            {
                conversation = Answer(generation.Answerer, text, conversation, terminal);
            }
        }

        return ExitCode.Done;
    }

    private static Conversation Answer(QuestionAnswerer answerer, string text, Conversation conversation, Terminal terminal)
    {
        if (QuestionLimits.Fault(text) is { } fault)
        {
            terminal.Error.WriteLine(fault);
            return conversation;
        }

        Reply reply = answerer.Ask(text, conversation.Chosen, conversation);
        AnswerPrint.Print(reply.Answer, terminal.Out);
        terminal.Out.WriteLine();
        return reply.Conversation;
    }

    private static string? Prompted(Terminal terminal)
    {
        if (terminal.InIsTyped)
            terminal.Error.Write("> ");
        return terminal.In.ReadLine();
    }
}
