using ChinaRussiaBot.Answering;
using ChinaRussiaBot.Questions;
using Microsoft.Extensions.Time.Testing;

namespace ChinaRussiaBot.Tests.Answering;

/// <summary>"This year" is that of where people live who ask in a language.</summary>
public sealed class AskingDayTests
{
    // 1 January 00:30 in Beijing, 31 December 19:30 in Moscow.
    private static readonly DateTimeOffset turn = new(2023, 12, 31, 16, 30, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("去年中俄贸易额是多少？", "2023")]
    [InlineData("前年中俄贸易额是多少？", "2022")]
    [InlineData("Какой был товарооборот в прошлом году?", "2022")]
    [InlineData("Какой был товарооборот в позапрошлом году?", "2021")]
    public void The_year_turns_where_the_asker_lives(string question, string year) => Assert.Equal(year, Year(question, turn));

    [Theory]
    [InlineData(20, "2022")]
    [InlineData(21, "2023")]
    public void In_Moscow_it_turns_at_nine_in_the_evening_of_UTC(int hour, string year) =>
        Assert.Equal(year, Year("Какой был товарооборот в прошлом году?", new DateTimeOffset(2023, 12, 31, hour, 30, 0, TimeSpan.Zero)));

    [Theory]
    [InlineData("Какой был товарооборот в прошлом году?", "2023")]
    [InlineData("去年中俄贸易额是多少？", "2022")]
    public void Another_zone_is_taken_by_its_name(string question, string year) =>
        Assert.Equal(year, Year(question, turn, "America/New_York Asia/Vladivostok"));

    [Fact]
    public void The_language_of_the_answer_decides() =>
        Assert.Equal("2022", Year("去年中俄贸易额是多少？", turn, language: Language.Russian));

    [Fact]
    public void A_zone_that_nobody_knows_is_told() => Assert.Throws<TimeZoneNotFoundException>(() => AskingDays.Named("Asia/Nowhere", null));

    // Making an engine takes longer than all questions: one for each pair of zones, its clock moved to the hour of the test.
    private static readonly Dictionary<string, (QuestionAnswerer Engine, FakeTimeProvider Clock)> engines = [];

    private static string Year(string question, DateTimeOffset now, string zones = "", Language? language = null)
    {
        if (!engines.TryGetValue(zones, out (QuestionAnswerer Engine, FakeTimeProvider Clock) known))
        {
            FakeTimeProvider clock = new(now);
            engines[zones] = known = (new QuestionAnswerer(RealKnowledge.Base, "tests", clock, null, static _ => RealKnowledge.Items, zones.Split(' ') is [var chinese, var russian] ? AskingDays.Named(chinese, russian) : null), clock);
        }

        (QuestionAnswerer engine, FakeTimeProvider moved) = known;
        moved.AdjustTime(now);
        Answer answer = engine.Ask(question, language, Conversation.Empty).Answer;
        return answer.Figures.Count > 0 ? answer.Figures[0].Period.ToString()! : answer.ToString()!;
    }
}
