using ChinaRussiaBot.Host.Channels.Telegram.Api;
using ChinaRussiaBot.Host.Channels.Telegram.Handling;
using ChinaRussiaBot.Host.Wording;
using Microsoft.Extensions.Options;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Requests;
using Telegram.Bot.Types;

namespace ChinaRussiaBot.Host.Channels.Telegram;

/// <summary>
/// What people see of the bot before they write to it: menus, descriptions, name. In both languages, and for clients in a third one in both
/// at once. Sets only what differs. A failure is logged and nothing more: the bot answers without them.
/// </summary>
internal sealed class TelegramIntroduction(BotApi api, IOptions<TelegramOptions> options, ILogger<TelegramIntroduction> log)
{
    private static readonly (string? Code, Language? Language)[] audiences = [(null, null), ("zh", Language.Chinese), ("ru", Language.Russian)];

    public async Task Introduce(CancellationToken stopping)
    {
        foreach ((string? code, Language? language) in audiences)
        {
            await Try("menu", () => Menu(code, language, new BotCommandScopeAllPrivateChats(), BotCommands.In(CommandMenus.Private), stopping));
            await Try("group menu", () => Menu(code, language, new BotCommandScopeAllGroupChats(), BotCommands.In(CommandMenus.Groups), stopping));
            await Try("group administrators' menu", () => Menu(code, language, new BotCommandScopeAllChatAdministrators(), BotCommands.In(CommandMenus.GroupAdministrators), stopping));
            // Refused while the administrator has never written to the bot.
            foreach (long administrator in options.Value.AdminIds)
                await Try("administrator's menu", () => Menu(code, language, new BotCommandScopeChat { ChatId = administrator }, [.. BotCommands.In(CommandMenus.Private), .. BotCommands.OfAdministrators], stopping));
            await Try("description", () => Describe(code, language, stopping));
            // The name for everybody else is the owner's.
            if (code is not null)
                await Try("name", () => Name(code, In(Texts.BotName, language, ""), stopping));
        }
    }

    private static string In(BilingualText text, Language? language, string between) => language is { } one ? text[one] : text.Russian + between + text.Chinese;

    private async Task Menu(string? code, Language? language, BotCommandScope scope, IEnumerable<BotCommandName> commands, CancellationToken stopping)
    {
        BotCommand[] wanted = [.. commands.Select(one => new BotCommand(one.Name, In(one.Menu, language, " · ")))];
        BotCommand[] now = await api.Call(new GetMyCommandsRequest { Scope = scope, LanguageCode = code }, stopping);
        if (!wanted.Select(static one => (one.Command, one.Description)).SequenceEqual(now.Select(static one => (one.Command, one.Description))))
            await api.Call(new SetMyCommandsRequest { Commands = wanted, Scope = scope, LanguageCode = code }, stopping);
    }

    private async Task Describe(string? code, Language? language, CancellationToken stopping)
    {
        string wanted = In(Texts.BotDescription, language, "\n\n");
        BotDescription description = await api.Call(new GetMyDescriptionRequest { LanguageCode = code }, stopping);
        if (description.Description != wanted)
            await api.Call(new SetMyDescriptionRequest { LanguageCode = code, Description = wanted }, stopping);
        string wantedBrief = In(Texts.BotShortDescription, language, " ");
        BotShortDescription brief = await api.Call(new GetMyShortDescriptionRequest { LanguageCode = code }, stopping);
        if (brief.ShortDescription != wantedBrief)
            await api.Call(new SetMyShortDescriptionRequest { LanguageCode = code, ShortDescription = wantedBrief }, stopping);
    }

    private async Task Name(string code, string wanted, CancellationToken stopping)
    {
        BotName now = await api.Call(new GetMyNameRequest { LanguageCode = code }, stopping);
        if (now.Name != wanted)
            await api.Call(new SetMyNameRequest { LanguageCode = code, Name = wanted }, stopping);
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
