using ChinaRussiaBot.Host.Channels.Telegram.Api;
using Microsoft.Extensions.Options;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Requests;
using Telegram.Bot.Types;

namespace ChinaRussiaBot.Host.Channels.Telegram;

/// <summary>Who we are to Telegram, and in webhook mode where it delivers.</summary>
internal sealed class TelegramSetup(BotApi api, IOptions<TelegramOptions> options, TelegramHealth health, ILogger<TelegramSetup> log)
{
    private const int ManyPending = 100;
    private static readonly TimeSpan betweenLooks = TimeSpan.FromMinutes(5);

    /// <summary>Learns who we are; tries until Telegram answers. False when the token is refused.</summary>
    public async Task<bool> Meet(CancellationToken stopping)
    {
        BackOff backOff = new(health.Clock);
        while (true)
        {
            try
            {
                User self = await api.MeetSelf(stopping);
                Log.Started(log, self.Username, options.Value.Mode.ToString());
                return true;
            }
            catch (ApiRequestException refused) when (refused.ErrorCode is 401 or 404)
            {
                health.Fail("Telegram refuses the token.");
                Log.TokenRefused(log);
                return false;
            }
            catch (RequestException failure)
            {
                health.Fail($"getMe failed: {Failure.Kind(failure)}");
                TimeSpan wait = backOff.Next(Failure.RetryAfter(failure));
                Log.PollFailed(log, Failure.Kind(failure), wait.TotalSeconds);
                await Task.Delay(wait, health.Clock, stopping);
            }
        }
    }

    /// <summary>
    /// In webhook mode: tells Telegram where to deliver and the secret to show, until it knows; then looks again and again whether it still does,
    /// for another program with the same token may have taken the deliveries to itself.
    /// </summary>
    public async Task Register(CancellationToken stopping)
    {
        BackOff backOff = new(health.Clock);
        bool isTold = false;
        while (true)
        {
            TimeSpan wait = betweenLooks;
            try
            {
                WebhookInfo info = await api.Call(new GetWebhookInfoRequest(), stopping);
                if (!isTold || info.Url != options.Value.WebhookUrl)
                    isTold = await Tell(stopping);
                health.Beat();
                backOff.Reset();
                if (info.PendingUpdateCount > ManyPending)
                    Log.WebhookBehind(log, info.PendingUpdateCount, info.LastErrorDate);
            }
            catch (RequestException failure)
            {
                health.Fail($"setWebhook failed: {Failure.Kind(failure)}");
                Log.SetupFailed(log, "webhook", Failure.Kind(failure));
                wait = backOff.Next(Failure.RetryAfter(failure));
            }

            await Task.Delay(wait, health.Clock, stopping);
        }
    }

    private Task<bool> Tell(CancellationToken stopping) => api.Call(
        new SetWebhookRequest
        {
            Url = options.Value.WebhookUrl!,
            SecretToken = options.Value.WebhookSecret,
            AllowedUpdates = [.. UpdateKinds.WantedTypes],
            DropPendingUpdates = false,
        },
        stopping);
}
