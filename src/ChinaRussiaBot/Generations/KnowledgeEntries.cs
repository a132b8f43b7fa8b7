using System.Text;
using YamlDotNet.RepresentationModel;

namespace ChinaRussiaBot.Generations;

/// <summary>
/// Every entry with an id in files of knowledge, as its fields in canonical text without the entries nested in it. Knows no kind of entry:
/// comparing generations must work across versions of the format.
/// </summary>
internal static class KnowledgeEntries
{
    private static readonly YamlScalarNode IdKey = new("id");

    /// <param name="open">Opens one.</param>
    /// <param name="files">Relative to the knowledge folder, as KIND/….</param>
    /// <returns>The fields of each entry by its kind and id: a source and a document may have the same.</returns>
    public static IReadOnlyDictionary<(string Kind, string Id), IReadOnlyDictionary<string, string>> Read(Func<string, Stream> open, IEnumerable<string> files)
    {
        Dictionary<(string Kind, string Id), IReadOnlyDictionary<string, string>> entries = [];
        foreach (string file in files)
        {
            using StreamReader text = new(open(file), Encoding.UTF8);
            YamlStream yaml = [];
            yaml.Load(text);
            string kind = file.Split('/') is [var first, _, ..] ? first : "";
            foreach (YamlDocument document in yaml.Documents)
                Text(document.RootNode, kind, entries);
        }

        return entries;
    }

    /// <summary>A value as text; an entry in it is its id there, and kept for itself.</summary>
    private static string Text(YamlNode node, string kind, Dictionary<(string Kind, string Id), IReadOnlyDictionary<string, string>> entries)
    {
        switch (node)
        {
            case YamlMappingNode mapping when mapping.Children.TryGetValue(IdKey, out YamlNode? id):
                Dictionary<string, string> fields = new(StringComparer.Ordinal);
                AddFields(mapping, "", fields);
                entries[(kind, id.ToString())] = fields;
                return id.ToString();
            case YamlMappingNode mapping:
                return string.Concat(mapping.Children.Select(field => $"{{{field.Key}: {Text(field.Value, kind, entries)}}}"));
            case YamlSequenceNode sequence:
                return string.Join(' ', sequence.Children.Select(item => $"[{Text(item, kind, entries)}]"));
            default:
                return node.ToString();
        }

        void AddFields(YamlMappingNode mapping, string above, Dictionary<string, string> fields)
        {
            foreach ((YamlNode key, YamlNode value) in mapping.Children)
            {
                if (value is YamlMappingNode inner && !inner.Children.ContainsKey(IdKey))
                    AddFields(inner, $"{above}{key}.", fields);
                else
                    fields[$"{above}{key}"] = Text(value, kind, entries);
            }
        }
    }
}
