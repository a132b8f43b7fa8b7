namespace ChinaRussiaBot.Answering.Grounding;

/// <summary>What a <see cref="Piece"/> is.</summary>
internal enum PieceKind
{
    Edge,
    Han,
    Word,
    Number,
    Date,
}
