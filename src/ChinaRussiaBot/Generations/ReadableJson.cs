using System.Text.Encodings.Web;
using System.Text.Json;

namespace ChinaRussiaBot.Generations;

/// <summary>The files of a generation as people may read them: Chinese and Russian letters stay as they are.</summary>
internal static class ReadableJson
{
    public static JsonWriterOptions Writing { get; } = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
