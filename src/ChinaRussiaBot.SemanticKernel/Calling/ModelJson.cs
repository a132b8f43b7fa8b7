using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace ChinaRussiaBot.SemanticKernel.Calling;

/// <summary>JSON to and from models: what is sent stays readable for them, what comes back may be wrapped in anything. Pure.</summary>
internal static partial class ModelJson
{
    private const string EndOfThought = "</think>";

    private static readonly JsonSerializerOptions readable = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write<T>(T data) => JsonSerializer.Serialize(data, readable);

    /// <summary>The first JSON object in the text: models put it in fences, after thoughts, before remarks. Null when there is none.</summary>
    public static JsonElement? FirstObject(string text)
    {
        int from = text.LastIndexOf(EndOfThought, StringComparison.Ordinal) is >= 0 and int end ? end + EndOfThought.Length : 0;
        int open = text.IndexOf('{', from);
        if (open < 0)
            return null;
        Utf8JsonReader reader = new(System.Text.Encoding.UTF8.GetBytes(text[open..]));
        try
        {
            return JsonElement.TryParseValue(ref reader, out JsonElement? found) && found is { ValueKind: JsonValueKind.Object } value ? value : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Text of a document without what readers do not see and markup that some models obey.</summary>
    public static string Visible(string text, int longest)
    {
        string visible = Unseen().Replace(text, " ");
        return visible.Length <= longest ? visible : visible[..(char.IsHighSurrogate(visible[longest - 1]) ? longest - 1 : longest)];
    }

    [GeneratedRegex(@"<!--.*?-->|</?[A-Za-z][^<>]*>|<\|[^<>|]*\|>|[\p{Cf}\p{Cc}\p{Co}]+", RegexOptions.Singleline)]
    private static partial Regex Unseen();
}
