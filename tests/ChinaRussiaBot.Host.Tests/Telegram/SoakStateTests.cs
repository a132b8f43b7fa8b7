using System.Text.Json;
using ChinaRussiaBot.Host.Store;
using ChinaRussiaBot.Host.Tests.Support;
using ChinaRussiaBot.Host.Tests.Telegram.Fake;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace ChinaRussiaBot.Host.Tests.Telegram;

/// <summary>What a soak that gives up says: where each unanswered update is.</summary>
public sealed class SoakStateTests
{
    [Fact]
    public void Each_unanswered_update_is_told_as_the_store_has_it_without_its_text()
    {
        using TemporaryFolder folder = new();
        using (Database database = new(Options.Create(new StoreOptions { Folder = folder.Path }), TimeProvider.System, NullLogger<Database>.Instance))
        {
            Inbox inbox = new(database, TimeProvider.System);
            Outbox outbox = new(database, TimeProvider.System);
            List<(long Seq, string Chat)> taken = inbox.Take("telegram:1", [new(1000, "1", "секрет"), new(1001, "2", "секрет"), new(1002, "3", "секрет")]);
            inbox.Done(taken[1].Seq);
            inbox.Done(taken[2].Seq);
            outbox.Started(outbox.Add("telegram:1", [new Outgoing("2", "sendMessage", "секрет", "2")])[0], started: true);
            SoakRecord record = new(4);
            record.Saw(new FakeCall("sendMessage", JsonSerializer.SerializeToElement(new { chat_id = 3 }), "notice"));
            SoakQuestion[] unanswered = [.. record.Unanswered(4).Select(static number => new SoakQuestion(number, 1000 + number, 1 + number))];

            string[] lines = SoakState.Of(record, unanswered, Path.Combine(folder.Path, "bot.db")).Split('\n');

            Assert.Contains("waits in the inbox", lines[1], StringComparison.Ordinal);
            Assert.Contains("worked on", lines[2], StringComparison.Ordinal);
            Assert.Contains("sendMessage (its answer), started 1, faults 0", lines[2], StringComparison.Ordinal);
            Assert.Contains("nothing waits to be sent to its chat; its chat was told: notice", lines[3], StringComparison.Ordinal);
            Assert.Contains("never taken in", lines[4], StringComparison.Ordinal);
            Assert.Contains("3 taken in, 1 of them not worked on, 1 to be sent, 1 of them begun", lines[5], StringComparison.Ordinal);
            Assert.DoesNotContain(lines, static line => line.Contains("секрет", StringComparison.Ordinal));
        }
    }
}
