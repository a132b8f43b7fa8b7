using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace ChinaRussiaBot.Host.Tests.Support;

/// <summary>Everything that was logged, exceptions included.</summary>
internal sealed class CollectedLog : ILoggerProvider
{
    private readonly ConcurrentQueue<string> lines = new();
    private readonly ConcurrentDictionary<string, TaskCompletionSource> awaited = new();

    public IReadOnlyCollection<string> Lines => lines;

    /// <summary>Ends when a line with these words is, or was, logged.</summary>
    public Task Saw(string words)
    {
        TaskCompletionSource saw = awaited.GetOrAdd(words, static _ => new(TaskCreationOptions.RunContinuationsAsynchronously));
        if (lines.Any(line => line.Contains(words, StringComparison.Ordinal)))
            saw.TrySetResult();
        return saw.Task;
    }

    public ILogger CreateLogger(string categoryName) => new Collector(this, categoryName);

    private void Add(string line)
    {
        lines.Enqueue(line);
        foreach ((string words, TaskCompletionSource saw) in awaited)
        {
            if (line.Contains(words, StringComparison.Ordinal))
                saw.TrySetResult();
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
