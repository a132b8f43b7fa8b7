using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Search;

/// <summary>The phrasings in which items are asked for, read as questions are. Pure.</summary>
internal static class AskedTexts
{
    private static readonly DateOnly NoParticularDay = new(2000, 1, 1);

    /// <param name="items">The items with their phrasings, titles and labels.</param>
    /// <param name="reader">Reads a phrasing as a question is read; authors make no slips to mend.</param>
    public static List<(KnowledgeItem Item, Question Question)> Read(IReadOnlyList<KnowledgeItem> items, QuestionReader reader)
    {
        List<(KnowledgeItem Item, string Text)> entries = [.. items.SelectMany(static item => Of(item).Select(text => (item, text)))];
        // Not as a parallel query: its sixty methods of generic types would have to be compiled at every start.
        Question[] questions = new Question[entries.Count];
        Parallel.For(0, questions.Length, index => questions[index] = reader.Read(entries[index].Text, null, Conversation.Empty, NoParticularDay));
        List<(KnowledgeItem Item, Question Question)> read = new(questions.Length);
        for (int index = 0; index < questions.Length; index++)
        {
            if (questions[index].Content.Count > 0)
                read.Add((entries[index].Item, questions[index]));
        }

        return read;
    }

    /// <summary>A policy is asked for by its title, a figure by its label, as well as in the words that its author foresees.</summary>
    private static IEnumerable<string> Of(KnowledgeItem item)
    {
        BilingualText? own = item switch { PolicyPoint policy => policy.Title, Figure { Passage: null } figure => figure.Label, _ => null };
        return own is null ? item.Asked.All : item.Asked.All.Append(own.Chinese).Append(own.Russian);
    }
}
