using System.Globalization;

namespace ChinaRussiaBot.Ingestion.Formats;

/// <summary>What is worth saying of a decoded text.</summary>
internal static class EncodingNotes
{
    public static IReadOnlyList<Note> Of(DecodedText text)
    {
        List<Note> notes = [];
        if (text.Encoding != "utf-8")
            notes.Add(new(NoteKind.Encoding, text.Encoding));
        if (text.Unknown > 0)
            notes.Add(new(NoteKind.UnknownCharacters, text.Unknown.ToString(CultureInfo.InvariantCulture)));
        return notes;
    }
}
