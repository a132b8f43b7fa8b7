using ChinaRussiaBot.Answering.Assistance;
using ChinaRussiaBot.Host;
using ChinaRussiaBot.Host.Channels.WeChat.Handling;
using ChinaRussiaBot.Host.Engine;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace ChinaRussiaBot.WeChatPlatform;

/// <summary>The real server as a process of its own, in which questions that ask for it take longer: "…（6000）" takes six seconds.</summary>
internal static class SlowServer
{
    public static async Task<int> Run(string[] settings)
    {
        await using WebApplication app = BotHost.Build(settings, static builder => builder.Services.Replace(ServiceDescriptor.Singleton<EngineAsk>(static provider =>
        {
            EngineAsk real = OpenEngine.Of(provider.GetRequiredService<EngineGate>(), ModelHelp.None, TimeProvider.System);
            return async (asked, stopping) =>
            {
                int open = asked.Text.LastIndexOf('（');
                if (open >= 0 && int.TryParse(asked.Text.AsSpan(open + 1).TrimEnd('）'), out int milliseconds))
                {
                    await Task.Delay(milliseconds, stopping);
                    asked = asked with { Text = asked.Text[..open] };
                }

                return await real(asked, stopping);
            };
        })));
        await app.RunAsync();
        return 0;
    }
}
