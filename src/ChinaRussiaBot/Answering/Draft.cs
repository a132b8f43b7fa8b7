using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Answering;

/// <summary>An answer being put together: statements with the items they rest on; citations are numbered as they come.</summary>
internal sealed class Draft(Language language)
{
    private readonly List<DraftStatement> statements = [];
    private readonly List<DraftFigure> figures = [];

    public Language Language => language;

    public IReadOnlyList<DraftStatement> Statements => statements;

    public IReadOnlyList<DraftFigure> Figures => figures;

    public List<string> Suggestions { get; } = [];

    /// <summary>Worded by a language model: the check allows it no fixed wording of ours and no word of its own.</summary>
    public bool IsByModel { get; init; }

    public bool IsEmpty => statements.Count == 0;

    /// <summary>Adds a statement; one that says the same as an earlier one only adds its citations.</summary>
    public void Say(StatementRole role, string text, params IEnumerable<KnowledgeItem> items) => Say(role, text, null, items);

    /// <summary>Adds a statement with a number that was computed.</summary>
    public void Say(StatementRole role, string text, Computation? computed, params IEnumerable<KnowledgeItem> items)
    {
        List<KnowledgeItem> support = [.. items.Distinct()];
        if (support.Count == 0)
            throw new ArgumentException("A statement rests on at least one item.", nameof(items));
        if (statements.Find(statement => statement.Text == text) is { } same)
            same.Items.AddRange(support.Except(same.Items));
        else
            statements.Add(new DraftStatement(role, text, support, computed));
    }

    /// <summary>Adds what another draft says and shows, each thing once; its first line follows those that are there.</summary>
    public void Add(Draft other)
    {
        foreach (DraftStatement statement in other.statements)
            Say(statement.Role == StatementRole.Lead && !IsEmpty ? StatementRole.Point : statement.Role, statement.Text, statement.Computed, statement.Items);
        figures.AddRange(other.figures.Where(figure => !figures.Exists(figure.IsSameAs)));
        Suggestions.AddRange(other.Suggestions.Except(Suggestions));
    }

    /// <summary>Records a figure that a statement states.</summary>
    public void Show(Figure figure, string? display = null)
    {
        if (!figures.Exists(shown => shown.Item == figure && shown.Computed is null))
            figures.Add(DraftFigure.Of(figure, display ?? QuantityText.Print(figure.Value, language)));
    }

    /// <summary>Takes back a statement, and the figures that no other statement rests on.</summary>
    public void Withdraw(DraftStatement statement)
    {
        statements.Remove(statement);
        figures.RemoveAll(shown => !statements.Exists(other => other.Items.Contains(shown.Item)));
    }

    /// <summary>Records a computed figure.</summary>
    public void Show(Operand first, string display, Computation computed) =>
        figures.Add(new DraftFigure(first.Item, first.Indicator, first.Name, first.Period, first.Value, display, computed));

    /// <summary>Records the volume of a port that a statement states.</summary>
    public void Show(Port port, PortVolume volume) =>
        figures.Add(new DraftFigure(port, port.Id, PortText.Of(port, volume), volume.Period, volume.Value, QuantityText.Print(volume.Value, language), null));
}
