using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ChinaRussiaBot.Knowledge;

/// <summary>Loads the YAML files of a knowledge folder as entries by kind (the name of the first folder).</summary>
internal static class EntryFiles
{
    public static readonly string[] Kinds = ["units", "measures", "names", "glossary", "sources", "documents", "figures", "ports", "policies"];

    public static Dictionary<string, List<Entry>> Load(string folder, IReadOnlySet<string> except, List<KnowledgeProblem> problems)
    {
        Dictionary<string, List<Entry>> byKind = Kinds.ToDictionary(static kind => kind, static _ => new List<Entry>());
        foreach (string path in Directory.EnumerateFiles(folder, "*.y*ml", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            string relative = Path.GetRelativePath(folder, path).Replace('\\', '/');
            if (except.Contains(relative))
                continue;
            string kind = relative.Split('/')[0];
            if (kind == KnowledgeFolder.Proposed)
                continue;
            if (!byKind.TryGetValue(kind, out List<Entry>? entries))
                problems.Add(new(relative, 1, $"unknown folder '{kind}'{NearMiss.Suggest(kind, Kinds)}; the kinds are {string.Join(", ", Kinds)}"));
            else
                entries.AddRange(ReadFile(path, relative, problems));
        }

        return byKind;
    }

    private static List<Entry> ReadFile(string path, string relative, List<KnowledgeProblem> problems)
    {
        YamlStream stream = [];
        try
        {
            using StreamReader reader = new(path);
            stream.Load(reader);
        }
        catch (YamlException problem)
        {
            problems.Add(new(relative, (int)problem.Start.Line, $"not valid YAML: {problem.Message}"));
            return [];
        }
        catch (IOException problem)
        {
            problems.Add(new(relative, 1, $"cannot be read: {problem.Message}"));
            return [];
        }

        List<Entry> entries = [];
        foreach (YamlNode root in stream.Documents.Select(static document => document.RootNode))
        {
            switch (root)
            {
                case YamlSequenceNode list:
                    foreach (YamlNode child in list.Children)
                    {
                        if (child is YamlMappingNode mapping)
                            entries.Add(new Entry(relative, mapping, problems));
                        else
                            problems.Add(new(relative, (int)child.Start.Line, "an entry should have fields, beginning with '- id:'"));
                    }

                    break;
                case YamlMappingNode single:
                    entries.Add(new Entry(relative, single, problems));
                    break;
                default:
                    problems.Add(new(relative, (int)root.Start.Line, "the file should be a list of entries"));
                    break;
            }
        }

        return entries;
    }
}
