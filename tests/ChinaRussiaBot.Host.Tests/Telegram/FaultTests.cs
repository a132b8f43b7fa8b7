using ChinaRussiaBot.Host.Store;
using ChinaRussiaBot.Host.Tests.Models;
using ChinaRussiaBot.Host.Tests.Support;
using ChinaRussiaBot.Host.Tests.Telegram.Fake;
using ChinaRussiaBot.Host.Wording;
using ChinaRussiaBot.ModelServer;
using Microsoft.Extensions.DependencyInjection;
using FakeCall = ChinaRussiaBot.Host.Tests.Telegram.Fake.FakeCall;

namespace ChinaRussiaBot.Host.Tests.Telegram;

/// <summary>Faults of ours, slow answers, refused extras: a person always hears something.</summary>
public sealed class FaultTests
{
    private static readonly string[] fast = ["--Telegram:MessagesPerSecondPerChat=1000"];

    [Fact]
    public async Task A_fault_of_ours_is_said_and_its_press_is_answered()
    {
        await using FakeBotApi telegram = await FakeBotApi.Start();
        await using RunningHost host = await RunningHost.Start(telegram.Settings(fast));
        telegram.Say("Товарооборот в 2022 году");
        FakeCall answer = await telegram.Next();
        host.App.Services.GetRequiredService<Database>().Run("ALTER TABLE conversation RENAME TO lost");
        telegram.Say("Товарооборот в 2023 году");
        Assert.Equal(Texts.InternalDetail.Russian, (await telegram.Next()).Plain);
        host.App.Services.GetRequiredService<Database>().Run("ALTER TABLE asked RENAME TO lost_too");
        string press = telegram.Press(answer, "l1:zh", "Товарооборот в 2022 году");
        telegram.Say("/cancel", client: "ru");
        Assert.Equal(Texts.NothingToCancel.Russian, (await telegram.Next()).Plain);
        FakeCall told = Assert.Single(await telegram.Acknowledged());
        Assert.Equal((press, Texts.InternalDetail.Russian), (told.Body.GetProperty("callback_query_id").GetString(), told.Body.GetProperty("text").GetString()));
    }

    [Fact]
    public async Task An_answer_whose_buttons_are_refused_goes_without_them()
    {
        await using FakeBotApi telegram = await FakeBotApi.Start();
        await using RunningHost host = await RunningHost.Start(telegram.Settings(fast));
        telegram.FailNext("sendMessage", 400, "Bad Request: reply markup is too long");
        telegram.Say("Товарооборот в 2022 году");
        FakeCall answer = await telegram.Next();
        Assert.Contains("190,27", answer.Plain, StringComparison.Ordinal);
        Assert.Empty(answer.Buttons);
    }

    [Fact]
    public async Task A_question_edited_long_after_is_not_called_late_and_what_was_no_question_is_answered_when_it_becomes_one()
    {
        await using FakeBotApi telegram = await FakeBotApi.Start();
        await using RunningHost host = await RunningHost.Start(telegram.Settings(fast));
        int question = telegram.Say("Товарооборот в 2022 году");
        await telegram.Next();
        telegram.Edit("Товарооборот в 2023 году", question, written: TimeProvider.System.GetUtcNow().AddHours(-2));
        FakeCall edited = await telegram.Next();
        Assert.Equal("editMessageText", edited.Method);
        Assert.DoesNotContain(Texts.Late.Russian, edited.Plain, StringComparison.Ordinal);
        int command = telegram.Say("/cancel");
        await telegram.Next();
        telegram.Edit("Товарооборот в 2022 году", command);
        FakeCall answered = await telegram.Next();
        Assert.Equal("sendMessage", answered.Method);
        Assert.Contains("190,27", answered.Plain, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ModelKnowledge.Chinese, "语言模型正在", "语言模型")]
    [InlineData(ModelKnowledge.Russian, "Языковая модель формулирует", "языковая модель")]
    public async Task While_a_model_writes_a_private_chat_is_told_so_and_its_answer_is_labelled(string question, string state, string label)
    {
        await using FakeBotApi telegram = await FakeBotApi.Start();
        await using FakeModel model = await FakeModel.Start(TestContext.Current.CancellationToken);
        using TemporaryFolder folder = ModelKnowledge.Write();
        await using RunningHost host = await RunningHost.Start([.. telegram.Settings(fast), .. model.Settings("good", "--LanguageModel:DeadlineSeconds=120")], folder: folder);
        telegram.Say(question);
        FakeCall answer = await telegram.Next();
        Assert.Contains(label, answer.Plain, StringComparison.Ordinal);
        FakeCall draft = Assert.Single(telegram.Calls, static call => call.Method == "sendMessageDraft");
        Assert.StartsWith(state, draft.Plain, StringComparison.Ordinal);
    }
}
