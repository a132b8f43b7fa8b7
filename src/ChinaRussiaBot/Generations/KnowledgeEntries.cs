using System.Text;
using YamlDotNet.RepresentationModel;

namespace ChinaRussiaBot.Generations;

/// <summary>
/// Every entry with an id in files of knowledge, as canonical text without the entries nested in it. Knows no kind of entry:
/// comparing generations must work across versions of the format.
/// </summary>
internal static class KnowledgeEntries
{
    private static readonly YamlScalarNode IdKey = new("id");

    /// <param name="folder">Where the files lie.</param>
    /// <param name="files">Relative to it.</param>
    public static IReadOnlyDictionary<string, string> Read(string folder, IEnumerable<string> files)
    {
        Dictionary<string, string> entries = new(StringComparer.Ordinal);
        foreach (string file in files)
        {
            using StreamReader text = new(Path.Combine(folder, file), Encoding.UTF8);
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
