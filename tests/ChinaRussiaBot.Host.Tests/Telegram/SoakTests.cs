using System.Diagnostics;
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
    private static readonly TimeSpan patience = TimeSpan.FromSeconds(120);

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
        Process host = Start(folder, telegram);
        try
        {
            int[] points = [.. Enumerable.Range(0, kills).Select(_ => random.Next(updates)).Order()];
            foreach (int point in points)
            {
                await record.Reached(point, patience);
                host.Kill();
                await host.WaitForExitAsync(TestContext.Current.CancellationToken);
                host.Dispose();
                record.Killed();
                host = Start(folder, telegram);
            }

            await record.Reached(updates, patience);
        }
        finally
        {
            host.Kill();
            host.Dispose();
        }

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
            int update = 1000 + number;
            object question = FakePeople.Question($"问题 {number}", update, chat: 1 + (number % chats), message: 1 + number);
            telegram.Updates.AddRaw(update, question);
            if (random.Next(50) != 0)
                continue;
            telegram.Updates.AddRaw(update, question);
            repeated++;
        }

        return repeated;
    }

    private static Process Start(TemporaryFolder folder, FakeBotApi telegram)
    {
        string[] settings =
        [
            Path.Combine(AppContext.BaseDirectory, "ChinaRussiaBot.Host.dll"),
            "--urls=http://127.0.0.1:0",
            "--Logging:LogLevel:Default=None",
            $"--Knowledge:Folder={folder.Sub("knowledge")}",
            $"--Index:Folder={Path.Combine(folder.Path, "index")}",
            $"--Store:Folder={Path.Combine(folder.Path, "store")}",
            .. telegram.Settings("--Telegram:MessagesPerSecond=1000", "--Telegram:MessagesPerSecondPerChat=1000", "--Telegram:QuestionsPerMinute=1000000"),
        ];
        return Process.Start(new ProcessStartInfo("dotnet", settings))!;
    }

    private static int Setting(string name, int standard) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out int value) ? value : standard;
}
