namespace ChinaRussiaBot.Knowledge;

/// <summary>Reads a knowledge folder, or says every problem in it.</summary>
public static class KnowledgeReader
{
    /// <summary>Reads all YAML files below <paramref name="folder"/>. What the files look like: knowledge/README.md.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static KnowledgeReading Read(string folder) => Read(folder, new HashSet<string>());

    /// <summary>The same without the files named, which are known to be sound and held elsewhere.</summary>
    internal static KnowledgeReading Read(string folder, IReadOnlySet<string> except)
    {
        if (!Directory.Exists(folder))
            throw new DirectoryNotFoundException($"There is no folder '{folder}'.");
        List<KnowledgeProblem> problems = [];
        Dictionary<string, List<Entry>> entries = EntryFiles.Load(folder, except, problems);
        ReadingContext context = new(problems);
        DeclarationReader declarations = new(context);
        declarations.Units(entries["units"]);
        declarations.Names(entries["names"]);
        declarations.Measures(entries["measures"]);
        declarations.Glossary(entries["glossary"]);
        declarations.Sources(entries["sources"]);
        ItemReader items = new(context);
        items.Documents(entries["documents"]);
        items.Ports(entries["ports"]);
        items.Figures(entries["figures"]);
        items.Policies(entries["policies"]);
        if (problems.Count > 0)
        {
            return new(null, [.. problems.Distinct()
                .OrderBy(static problem => problem.File, StringComparer.Ordinal).ThenBy(static problem => problem.Line)]);
        }

        return new(context.Complete(), []) { Places = context.Places };
    }
}
