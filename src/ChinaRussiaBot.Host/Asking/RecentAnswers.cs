using ChinaRussiaBot.Answering;
using Microsoft.Extensions.Caching.Memory;

namespace ChinaRussiaBot.Host.Asking;

/// <summary>
/// The newest answers by conversation and message: whoever asks again because the line was cut gets the same answer, and a follow-up such
/// as "a year earlier" is not taken twice, also while the first is still being answered. Bounded; thread-safe.
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
        (string, string, string, Language?) key = (request.Conversation, request.Message, request.Question, request.Language);
        Lazy<Task<Answer>> mine = new(() => ask(request));
        Lazy<Task<Answer>> first;
        lock (answers)
            first = answers.TryGetValue(key, out Lazy<Task<Answer>>? known) && known is not null ? known : answers.Set(key, mine, kept);
        try
        {
            return await first.Value;
        }
        catch when (first == mine)
        {
            lock (answers)
                answers.Remove(key);
            throw;
        }
        catch (Exception) when (first != mine)
        {
            // Whoever asked first has left, or met a fault: that is not this one's answer.
            return await ask(request);
        }
    }

    public void Dispose() => answers.Dispose();
}
