using System.Text.Json;
using System.Text.Json.Nodes;

namespace ChinaRussiaBot.ModelServer;

/// <summary>What a client asked of the model.</summary>
internal sealed record FakeRequest(string Model, string Instructions, string Data, string Authorization, string Whole)
{
    public static FakeRequest Read(JsonNode body, string authorization)
    {
        JsonArray messages = body["messages"]!.AsArray();
        return new FakeRequest((string)body["model"]!, Content(messages, "system"), Content(messages, "user"), authorization, body.ToJsonString());
    }

    public bool IsCompose => Node["evidence"] is not null;

    public bool IsRewrite => Node["question"] is not null && !IsCompose;

    /// <summary>What the client wants it for.</summary>
    public string Use => IsCompose ? "compose" : IsRewrite ? "rewrite" : "draft";

    public JsonNode Node => JsonNode.Parse(Data)!;

    public string Language => (string)Node["language"]!;

    public IReadOnlyList<(string Id, string Text)> Evidence =>
        [.. Node["evidence"]!.AsArray().Select(static item => ((string)item!["id"]!, (string)item["text"]!))];

    private static string Content(JsonArray messages, string role)
    {
        JsonNode? content = messages.FirstOrDefault(message => (string)message!["role"]! == role)?["content"];
        return content switch
        {
            JsonValue text => (string)text!,
            JsonArray parts => string.Concat(parts.Select(static part => (string?)part!["text"])),
            _ => throw new JsonException($"No message of {role}."),
        };
    }
}
