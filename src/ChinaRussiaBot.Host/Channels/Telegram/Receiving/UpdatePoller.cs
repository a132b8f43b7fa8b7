using System.Text.Json;
using ChinaRussiaBot.Host.Channels.Telegram.Api;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Requests;

namespace ChinaRussiaBot.Host.Channels.Telegram.Receiving;

/// <summary>
/// Long polling. The offset moves only after the updates are on disk; a failing server is asked ever more slowly, with jitter; a
/// revoked token ends it.
/// </summary>
internal sealed class UpdatePoller(BotApi api, UpdateIntake intake, TelegramHealth health, ILogger<UpdatePoller> log)
{
    private static readonly TimeSpan held = TimeSpan.FromSeconds(0.25);

    public async Task Run(CancellationToken stopping)
    {
        long offset = 0;
        BackOff backOff = new(health.Clock);
        bool withoutWebhook = false;
        while (!stopping.IsCancellationRequested)
        {
            try
            {
                if (!withoutWebhook)
                    withoutWebhook = await api.Call(new DeleteWebhookRequest(), stopping);
                long asked = health.Clock.GetTimestamp();
                JsonElement[] updates = await api.NextUpdates(offset, stopping);
                long? next = intake.Take(updates);
                health.Beat();
                if (updates.Length > 0 && (next ?? 0) <= offset)
                {
                    // The same would come at once, again and again.
                    TimeSpan wait = backOff.Next(null);
                    Log.WithoutNumber(log, updates.Length, wait.TotalSeconds);
                    await Task.Delay(wait, health.Clock, stopping);
                    continue;
                }

                offset = next ?? offset;
                backOff.Reset();
                // A server that does not hold the line must not be asked hundreds of times a second.
                if (updates.Length == 0 && health.Clock.GetElapsedTime(asked) < held)
                    await Task.Delay(held, health.Clock, stopping);
            }
            catch (ApiRequestException refused) when (refused.ErrorCode == 401)
            {
                health.Fail("Telegram refuses the token.");
                Log.TokenRefused(log);
                return;
            }
            catch (RequestException failure)
            {
                health.Fail($"getUpdates failed: {Failure.Kind(failure)}");
                withoutWebhook &= (failure as ApiRequestException)?.ErrorCode != 409;
                TimeSpan wait = backOff.Next(Failure.RetryAfter(failure));
                Log.PollFailed(log, Failure.Kind(failure), wait.TotalSeconds);
                await Task.Delay(wait, health.Clock, stopping);
            }
        }
    }
}
