using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Search;

/// <summary>
/// A passage of a document as the index keeps it; what it refers to is looked up in the knowledge when it is fetched. Written and read token by
/// token: it is the only JSON that a first answer meets, and its serializer would have to be compiled for it.
/// </summary>
internal static class StoredPassage
{
    private static readonly JsonWriterOptions Writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(Passage passage)
    {
        ArrayBufferWriter<byte> bytes = new(1024);
        using (Utf8JsonWriter json = new(bytes, Writing))
        {
            json.WriteStartObject();
            json.WriteString("id", passage.Id);
            json.WriteString("document", passage.DocumentId);
            json.WriteNumber("kind", (int)passage.Kind);
            Text(json, "zh", passage.Chinese);
            Text(json, "ru", passage.Russian);
            json.WriteString("section", passage.SectionId);
            Text(json, "headingZh", passage.Section?.Chinese);
            Text(json, "headingRu", passage.Section?.Russian);
            Text(json, "head", passage.Head);
            Texts(json, "sources", [.. passage.Sources.Select(static source => source.Id)]);
            Texts(json, "about", passage.About);
            Text(json, "origin", passage.Origin?.Id);
            Text(json, "date", passage.Date);
            if (passage.Asked.Chinese.Count > 0)
                Texts(json, "askedZh", passage.Asked.Chinese);
            if (passage.Asked.Russian.Count > 0)
                Texts(json, "askedRu", passage.Asked.Russian);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    /// <exception cref="JsonException">It is no passage.</exception>
    public static Passage Read(string text, KnowledgeBase knowledge)
    {
        byte[] bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        try
        {
            return Read(bytes.AsSpan(0, Encoding.UTF8.GetBytes(text, bytes)), knowledge);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    private static Passage Read(ReadOnlySpan<byte> bytes, KnowledgeBase knowledge)
    {
        Dictionary<string, string> texts = new(StringComparer.Ordinal);
        Dictionary<string, List<string>> lists = new(StringComparer.Ordinal);
        PassageKind? kind = null;
        Utf8JsonReader json = new(bytes);
        json.Read();
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            string name = json.GetString()!;
            json.Read();
            switch (json.TokenType)
            {
                case JsonTokenType.Number:
                    kind = (PassageKind)json.GetInt32();
                    break;
                case JsonTokenType.String:
                    texts[name] = json.GetString()!;
                    break;
                default:
                    List<string> list = lists[name] = [];
                    while (json.Read() && json.TokenType == JsonTokenType.String)
                        list.Add(json.GetString()!);
                    break;
            }
        }

        return new Passage(Needed("id"), Needed("document"), kind ?? throw Missing("kind"))
        {
            Chinese = texts.GetValueOrDefault("zh"),
            Russian = texts.GetValueOrDefault("ru"),
            SectionId = Needed("section"),
            Section = texts.TryGetValue("headingZh", out string? chinese) && texts.TryGetValue("headingRu", out string? russian) ? new BilingualText(chinese, russian) : null,
            Head = texts.GetValueOrDefault("head"),
            Sources = [.. (lists.GetValueOrDefault("sources") ?? throw Missing("sources")).Select(id => knowledge.Sources[id])],
            About = List("about"),
            Origin = texts.TryGetValue("origin", out string? origin) ? knowledge.Sources[origin] : null,
            Date = texts.GetValueOrDefault("date"),
            Asked = lists.ContainsKey("askedZh") || lists.ContainsKey("askedRu") ? new AskedPhrases(List("askedZh"), List("askedRu")) : AskedPhrases.None,
        };

        string Needed(string name) => texts.GetValueOrDefault(name) ?? throw Missing(name);

        IReadOnlyList<string> List(string name) => lists.TryGetValue(name, out List<string>? list) && list.Count > 0 ? [.. list] : [];

        static JsonException Missing(string name) => new($"A passage of the index has no {name}.");
    }

    private static void Text(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
            json.WriteString(name, text);
    }

    private static void Texts(Utf8JsonWriter json, string name, IReadOnlyList<string> texts)
    {
        json.WriteStartArray(name);
        foreach (string text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }
}
