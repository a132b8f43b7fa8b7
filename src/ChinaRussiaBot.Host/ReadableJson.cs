using System.Text.Encodings.Web;
using System.Text.Json;

namespace ChinaRussiaBot.Host;

/// <summary>JSON as outside programs get it: camel case, Chinese and Russian letters as they are.</summary>
internal static class ReadableJson
{
    private static readonly JsonSerializerOptions options = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly JsonSerializerOptions indented = new(options) { WriteIndented = true };

    public static string Write<T>(T value) => JsonSerializer.Serialize(value, options);

    /// <summary>For people to read.</summary>
    public static string WriteIndented<T>(T value) => JsonSerializer.Serialize(value, indented);

    public static IResult Send<T>(T value) => Results.Json(value, options, "application/json; charset=utf-8");
}
