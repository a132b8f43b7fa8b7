using System.Text.Json;

namespace ChinaRussiaBot.Cli.Asking;

/// <summary>One line of a batch, or what is wrong with it.</summary>
internal sealed record BatchLine(JsonElement? Id, string Question, string? Conversation, Language? Language, string? Fault)
{
    public static BatchLine Parse(string line)
    {
        JsonElement root;
        try
        {
            using JsonDocument json = JsonDocument.Parse(line);
            root = json.RootElement.Clone();
        }
        catch (JsonException broken)
        {
            return Faulty(null, $"not a JSON object such as {{\"question\": \"…\"}} (byte {broken.BytePositionInLine + 1})");
        }

        if (root.ValueKind != JsonValueKind.Object)
            return Faulty(null, $"not a JSON object but {root.ValueKind}");
        JsonElement? id = root.TryGetProperty("id", out JsonElement given) ? given : null;
        if (!Text(root, "question", out string? question) || question is null)
            return Faulty(id, "question: a text is needed");
        if (QuestionLimits.Fault(question) is { } fault)
            return Faulty(id, fault);
        if (!Text(root, "conversation", out string? conversation))
            return Faulty(id, "conversation: a text or nothing");
        if (!Text(root, "language", out string? tag) || (tag is not null && LanguageTag.Parse(tag) is null))
            return Faulty(id, "language: zh, ru or nothing");
        return new BatchLine(id, question, conversation, LanguageTag.Parse(tag), null);
    }

    private static BatchLine Faulty(JsonElement? id, string fault) => new(id, "", null, null, fault);

    // False when the property is neither a text nor absent.
    private static bool Text(JsonElement root, string name, out string? text)
    {
        text = null;
        if (!root.TryGetProperty(name, out JsonElement value) || value.ValueKind == JsonValueKind.Null)
            return true;
        if (value.ValueKind != JsonValueKind.String)
            return false;
        try
        {
            text = value.GetString();
            return true;
        }
        catch (InvalidOperationException)
        {
            // A lone surrogate.
            return false;
        }
    }
}
