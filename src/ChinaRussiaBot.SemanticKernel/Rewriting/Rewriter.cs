using System.Text.Json;
using ChinaRussiaBot.Answering.Assistance;
using ChinaRussiaBot.SemanticKernel.Calling;
using ChinaRussiaBot.SemanticKernel.Prompts;

namespace ChinaRussiaBot.SemanticKernel.Rewriting;

/// <summary>Has the model put a question into words that the engine knows. The engine checks that it still asks the same. Thread-safe.</summary>
internal sealed class Rewriter(ChatModel model)
{
    private const int LongestQuestion = 1000;
    private const int MostTerms = 300;

    private static readonly string instructions = Prompt.Read("rewrite");

    public async Task<Rewritten> RewriteAsync(RewriteTask task, CancellationToken cancellation)
    {
        // What stays the same from question to question comes first: servers that keep prefixes read it once.
        string data = ModelJson.Write(new
        {
            terms = task.Terms.Take(MostTerms),
            language = LanguageTag.Of(task.Language),
            about = task.About,
            question = ModelJson.Visible(task.Question, LongestQuestion),
        });
        ModelText answer = await model.AskAsync(new ModelCall("rewrite", task.Asker, instructions, data), cancellation);
        if (answer.Text is null)
            return new Rewritten(null, answer.Problem);
        if (ModelJson.FirstObject(answer.Text) is not { } root || !root.TryGetProperty("question", out JsonElement question))
            return new Rewritten(null, "unreadable");
        return question.ValueKind switch
        {
            JsonValueKind.String when question.GetString() is { Length: > 0 } words => new Rewritten(words),
            JsonValueKind.Null => new Rewritten(null, "unsure"),
            _ => new Rewritten(null, "unreadable"),
        };
    }
}
