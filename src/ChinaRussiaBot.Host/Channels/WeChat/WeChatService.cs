using ChinaRussiaBot.Host.Channels.WeChat.Receiving;
using ChinaRussiaBot.Host.Channels.WeChat.Security;
using ChinaRussiaBot.Host.Channels.WeChat.Sending;
using Microsoft.Extensions.Options;

namespace ChinaRussiaBot.Host.Channels.WeChat;

/// <summary>Goes on with what the last run left, and forgets every hour what is no longer needed.</summary>
internal sealed class WeChatService(Deliveries deliveries, PushSender sender, WeChatPeople people, ServiceTools tools) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        WeChatOptions account = tools.Options.Value;
        Log.Started(tools.Log, tools.Keys.Any ? "encrypted messages only" : "plain messages", account.CustomerService ? "customer-service messages" : "passive replies only");
        deliveries.Resume();
        if (account.CustomerService)
            sender.Resume();
        await Task.WhenAll(sender.Run(stoppingToken), Forget(account, stoppingToken));
    }

    private async Task Forget(WeChatOptions account, CancellationToken stoppingToken)
    {
        using PeriodicTimer timer = new(TimeSpan.FromHours(1), tools.Clock);
        do
        {
            tools.Stores.Replies.Prune(people.Channel, TimeSpan.FromHours(account.KeepAnswersHours));
            tools.Stores.Quota.Prune(people.Channel);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}

/// <summary>What the service needs beside the work itself.</summary>
internal sealed record ServiceTools(IOptions<WeChatOptions> Options, WeChatMemory Stores, WeChatKeys Keys, TimeProvider Clock, ILogger<WeChatService> Log);
