using System.Text.Encodings.Web;
using System.Text.Json;

namespace ChinaRussiaBot.Generations;

/// <summary>The files of a generation as people may read them: Chinese and Russian letters stay as they are.</summary>
internal static class ReadableJson
{
    public static ManifestJson Manifest { get; } = new(Readable(ManifestJson.Default.Options));

    public static GoldenResultJson Golden { get; } = new(Readable(GoldenResultJson.Default.Options));

    private static JsonSerializerOptions Readable(JsonSerializerOptions declared) =>
        new(declared) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
