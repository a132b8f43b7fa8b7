namespace ChinaRussiaBot.Ingestion.Review;

/// <summary>Where an ingested document came from.</summary>
/// <param name="Name">Without folders.</param>
/// <param name="Sha256">Of its bytes, in hexadecimal.</param>
/// <param name="Ingested">The day.</param>
internal sealed record IngestedFile(string Name, string Sha256, DateOnly Ingested);
