using Microsoft.Extensions.Options;

namespace ChinaRussiaBot.SemanticKernel.Calling;

/// <summary>What keeps calls within bounds. Thread-safe.</summary>
internal sealed class ModelLimits(Budget budget, CallBreaker breaker, IOptions<LanguageModelOptions> options, TimeProvider clock) : IDisposable
{
    private readonly SemaphoreSlim free = new(options.Value.Concurrent);

    public Budget Budget => budget;

    public CallBreaker Breaker => breaker;

    public TimeProvider Clock => clock;

    /// <summary>Takes a place among the calls under way; false when all are taken. Give it back with <see cref="Leave"/>.</summary>
    public bool TryEnter() => free.Wait(0);

    public void Leave() => free.Release();

    public void Dispose() => free.Dispose();
}
