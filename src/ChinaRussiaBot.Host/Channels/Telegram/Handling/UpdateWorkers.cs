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
    public async Task Run(CancellationToken stopping)
    {
        while (!stopping.IsCancellationRequested)
        {
            (long seq, string chat, long since) = await queues.Next(stopping);
            try
            {
                await Work(seq, since, stopping);
            }
            catch (IndexAwaitedException awaited)
            {
                // The chat rests, the worker does not: whoever asks for something else is not kept waiting.
                await Patiently(() => Store(awaited.Notice), stopping);
                AfterIndex(chat, stopping).Forget(tools.Log, "Telegram: awaiting the index");
                continue;
            }
            catch
            {
                queues.Done(chat);
                throw;
            }

            queues.Done(chat);
        }
    }

    private async Task AfterIndex(string chat, CancellationToken stopping)
    {
        await tools.Engine.Decided.WaitAsync(stopping);
        queues.Again(chat);
    }

    private int Store(IReadOnlyList<Outgoing> calls)
    {
        List<long> stored = stores.Outbox.Add(stores.Api.Channel, calls);
        tools.Sender.Add(stored.Zip(calls, static (outgoing, call) => (outgoing, call.Chat)));
        return stored.Count;
    }

    private async Task Work(long seq, long since, CancellationToken stopping)
    {
        if (await Patiently(() => stores.Inbox.Payload(seq), stopping) is not { } payload)
            return;
        IReadOnlyList<Outgoing> calls = await Calls(seq, payload, stopping);
        List<long> stored = await Patiently(
            () => stores.Database.Together(() =>
            {
                List<long> added = stores.Outbox.Add(stores.Api.Channel, calls);
                stores.Inbox.Done(seq);
                return added;
            }),
            stopping);
        tools.Sender.Add(stored.Zip(calls, static (outgoing, call) => (outgoing, call.Chat)));
        if (stored.Count > 0)
            tools.Measures.Replied(tools.Clock.GetElapsedTime(since));
    }

    private async Task<IReadOnlyList<Outgoing>> Calls(long seq, string payload, CancellationToken stopping)
    {
        Update? update = null;
        try
        {
            update = UpdateText.Read(payload);
            return await handler.Handle(update, stopping);
        }
        catch (JsonException unreadable)
        {
            tools.Measures.Unreadable();
            Log.Unreadable(tools.Log, seq, unreadable.GetType().Name);
        }
        catch (Exception failure) when (failure is not IndexAwaitedException && !(failure is OperationCanceledException && stopping.IsCancellationRequested))
        {
            // The edge of the channel: a fault in one update must not end the channel. Its text is not logged, it may hold the person's words.
            tools.Measures.Failed();
            Log.UpdateFailed(tools.Log, seq, $"{failure.GetType().Name} in {failure.TargetSite?.DeclaringType?.Name}");
        }

        return update is null ? [] : Apology(update);
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
internal sealed record WorkerTools(Sender Sender, TelegramMeasures Measures, EngineGate Engine, TimeProvider Clock, ILogger<UpdateWorkers> Log);
