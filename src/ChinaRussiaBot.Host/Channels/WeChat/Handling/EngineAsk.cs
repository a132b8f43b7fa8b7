using ChinaRussiaBot.Answering;
using ChinaRussiaBot.Host.Engine;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Host.Channels.WeChat.Handling;

/// <summary>Asks the generation that serves. Null when none came. A delegate, so that a test can make single answers slow.</summary>
internal delegate Task<Reply?> EngineAsk(string question, Language? language, Conversation before, CancellationToken stopping);

/// <summary>The ordinary <see cref="EngineAsk"/>.</summary>
internal static class OpenEngine
{
    private static readonly TimeSpan longestWait = TimeSpan.FromMinutes(1);

    public static EngineAsk Of(EngineGate gate, TimeProvider clock) => async (question, language, before, stopping) =>
    {
        if (gate.Current is null && gate.Progress.Phase != EnginePhase.Failed)
            await Task.WhenAny(gate.Opened, Task.Delay(longestWait, clock, stopping));
        return gate.Current?.Answerer.Ask(question, language, before);
    };
}
