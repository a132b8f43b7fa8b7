using System.Text.Json;
using System.Text.Json.Serialization;

namespace ChinaRussiaBot.Answering;

/// <summary>The JSON object of an answer as outside programs rely on it: names, order and meaning stay as they are.</summary>
public sealed record AnswerDocument
{
    /// <summary>The asker's own id of the question, in batches, as it was given; left out otherwise.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public JsonElement? Id { get; init; }

    /// <summary>answered, clarify or unknown.</summary>
    public required string Status { get; init; }

    /// <summary>zh or ru.</summary>
    public required string Language { get; init; }

    /// <summary>The whole answer in plain text with [1] marks.</summary>
    public required string Text { get; init; }

    /// <summary>The statements, each with the numbers of its citations.</summary>
    public required IReadOnlyList<StatementDocument> Statements { get; init; }

    /// <summary>The citations, numbered from 1.</summary>
    public required IReadOnlyList<CitationDocument> Citations { get; init; }

    /// <summary>The figures that the statements state.</summary>
    public required IReadOnlyList<FigureDocument> Figures { get; init; }

    /// <summary>Address of a picture of the series; null when there is none.</summary>
    public required string? Chart { get; init; }

    /// <summary>What can be asked instead or next.</summary>
    public required IReadOnlyList<string> Suggestions { get; init; }

    /// <summary>The index generation that answered.</summary>
    public required string Generation { get; init; }

    /// <summary>What stands before the statements: the question back, or the sentence that says what is not known; null when answered.</summary>
    public string? Opening { get; init; }

    /// <summary>Lines to show under the answer: parts of the question left open, what part a language model had in it; empty otherwise.</summary>
    public IReadOnlyList<string> Labels { get; init; } = [];

    /// <summary>Of a question that asks several things, the parts that nothing known answers.</summary>
    public IReadOnlyList<string> NotTold { get; init; } = [];

    /// <summary>Whether a language model worded the statements.</summary>
    public bool ComposedByModel { get; init; }

    /// <summary>The question as a language model put it, when it had to; null otherwise.</summary>
    public string? UnderstoodAs { get; init; }
}

/// <summary>One statement of an <see cref="AnswerDocument"/>.</summary>
/// <param name="Text">The sentence, without marks.</param>
/// <param name="Citations">Numbers of its citations.</param>
/// <param name="Role">lead, point, row or note: its place in the layout.</param>
public sealed record StatementDocument(string Text, IReadOnlyList<int> Citations, string Role);

/// <summary>One citation of an <see cref="AnswerDocument"/>.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Document">Id of the source.</param>
/// <param name="Title">The source's title.</param>
/// <param name="Section">Place in the document, "" when it is not divided.</param>
/// <param name="Publisher">Who published it.</param>
/// <param name="Published">ISO date as far as known, or null.</param>
/// <param name="Quote">Byte for byte what <paramref name="Url"/> shows.</param>
/// <param name="QuoteLanguage">zh or ru.</param>
/// <param name="Url">Address on the host.</param>
/// <param name="Item">Id of the cited knowledge item.</param>
/// <param name="External">Address of the original publication, or null.</param>
public sealed record CitationDocument(
    int Number,
    string Document,
    string Title,
    string Section,
    string Publisher,
    string? Published,
    string Quote,
    string QuoteLanguage,
    string Url,
    string Item,
    string? External);

/// <summary>One figure of an <see cref="AnswerDocument"/>.</summary>
/// <param name="Indicator">Measure id; of a port's volume the id of the port.</param>
/// <param name="Period">As knowledge/ writes it.</param>
/// <param name="Value">In the unit itself, never scaled.</param>
/// <param name="Unit">Unit id.</param>
/// <param name="Display">As the statement prints it.</param>
/// <param name="Citation">Citation number.</param>
/// <param name="Formula">How it was computed; null for a stated figure.</param>
/// <param name="Operands">Citation numbers of the operands of a computed figure.</param>
/// <param name="Name">The measure in words.</param>
/// <param name="When">The period in words.</param>
/// <param name="Growth">The change on a year before, in words; null when the source gives none.</param>
public sealed record FigureDocument(
    string Indicator,
    string Period,
    decimal Value,
    string Unit,
    string Display,
    int Citation,
    string? Formula,
    IReadOnlyList<int> Operands,
    string Name,
    string When,
    string? Growth);
