using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Search;

/// <summary>A passage of a document as the index keeps it; what it refers to is looked up in the knowledge when it is fetched.</summary>
internal sealed record StoredPassage
{
    public required string Id { get; init; }

    public required string Document { get; init; }

    public required PassageKind Kind { get; init; }

    public string? Zh { get; init; }

    public string? Ru { get; init; }

    public required string Section { get; init; }

    public string? HeadingZh { get; init; }

    public string? HeadingRu { get; init; }

    public required IReadOnlyList<string> Sources { get; init; }

    public IReadOnlyList<string> About { get; init; } = [];

    public string? Origin { get; init; }

    public string? Date { get; init; }

    public IReadOnlyList<string>? AskedZh { get; init; }

    public IReadOnlyList<string>? AskedRu { get; init; }

    public static string Write(Passage passage) => JsonSerializer.Serialize(
        new StoredPassage
        {
            Id = passage.Id,
            Document = passage.DocumentId,
            Kind = passage.Kind,
            Zh = passage.Chinese,
            Ru = passage.Russian,
            Section = passage.SectionId,
            HeadingZh = passage.Section?.Chinese,
            HeadingRu = passage.Section?.Russian,
            Sources = [.. passage.Sources.Select(static source => source.Id)],
            About = passage.About,
            Origin = passage.Origin?.Id,
            Date = passage.Date,
            AskedZh = passage.Asked.Chinese.Count > 0 ? passage.Asked.Chinese : null,
            AskedRu = passage.Asked.Russian.Count > 0 ? passage.Asked.Russian : null,
        },
        StoredPassageJson.Relaxed.StoredPassage);

    public static Passage Read(string json, KnowledgeBase knowledge)
    {
        StoredPassage stored = JsonSerializer.Deserialize(json, StoredPassageJson.Relaxed.StoredPassage)!;
        return new Passage(stored.Id, stored.Document, stored.Kind)
        {
            Chinese = stored.Zh,
            Russian = stored.Ru,
            SectionId = stored.Section,
            Section = stored is { HeadingZh: { } chinese, HeadingRu: { } russian } ? new BilingualText(chinese, russian) : null,
            Sources = [.. stored.Sources.Select(id => knowledge.Sources[id])],
            About = stored.About,
            Origin = stored.Origin is { } origin ? knowledge.Sources[origin] : null,
            Date = stored.Date,
            Asked = stored.AskedZh is null && stored.AskedRu is null ? AskedPhrases.None : new AskedPhrases(stored.AskedZh ?? [], stored.AskedRu ?? []),
        };
    }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(StoredPassage))]
internal sealed partial class StoredPassageJson : JsonSerializerContext
{
    private static StoredPassageJson? relaxed;

    // Made when first asked for: the generated default may not be there yet when this type is set up.
    public static StoredPassageJson Relaxed =>
        relaxed ??= new(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
