using System.Collections.Concurrent;
using System.Text.Json;
using ChinaRussiaBot.Host.Channels.Telegram.Api;
using ChinaRussiaBot.Host.Channels.Telegram.Receiving;
using ChinaRussiaBot.Host.Channels.Telegram.Sending;
using ChinaRussiaBot.Host.Engine;
using ChinaRussiaBot.Host.Store;
using Microsoft.Data.Sqlite;
using Telegram.Bot.Types;

namespace ChinaRussiaBot.Host.Channels.Telegram.Handling;

/// <summary>
/// Works on what was taken in: reply into the outbox and update done, both or neither. An update that cannot be read or fails is skipped
/// and counted, and never holds up its chat.
/// </summary>
internal sealed class UpdateWorkers(ChatQueues queues, UpdateHandler handler, UpdateStores stores, WorkerTools tools)
{
    // Those that wait for the index and whose chats know it.
    private readonly ConcurrentDictionary<long, bool> told = [];

    public async Task Run(CancellationToken stopping)
    {
        while (!stopping.IsCancellationRequested)
        {
            (long seq, string chat, long since) = await queues.Next(stopping);
            bool isDone = true;
            try
            {
                isDone = await Work(seq, since, stopping);
            }
            finally
            {
                if (isDone)
                    queues.Done(chat);
            }

            if (!isDone)
                _ = Resume(chat, stopping);
        }
    }

    // The worker is free for other chats meanwhile; a process that is stopped leaves the question in the store.
    private async Task Resume(string chat, CancellationToken stopping)
    {
        await Task.WhenAny(tools.Gate.Settled, Task.Delay(Timeout.Infinite, stopping));
        if (!stopping.IsCancellationRequested)
            queues.Again(chat);
    }

    /// <returns>False for a question that waits for the index: it is worked on again when that is open.</returns>
    private async Task<bool> Work(long seq, long since, CancellationToken stopping)
    {
        if (await Patiently(() => stores.Inbox.Payload(seq), stopping) is not { } payload)
            return true;
        Update? update = Read(seq, payload);
        if (update is not null && !told.ContainsKey(seq) && await MustWait(update, stopping) is { } notice)
        {
            told[seq] = true;
            List<long> said = await Patiently(() => stores.Database.Together(() => stores.Outbox.Add(stores.Api.Channel, notice)), stopping);
            tools.Sender.Add(said.Zip(notice, static (outgoing, call) => (outgoing, call.Chat)));
            return false;
        }

        IReadOnlyList<Outgoing> calls = update is null ? [] : await Calls(seq, update, stopping);
        List<long> stored = await Patiently(
            () => stores.Database.Together(() =>
            {
                List<long> added = stores.Outbox.Add(stores.Api.Channel, calls);
                stores.Inbox.Done(seq);
                return added;
            }),
            stopping);
        told.TryRemove(seq, out _);
        tools.Sender.Add(stored.Zip(calls, static (outgoing, call) => (outgoing, call.Chat)));
        if (stored.Count > 0)
            tools.Measures.Replied(tools.Clock.GetElapsedTime(since));
        return true;
    }

    private Update? Read(long seq, string payload)
    {
        try
        {
            return UpdateText.Read(payload);
        }
        catch (JsonException unreadable)
        {
            tools.Measures.Unreadable();
            Log.Unreadable(tools.Log, seq, unreadable.GetType().Name);
            return null;
        }
    }

    private async Task<IReadOnlyList<Outgoing>?> MustWait(Update update, CancellationToken stopping)
    {
        try
        {
            return await handler.MustWait(update, stopping);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // Handling it meets the same fault, and tells of it.
            return null;
        }
    }

    private async Task<IReadOnlyList<Outgoing>> Calls(long seq, Update update, CancellationToken stopping)
    {
        try
        {
            return await handler.Handle(update, stopping);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // The edge of the channel: a fault in one update must not end the channel. Its text is not logged, it may hold the person's words.
            tools.Measures.Failed();
            Log.UpdateFailed(tools.Log, seq, $"{failure.GetType().Name} in {failure.TargetSite?.DeclaringType?.Name}");
            return Apology(update);
        }
    }

    private IReadOnlyList<Outgoing> Apology(Update update)
    {
        try
        {
            return handler.Apologise(update);
        }
        catch (SqliteException)
        {
            // Not even the person's language can be read.
            return [];
        }
    }

    // Without the store nothing can be done for anybody: what it refuses for a time, on a full disk or while somebody else holds it, is done
    // when it can be, and the work that led to it is not done twice.
    private async Task<T> Patiently<T>(Func<T> work, CancellationToken stopping)
    {
        BackOff backOff = new(tools.Clock);
        while (true)
        {
            try
            {
                return work();
            }
            catch (SqliteException refused)
            {
                Log.StoreRefuses(tools.Log, "an update", $"{refused.SqliteErrorCode}");
                await Task.Delay(backOff.Next(null), tools.Clock, stopping);
            }
        }
    }
}

/// <summary>Where updates come from and replies go to.</summary>
internal sealed record UpdateStores(Database Database, Inbox Inbox, Outbox Outbox, BotApi Api);

/// <summary>What the workers need beside the stores.</summary>
internal sealed record WorkerTools(Sender Sender, EngineGate Gate, TelegramMeasures Measures, TimeProvider Clock, ILogger<UpdateWorkers> Log);
