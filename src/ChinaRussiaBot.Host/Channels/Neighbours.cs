using System.Collections.Concurrent;
using ChinaRussiaBot.Answering;
using ChinaRussiaBot.Host.Wording;
using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Host.Channels;

/// <summary>What stands next to what in one generation: by topic, by place, as part and whole. Thread-safe.</summary>
internal sealed class Neighbours
{
    private const int MostPhrases = 3;
    private const int MostParts = 1;
    private const int MostPorts = 2;

    // What an answer is about stands in its first lines.
    private const int MostTold = 3;
    private const double OfTheOtherKind = 1.5;
    private const double OfTheSection = 1.2;

    // What a button of a phone shows whole.
    private const int MostChinese = 20;
    private const int MostRussian = 40;

    private readonly ILookup<string, KnowledgeItem> byTopic;
    private readonly ConcurrentDictionary<(string Item, Language Language), string> questions = [];
    private readonly KnowledgeBase knowledge;

    public Neighbours(KnowledgeBase knowledge, QuestionAnswerer answerer)
    {
        this.knowledge = knowledge;
        Answerer = answerer;
        byTopic = knowledge.Items.Where(static item => item.Asked.All.Any())
            .SelectMany(static item => Topics(item).Select(topic => (topic, item)))
            .ToLookup(static pair => pair.topic, static pair => pair.item, StringComparer.Ordinal);
    }

    public QuestionAnswerer Answerer { get; }

    /// <summary>The neighbours of what an answer rests on, the nearest first.</summary>
    public IEnumerable<KnowledgeItem> Of(Answer answer)
    {
        List<KnowledgeItem> told = [.. answer.Citations.Select(citation => knowledge.Item(citation.ItemId)).OfType<KnowledgeItem>()];
        HashSet<string> cited = [.. told.Select(static item => item.Id)];
        return Parts(answer).Take(MostParts).Concat(ByTopic(told)).Where(item => !cited.Contains(RelatedQuestions.IdWhenCited(item))).DistinctBy(static item => item.Id);
    }

    /// <summary>After one or two ports of a province: the question for all of them.</summary>
    public string? Province(Answer answer)
    {
        List<Port> told = [.. answer.Citations.Select(citation => knowledge.Item(citation.ItemId)).OfType<Port>().Distinct()];
        if (told.Count is 0 or > MostPorts || told.DistinctBy(static port => port.Province).Count() > 1)
            return null;
        DeclaredName province = told[0].Province;
        int ports = knowledge.Ports.Count(port => port.Province == province && port.Counted);
        string found = ports <= MostPorts ? "" : questions.GetOrAdd((province.Id, answer.Language), key => Whole(Texts.PortsInProvince.In(key.Language, ("province", province.Name[key.Language])), key.Language));
        return found.Length > 0 ? found : null;
    }

    /// <summary>A question that this item surely answers; null when none is known that is short enough.</summary>
    public string? Question(KnowledgeItem item, Language language) => questions.GetOrAdd((item.Id, language), _ => Find(item, language)) is { Length: > 0 } found ? found : null;

    // A topic of few items says more than one of many; after a problem a recommendation is wanted, and the other way round.
    private IEnumerable<KnowledgeItem> ByTopic(List<KnowledgeItem> told) => told.Take(MostTold).SelectMany(Topics).Distinct()
        .SelectMany(topic => byTopic[topic].Select(item => (Item: item, Weight: 1.0 / byTopic[topic].Count())))
        .GroupBy(static pair => pair.Item.Id, StringComparer.Ordinal)
        .OrderByDescending(group => group.Sum(static pair => pair.Weight) * Nearness(group.First().Item, told))
        .Select(static group => group.First().Item);

    private static double Nearness(KnowledgeItem item, List<KnowledgeItem> told) => item is not Passage passage ? 1
        : told.OfType<Passage>().Any(one => (one.Kind, passage.Kind) is (PassageKind.Problem, PassageKind.Recommendation) or (PassageKind.Recommendation, PassageKind.Problem)) ? OfTheOtherKind
        : told.OfType<Passage>().Any(one => one.SectionId == passage.SectionId) ? OfTheSection : 1;

    // Of a figure its parts, or the whole that it is part of, in the same period.
    private IEnumerable<Figure> Parts(Answer answer)
    {
        if (answer.Figures.FirstOrDefault(static figure => figure.Formula is null) is not { } shown || knowledge.Measure(shown.Indicator) is not { } measure)
            return [];
        IEnumerable<string> near = [.. measure.Parts, .. knowledge.Measures.Where(one => one.Parts.Contains(measure.Id)).Select(static one => one.Id)];
        return knowledge.Figures.Where(figure => figure.Subject is null && near.Contains(figure.Measure.Id) && figure.Period.ToString() == shown.Period);
    }

    private string Whole(string question, Language language) =>
        RelatedQuestions.Ask(Answerer, question, language) is Answer.Grounded { Citations.Count: > MostPorts } ? question : "";

    private string Find(KnowledgeItem item, Language language)
    {
        IEnumerable<string> phrases = language switch { Language.Chinese => item.Asked.Chinese, Language.Russian => item.Asked.Russian };
        int most = language switch { Language.Chinese => MostChinese, Language.Russian => MostRussian };
        return (item is Figure ? [DeepLinks.OfItem(item, language)!] : phrases).Where(phrase => phrase.Length <= most)
            .Take(MostPhrases)
            .FirstOrDefault(phrase => RelatedQuestions.IsAnsweredBy(Answerer, phrase, language, item)) is { } found
            ? char.ToUpperInvariant(found[0]) + found[1..]
            : "";
    }

    private static IEnumerable<string> Topics(KnowledgeItem item) => item switch
    {
        Port port => new[] { port.Place?.Id, port.CounterpartPlace?.Id }.OfType<string>().Concat(port.About),
        Figure figure => [.. figure.About, .. figure.Measure.About, .. figure.Measure.Topics, .. figure.Subject is { } subject ? [subject] : Array.Empty<string>()],
        _ => item.About,
    };
}
