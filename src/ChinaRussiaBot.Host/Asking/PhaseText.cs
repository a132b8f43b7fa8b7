using ChinaRussiaBot.Host.Engine;
using ChinaRussiaBot.Host.Wording;

namespace ChinaRussiaBot.Host.Asking;

internal static class PhaseText
{
    public static BilingualText Of(EnginePhase phase) => phase switch
    {
        EnginePhase.Starting => Texts.PhaseStarting,
        EnginePhase.ReadingKnowledge => Texts.PhaseReading,
        EnginePhase.BuildingIndex => Texts.PhaseBuilding,
        EnginePhase.CheckingIndex => Texts.PhaseChecking,
        EnginePhase.Ready => Texts.PhaseReady,
        EnginePhase.Failed => Texts.PhaseFailed,
    };
}
