namespace ChinaRussiaBot.Ingestion.Formats;

/// <summary>A text with the encoding it was written in.</summary>
/// <param name="Text">The whole text, without a byte order mark.</param>
/// <param name="Encoding">The name of the encoding.</param>
/// <param name="Unknown">How many of its characters could not be read.</param>
internal sealed record DecodedText(string Text, string Encoding, int Unknown);
