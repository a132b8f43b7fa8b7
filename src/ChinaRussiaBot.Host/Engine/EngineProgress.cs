namespace ChinaRussiaBot.Host.Engine;

/// <summary>How far the making of the index has come.</summary>
internal enum EnginePhase
{
    Starting,
    ReadingKnowledge,
    BuildingIndex,
    CheckingIndex,
    Ready,
    Failed,
}

/// <param name="Phase">What is being done.</param>
/// <param name="Problem">For <see cref="EnginePhase.Failed"/>: what is wrong, for the operator.</param>
internal sealed record EngineProgress(EnginePhase Phase, string? Problem = null);
