using ChinaRussiaBot.Answering;
using ChinaRussiaBot.Host.Channels;
using ChinaRussiaBot.Host.Tests.Support;
using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Host.Tests.Channels;

/// <summary>Questions that lead on, over the repository's knowledge.</summary>
public sealed class RelatedQuestionsTests
{
    private const int Every = 29;

    [Fact]
    public void Each_is_answered_says_something_new_and_fits_a_button()
    {
        KnowledgeBase knowledge = Repository.Knowledge;
        QuestionAnswerer answerer = Repository.Answerer;
        RelatedQuestions related = new();
        int answered = 0, withQuestions = 0;
        foreach (string question in Repository.GoldenQuestions().Where((_, at) => at % Every == 0))
        {
            if (answerer.Ask(question, null, Conversation.Empty).Answer is not Answer.Grounded { Citations.Count: > 0 } answer)
                continue;
            answered++;
            IReadOnlyList<string> next = related.After(knowledge, answerer, answer, 3);
            withQuestions += next.Count > 0 ? 1 : 0;
            Assert.Equal(next.Distinct(), next);
            foreach (string one in next)
            {
                Assert.InRange(one.Length, 2, 80);
                Answer found = answerer.Ask(one, null, Conversation.Empty with { Last = answer.Language }).Answer;
                Assert.True(found is Answer.Grounded { Statements.Count: > 0 }, $"{question} → {one}");
                Assert.Equal(answer.Language, found.Language);
                Assert.False(found.Citations.Select(static citation => citation.ItemId).SequenceEqual(answer.Citations.Select(static citation => citation.ItemId)), $"{question} → {one}");
            }
        }

        Assert.True(withQuestions * 10 > answered * 8, $"{withQuestions} of {answered} answers lead on");
    }

    [Theory]
    [InlineData("Что мешает пунктам пропуска на границе?")]
    [InlineData("满洲里铁路口岸")]
    [InlineData("边民互市免税额度是多少？")]
    public void Ports_policies_and_problems_lead_on_too(string question)
    {
        KnowledgeBase knowledge = Repository.Knowledge;
        QuestionAnswerer answerer = Repository.Answerer;
        Answer answer = answerer.Ask(question, null, Conversation.Empty).Answer;
        Assert.NotEmpty(new RelatedQuestions().After(knowledge, answerer, answer, 3));
    }
}
