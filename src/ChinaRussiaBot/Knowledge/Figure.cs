namespace ChinaRussiaBot.Knowledge;

/// <summary>One value of a measure for one period by one source. Two sources that differ stay two figures.</summary>
public sealed record Figure(string Id, Measure Measure, Period Period, Quantity Value) : KnowledgeItem(Id)
{
    /// <summary>Change on the same period a year before, when the source itself gives it; null otherwise.</summary>
    public Quantity? Growth { get; init; }

    /// <summary>Id of the declared name or port it is about; null when it is about the two countries.</summary>
    public string? Subject { get; init; }

    /// <summary>The passage it stands in; null when it stands alone with <see cref="Label"/>.</summary>
    public Passage? Passage { get; init; }

    /// <summary>What the value is of; null when it stands in a passage.</summary>
    public BilingualText? Label { get; init; }

    /// <summary>How firm it is.</summary>
    public FigureStatus Status { get; init; }

    /// <summary>Quoted first where several have one measure and period.</summary>
    public bool Preferred { get; init; }

    /// <summary>What it covers or why another source differs; null when there is nothing to say.</summary>
    public BilingualText? Note { get; init; }

    /// <inheritdoc/>
    public override string? Quote(Language language)
    {
        if (Passage?.Quote(language) is { } text)
            return text;
        if (Label is null)
            return null;
        string growth = Growth is null ? "" : FigureText.Growth(Growth, language);
        return language switch
        {
            // A change is told in words: 同比下降7.1%, not 同比：−7.1%.
            Language.Chinese when Measure.Aspect == Aspect.Growth => $"{Label.Chinese}：{FigureText.Growth(Value, language)}",
            Language.Chinese => $"{Label.Chinese}：{QuantityText.Print(Value, language)}{(growth.Length > 0 ? "，" + growth : "")}",
            Language.Russian => $"{Label.Russian}: {QuantityText.Print(Value, language)}{(growth.Length > 0 ? ", " + growth : "")}",
        };
    }
}
