using ChinaRussiaBot.Answering;
using ChinaRussiaBot.Answering.Assistance;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Cli.Asking;

/// <summary>ask --batch: one line in, one line out, in order; a bad line gets an error object and the rest goes on.</summary>
internal sealed class AskBatch(QuestionAnswerer answerer, ModelHelp help, Language? language, Terminal terminal)
{
    private readonly Dictionary<string, Conversation> conversations = new(StringComparer.Ordinal);

    /// <summary>True when every line could be read.</summary>
    public async Task<bool> RunAsync(TextReader lines, string name, CancellationToken cancellation)
    {
        bool sound = true;
        int number = 0;
        while (await lines.ReadLineAsync(cancellation) is { } line)
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
                continue;
            BatchLine request = BatchLine.Parse(line);
            await terminal.Out.WriteLineAsync(request.Fault is null ? await Answered(request, cancellation) : BatchJson.Write(new BatchError(request.Id, number, request.Fault)));
            await terminal.Out.FlushAsync(cancellation);
            if (request.Fault is null)
                continue;
            sound = false;
            await terminal.Error.WriteLineAsync($"{name}:{number}: {request.Fault}");
        }

        return sound;
    }

    private async Task<string> Answered(BatchLine request, CancellationToken cancellation)
    {
        Conversation before = request.Conversation is { } known ? conversations.GetValueOrDefault(known, Conversation.Empty) : Conversation.Empty;
        Reply reply = await answerer.AskAsync(new AskedQuestion(request.Question, request.Language ?? language, before), help, cancellation);
        if (request.Conversation is { } id)
            conversations[id] = reply.Conversation;
        return AnswerJson.Write(AnswerJson.Of(reply.Answer, id: request.Id));
    }
}
