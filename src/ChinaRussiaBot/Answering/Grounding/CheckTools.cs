namespace ChinaRussiaBot.Answering.Grounding;

/// <summary>What every check of a statement reads with.</summary>
/// <param name="Evidence">Reads the cited items.</param>
/// <param name="Reading">Reads the statement.</param>
/// <param name="Pieces">Reads it as a row of words.</param>
/// <param name="Glue">Knows the words that claim nothing.</param>
internal sealed record CheckTools(EvidenceReader Evidence, TextReading Reading, PieceReader Pieces, GlueWords Glue);
