using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ChinaRussiaBot.Answering;

/// <summary>An answer as the JSON of the contract. Pure; shared by the command line and the HTTP API.</summary>
public static class AnswerJson
{
    // Chinese and Russian stay readable; the output is a document of its own, never part of a page.
    private static readonly AnswerJsonContext Context = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    // Dividing by it drops trailing zeros: 240100000000.00 is written 240100000000.
    private const decimal One = 1.0000000000000000000000000000m;

    /// <summary>The object of the contract.</summary>
    /// <param name="answer">Any answer.</param>
    /// <param name="charts">Whether the host can draw; false leaves the address of the picture out.</param>
    /// <param name="id">The asker's id of the question, in batches.</param>
    public static AnswerDocument Of(Answer answer, bool charts = true, JsonElement? id = null) => new()
    {
        Id = id,
        Status = Status(answer),
        Language = LanguageTag.Of(answer.Language),
        Text = AnswerText.Render(answer),
        Opening = AnswerText.Opening(answer),
        Statements = [.. answer.Statements.Select(static s => new StatementDocument(s.Text, s.Citations, s.Role.ToString().ToLowerInvariant()))],
        Citations = [.. answer.Citations.Select(Of)],
        Figures = [.. answer.Figures.Select(Of)],
        Chart = charts ? (answer as Answer.Grounded)?.Chart?.Address(answer.Language) : null,
        Suggestions = answer.Suggestions,
        Labels = [.. AnswerLabels.Of(answer)],
        NotTold = answer.NotTold,
        ComposedByModel = answer.IsComposedByModel,
        UnderstoodAs = answer.UnderstoodAs,
        Generation = answer.Generation,
    };

    /// <summary>answered, clarify or unknown.</summary>
    public static string Status(Answer answer) => answer.Match(static _ => "answered", static _ => "clarify", static _ => "unknown");

    /// <summary>One line of JSON.</summary>
    public static string Write(AnswerDocument document) => JsonSerializer.Serialize(document, Context.AnswerDocument);

    /// <summary>One line of JSON as UTF-8.</summary>
    public static byte[] WriteUtf8(AnswerDocument document) => JsonSerializer.SerializeToUtf8Bytes(document, Context.AnswerDocument);

    /// <summary>Reads what <see cref="Write"/> wrote; null for the JSON word null.</summary>
    /// <exception cref="JsonException">It is something else.</exception>
    public static AnswerDocument? Read(string json) => JsonSerializer.Deserialize(json, Context.AnswerDocument);

    private static CitationDocument Of(Citation citation) => new(
        citation.Number,
        citation.Document,
        citation.Title,
        citation.Section,
        citation.Publisher,
        citation.Published,
        citation.Quote,
        LanguageTag.Of(citation.QuoteLanguage),
        citation.Url,
        citation.ItemId,
        citation.External);

    private static FigureDocument Of(AnswerFigure figure) => new(
        figure.Indicator,
        figure.Period,
        figure.Value / One,
        figure.Unit,
        figure.Display,
        figure.Citation,
        figure.Formula,
        figure.Operands,
        figure.Name,
        figure.When,
        figure.Growth);
}

[JsonSerializable(typeof(AnswerDocument))]
internal sealed partial class AnswerJsonContext : JsonSerializerContext;
