using YamlDotNet.RepresentationModel;

namespace ChinaRussiaBot.Ingestion.Review;

/// <summary>A document that was ingested before, as it stands now with people's edits.</summary>
internal sealed class EarlierVersion
{
    private readonly Dictionary<string, IReadOnlyList<(string Key, string Yaml)>> fields = new(StringComparer.Ordinal);

    private EarlierVersion(string id, string? fileName, string? sha256) => (Id, FileName, Sha256) = (id, fileName, sha256);

    public string Id { get; }

    /// <summary>Null when it was written by hand.</summary>
    public string? FileName { get; }

    /// <inheritdoc cref="FileName"/>
    public string? Sha256 { get; }

    public IReadOnlyCollection<string> PassageIds => fields.Keys;

    /// <summary>All fields of a passage but id and page, as YAML; empty when there is no such passage.</summary>
    public IReadOnlyList<(string Key, string Yaml)> Fields(string passage) => fields.GetValueOrDefault(passage) ?? [];

    /// <summary>Every document of a knowledge folder.</summary>
    public static IReadOnlyList<EarlierVersion> All(string knowledge)
    {
        string folder = Path.Combine(knowledge, "documents");
        if (!Directory.Exists(folder))
            return [];
        return [.. Directory.EnumerateFiles(folder, "*.y*ml", SearchOption.AllDirectories).Order(StringComparer.Ordinal).SelectMany(YamlFile.Entries).Select(Read)];
    }

    private static EarlierVersion Read(YamlMappingNode entry)
    {
        YamlMappingNode? file = YamlFile.Child(entry, "file") as YamlMappingNode;
        EarlierVersion version = new(
            YamlFile.Text(entry, "id") ?? "",
            file is null ? null : YamlFile.Text(file, "name"),
            file is null ? null : YamlFile.Text(file, "sha256"));
        foreach (YamlMappingNode passage in YamlFile.List(entry, "sections").SelectMany(static section => YamlFile.List(section, "passages")))
        {
            version.fields[YamlFile.Text(passage, "id") ?? ""] = [.. passage.Children
                .Select(static pair => (Key: ((YamlScalarNode)pair.Key).Value ?? "", Yaml: YamlFile.Show(pair.Value, 12)))
                .Where(static field => field.Key is not ("id" or "page"))];
        }

        return version;
    }
}
