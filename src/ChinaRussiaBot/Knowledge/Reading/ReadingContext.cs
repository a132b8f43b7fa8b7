namespace ChinaRussiaBot.Knowledge;

/// <summary>What has been read so far; resolves references and notes those that lead nowhere.</summary>
internal sealed class ReadingContext(List<KnowledgeProblem> problems)
{
    private readonly Dictionary<string, KnowledgePlace> ids = new(StringComparer.Ordinal);
    private QuantityParser? quantities;
    private Func<string, string?> heldIn = static _ => null;

    public Dictionary<string, Unit> Units { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, DeclaredName> Names { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, Measure> Measures { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, Source> Sources { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, Passage> Passages { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, string> PassageFiles { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, Port> Ports { get; } = new(StringComparer.Ordinal);

    /// <summary>For every file of documents: whether the index alone can hold it.</summary>
    public Dictionary<string, bool> DocumentFiles { get; } = new(StringComparer.Ordinal);

    public List<GlossaryPair> Glossary { get; } = [];

    public List<KnowledgeItem> Items { get; } = [];

    /// <summary>Where each item is written, by its id.</summary>
    public Dictionary<string, KnowledgePlace> Places { get; } = new(StringComparer.Ordinal);

    /// <summary>Which item each phrasing asks for: one question cannot ask for exactly two.</summary>
    public Dictionary<string, string> Asked { get; } = new(StringComparer.OrdinalIgnoreCase);

    public IReadOnlyDictionary<string, KnowledgePlace> Claims => ids;

    /// <summary>Knows what is held elsewhere, as if its files had been read.</summary>
    public void Take(HeldFiles held)
    {
        heldIn = held.FileOf;
        foreach (string phrase in held.Asked)
            Asked.TryAdd(phrase, "");
        Sources.EnsureCapacity(held.Sources.Count);
        foreach (Source source in held.Sources)
            Sources.Add(source.Id, source);
    }

    public KnowledgeBase Complete() =>
        new(Items, [.. Sources.Values], [.. Measures.Values], [.. Names.Values], Glossary, [.. Units.Values])
        {
            DocumentFiles = [.. DocumentFiles.Where(static file => file.Value).Select(static file => file.Key).Order(StringComparer.Ordinal)],
        };

    /// <summary>Takes an id; notes a duplicate or a form that cannot stand in an address.</summary>
    public void Claim(Entry entry, string space, string id)
    {
        if (id.Length == 0)
            return;
        if (id.Any(static character => !(char.IsAsciiLetterOrDigit(character) || character is '.' or '-' or '_')))
            entry.ProblemAt("id", $"'{id}': an id is made of letters a–z, digits, '.', '-' and '_'");
        KnowledgePlace place = new(entry.File, entry.Line);
        if (space == "item")
            Places.TryAdd(id, place);
        string claim = $"{space} {id}";
        KnowledgePlace? taken = heldIn(claim) is { } held ? new KnowledgePlace(held, 1) : ids.TryGetValue(claim, out KnowledgePlace read) ? read : null;
        if (taken is { } other)
            entry.ProblemAt("id", $"the id '{id}' is already taken at {other.File}:{other.Line}");
        else
            ids.Add(claim, place);
    }

    public static T? Find<T>(Entry entry, string key, string id, Dictionary<string, T> where, string what)
        where T : class
    {
        if (where.TryGetValue(id, out T? found))
            return found;
        entry.ProblemAt(key, $"unknown {what} '{id}'{NearMiss.Suggest(id, where.Keys)}");
        return null;
    }

    public IReadOnlyList<Source> FindSources(Entry entry, string key)
    {
        List<Source> found = [];
        foreach (string id in entry.Texts(key))
        {
            if (Find(entry, key, id, Sources, "source") is { } source)
                found.Add(source);
        }

        return found;
    }

    /// <summary>Notes what a passage asks of the file it stands in: in both languages, or referred to, it must be read with the rest.</summary>
    public void Hold(string file, bool alone) => DocumentFiles[file] = DocumentFiles.GetValueOrDefault(file, true) && alone;

    /// <summary>Ids of declared names; unknown ones are noted and left out.</summary>
    public IReadOnlyList<string> FindNames(Entry entry, string key) =>
        [.. entry.Texts(key).Where(id => Find(entry, key, id, Names, "name") is not null)];

    public Quantity? Quantity(Entry entry, string key, string text)
    {
        quantities ??= new QuantityParser(Units.Values);
        Quantity? quantity = quantities.Parse(text, out string problem);
        if (quantity is null)
            entry.ProblemAt(key, problem);
        return quantity;
    }

    public static Period? Period(Entry entry, string key)
    {
        string text = entry.Text(key);
        if (text.Length == 0)
            return null;
        Period? period = PeriodCode.Parse(text);
        if (period is null)
            entry.ProblemAt(key, $"'{text}' is not a period: write 2022, 2024-Q1, 2024-H1, 2025-11, 2025-01..2025-09, 2013..2023, 'as of 2024-05' or annual");
        return period;
    }

    /// <summary>An ISO date as far as it is known; null when left out or wrong (noted).</summary>
    public static string? Date(Entry entry, string key)
    {
        string? text = entry.OptionalText(key);
        if (text is null)
            return null;
        return PeriodCode.Parse(text) is { Kind: PeriodKind.Year or PeriodKind.Month or PeriodKind.Days }
            ? text
            : entry.Wrong<string?>(key, $"'{text}' is not a date: write 2026-01-14, 2026-01 or 2026", null);
    }

    public TEnum Word<TEnum>(Entry entry, string key, string? text, TEnum otherwise)
        where TEnum : struct, Enum
    {
        if (text is null)
            return otherwise;
        string plain = text.Replace("-", "", StringComparison.Ordinal);
        if (Enum.TryParse(plain, ignoreCase: true, out TEnum value) && !char.IsDigit(plain[0]))
            return value;
        string all = string.Join(", ", Enum.GetNames<TEnum>().Select(static name => name.ToLowerInvariant()));
        problems.Add(new(entry.File, entry.Line, $"'{key}: {text}': should be one of {all}"));
        return otherwise;
    }
}
