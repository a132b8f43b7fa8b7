using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Ingestion.Figures;

/// <summary>What a sentence or a cell may leave unsaid because title, heading or caption say it.</summary>
/// <param name="Language">Of the text.</param>
/// <param name="Around">Title, heading, caption: the nearest last.</param>
/// <param name="Published">Day of publication; null when not known. "Last year" is counted from it.</param>
internal sealed record DocumentContext(Language Language, IReadOnlyList<string> Around, DateOnly? Published)
{
    /// <summary>Whether the document has spoken of the two countries together: what follows is theirs unless it says otherwise.</summary>
    public bool IsOfTheTwo { get; init; }

    /// <summary>The text before the passage; "" for none.</summary>
    public string Before { get; init; } = "";

    /// <summary>The province that the head of the document names, where its title names none; "" for none.</summary>
    public string Place { get; init; } = "";

    /// <summary>The sentence before that names a port, where the value's own and those around it name none; "" for none.</summary>
    public string Nearby { get; init; } = "";

    /// <summary>The clause of the value: whose statistics it says is whose they are.</summary>
    public string Near { get; init; } = "";

    /// <summary>The line above a list of which the value's line is an item; "" for none.</summary>
    public string Lead { get; init; } = "";

    /// <summary>Which way goes what was spoken of before.</summary>
    public Direction Spoken { get; init; } = Direction.Both;

    public DocumentContext With(string nearer) => nearer.Length == 0 ? this : this with { Around = [.. Around, nearer] };

    /// <summary>The countries that title, heading or caption name.</summary>
    public IReadOnlySet<Country> Countries(TextAnalyzer analyzer) =>
        Around.SelectMany(text => CountryReader.Read(analyzer.Analyze(text))).Select(static mention => mention.Country).ToHashSet();
}
