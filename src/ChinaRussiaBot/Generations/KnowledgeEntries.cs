using System.Text;
using YamlDotNet.RepresentationModel;

namespace ChinaRussiaBot.Generations;

/// <summary>
/// Every entry with an id in a knowledge folder, as canonical text without the entries nested in it. Knows no kind of entry:
/// comparing generations must work across versions of the format.
/// </summary>
internal static class KnowledgeEntries
{
    private static readonly YamlScalarNode IdKey = new("id");

    public static IReadOnlyDictionary<string, string> Read(string knowledgeFolder)
    {
        Dictionary<string, string> entries = new(StringComparer.Ordinal);
        foreach (string path in Directory.EnumerateFiles(knowledgeFolder, "*.y*ml", SearchOption.AllDirectories))
        {
            using StreamReader text = new(path, Encoding.UTF8);
            YamlStream yaml = [];
            yaml.Load(text);
            foreach (YamlDocument document in yaml.Documents)
                Collect(document.RootNode, entries, new StringBuilder());
        }

        return entries;
    }

    private static void Collect(YamlNode node, Dictionary<string, string> entries, StringBuilder into)
    {
        if (node is not YamlMappingNode mapping || !mapping.Children.TryGetValue(IdKey, out YamlNode? id))
        {
            Write(node, entries, into);
            return;
        }

        StringBuilder own = new();
        Write(mapping, entries, own);
        entries[id.ToString()] = own.ToString();
        into.Append("id ").Append(id);
    }

    private static void Write(YamlNode node, Dictionary<string, string> entries, StringBuilder into)
    {
        switch (node)
        {
            case YamlMappingNode mapping:
                foreach ((YamlNode key, YamlNode value) in mapping.Children)
                {
                    into.Append('{').Append(key).Append(": ");
                    Collect(value, entries, into);
                    into.Append('}');
                }

                break;
            case YamlSequenceNode sequence:
                foreach (YamlNode item in sequence.Children)
                {
                    into.Append('[');
                    Collect(item, entries, into);
                    into.Append(']');
                }

                break;
            default:
                into.Append(node);
                break;
        }
    }
}
