using ChinaRussiaBot.Ingestion.Extraction;
using ChinaRussiaBot.Ingestion.Figures;
using ChinaRussiaBot.Ingestion.Passages;
using ChinaRussiaBot.Ingestion.Records;

namespace ChinaRussiaBot.Tests.Ingestion;

/// <summary>What finds figures and sources by the real knowledge, made once for each thread, as ingestion makes its own: that takes longer than reading a document.</summary>
internal static class Finders
{
    [ThreadStatic]
    private static FigureFinder? _figures;

    [ThreadStatic]
    private static SourceFinder? _sources;

    public static FigureFinder Figures => _figures ??= new(RealKnowledge.Base);

    public static SourceFinder Sources => _sources ??= new(RealKnowledge.Base);

    /// <summary>The proposed figures alone.</summary>
    public static IReadOnlyList<ProposedFigure> Find(this FigureFinder figures, IReadOnlyList<SectionDraft> sections, SourceRecord source, List<Note> notes, CancellationToken cancellation = default) =>
        figures.Read(sections, source, notes, cancellation).Proposed;
}
