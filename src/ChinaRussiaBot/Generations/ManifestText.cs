using System.Text.Json;

namespace ChinaRussiaBot.Generations;

/// <summary>
/// A manifest as JSON that people may read. Written and read token by token: with ten thousand documents what a serializer makes of it, and has
/// to be compiled for it, was a tenth of a build of one of them.
/// </summary>
internal static class ManifestText
{
    private const int Piece = 1 << 16;

    public static void Write(GenerationManifest manifest, Stream target)
    {
        using Utf8JsonWriter json = new(target, ReadableJson.Writing);
        json.WriteStartObject();
        json.WriteString("product", manifest.Product);
        json.WriteNumber("schema", manifest.Schema);
        json.WriteString("id", manifest.Id);
        json.WriteString("contentHash", manifest.ContentHash);
        json.WriteString("knowledgeRevision", manifest.KnowledgeRevision);
        json.WriteString("builtAt", manifest.BuiltAt);
        json.WriteStartObject("counts");
        foreach ((string kind, ItemCount count) in manifest.Counts)
        {
            json.WriteStartObject(kind);
            json.WriteNumber("items", count.Items);
            json.WriteNumber("zh", count.Zh);
            json.WriteNumber("ru", count.Ru);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteStartArray("files");
        foreach (ManifestFile file in manifest.Files)
        {
            json.WriteStartObject();
            json.WriteString("path"u8, file.Path);
            json.WriteNumber("length"u8, file.Length);
            json.WriteString("sha256"u8, file.Sha256);
            json.WriteEndObject();
            if (json.BytesPending > Piece)
                json.Flush();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <exception cref="JsonException">It is no JSON, or something is missing.</exception>
    /// <exception cref="InvalidOperationException">Something in it is of another kind.</exception>
    public static GenerationManifest Read(ReadOnlySpan<byte> content)
    {
        string? product = null, id = null, hash = null, revision = null;
        int? schema = null;
        DateTimeOffset? built = null;
        SortedDictionary<string, ItemCount>? counts = null;
        // As many as there will be, about: a line each, and two for its brackets.
        List<ManifestFile>? files = null;
        Utf8JsonReader json = new(content);
        Start(ref json, JsonTokenType.StartObject);
        while (Next(ref json, JsonTokenType.EndObject))
        {
            string name = json.GetString()!;
            json.Read();
            switch (name)
            {
                case "product":
                    product = json.GetString();
                    break;
                case "schema":
                    schema = json.GetInt32();
                    break;
                case "id":
                    id = json.GetString();
                    break;
                case "contentHash":
                    hash = json.GetString();
                    break;
                case "knowledgeRevision":
                    revision = json.GetString();
                    break;
                case "builtAt":
                    built = json.GetDateTimeOffset();
                    break;
                case "counts":
                    counts = Counts(ref json);
                    break;
                case "files":
                    files = Files(ref json, content.Length / BytesOfFile);
                    break;
                default:
                    json.Skip();
                    break;
            }
        }

        if (json.Read())
            throw new JsonException("It goes on behind its end.");
        return new GenerationManifest
        {
            Product = product ?? throw Missing("product"),
            Schema = schema ?? throw Missing("schema"),
            Id = id ?? throw Missing("id"),
            ContentHash = hash ?? throw Missing("contentHash"),
            KnowledgeRevision = revision ?? throw Missing("knowledgeRevision"),
            BuiltAt = built ?? throw Missing("builtAt"),
            Counts = counts ?? throw Missing("counts"),
            Files = files ?? throw Missing("files"),
        };
    }

    // About; of a document and of its source.
    private const int BytesOfFile = 160;

    private static SortedDictionary<string, ItemCount> Counts(ref Utf8JsonReader json)
    {
        SortedDictionary<string, ItemCount> counts = new(StringComparer.Ordinal);
        Is(json, JsonTokenType.StartObject);
        while (Next(ref json, JsonTokenType.EndObject))
        {
            string kind = json.GetString()!;
            int items = 0, chinese = 0, russian = 0;
            Start(ref json, JsonTokenType.StartObject);
            while (Next(ref json, JsonTokenType.EndObject))
            {
                ref int number = ref (json.ValueTextEquals("items"u8) ? ref items : ref json.ValueTextEquals("zh"u8) ? ref chinese : ref russian);
                json.Read();
                number = json.GetInt32();
            }

            counts[kind] = new ItemCount(items, chinese, russian);
        }

        return counts;
    }

    private static List<ManifestFile> Files(ref Utf8JsonReader json, int about)
    {
        List<ManifestFile> files = new(about);
        Is(json, JsonTokenType.StartArray);
        while (Next(ref json, JsonTokenType.EndArray))
        {
            string? path = null, hash = null;
            long? length = null;
            Is(json, JsonTokenType.StartObject);
            while (Next(ref json, JsonTokenType.EndObject))
            {
                if (json.ValueTextEquals("path"u8))
                    path = Text(ref json);
                else if (json.ValueTextEquals("sha256"u8))
                    hash = Text(ref json);
                else if (json.ValueTextEquals("length"u8) && json.Read())
                    length = json.GetInt64();
                else
                    json.Skip();
            }

            files.Add(new ManifestFile(path ?? throw Missing("path"), length ?? throw Missing("length"), hash ?? throw Missing("sha256")));
        }

        return files;
    }

    private static string? Text(ref Utf8JsonReader json)
    {
        json.Read();
        return json.GetString();
    }

    private static void Start(ref Utf8JsonReader json, JsonTokenType kind)
    {
        json.Read();
        Is(json, kind);
    }

    private static bool Next(ref Utf8JsonReader json, JsonTokenType end) => json.Read() && json.TokenType != end;

    private static void Is(in Utf8JsonReader json, JsonTokenType kind)
    {
        if (json.TokenType != kind)
            throw new JsonException($"{kind} should stand here.");
    }

    private static JsonException Missing(string what) => new($"There is no {what}.");
}
