using ChinaRussiaBot.Answering;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Cli.Asking;

/// <summary>ask --batch: one line in, one line out, in order; a bad line gets an error object and the rest goes on.</summary>
internal sealed class AskBatch(QuestionAnswerer answerer, Language? language, Terminal terminal)
{
    private readonly Dictionary<string, Conversation> conversations = new(StringComparer.Ordinal);

    /// <summary>True when every line could be read.</summary>
    public bool Run(TextReader lines, string name)
    {
        bool sound = true;
        int number = 0;
        while (lines.ReadLine() is { } line)
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
                continue;
            BatchLine request = BatchLine.Parse(line);
            terminal.Out.WriteLine(request.Fault is null ? Answered(request) : BatchJson.Write(new BatchError(request.Id, number, request.Fault)));
            terminal.Out.Flush();
            if (request.Fault is null)
                continue;
            sound = false;
            terminal.Error.WriteLine($"{name}:{number}: {request.Fault}");
        }

        return sound;
    }

    private string Answered(BatchLine request)
    {
        Conversation before = request.Conversation is { } known ? conversations.GetValueOrDefault(known, Conversation.Empty) : Conversation.Empty;
        Reply reply = answerer.Ask(request.Question, request.Language ?? language, before);
        if (request.Conversation is { } id)
            conversations[id] = reply.Conversation;
        return AnswerJson.Write(AnswerJson.Of(reply.Answer, id: request.Id));
    }
}
