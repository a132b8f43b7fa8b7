using System.Text.Encodings.Web;
using System.Text.Json;
using ChinaRussiaBot.Ingestion;

namespace ChinaRussiaBot.Host.Intake;

/// <summary>What came of an upload, as JSON.</summary>
internal static class DocumentJson
{
    private static readonly JsonWriterOptions readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Write(IngestionOutcome outcome, Language language)
    {
        using MemoryStream body = new();
        using (Utf8JsonWriter json = new(body, readable))
        {
            json.WriteStartObject();
            if (outcome is IngestionOutcome.Taken { Document: { } document })
                Write(document, json);
            else if (outcome is IngestionOutcome.Unchanged same)
                Write("unchanged", same.Id, json);
            json.WriteString("message", DocumentText.Of(outcome, language));
            json.WriteEndObject();
        }

        return body.ToArray();
    }

    private static void Write(string status, string id, Utf8JsonWriter json)
    {
        json.WriteString("status", status);
        json.WriteString("id", id);
    }

    private static void Write(IngestedDocument document, Utf8JsonWriter json)
    {
        Write("taken", document.Id, json);
        json.WriteString("kind", document.Kind.ToString().ToLowerInvariant());
        json.WriteString("title", document.Title);
        json.WriteString("date", document.Date);
        json.WriteNumber("pages", document.Pages);
        json.WriteNumber("sections", document.Sections);
        json.WriteStartObject("passages");
        foreach ((Language language, int count) in document.Passages)
            json.WriteNumber(LanguageTag.Of(language), count);
        json.WriteEndObject();
        json.WriteNumber("figures", document.Figures);
        json.WriteNumber("open", document.Open);
        json.WriteStartArray("notes");
        foreach (string note in document.Notes.Select(NoteText.English))
            json.WriteStringValue(note);
        json.WriteEndArray();
        json.WriteStartArray("files");
        foreach ((string path, _) in document.Files)
            json.WriteStringValue(path);
        json.WriteEndArray();
    }
}
