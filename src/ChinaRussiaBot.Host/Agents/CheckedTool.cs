using System.Text.Json;
using ChinaRussiaBot.Host.Limits;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace ChinaRussiaBot.Host.Agents;

/// <summary>A verb that says what a call lacks: the library tells only that it failed, and no agent can mend that. It takes its place among the questions.</summary>
internal sealed class CheckedTool(McpServerTool verb, QuestionPlaces places) : DelegatingMcpServerTool(verb)
{
    public override async ValueTask<CallToolResult> InvokeAsync(RequestContext<CallToolRequestParams> request, CancellationToken cancellationToken = default)
    {
        ICollection<string> given = request.Params?.Arguments?.Keys ?? [];
        string[] needed = [.. Names("required", static list => list.EnumerateArray().Select(static name => name.GetString()!))];
        string[] known = [.. Names("properties", static list => list.EnumerateObject().Select(static one => one.Name))];
        if (needed.Except(given).Any())
            return Fault($"{ProtocolTool.Name} needs {string.Join(", ", needed)}. Missing: {string.Join(", ", needed.Except(given))}.{Unknown(given.Except(known))}");
        using IDisposable? place = await places.Enter(cancellationToken);
        if (place is null)
            return Fault($"{ProtocolTool.Name}: too many questions wait; try again in some seconds.");
        try
        {
            return await base.InvokeAsync(request, cancellationToken);
        }
        catch (Exception wrong) when (wrong is JsonException or ArgumentException)
        {
            return Fault($"{ProtocolTool.Name}: an argument is not of the type that the schema gives.");
        }
    }

    private IEnumerable<string> Names(string part, Func<JsonElement, IEnumerable<string>> read) =>
        ProtocolTool.InputSchema.TryGetProperty(part, out JsonElement list) ? read(list) : [];

    private static string Unknown(IEnumerable<string> names) => names.Any() ? $" Not known: {string.Join(", ", names)}." : "";

    private static CallToolResult Fault(string why) => new() { IsError = true, Content = [new TextContentBlock { Text = why }] };
}
