using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;
using ChinaRussiaBot.Questions.Spelling;
using ChinaRussiaBot.Search;

namespace ChinaRussiaBot.Tests.Search;

/// <summary>How like questions are to the phrasings of the real knowledge.</summary>
public sealed class AskedIndexTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    private static readonly QuestionReader reader = new(RealKnowledge.Base, RealKnowledge.Analyzer, new SpellingRepair(RealKnowledge.Base));
    private static readonly AskedIndex asked = new(RealKnowledge.Items);

    [Fact]
    public void Every_phrasing_is_like_its_own_item()
    {
        List<string> strangers = [];
        foreach (KnowledgeItem item in RealKnowledge.Base.Items)
        {
            foreach (string phrase in item.Asked.All.Where(phrase => Read(phrase).Content.Any(static word => !word.IsFlow && !word.IsWeak)))
            {
                if (Likeness(phrase, item.Id) < 0.6)
                    strangers.Add($"{item.Id}: {phrase}: {Likeness(phrase, item.Id):0.00}");
            }
        }

        Assert.True(strangers.Count <= 40, string.Join('\n', strangers));
    }

    [Theory]
    [InlineData("одолжить карточку участника соседу", "border-residents-8000")]
    [InlineData("把边民证借给别人行不行", "border-residents-8000")]
    [InlineData("сколько платить таможне за посылку с маркетплейса сверх порога", "eaeu-ecom-200")]
    [InlineData("俄罗斯乳品厂有多少家能出口中国", "dairy-2022")]
    public void A_question_in_other_words_is_likest_to_what_it_asks_for(string text, string id) =>
        Assert.Equal(id, LikenessOf(Read(text)).MaxBy(static entry => entry.Value).Key.Id);

    [Theory]
    [InlineData("товарооборот за 2023 год", "товарооборот за 2015 год", "article.1.1.trade-2023")]
    [InlineData("2023年双边贸易额", "2015年双边贸易额", "article.1.1.trade-2023")]
    public void Another_time_is_less_like(string same, string other, string id) =>
        Assert.True(Likeness(same, id) > Likeness(other, id) * 1.2);

    [Theory]
    [InlineData("торговля")]
    [InlineData("贸易")]
    [InlineData("погода завтра")]
    public void Common_or_foreign_words_are_like_nothing(string text) =>
        Assert.DoesNotContain(LikenessOf(Read(text)), static entry => entry.Value > 0.5);

    private static IReadOnlyDictionary<KnowledgeItem, double> LikenessOf(Question question) => asked.Likeness(question, question.Content);

    private static double Likeness(string text, string id) =>
        LikenessOf(Read(text)).FirstOrDefault(entry => entry.Key.Id == id).Value;

    private static Question Read(string text) => reader.Read(text, null, Conversation.Empty, Today);
}
