using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ChinaRussiaBot.Cli.Asking;

/// <summary>What a batch prints for a line that cannot be asked.</summary>
internal sealed record BatchError(JsonElement? Id, int Line, string Error);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(BatchError))]
internal sealed partial class BatchJson : JsonSerializerContext
{
    private static readonly BatchJson Readable =
        new(new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public static string Write(BatchError error) => JsonSerializer.Serialize(error, Readable.BatchError);
}
