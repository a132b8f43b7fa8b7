using ChinaRussiaBot.Host.Channels.Telegram.Receiving;
using ChinaRussiaBot.Host.Channels.Telegram.Sending;
using ChinaRussiaBot.Host.Engine;
using ChinaRussiaBot.Host.Store;
using ChinaRussiaBot.Host.Wording;
using Microsoft.Extensions.Options;

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

    /// <summary>Null when the command is none of these, or not this person's to give.</summary>
    public IReadOnlyList<Outgoing>? Run(Incoming asked, string name) => !IsAdmin(asked) ? null : name switch
    {
        "status" => Messages.Send(asked, Status(asked.Language)),
        "unanswered" => Messages.Send(asked, Unanswered(asked.Language)),
        Reindex => Confirm(asked, Texts.AdminReindexAsk, Reindex),
        Rollback => Confirm(asked, Texts.AdminRollbackAsk, Rollback),
        _ => null,
    };

    /// <summary>A confirmed act; null when it is none, or not this person's to confirm.</summary>
    public async Task<IReadOnlyList<Outgoing>?> Confirmed(Incoming by, string act)
    {
        if (!IsAdmin(by) || act is not (Reindex or Rollback or Publish))
            return null;
        string outcome = await Task.Run(() => act switch { Reindex => build.Rebuild(), Publish => build.PublishStaged(), _ => build.Rollback() });
        Log.AdminAct(tools.Log, act, outcome);
        // What a person has to look at first is staged with its report, and published by a second confirmation.
        return Messages.Send(by, Texts.AdminDone.In(by.Language, ("outcome", outcome)), outcome.StartsWith(EngineBuild.Staged, StringComparison.Ordinal)
            ? new([[Buttons.Data(Texts.AdminPublish[by.Language], Buttons.Admin + Publish)]])
            : null);
    }

    /// <summary>Whether somebody named in the settings writes, and nobody else reads it.</summary>
    public bool IsAdmin(Incoming asked) => asked.IsPrivate && tools.Options.Value.AdminIds.Contains(asked.User);

    private string Status(Language language) => Texts.AdminStatus.In(
        language,
        ("generation", gate.Current?.Id ?? "-"),
        ("items", $"{gate.Current?.Knowledge.Count ?? 0}"),
        ("queued", $"{tools.Queues.Count}"),
        ("sending", $"{tools.Sender.Waiting}"));

    private string Unanswered(Language language)
    {
        List<string> lines = [.. feedback.UnansweredSince(tools.Clock.GetUtcNow().AddDays(-7)).Select(static one => $"\n{one.Reason}, {one.Language}: {one.Count}")];
        return Texts.AdminUnanswered.In(language, ("lines", lines.Count == 0 ? Texts.AdminNone[language] : string.Concat(lines)));
    }

    private static IReadOnlyList<Outgoing> Confirm(Incoming asked, BilingualText question, string act) =>
        Messages.Send(asked, question[asked.Language], new([[Buttons.Data(Texts.AdminYes[asked.Language], Buttons.Admin + act)]]));
}

/// <summary>What administrators look at.</summary>
internal sealed record AdminTools(ChatQueues Queues, Sender Sender, IOptions<TelegramOptions> Options, TimeProvider Clock, ILogger<AdminCommands> Log);
