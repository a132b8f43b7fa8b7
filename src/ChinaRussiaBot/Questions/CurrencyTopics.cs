using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Questions;

/// <summary>
/// "What stands in the way of trading in roubles?": a currency is then no unit to count in, but the topic whose declared spellings name it (roubles in
/// settlements). Built once; thread-safe.
/// </summary>
internal sealed class CurrencyTopics
{
    private readonly Dictionary<string, string[]> topics;

    public CurrencyTopics(KnowledgeBase knowledge) => topics = knowledge.Names
        .Where(static name => name.Kind == NameKind.Currency)
        .ToDictionary(
            static currency => "#" + currency.Id,
            currency => knowledge.Names.Where(name => name.Kind == NameKind.Topic && name.ChineseSynonyms.Any(spelling => spelling.Contains(currency.Name.Chinese, StringComparison.Ordinal)))
                .Select(static topic => "#" + topic.Id).ToArray(),
            StringComparer.Ordinal);

    /// <summary>The words, those for a currency with the keys of its topics in place of its own.</summary>
    public List<ContentWord> Of(List<ContentWord> content) =>
        content.ConvertAll(word => word.Keys.Any(topics.ContainsKey) ? word with { Keys = [.. word.Keys.SelectMany(key => topics.GetValueOrDefault(key, [key])).Distinct()] } : word);
}
