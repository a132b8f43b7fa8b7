using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Verbs;

/// <summary>Knowledge as the JSON of the verbs. Pure.</summary>
internal static class VerbJson
{
    private static readonly JsonSerializerOptions Readable = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Readable);

    public static string Problem(string problem) => Write(new VerbProblem(problem));

    public static Indicator Of(Measure measure) => new(measure.Id, Of(measure.Name), measure.Unit.Id);

    public static SourceFound Of(Source source) =>
        new(source.Id, source.Title, Of(source.Publisher), source.Date, source.Kind.ToString().ToLowerInvariant(), source.Url);

    // Dividing by one drops the trailing zeros of the scale it was written in.
    public static FigureFound Of(Figure figure) => new(
        figure.Id,
        figure.Period.ToString(),
        figure.Value.Value / 1.0000000000000000000000000000m,
        figure.Value.Unit.Id,
        new Bilingual(QuantityText.Print(figure.Value, Language.Chinese), QuantityText.Print(figure.Value, Language.Russian)),
        figure.Growth is { } growth ? QuantityText.PrintSigned(growth, Language.Chinese) : null,
        figure.Status.ToString().ToLowerInvariant(),
        figure.Preferred,
        figure.Note is { } note ? Of(note) : null,
        Sources((KnowledgeItem?)figure.Passage ?? figure));

    public static PortFound Of(Port port) =>
        new(port.Id, Of(port.Name), new Bilingual(PortText.Card(port, Language.Chinese), PortText.Card(port, Language.Russian)), port.StatusAsOf, Sources(port));

    public static ItemFound Of(KnowledgeItem item) =>
        new(item.Id, item.Quote(Language.Chinese), item.Quote(Language.Russian), item.Date ?? item.Sources[0].Date, Sources(item));

    private static List<SourceFound> Sources(KnowledgeItem item) => [.. item.Sources.Select(Of)];

    private static Bilingual Of(BilingualText text) => new(text.Chinese, text.Russian);
}
