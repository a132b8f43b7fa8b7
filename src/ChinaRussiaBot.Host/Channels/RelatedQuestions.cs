using ChinaRussiaBot.Answering;
using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Host.Channels;

/// <summary>
/// Questions that lead on from an answer: about what stands next to its items in the knowledge. Each was asked of the engine before it is
/// offered, so that none leads to a refusal. Thread-safe.
/// </summary>
internal sealed class RelatedQuestions
{
    // So many neighbours are looked at for one answer; what was found of each is remembered.
    private const int MostTried = 8;

    private volatile Neighbours? known;

    /// <summary>Some questions in the language of the answer, the nearest first; none after an answer that rests on nothing.</summary>
    public IReadOnlyList<string> After(KnowledgeBase knowledge, QuestionAnswerer answerer, Answer answer, int most)
    {
        if (known is not { } near || near.Answerer != answerer)
            known = near = new Neighbours(knowledge, answerer);
        IEnumerable<string?> found = near.Of(answer).Take(MostTried).Select(item => near.Question(item, answer.Language));
        return [.. found.Prepend(near.Province(answer)).OfType<string>().Take(most)];
    }

    /// <summary>Whether the engine answers the words with this item before all others.</summary>
    public static bool IsAnsweredBy(QuestionAnswerer answerer, string question, Language language, KnowledgeItem item) =>
        Ask(answerer, question, language) is Answer.Grounded { Citations: [{ } first, ..] } && first.ItemId == IdWhenCited(item);

    /// <summary>As a button asks it: by itself, whatever was talked about before.</summary>
    public static Answer Ask(QuestionAnswerer answerer, string question, Language language) =>
        answerer.Ask(question, language, Conversation.Empty with { Last = language }).Answer;

    /// <summary>A figure that stands in a passage is cited by the passage.</summary>
    public static string IdWhenCited(KnowledgeItem item) => item is Figure { Passage: { } passage } ? passage.Id : item.Id;
}
