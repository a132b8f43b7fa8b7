using ChinaRussiaBot.Answering;
using Microsoft.Extensions.Caching.Memory;

namespace ChinaRussiaBot.Host.Asking;

/// <summary>
/// The newest answers by conversation and message: whoever asks again because the line was cut gets the same answer, and a follow-up such
/// as "a year earlier" is not taken twice. Bounded; thread-safe.
/// </summary>
internal sealed class RecentAnswers : IDisposable
{
    private const int Most = 5_000;

    private static readonly MemoryCacheEntryOptions kept = new() { Size = 1, AbsoluteExpirationRelativeToNow = TimeSpan.FromMinutes(10) };

    private readonly MemoryCache answers = new(new MemoryCacheOptions { SizeLimit = Most });

    public async Task<Answer> Once(AskRequest request, Func<AskRequest, Task<Answer>> ask)
    {
        if (request.Conversation is null || request.Message is null)
            return await ask(request);
        (string, string, string) key = (request.Conversation, request.Message, request.Question);
        return answers.TryGetValue(key, out Answer? before) && before is not null ? before : answers.Set(key, await ask(request), kept);
    }

    public void Dispose() => answers.Dispose();
}
