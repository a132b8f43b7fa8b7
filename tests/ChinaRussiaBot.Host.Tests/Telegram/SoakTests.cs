using System.Globalization;
using ChinaRussiaBot.Host.Tests.Support;
using ChinaRussiaBot.Host.Tests.Telegram.Fake;

namespace ChinaRussiaBot.Host.Tests.Telegram;

/// <summary>
/// The real program as a process of its own, killed without warning at random points while every fiftieth update comes twice and one send in a
/// hundred goes wrong. SOAK_UPDATES, SOAK_CHATS and SOAK_KILLS make it long.
/// </summary>
public sealed class SoakTests
{
    private static readonly int updates = Setting("SOAK_UPDATES", 120);
    private static readonly int chats = Setting("SOAK_CHATS", 20);
    private static readonly int kills = Setting("SOAK_KILLS", 1);

    // Looks of ten seconds each. No wait of ours that is lawful here lasts longer: the longest back-off is a minute.
    private const int Patience = 12;

    [Fact]
    public async Task Killed_again_and_again_it_loses_nothing_mixes_no_chats_and_keeps_each_chats_order()
    {
        await using FakeBotApi telegram = await FakeBotApi.Start();
        using TemporaryFolder folder = new();
        SmallKnowledge.Write(folder);
        Random random = new(7);
        SoakRecord record = new(chats);
        telegram.Seen = record.Saw;
        telegram.Chaos = () => record.Harm(random);
        int repeated = Fill(telegram, random);
        SoakHost host = SoakHost.Start(folder, telegram);
        try
        {
            int[] points = [.. Enumerable.Range(0, kills).Select(_ => random.Next(updates)).Order()];
            foreach (int point in points)
            {
                await record.Reached(point, Patience, State);
                await host.DisposeAsync();
                record.Killed();
                host = SoakHost.Start(folder, telegram);
            }

            await record.Reached(updates, Patience, State);
        }
        finally
        {
            await host.DisposeAsync();
        }

        Task<string> State() => SoakState.Of(record, [.. record.Unanswered(updates).Select(static number => Asked(number))], Path.Combine(folder.Path, "store", "bot.db"), host);

        Assert.Equal(0, record.Wrong);
        Assert.Equal(0, record.OutOfOrder);
        Assert.Equal(updates, record.Answered);
        // A send whose end nobody saw: cut off by a kill, or by a connection that broke after it had arrived.
        Assert.InRange(record.Twice, 0, (kills * 16) + record.Cut);
        TestContext.Current.TestOutputHelper?.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{updates} updates from {chats} chats, {repeated} came twice, {kills} kills, {record.Harmed} sends went wrong ({record.Cut} cut after arrival): 0 lost, 0 to the wrong chat, order kept, {record.Twice} sent twice"));
    }

    // Question n is message n of its chat; every fiftieth update is delivered twice.
    private static int Fill(FakeBotApi telegram, Random random)
    {
        int repeated = 0;
        for (int number = 0; number < updates; number++)
        {
            (_, int update, long chat) = Asked(number);
            object question = FakePeople.Question($"问题 {number}", update, chat, message: 1 + number);
            telegram.Updates.AddRaw(update, question);
            if (random.Next(50) != 0)
                continue;
            telegram.Updates.AddRaw(update, question);
            repeated++;
        }

        return repeated;
    }

    private static SoakQuestion Asked(int number) => new(number, 1000 + number, 1 + (number % chats));

    private static int Setting(string name, int standard) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out int value) ? value : standard;
}
