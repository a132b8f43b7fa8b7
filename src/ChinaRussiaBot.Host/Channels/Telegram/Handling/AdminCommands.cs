using System.Globalization;
using ChinaRussiaBot.Host.Channels.Telegram.Formatting;
using ChinaRussiaBot.Host.Channels.Telegram.Receiving;
using ChinaRussiaBot.Host.Channels.Telegram.Sending;
using ChinaRussiaBot.Host.Engine;
using ChinaRussiaBot.Host.Store;
using ChinaRussiaBot.Host.Wording;
using Microsoft.Extensions.Options;
using Telegram.Bot.Types;
using Telegram.Bot.Types.ReplyMarkups;

namespace ChinaRussiaBot.Host.Channels.Telegram.Handling;

/// <summary>
/// Commands of the people named in Telegram:AdminIds, in a private chat only. For everybody else they do not exist. What changes the
/// index is asked back first, and logged.
/// </summary>
internal sealed class AdminCommands(EngineGate gate, EngineBuild build, FeedbackStore feedback, AdminTools tools)
{
    /// <summary>The act that builds the index.</summary>
    public const string Reindex = "reindex";

    private const string Publish = "publish";
    private const string Rollback = "rollback";
    private const int MostTexts = 10;

    /// <summary>Null when the command is none of these, or not this person's to give.</summary>
    public IReadOnlyList<Outgoing>? Run(Incoming asked, string name) => !IsAdmin(asked) ? null : name switch
    {
        "status" => Messages.Send(asked, Status(asked.Language)),
        "unanswered" => Messages.Send(asked, Unanswered(asked.Language)),
        Reindex => Confirm(asked, Texts.AdminReindexAsk, Reindex),
        Rollback => Confirm(asked, Texts.AdminRollbackAsk, Rollback),
        _ => null,
    };

    /// <summary>
    /// A confirmed act; null when it is none, or not this person's to confirm. The button names the generation it was asked about: pressed twice,
    /// pressed next month, or worked on again by a process whose predecessor was killed, it acts once.
    /// </summary>
    public async Task<IReadOnlyList<Outgoing>?> Confirmed(Incoming by, Message under, string value)
    {
        if (!IsAdmin(by) || value.Split(':') is not [(Reindex or Rollback or Publish) and var act, var generation])
            return null;
        BuildOutcome outcome = await Task.Run(() => act switch { Reindex => build.Rebuild(generation), Publish => build.PublishStaged(generation), _ => build.Rollback(generation) });
        Log.AdminAct(tools.Log, Number(by), act, outcome.ToString());
        // What a person has to look at first is staged with its report, and published by a second confirmation.
        InlineKeyboardMarkup? publish = outcome.Staged is { } staged ? new([[Buttons.Data(Texts.AdminPublish[by.Language], Buttons.OnIndex(Publish, staged))]]) : null;
        return
        [
            .. Messages.Replace(by, under.Id, new StyledText().Add(under.Text ?? "")),
            .. Messages.Send(by, Texts.BuildVerdicts[outcome.Verdict].In(by.Language, ("detail", outcome.Detail)), publish),
        ];
    }

    /// <summary>The button that begins an act, as things are now.</summary>
    public InlineKeyboardMarkup Button(BilingualText label, string act, Language language) =>
        new([[Buttons.Data(label[language], Buttons.OnIndex(act, build.PublishedId()))]]);

    /// <summary>Whether somebody named in the settings writes, and nobody else reads it.</summary>
    public bool IsAdmin(Incoming asked) => asked.IsPrivate && tools.Options.Value.AdminIds.Contains(asked.User);

    /// <summary>Which of the people named in the settings it is, from 1: logs hold no ids.</summary>
    public int Number(Incoming asked) => tools.Options.Value.AdminIds.IndexOf(asked.User) + 1;

    private string Status(Language language)
    {
        string status = Texts.AdminStatus.In(
            language,
            ("generation", gate.Current?.Id ?? "—"),
            ("items", $"{gate.Current?.Knowledge.Count ?? 0}"),
            ("queued", $"{tools.Queues.Count}"),
            ("sending", $"{tools.Sender.Waiting}"));
        TelegramState telegram = tools.Health.State;
        string received = Texts.AdminTelegram.In(
            language,
            ("mode", (telegram.Mode == TelegramMode.Webhook ? Texts.AdminWebhook : Texts.AdminPolling)[language]),
            ("update", telegram.LastUpdate?.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss 'UTC'", CultureInfo.InvariantCulture) ?? Texts.AdminNoUpdate[language]),
            ("failures", $"{telegram.Failures}"));
        return telegram.Problem is { } problem ? $"{status}\n{received}\n{problem}" : $"{status}\n{received}";
    }

    private string Unanswered(Language language)
    {
        DateTimeOffset since = tools.Clock.GetUtcNow().AddDays(-7);
        List<string> lines = [.. feedback.UnansweredSince(since).Select(one => $"\n• {Reason(one.Reason)[language]}, {one.Language}: {one.Count}")];
        if (lines.Count == 0)
            return Texts.AdminUnansweredNone[language];
        List<string> texts = feedback.TextsSince(since, MostTexts);
        return Texts.AdminUnanswered[language] + string.Concat(lines) + (texts.Count == 0 ? "" : "\n" + string.Concat(texts.Select(static text => "\n— " + text)));
    }

    private static BilingualText Reason(string name) => Texts.UnknownReasons.TryGetValue(name, out BilingualText? reason) ? reason : new BilingualText(name, name);

    private IReadOnlyList<Outgoing> Confirm(Incoming asked, BilingualText question, string act) =>
        Messages.Send(asked, question[asked.Language], Button(Texts.AdminYes, act, asked.Language));
}

/// <summary>What administrators look at.</summary>
internal sealed record AdminTools(ChatQueues Queues, Sender Sender, TelegramHealth Health, IOptions<TelegramOptions> Options, TimeProvider Clock, ILogger<AdminCommands> Log);
