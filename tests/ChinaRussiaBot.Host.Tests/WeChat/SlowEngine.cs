using System.Collections.Concurrent;
using ChinaRussiaBot.Answering;
using ChinaRussiaBot.Answering.Assistance;
using ChinaRussiaBot.Host.Channels.WeChat.Handling;
using ChinaRussiaBot.Host.Channels.WeChat.Receiving;
using ChinaRussiaBot.Host.Engine;
using ChinaRussiaBot.WeChatPlatform;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Time.Testing;

namespace ChinaRussiaBot.Host.Tests.WeChat;

/// <summary>
/// The real engine, but for questions that wait until they are let go, and for answers that are given to it. The time in which a delivery must be
/// answered passes only in <see cref="PassTime"/>: a busy machine makes no answer late.
/// </summary>
internal sealed class SlowEngine
{
    private readonly ConcurrentDictionary<string, TaskCompletionSource> held = new();

    private readonly FakeTimeProvider deadline = new();

    public ConcurrentDictionary<string, Answer> Fixed { get; } = new();

    /// <summary>How often each question was asked.</summary>
    public ConcurrentDictionary<string, int> Asked { get; } = new();

    public void Hold(string question) => held[question] = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public void LetGo(string question) => held[question].TrySetResult();

    /// <summary>Lets time pass until the platform has its response, or has been cut off.</summary>
    public async Task<PlatformReply> PassTime(Task<PlatformReply> delivery)
    {
        while (await Task.WhenAny(delivery, Task.Delay(TimeSpan.FromMilliseconds(5))) != delivery)
            deadline.Advance(TimeSpan.FromSeconds(1));
        return await delivery;
    }

    public void Install(WebApplicationBuilder builder)
    {
        builder.Services.Replace(ServiceDescriptor.Singleton(Ask));
        builder.Services.Replace(ServiceDescriptor.Singleton(provider => ActivatorUtilities.CreateInstance<EndpointTools>(provider, deadline)));
    }

    private EngineAsk Ask(IServiceProvider provider)
    {
        EngineAsk real = OpenEngine.Of(provider.GetRequiredService<EngineGate>(), ModelHelp.None, TimeProvider.System);
        return async (asked, stopping) =>
        {
            Asked.AddOrUpdate(asked.Text, 1, static (_, count) => count + 1);
            if (held.TryGetValue(asked.Text, out TaskCompletionSource? wait))
                await wait.Task.WaitAsync(stopping);
            return Fixed.TryGetValue(asked.Text, out Answer? answer) ? new Reply(answer, asked.Conversation) : await real(asked, stopping);
        };
    }
}
