using ChinaRussiaBot.Host.Conversations;
using ChinaRussiaBot.Host.Store;
using ChinaRussiaBot.Host.Tests.Support;
using ChinaRussiaBot.Host.Tests.Telegram.Fake;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace ChinaRussiaBot.Host.Tests.Telegram;

/// <summary>What is kept of a person, shown and deleted.</summary>
public sealed class PersonalDataTests
{
    private static readonly string[] fast = ["--Telegram:MessagesPerSecondPerChat=1000", "--Telegram:MessagesPerMinutePerGroup=60000"];

    [Fact]
    public async Task The_export_holds_everything_that_is_kept_and_the_deletion_leaves_nothing_of_it()
    {
        await using FakeBotApi telegram = await FakeBotApi.Start();
        await using RunningHost host = await RunningHost.Start(telegram.Settings(fast));
        telegram.Say("/lang ru", 11);
        await telegram.Next();
        telegram.Say("Товарооборот в 2022 году", 11);
        await telegram.Next();
        telegram.Say("А в 2023 году?", 11);
        await telegram.Next();
        telegram.Say($"@{FakeBotApi.Username} Хэйхэ", -100800, 11);
        await telegram.Next();
        telegram.Say("/feedback Не хватает данных по лесу", 11);
        await telegram.Next();
        telegram.Say("/export", 11);
        FakeCall export = await telegram.Next();
        foreach (string part in new[] { "\"language\": \"ru\"", "trade.total", "heihe-road", "Не хватает данных по лесу" })
            Assert.Contains(part, export.Plain, StringComparison.Ordinal);
        telegram.Say("/deletemydata", 11);
        telegram.Press(await telegram.Next(), "d1:yes");
        await telegram.Next();
        Database database = host.App.Services.GetRequiredService<Database>();
        long left = database.Rows("SELECT (SELECT count(*) FROM conversation) + (SELECT count(*) FROM feedback) + (SELECT count(*) FROM asked) + (SELECT count(*) FROM chat)", static row => row.GetInt64(0))[0];
        Assert.Equal(0, left);
    }

    [Theory]
    [InlineData("ru", "Спасибо")]
    [InlineData("zh", "谢谢")]
    public async Task An_opinion_may_be_written_as_a_reply_to_the_message_that_asks_for_it(string client, string thanks)
    {
        await using FakeBotApi telegram = await FakeBotApi.Start();
        await using RunningHost host = await RunningHost.Start(telegram.Settings(fast));
        telegram.Say("/feedback", client: client);
        FakeCall how = await telegram.Next();
        Assert.True(how.Body.GetProperty("reply_markup").GetProperty("force_reply").GetBoolean());
        telegram.Say("1234 ok", client: client, replyToBot: how.MessageId, replied: how.Plain);
        Assert.StartsWith(thanks, (await telegram.Next()).Plain, StringComparison.Ordinal);
        telegram.Say("/cancel", client: client, replyToBot: how.MessageId, replied: how.Plain);
        Assert.DoesNotContain(thanks, (await telegram.Next()).Plain, StringComparison.Ordinal);
        telegram.Say("/export", client: client);
        Assert.Contains("\"comment\": \"1234 ok\"", (await telegram.Next()).Plain, StringComparison.Ordinal);
    }

    [Fact]
    public void Texts_of_questions_are_forgotten_after_a_month_and_opinions_after_a_year()
    {
        using TemporaryFolder folder = new();
        FakeTimeProvider clock = new(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));
        IOptions<StoreOptions> options = Options.Create(new StoreOptions { Folder = folder.Path, KeepQuestionText = true });
        using Database database = new(options, clock, Microsoft.Extensions.Logging.Abstractions.NullLogger<Database>.Instance);
        FeedbackStore store = new(database, options, clock);
        DateTimeOffset start = clock.GetUtcNow();
        store.Unanswered("telegram:1", new Answering.Answer.Unknown(Language.Russian, "", "", Answering.UnknownReason.NothingFits), "цены на чай");
        store.Comment("telegram:1", "p", "мало", Language.Russian);
        clock.Advance(TimeSpan.FromDays(31));
        Assert.Single(store.TextsSince(start, 9));
        store.Prune();
        Assert.Empty(store.TextsSince(start, 9));
        Assert.Single(store.UnansweredSince(start));
        Assert.Single(store.Of("telegram:1", "p"));
        clock.Advance(TimeSpan.FromDays(335));
        store.Prune();
        Assert.Empty(store.UnansweredSince(start));
        Assert.Empty(store.Of("telegram:1", "p"));
    }

    [Fact]
    public void What_an_answer_was_about_is_forgotten_after_a_day_and_which_message_it_is_after_two()
    {
        using TemporaryFolder folder = new();
        FakeTimeProvider clock = new(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));
        IOptions<StoreOptions> options = Options.Create(new StoreOptions { Folder = folder.Path });
        using Database database = new(options, clock, Microsoft.Extensions.Logging.Abstractions.NullLogger<Database>.Instance);
        ConversationStore conversations = new(database, options, clock);
        AnsweredStore answered = new(database, clock);
        conversations.Keep("telegram:1", "p/c", Questions.Conversation.Empty with { Last = Language.Russian });
        answered.Keep("telegram:1", "c", 7, 8);
        answered.KeepBefore("telegram:1", "c", 7, "{}");
        clock.Advance(TimeSpan.FromHours(25));
        conversations.Prune();
        answered.Prune();
        Assert.Null(conversations.Find("telegram:1", "p/c").Last);
        Assert.Empty(conversations.Of("telegram:1", "p"));
        Assert.Equal(8, answered.Find("telegram:1", "c", 7));
        clock.Advance(TimeSpan.FromHours(24));
        answered.Prune();
        Assert.Null(answered.Find("telegram:1", "c", 7));
        Assert.Null(answered.FindBefore("telegram:1", "c", 7));
    }
}
