using System.Diagnostics;
using System.Globalization;
using ChinaRussiaBot.Host.Tests.Support;
using ChinaRussiaBot.Host.Tests.Telegram.Fake;

namespace ChinaRussiaBot.Host.Tests.Telegram;

/// <summary>
/// The real program as a process of its own, killed without warning while it works. Set SOAK_UPDATES and SOAK_KILLS for a long run.
/// </summary>
public sealed class SoakTests
{
    private static readonly int updates = Setting("SOAK_UPDATES", 120);
    private static readonly int kills = Setting("SOAK_KILLS", 2);

    [Fact]
    public async Task Killed_again_and_again_it_loses_nothing_mixes_no_chats_and_keeps_each_chats_order()
    {
        int chats = Math.Max(10, updates / 50);
        await using FakeBotApi telegram = await FakeBotApi.Start();
        using TemporaryFolder folder = new();
        SmallKnowledge.Write(folder);
        Random random = new(7);
        Process host = Start(folder, telegram);
        try
        {
            for (int number = 0; number < updates; number++)
            {
                telegram.Say("/cancel", 1 + (number % chats), message: 1000 + number);
                telegram.Say($"问题 {number}", 1 + (number % chats), message: 1_000_000 + number);
            }

            for (int kill = 0; kill < kills; kill++)
            {
                int until = telegram.Calls.Count + (updates / (kills + 1)) + random.Next(10);
                while (telegram.Calls.Count < until && Answered(telegram).Count < updates)
                    await telegram.Next(TimeSpan.FromSeconds(60));
                host.Kill();
                await host.WaitForExitAsync(TestContext.Current.CancellationToken);
                host.Dispose();
                host = Start(folder, telegram);
            }

            while (Answered(telegram).Count < updates)
                await telegram.Next(TimeSpan.FromSeconds(60));
        }
        finally
        {
            host.Kill();
            host.Dispose();
        }

        List<(long Chat, int Question)> answers = [.. telegram.Calls.Where(static call => call.Method == "sendMessage" && call.Body.TryGetProperty("reply_parameters", out _))
            .Select(static call => (call.Chat, call.Body.GetProperty("reply_parameters").GetProperty("message_id").GetInt32() - 1_000_000))];
        Assert.All(answers, one => Assert.Equal(1 + (one.Question % chats), one.Chat));
        Assert.Equal(updates, answers.Select(static one => one.Question).Distinct().Count());
        Assert.InRange(answers.Count - updates, 0, kills * 16);
        foreach (IGrouping<long, (long Chat, int Question)> chat in answers.GroupBy(static one => one.Chat))
        {
            int[] order = [.. chat.Select(static one => one.Question).Distinct()];
            Assert.Equal(order.Order(), order);
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{updates} questions, {kills} kills: 0 lost, {answers.Count - updates} sent twice");
    }

    private static HashSet<int> Answered(FakeBotApi telegram) => [.. telegram.Calls
        .Where(static call => call.Method == "sendMessage" && call.Body.TryGetProperty("reply_parameters", out _))
        .Select(static call => call.Body.GetProperty("reply_parameters").GetProperty("message_id").GetInt32())];

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
            .. telegram.Settings("--Telegram:MessagesPerSecond=1000", "--Telegram:MessagesPerSecondPerChat=1000"),
        ];
        return Process.Start(new ProcessStartInfo("dotnet", settings))!;
    }

    private static int Setting(string name, int standard) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out int value) ? value : standard;
}
