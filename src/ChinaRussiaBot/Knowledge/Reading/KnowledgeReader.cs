namespace ChinaRussiaBot.Knowledge;

/// <summary>Reads a knowledge folder, or says every problem in it.</summary>
public static class KnowledgeReader
{
    /// <summary>Reads all YAML files below <paramref name="folder"/>. What the files look like: knowledge/README.md.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static KnowledgeReading Read(string folder) => Read(folder, HeldFiles.None);

    /// <summary>The same without what is held elsewhere.</summary>
    internal static KnowledgeReading Read(string folder, HeldFiles held)
    {
        if (!Directory.Exists(folder))
            throw new DirectoryNotFoundException($"There is no folder '{folder}'.");
        List<KnowledgeProblem> problems = [];
        EntryFiles files = new(folder, held, problems);
        ReadingContext context = new(problems);
        context.Take(held);
        DeclarationReader declarations = new(context);
        declarations.Units(files.Of("units"));
        declarations.Names([.. files.Of("names")]);
        declarations.Measures([.. files.Of("measures")]);
        declarations.Glossary(files.Of("glossary"));
        declarations.Sources(files.Of("sources"));
        ItemReader items = new(context);
        items.Documents(files.Of("documents"));
        items.Ports(files.Of("ports"));
        items.Figures(files.Of("figures"));
        items.Policies(files.Of("policies"));
        KnowledgeProblem[] all =
        [
            .. problems.Distinct().OrderBy(static problem => problem.File, StringComparer.Ordinal).ThenBy(static problem => problem.Line),
        ];
        return new(all.Length > 0 ? null : context.Complete(), all) { Places = context.Places, Claims = context.Claims };
    }

    /// <summary>The passages of some files of documents, read with the declarations of other knowledge; null when that cannot be.</summary>
    /// <param name="open">Opens one.</param>
    /// <param name="some">Relative to the knowledge folder.</param>
    /// <param name="declared">Whose names they may refer to.</param>
    /// <param name="sources">Sources that they may rest on.</param>
    internal static IReadOnlyList<Passage>? Documents(Func<string, Stream> open, IEnumerable<string> some, KnowledgeBase declared, IEnumerable<Source> sources)
    {
        List<KnowledgeProblem> problems = [];
        ReadingContext context = new(problems);
        context.Take(HeldFiles.None with { Sources = [.. sources] });
        foreach (DeclaredName name in declared.Names)
            context.Names[name.Id] = name;
        new ItemReader(context).Documents(new EntryFiles(open, some, problems).Of("documents"));
        return problems.Count > 0 ? null : [.. context.Items.OfType<Passage>()];
    }
}
