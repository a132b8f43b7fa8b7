using System.Collections.Frozen;

namespace ChinaRussiaBot.Knowledge;

/// <summary>All that is known: immutable, complete, every reference resolved. Built only by <see cref="KnowledgeReader"/>.</summary>
public sealed class KnowledgeBase
{
    private readonly FrozenDictionary<string, KnowledgeItem> items;
    private readonly FrozenDictionary<string, Measure> measures;
    private readonly FrozenDictionary<string, DeclaredName> names;
    private readonly HeldPassages? held;

    internal KnowledgeBase(
        IReadOnlyList<KnowledgeItem> items,
        IReadOnlyList<Source> sources,
        IReadOnlyList<Measure> measures,
        IReadOnlyList<DeclaredName> names,
        IReadOnlyList<GlossaryPair> glossary,
        IReadOnlyList<Unit> units)
        : this(
            items,
            sources.ToDictionary(static source => source.Id, StringComparer.Ordinal),
            (measures, measures.ToFrozenDictionary(static measure => measure.Id)),
            (names, names.ToFrozenDictionary(static name => name.Id)),
            [.. glossary.Where(static pair => pair.Field != GlossaryPair.Everyday)],
            [.. glossary.Where(static pair => pair.Field == GlossaryPair.Everyday)],
            units)
    {
    }

    /// <summary>The same sources and declarations with other items.</summary>
    private KnowledgeBase(KnowledgeBase known, IReadOnlyList<KnowledgeItem> items)
        : this(items, known.Sources, (known.Measures, known.measures), (known.Names, known.names), known.Glossary, known.EverydayWords, known.Units)
    {
    }

    /// <summary>The same with passages that are held elsewhere.</summary>
    private KnowledgeBase(KnowledgeBase known, HeldPassages held)
    {
        (items, measures, names, this.held) = (known.items, known.measures, known.names, held);
        (Items, Sources, Measures, Names) = (known.Items, known.Sources, known.Measures, known.Names);
        (Glossary, EverydayWords, Units) = (known.Glossary, known.EverydayWords, known.Units);
        (Figures, Ports, Passages, Policies) = (known.Figures, known.Ports, known.Passages, known.Policies);
    }

    private KnowledgeBase(
        IReadOnlyList<KnowledgeItem> items,
        IReadOnlyDictionary<string, Source> sources,
        (IReadOnlyList<Measure> All, FrozenDictionary<string, Measure> ById) measures,
        (IReadOnlyList<DeclaredName> All, FrozenDictionary<string, DeclaredName> ById) names,
        IReadOnlyList<GlossaryPair> glossary,
        IReadOnlyList<GlossaryPair> everydayWords,
        IReadOnlyList<Unit> units)
    {
        Items = items;
        Sources = sources;
        (Measures, this.measures) = measures;
        (Names, this.names) = names;
        Glossary = glossary;
        EverydayWords = everydayWords;
        Units = units;
        this.items = items.ToFrozenDictionary(static item => item.Id);
        Figures = [.. items.OfType<Figure>()];
        Ports = [.. items.OfType<Port>()];
        Passages = [.. items.OfType<Passage>()];
        Policies = [.. items.OfType<PolicyPoint>()];
    }

    /// <summary>How many items can be cited, those held elsewhere with them.</summary>
    public int Count => Items.Count + (held?.Count ?? 0);

    /// <summary>The files of documents, relative to the folder, that hold nothing but passages in one language to which nothing refers.</summary>
    public IReadOnlyList<string> DocumentFiles { get; internal init; } = [];

    /// <summary>
    /// Everything that can be cited, in the order of the files; without the passages of documents that a generation holds in its index
    /// (<see cref="Count"/>, <see cref="Item"/> and <see cref="ItemsOf"/> know those too).
    /// </summary>
    public IReadOnlyList<KnowledgeItem> Items { get; }

    /// <summary>Sources by id.</summary>
    public IReadOnlyDictionary<string, Source> Sources { get; }

    /// <summary>Declared measures.</summary>
    public IReadOnlyList<Measure> Measures { get; }

    /// <summary>Declared names.</summary>
    public IReadOnlyList<DeclaredName> Names { get; }

    /// <summary>Pairs of terms; without everyday words.</summary>
    public IReadOnlyList<GlossaryPair> Glossary { get; }

    /// <summary>Everyday words in both languages; see <see cref="GlossaryPair.Everyday"/>.</summary>
    public IReadOnlyList<GlossaryPair> EverydayWords { get; }

    /// <summary>Declared units.</summary>
    public IReadOnlyList<Unit> Units { get; }

    /// <summary>The figures among <see cref="Items"/>.</summary>
    public IReadOnlyList<Figure> Figures { get; }

    /// <summary>The ports among <see cref="Items"/>.</summary>
    public IReadOnlyList<Port> Ports { get; }

    /// <summary>The passages among <see cref="Items"/>.</summary>
    public IReadOnlyList<Passage> Passages { get; }

    /// <summary>The policy points among <see cref="Items"/>.</summary>
    public IReadOnlyList<PolicyPoint> Policies { get; }

    /// <summary>The item with this id; null when there is none.</summary>
    public KnowledgeItem? Item(string id) => items.GetValueOrDefault(id) ?? held?.ById(id);

    /// <summary>The same among <see cref="Items"/> alone.</summary>
    internal KnowledgeItem? OwnItem(string id) => items.GetValueOrDefault(id);

    /// <summary>The measure with this id; null when there is none.</summary>
    public Measure? Measure(string id) => measures.GetValueOrDefault(id);

    /// <summary>The declared name with this id; null when there is none.</summary>
    public DeclaredName? Name(string id) => names.GetValueOrDefault(id);

    /// <summary>The documents that /sources shows: every item under each source it rests on.</summary>
    public IEnumerable<KnowledgeItem> ItemsOf(Source source) =>
        Items.Where(item => item.Sources.Contains(source)).Concat(held?.Under(source.Id) ?? []).DistinctBy(static item => item.Id);

    /// <summary>The same with passages that are held elsewhere and fetched one by one.</summary>
    internal KnowledgeBase With(HeldPassages passages) => new(this, passages);

    /// <summary>The same without some of the items.</summary>
    internal KnowledgeBase Without(Predicate<KnowledgeItem> items) => new(this, [.. Items.Where(item => !items(item))]);
}
