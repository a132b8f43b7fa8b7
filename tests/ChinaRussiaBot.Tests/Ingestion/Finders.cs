using ChinaRussiaBot.Ingestion.Figures;
using ChinaRussiaBot.Ingestion.Records;

namespace ChinaRussiaBot.Tests.Ingestion;

/// <summary>What finds figures and sources by the real knowledge, made once: that takes longer than reading a document.</summary>
internal static class Finders
{
    public static FigureFinder Figures { get; } = new(RealKnowledge.Base);

    public static SourceFinder Sources { get; } = new(RealKnowledge.Base);
}
