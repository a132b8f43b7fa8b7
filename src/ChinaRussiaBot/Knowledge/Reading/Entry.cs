using YamlDotNet.RepresentationModel;

namespace ChinaRussiaBot.Knowledge;

/// <summary>One YAML mapping being read: typed access by key, problems noted with file and line, unknown keys found at the end.</summary>
internal sealed class Entry(string file, YamlMappingNode node, List<KnowledgeProblem> problems)
{
    private readonly HashSet<string> known = new(StringComparer.Ordinal);

    public string File => file;

    public int Line => (int)node.Start.Line;

    /// <summary>The id, or "" (noted as a problem) so that reading goes on.</summary>
    public string Id => Text("id");

    public void Problem(string message) => problems.Add(new(file, Line, message));

    public void ProblemAt(string key, string message) =>
        problems.Add(new(file, (int)(Child(key)?.Start.Line ?? node.Start.Line), message));

    public string Text(string key)
    {
        string? text = OptionalText(key);
        if (text is null)
            Problem($"'{key}' is missing");
        return text ?? "";
    }

    public string? OptionalText(string key)
    {
        switch (Child(key))
        {
            case null:
                return null;
            case YamlScalarNode { Value: { } value } when !string.IsNullOrWhiteSpace(value):
                if (TextChecks.Mojibake(value) is { } wrong)
                    ProblemAt(key, wrong);
                return value.Trim();
            case YamlScalarNode:
                ProblemAt(key, $"'{key}' is empty: fill it in or leave the line out");
                return null;
            default:
                ProblemAt(key, $"'{key}' should be a single text");
                return null;
        }
    }

    public bool Flag(string key, bool otherwise) => OptionalText(key) switch
    {
        null => otherwise,
        "true" => true,
        "false" => false,
        { } other => Wrong(key, $"'{other}' should be true or false", otherwise),
    };

    /// <summary>One text or a list of texts.</summary>
    public IReadOnlyList<string> Texts(string key)
    {
        switch (Child(key))
        {
            case null:
                return [];
            case YamlScalarNode:
                return OptionalText(key) is { } text ? [text] : [];
            case YamlSequenceNode sequence when sequence.Children.All(static child => child is YamlScalarNode):
                foreach (YamlScalarNode item in sequence.Children.Cast<YamlScalarNode>())
                {
                    if (TextChecks.Mojibake(item.Value ?? "") is { } wrong)
                        problems.Add(new(file, (int)item.Start.Line, wrong));
                }

                return [.. sequence.Children.Cast<YamlScalarNode>().Select(static item => item.Value ?? "").Where(static text => text.Length > 0)];
            default:
                return Wrong<IReadOnlyList<string>>(key, $"'{key}' should be a text or a list of texts", []);
        }
    }

    public Entry? Mapping(string key)
    {
        switch (Child(key))
        {
            case null:
                return null;
            case YamlMappingNode child:
                return new Entry(file, child, problems);
            default:
                return Wrong<Entry?>(key, $"'{key}' should have fields of its own", null);
        }
    }

    public IReadOnlyList<Entry> List(string key)
    {
        switch (Child(key))
        {
            case null:
                return [];
            case YamlSequenceNode sequence:
                foreach (YamlNode child in sequence.Children.Where(static child => child is not YamlMappingNode))
                    problems.Add(new(file, (int)child.Start.Line, $"every entry of '{key}' should have fields"));
                return [.. sequence.Children.OfType<YamlMappingNode>().Select(child => new Entry(file, child, problems))];
            default:
                return Wrong<IReadOnlyList<Entry>>(key, $"'{key}' should be a list", []);
        }
    }

    /// <summary>A text in both languages; a placeholder (noted as a problem) when one is missing.</summary>
    /// <param name="key">The field.</param>
    /// <param name="anyScript">True for a name that may stand in its own letters in the other language.</param>
    public BilingualText Bilingual(string key, bool anyScript = false)
    {
        BilingualText? text = OptionalBilingual(key, anyScript);
        if (text is null && Child(key) is null)
            Problem($"'{key}' is missing: {{zh: …, ru: …}}");
        return text ?? new BilingualText("？", "?");
    }

    public BilingualText? OptionalBilingual(string key, bool anyScript = false)
    {
        if (Mapping(key) is not { } both)
            return null;
        string? chinese = both.OptionalText("zh");
        string? russian = both.OptionalText("ru");
        both.NoOtherKeys();
        if (chinese is null || russian is null)
        {
            both.Problem($"'{key}' needs both zh and ru: {(chinese is null ? "zh" : "ru")} is missing");
            return null;
        }

        if (!anyScript)
        {
            CheckScript(both, "zh", chinese);
            CheckScript(both, "ru", russian);
        }

        return new BilingualText(chinese, russian);
    }

    /// <summary>Notes a text whose script is not that of its language field.</summary>
    public static void CheckScript(Entry entry, string key, string text)
    {
        if (TextChecks.WrongScript(key, text) is { } wrong)
            entry.ProblemAt(key, wrong);
    }

    public T Wrong<T>(string key, string message, T otherwise)
    {
        ProblemAt(key, message);
        return otherwise;
    }

    /// <summary>Call last: keys that were never asked for are misspelt.</summary>
    public void NoOtherKeys()
    {
        foreach (YamlNode key in node.Children.Keys)
        {
            string name = (key as YamlScalarNode)?.Value ?? "";
            if (!known.Contains(name))
                problems.Add(new(file, (int)key.Start.Line, $"unknown field '{name}'{NearMiss.Suggest(name, known)}"));
        }
    }

    private YamlNode? Child(string key)
    {
        known.Add(key);
        return node.Children.TryGetValue(new YamlScalarNode(key), out YamlNode? child) ? child : null;
    }
}
