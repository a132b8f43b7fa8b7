namespace ChinaRussiaBot.Ingestion.Figures;

/// <summary>What a document seems to state, in the order of its text.</summary>
/// <param name="Proposed">Figures, each once.</param>
/// <param name="Open">Values that a person may know more of than the text tells; none of them is proposed.</param>
internal sealed record FoundFigures(IReadOnlyList<ProposedFigure> Proposed, IReadOnlyList<OpenFigure> Open);
