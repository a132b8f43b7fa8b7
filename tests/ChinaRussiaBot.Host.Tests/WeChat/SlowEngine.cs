using System.Collections.Concurrent;
using ChinaRussiaBot.Answering;
using ChinaRussiaBot.Host.Channels.WeChat.Handling;
using ChinaRussiaBot.Host.Engine;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace ChinaRussiaBot.Host.Tests.WeChat;

/// <summary>The real engine, but for questions that wait until they are let go, and for answers that are given to it.</summary>
internal sealed class SlowEngine
{
    private readonly ConcurrentDictionary<string, TaskCompletionSource> held = new();

    public ConcurrentDictionary<string, Answer> Fixed { get; } = new();

    /// <summary>How often each question was asked.</summary>
    public ConcurrentDictionary<string, int> Asked { get; } = new();

    public void Hold(string question) => held[question] = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public void LetGo(string question) => held[question].TrySetResult();

    public void Install(WebApplicationBuilder builder) => builder.Services.Replace(ServiceDescriptor.Singleton<EngineAsk>(provider =>
    {
        EngineAsk real = OpenEngine.Of(provider.GetRequiredService<EngineGate>(), TimeProvider.System);
        return async (question, language, before, stopping) =>
        {
            Asked.AddOrUpdate(question, 1, static (_, count) => count + 1);
            if (held.TryGetValue(question, out TaskCompletionSource? wait))
                await wait.Task.WaitAsync(stopping);
            return Fixed.TryGetValue(question, out Answer? answer) ? new Reply(answer, before) : await real(question, language, before, stopping);
        };
    }));
}
