using ChinaRussiaBot.Host.Channels.Telegram.Handling;
using ChinaRussiaBot.Host.Channels.Telegram.Receiving;
using ChinaRussiaBot.Host.Channels.Telegram.Sending;
using Microsoft.Extensions.Options;

namespace ChinaRussiaBot.Host.Channels.Telegram;

/// <summary>Runs the channel: first what the last run left, then receiving, working and sending side by side.</summary>
internal sealed class TelegramService(TelegramSetup setup, TelegramParts parts, IOptions<TelegramOptions> options, ILogger<TelegramService> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            if (!await setup.Meet(stoppingToken))
                return;
            int maybeTwice = parts.Sender.Resume();
            if (maybeTwice > 0)
                Log.MaybeTwice(log, maybeTwice);
            parts.Intake.Resume();
            await Task.WhenAll(
            [
                Keep("sending", parts.Sender.Run, stoppingToken),
                .. Enumerable.Range(0, options.Value.Workers).Select(_ => Keep("working", parts.Workers.Run, stoppingToken)),
                Keep("receiving", Receive, stoppingToken),
                parts.Introduction.Introduce(stoppingToken),
            ]);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // What is not done lies in the store for the next start.
        }
    }

    // A fault of ours in one part must not end the channel in silence: it is said, and the part goes on.
    private async Task Keep(string part, Func<CancellationToken, Task> run, CancellationToken stopping)
    {
        while (true)
        {
            try
            {
                await run(stopping);
                return;
            }
            catch (Exception fault) when (!(fault is OperationCanceledException && stopping.IsCancellationRequested))
            {
                Log.PartFailed(log, part, $"{fault.GetType().Name} in {fault.TargetSite?.DeclaringType?.Name}");
                await Task.Delay(TimeSpan.FromSeconds(1), parts.Clock, stopping);
            }
        }
    }

    private Task Receive(CancellationToken stopping) => options.Value.Mode switch
    {
        TelegramMode.Polling => parts.Poller.Run(stopping),
        TelegramMode.Webhook => setup.Register(stopping),
    };
}

/// <summary>The moving parts of the channel.</summary>
internal sealed record TelegramParts(UpdateIntake Intake, UpdatePoller Poller, UpdateWorkers Workers, Sender Sender, TelegramIntroduction Introduction, TimeProvider Clock);
