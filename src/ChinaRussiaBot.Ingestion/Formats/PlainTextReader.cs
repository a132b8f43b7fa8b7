namespace ChinaRussiaBot.Ingestion.Formats;

/// <summary>Plain text.</summary>
internal static class PlainTextReader
{
    public static ExtractedDocument Read(byte[] bytes)
    {
        DecodedText decoded = TextDecoder.Decode(bytes);
        return new ExtractedDocument(FileKind.Text) { Blocks = [.. TextLines.Blocks(decoded.Text)], Notes = EncodingNotes.Of(decoded) };
    }
}
