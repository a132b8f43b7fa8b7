using ChinaRussiaBot.Answering;
using ChinaRussiaBot.Answering.Assistance;
using ChinaRussiaBot.Host.Engine;

namespace ChinaRussiaBot.Host.Channels.WeChat.Handling;

/// <summary>Asks the generation that serves. Null when none came. A delegate, so that a test can make single answers slow.</summary>
internal delegate Task<Reply?> EngineAsk(AskedQuestion asked, CancellationToken stopping);

/// <summary>The ordinary <see cref="EngineAsk"/>.</summary>
internal static class OpenEngine
{
    private static readonly TimeSpan longestWait = TimeSpan.FromMinutes(1);

    /// <summary>WeChat cuts the line after five seconds: a model gets what is left when reading and sending are taken off.</summary>
    private static readonly TimeSpan patience = TimeSpan.FromSeconds(3);

    public static EngineAsk Of(EngineGate gate, ModelHelp help, TimeProvider clock) => async (asked, stopping) =>
    {
        if (gate.Current is null && gate.Progress.Phase != EnginePhase.Failed)
            await Task.WhenAny(gate.Opened, Task.Delay(longestWait, clock, stopping));
        return gate.Current is { } generation ? await generation.Answerer.AskAsync(asked with { Patience = patience }, help, stopping) : null;
    };
}
