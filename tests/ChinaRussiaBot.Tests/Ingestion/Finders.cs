using ChinaRussiaBot.Ingestion.Figures;
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
}
