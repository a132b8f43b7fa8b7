using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ChinaRussiaBot.Ingestion.Review;

/// <summary>Reads the knowledge files that ingestion looks into. What is not YAML is left to check to complain about.</summary>
internal static class YamlFile
{
    public static IReadOnlyList<YamlMappingNode> Entries(string path)
    {
        YamlStream stream = [];
        try
        {
            using StreamReader reader = new(path);
            stream.Load(reader);
        }
        catch (Exception broken) when (broken is YamlException or InvalidOperationException)
        {
            return [];
        }

        return [.. stream.Documents.Select(static document => document.RootNode).OfType<YamlSequenceNode>().SelectMany(static list => list.Children).OfType<YamlMappingNode>()];
    }

    public static YamlNode? Child(YamlMappingNode entry, string key) => entry.Children.TryGetValue(new YamlScalarNode(key), out YamlNode? child) ? child : null;

    public static string? Text(YamlMappingNode entry, string key) => (Child(entry, key) as YamlScalarNode)?.Value;

    public static IEnumerable<YamlMappingNode> List(YamlMappingNode entry, string key) => (Child(entry, key) as YamlSequenceNode)?.Children.OfType<YamlMappingNode>() ?? [];

    /// <summary>A value as it can be written again under a key.</summary>
    public static string Show(YamlNode node, int indent) => node is YamlScalarNode scalar ? YamlText.Block(scalar.Value ?? "", indent) : Flow(node);

    private static string Flow(YamlNode node) => node switch
    {
        YamlSequenceNode list => "[" + string.Join(", ", list.Children.Select(Flow)) + "]",
        YamlMappingNode mapping => "{" + string.Join(", ", mapping.Children.Select(static pair => $"{Flow(pair.Key)}: {Flow(pair.Value)}")) + "}",
        YamlScalarNode scalar => YamlText.Scalar(scalar.Value ?? ""),
        _ => "",
    };
}
