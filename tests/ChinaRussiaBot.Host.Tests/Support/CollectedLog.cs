using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace ChinaRussiaBot.Host.Tests.Support;

/// <summary>Everything that was logged, exceptions included.</summary>
internal sealed class CollectedLog : ILoggerProvider
{
    private readonly ConcurrentQueue<string> lines = new();
    private readonly ConcurrentDictionary<(string Words, int Times), TaskCompletionSource> awaited = new();

    public IReadOnlyCollection<string> Lines => lines;

    /// <summary>Ends when so many lines with these words are, or were, logged.</summary>
    public Task Saw(string words, int times = 1)
    {
        TaskCompletionSource saw = awaited.GetOrAdd((words, times), static _ => new(TaskCreationOptions.RunContinuationsAsynchronously));
        EndIfSeen(words, times, saw);
        return saw.Task;
    }

    private void EndIfSeen(string words, int times, TaskCompletionSource saw)
    {
        if (lines.Count(line => line.Contains(words, StringComparison.Ordinal)) >= times)
            saw.TrySetResult();
    }

    public ILogger CreateLogger(string categoryName) => new Collector(this, categoryName);

    private void Add(string line)
    {
        lines.Enqueue(line);
        foreach (((string words, int times), TaskCompletionSource saw) in awaited)
        {
            if (!saw.Task.IsCompleted && line.Contains(words, StringComparison.Ordinal))
                EndIfSeen(words, times, saw);
        }
    }

    public void Dispose()
    {
    }

    private sealed class Collector(CollectedLog log, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
        {
            log.Add($"scope {state}");
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            log.Add($"{logLevel} {category} {formatter(state, exception)} {exception}");
    }
}
