using ChinaRussiaBot.Host.Channels.Telegram.Api;
using ChinaRussiaBot.Host.Channels.Telegram.Handling;
using ChinaRussiaBot.Host.Wording;
using Microsoft.Extensions.Options;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Requests;
using Telegram.Bot.Types;

namespace ChinaRussiaBot.Host.Channels.Telegram;

/// <summary>What Telegram must know of the bot: menu and descriptions in both languages, the webhook. Sets only what differs.</summary>
internal sealed class TelegramSetup(BotApi api, IOptions<TelegramOptions> options, TelegramHealth health, ILogger<TelegramSetup> log)
{
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

    /// <summary>Menu and descriptions. A failure is logged and nothing more: the bot answers without them.</summary>
    public async Task Introduce(CancellationToken stopping)
    {
        foreach ((string? code, Language language) in new (string?, Language)[] { (null, Language.Russian), ("zh", Language.Chinese), ("ru", Language.Russian) })
        {
            await Try("menu", () => Menu(code, language, new BotCommandScopeAllPrivateChats(), BotCommands.All, stopping));
            await Try("group menu", () => Menu(code, language, new BotCommandScopeAllGroupChats(), BotCommands.All.Where(static one => one.Groups), stopping));
            await Try("description", () => Describe(code, language, stopping));
            // The name for everybody else is the owner's.
            if (code is not null)
                await Try("name", () => Name(code, language, stopping));
        }
    }

    /// <summary>In webhook mode: where Telegram delivers, and the secret it must show.</summary>
    public Task Register(CancellationToken stopping) => Try("webhook", () => api.Call(
        new SetWebhookRequest
        {
            Url = options.Value.WebhookUrl!,
            SecretToken = options.Value.WebhookSecret,
            AllowedUpdates = [.. UpdateKinds.WantedTypes],
            DropPendingUpdates = false,
        },
        stopping));

    private async Task Menu(string? code, Language language, BotCommandScope scope, IEnumerable<BotCommandName> commands, CancellationToken stopping)
    {
        BotCommand[] wanted = [.. commands.Select(one => new BotCommand(one.Name, one.Menu[language]))];
        BotCommand[] now = await api.Call(new GetMyCommandsRequest { Scope = scope, LanguageCode = code }, stopping);
        if (!wanted.Select(static one => (one.Command, one.Description)).SequenceEqual(now.Select(static one => (one.Command, one.Description))))
            await api.Call(new SetMyCommandsRequest { Commands = wanted, Scope = scope, LanguageCode = code }, stopping);
    }

    private async Task Describe(string? code, Language language, CancellationToken stopping)
    {
        BotDescription description = await api.Call(new GetMyDescriptionRequest { LanguageCode = code }, stopping);
        if (description.Description != Texts.BotDescription[language])
            await api.Call(new SetMyDescriptionRequest { LanguageCode = code, Description = Texts.BotDescription[language] }, stopping);
        BotShortDescription brief = await api.Call(new GetMyShortDescriptionRequest { LanguageCode = code }, stopping);
        if (brief.ShortDescription != Texts.BotShortDescription[language])
            await api.Call(new SetMyShortDescriptionRequest { LanguageCode = code, ShortDescription = Texts.BotShortDescription[language] }, stopping);
    }

    private async Task Name(string code, Language language, CancellationToken stopping)
    {
        BotName now = await api.Call(new GetMyNameRequest { LanguageCode = code }, stopping);
        if (now.Name != Texts.BotName[language])
            await api.Call(new SetMyNameRequest { LanguageCode = code, Name = Texts.BotName[language] }, stopping);
    }

    private async Task Try(string what, Func<Task> set)
    {
        try
        {
            await set();
        }
        catch (RequestException failure)
        {
            Log.SetupFailed(log, what, Failure.Kind(failure));
        }
    }
}
