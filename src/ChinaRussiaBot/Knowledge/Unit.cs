namespace ChinaRussiaBot.Knowledge;

/// <summary>A declared unit of measurement: how sources spell it and how answers print it. Compared by id.</summary>
public sealed record Unit(string Id, Dimension Dimension)
{
    /// <summary>Spellings after a number in Chinese text, longest first.</summary>
    public IReadOnlyList<string> ChineseSpellings { get; init; } = [];

    /// <summary>Spellings after a number in Russian text, longest first.</summary>
    public IReadOnlyList<string> RussianSpellings { get; init; } = [];

    /// <summary>Printed after a Chinese number.</summary>
    public string ChinesePrint { get; init; } = "";

    /// <summary>Printed after a Russian number: one form, or three (1 пункт, 2 пункта, 5 пунктов).</summary>
    public IReadOnlyList<string> RussianPrint { get; init; } = [];

    /// <inheritdoc/>
    public bool Equals(Unit? other) => other is not null && other.Id == Id;

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);
}
