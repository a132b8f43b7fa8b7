using System.IO.Enumeration;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ChinaRussiaBot.Knowledge;

/// <summary>The YAML files of a knowledge folder as entries by kind (the name of the first folder), loaded one file at a time.</summary>
internal sealed class EntryFiles
{
    public static readonly string[] Kinds = ["units", "measures", "names", "glossary", "sources", "documents", "figures", "ports", "policies"];

    private const string Yaml = "*.y*ml";

    private readonly Func<string, Stream> open;
    private readonly List<KnowledgeProblem> problems;
    private readonly ParsedFiles parsed = ParsedFiles.None;
    private readonly ILookup<string, string> files;

    public EntryFiles(string folder, HeldFiles held, List<KnowledgeProblem> problems)
    {
        (this.problems, parsed) = (problems, held.Parsed);
        open = held.Open ?? (relative => File.OpenRead(Path.Combine(folder, relative)));
        files = (held.Present ?? Present(folder))
            .Where(relative => !held.Holds(relative) && FileSystemName.MatchesSimpleExpression(Yaml, Path.GetFileName(relative.AsSpan())))
            .Order(StringComparer.Ordinal)
            .ToLookup(static relative => relative.Split('/')[0]);
        foreach (IGrouping<string, string> other in files.Where(static kind => kind.Key != KnowledgeFolder.Proposed && !Kinds.Contains(kind.Key)))
            problems.AddRange(other.Select(static file => UnknownFolder(file)));
    }

    /// <summary>Some files alone.</summary>
    public EntryFiles(Func<string, Stream> open, IEnumerable<string> some, List<KnowledgeProblem> problems)
    {
        (this.open, this.problems) = (open, problems);
        files = some.Order(StringComparer.Ordinal).ToLookup(static relative => relative.Split('/')[0]);
    }

    /// <summary>The entries of a kind in the order of the files. Each call reads them again.</summary>
    public IEnumerable<Entry> Of(string kind) => files[kind].SelectMany(ReadFile);

    private static IEnumerable<string> Present(string folder)
    {
        int start = folder.Length + (Path.EndsInDirectorySeparator(folder) ? 0 : 1);
        return Directory.EnumerateFiles(folder, Yaml, SearchOption.AllDirectories).Select(path => path[start..].Replace('\\', '/'));
    }

    private static KnowledgeProblem UnknownFolder(string file)
    {
        string kind = file.Split('/')[0];
        return new(file, 1, $"unknown folder '{kind}'{NearMiss.Suggest(kind, Kinds)}; the kinds are {string.Join(", ", Kinds)}");
    }

    private List<Entry> ReadFile(string relative)
    {
        YamlStream stream = [];
        Parser? parser = null;
        try
        {
            if (parsed.Events(relative) is { } known)
            {
                stream.Load(known);
            }
            else
            {
                using StreamReader reader = new(open(relative));
                parser = new Parser(reader);
                stream.Load(parser);
            }
        }
        catch (YamlException problem)
        {
            problems.Add(new(relative, (int)problem.Start.Line, $"not valid YAML: {problem.Message}"));
            return [];
        }
        catch (InvalidOperationException)
        {
            // The parser knows no better word for an entry that begins within a bracket left open.
            problems.Add(new(relative, (int)(parser?.Current?.End.Line ?? 1), "not valid YAML: is a bracket or a quotation mark left open?"));
            return [];
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
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
