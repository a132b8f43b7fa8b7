using System.Text.Json;
using ChinaRussiaBot.Answering.Assistance;
using ChinaRussiaBot.SemanticKernel.Calling;
using ChinaRussiaBot.SemanticKernel.Prompts;

namespace ChinaRussiaBot.SemanticKernel.Composing;

/// <summary>Has the model word an answer from evidence. What it gives is unchecked: the engine checks. Thread-safe.</summary>
internal sealed class Composer(ChatModel model)
{
    private const int MostItems = 12;
    private const int LongestItem = 1500;

    private static readonly string instructions = Prompt.Read("compose");

    public async Task<Composed> ComposeAsync(ComposeTask task, CancellationToken cancellation)
    {
        string data = ModelJson.Write(new
        {
            language = LanguageTag.Of(task.Language),
            question = ModelJson.Visible(task.Question, LongestItem),
            evidence = task.Evidence.Take(MostItems).Select(static item => new { id = item.Id, text = ModelJson.Visible(item.Text, LongestItem) }),
        });
        ModelText answer = await model.AskAsync(new ModelCall("compose", task.Asker, instructions, data), cancellation);
        if (answer.Text is null)
            return new Composed([], answer.Problem);
        return Read(answer.Text) is { Count: > 0 } statements ? new Composed(statements) : new Composed([], "unreadable");
    }

    /// <summary>Null when any part of it has another shape: a half-read answer is none.</summary>
    private static List<ComposedStatement>? Read(string text)
    {
        if (ModelJson.FirstObject(text) is not { } root || !root.TryGetProperty("statements", out JsonElement list) || list.ValueKind != JsonValueKind.Array)
            return null;
        List<ComposedStatement> statements = [];
        foreach (JsonElement one in list.EnumerateArray())
        {
            if (one.ValueKind != JsonValueKind.Object
                || !one.TryGetProperty("text", out JsonElement words) || words.ValueKind != JsonValueKind.String
                || !one.TryGetProperty("ids", out JsonElement ids) || ids.ValueKind != JsonValueKind.Array
                || ids.EnumerateArray().Any(static id => id.ValueKind != JsonValueKind.String))
                return null;
            statements.Add(new ComposedStatement(words.GetString()!, [.. ids.EnumerateArray().Select(static id => id.GetString()!)]));
        }

        return statements;
    }
}
