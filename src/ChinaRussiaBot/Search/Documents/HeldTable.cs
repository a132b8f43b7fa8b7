using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Search;

/// <summary>
/// What a generation's search files hold besides the passages: for readers the sources, and which files they need not read; for the next
/// build what it must know of the documents that it takes over unread.
/// </summary>
internal sealed record HeldTable
{
    /// <summary>Its file beside Lucene's.</summary>
    public const string FileName = "held.json";

    /// <summary>The engine that analysed the passages: another one may analyse them otherwise.</summary>
    public required string Code { get; init; }

    /// <summary>See <see cref="LexiconFingerprint"/>.</summary>
    public required string Lexicon { get; init; }

    /// <summary>The files of documents that the index holds, in their order.</summary>
    public required IReadOnlyList<HeldDocument> Documents { get; init; }

    /// <summary>All sources, in the order of their files.</summary>
    public required IReadOnlyList<HeldSource> Sources { get; init; }

    /// <summary>The engine that runs now.</summary>
    public static string ThisCode { get; } = typeof(HeldTable).Module.ModuleVersionId.ToString("N");

    /// <exception cref="InvalidDataException">There is none, or it cannot be read.</exception>
    public static HeldTable Read(string folder) => Read(folder, HeldTableJson.Relaxed.HeldTable);

    /// <summary>The same file as something that takes less of it.</summary>
    public static T Read<T>(string folder, JsonTypeInfo<T> shape)
    {
        string path = Path.Combine(folder, FileName);
        try
        {
            using FileStream stream = File.OpenRead(path);
            return JsonSerializer.Deserialize(stream, shape)!;
        }
        catch (Exception broken) when (broken is JsonException or IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new InvalidDataException($"{path}: cannot be read.", broken);
        }
    }

    /// <summary>The table of what was read, and of what was taken over unread.</summary>
    public static HeldTable Of(KnowledgeReading reading, IEnumerable<HeldDocument> documents, IEnumerable<HeldSource> sources)
    {
        KnowledgeBase knowledge = reading.Knowledge!;
        List<HeldSource> taken = [.. sources];
        HashSet<string> known = [.. taken.Select(static held => held.Source.Id)];
        return new HeldTable
        {
            Code = ThisCode,
            Lexicon = LexiconFingerprint.Of(knowledge),
            Documents = [.. HeldDocument.In(reading).Concat(documents).OrderBy(static document => document.File, StringComparer.Ordinal)],
            Sources =
            [
                .. knowledge.Sources.Values.Where(source => !known.Contains(source.Id))
                    .Select(source => (Place: reading.Claims["source " + source.Id], Source: source))
                    .OrderBy(static read => read.Place.Line)
                    .Select(static read => new HeldSource(read.Place.File, read.Source))
                    .Concat(taken)
                    .OrderBy(static held => held.File, StringComparer.Ordinal),
            ],
        };
    }

    public void Write(string folder)
    {
        using FileStream stream = File.Create(Path.Combine(folder, FileName));
        JsonSerializer.Serialize(stream, this, HeldTableJson.Relaxed.HeldTable);
    }
}

/// <summary>A source, and the file that declares it.</summary>
internal sealed record HeldSource(string File, Source Source);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(HeldTable))]
[JsonSerializable(typeof(ServedTable))]
internal sealed partial class HeldTableJson : JsonSerializerContext
{
    private static HeldTableJson? relaxed;

    // Made when first asked for: the generated default may not be there yet when this type is set up.
    public static HeldTableJson Relaxed =>
        relaxed ??= new(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
