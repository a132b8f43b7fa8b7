using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;
using ChinaRussiaBot.Search;

namespace ChinaRussiaBot.Answering.Passages;

/// <summary>Goes on about the items of the previous answer and their neighbours by topic: "and what is not included?". Thread-safe.</summary>
internal sealed class RelatedItems(ItemSearch search, KnowledgeBase knowledge, AskedIndex asked)
{
    private const double LeastCoverage = 0.4;
    private const double Enough = 0.45;
    private const double First = 1.5;
    private const double Told = 1.3;
    private const double Alike = 0.45;
    private const double AskedBoost = 1.8;
    private const double Foreseen = 0.6;
    private const double PlainlyForeseen = 0.8;
    private const double CertainlyForeseen = 0.95;
    private const double Held = 0.85;
    private const double HeldByLeaning = 0.5;
    private const double NearlyAsGood = 0.8;
    private const double LeastInCommon = 0.5;
    private const int MostWordsOfLeaning = 4;
    private const int FewWords = 2;
    private const int MostStatements = 2;
    private const int MostFurther = 4;

    /// <summary>The related items that hold enough of the question; null when none does.</summary>
    public Route? Compose(Question question, IReadOnlyList<string> previous)
    {
        List<KnowledgeItem> items = [.. previous.Select(knowledge.Item).OfType<KnowledgeItem>()];
        HashSet<string> topics = [.. items.SelectMany(static item => item.About)];
        IReadOnlyDictionary<KnowledgeItem, double> likeness = asked.Likeness(question);
        List<FoundItem> found = search.Find(question.Content, item => (1 + (AskedBoost * likeness.GetValueOrDefault(item)))
            * (items.Count > 0 && items[0] == item ? First : items.Contains(item) ? Told : item is PolicyPoint or Passage && item.About.Any(topics.Contains) ? 1 : 0));
        if (found.Count == 0 || (found[0].Coverage < LeastCoverage && likeness.GetValueOrDefault(found[0].Item) < Alike))
            return null;
        Draft draft = new(question.Language);
        foreach (FoundItem item in found.Where(item => item.Score >= found[0].Score * 0.9).Take(MostStatements))
            PassageLines.Say(draft, draft.IsEmpty ? StatementRole.Lead : StatementRole.Point, item.Item, question.Today);
        return new Route(RouteKind.Answered, draft) { About = new([], [], [], null, question.Intents.ToString(), previous) };
    }

    /// <summary>
    /// "And how far from the border?": a few words, phrased as a follow-up to the answer just given, are answered from it when it holds them and
    /// can give what is asked; null otherwise, or when something else plainly answers.
    /// </summary>
    public Route? Lean(Question question, IReadOnlyList<string> previous, PassageFind texts)
    {
        bool leans = LeaningWords.In(question.Analyzed);
        if (question.Content.Count == 0 || question.Content.Count > MostWordsOfLeaning || (!leans && question.Content.Count > FewWords) || question.Ports.Count > 0)
            return null;
        FoundItem? told = texts.Items.FirstOrDefault(item => previous.Contains(item.Item.Id)) ?? search.Find(question.Content, item => previous.Contains(item.Id) ? 1 : 0).FirstOrDefault();
        if (told is null || told.Coverage < (leans ? HeldByLeaning : Held) || !WantedAnswer.IsIn(told.Item, question))
            return null;
        FoundItem best = texts.Items[0];
        // The same once more, pointing back to nothing: it is answered in full, as it was the first time.
        if (!leans && best.Item == told.Item && texts.Confidence >= Enough)
            return null;
        bool plainlyAnother = best.Item != told.Item && texts.Likeness.GetValueOrDefault(best.Item) >= (!leans ? Foreseen : told.Coverage >= Held ? CertainlyForeseen : PlainlyForeseen) && told.Score < best.Score * NearlyAsGood && best.Coverage >= told.Coverage;
        if (plainlyAnother)
            return null;
        Draft draft = new(question.Language);
        PassageLines.Say(draft, StatementRole.Lead, told.Item, question.Today);
        return new Route(RouteKind.Answered, draft) { About = new([], [], [], null, question.Intents.ToString(), [told.Item.Id]) };
    }

    /// <summary>
    /// "And when was the 29th?", "and did that hold for drivers?": what the rule just told does not hold, but one much like it by title and topics does;
    /// null when none does, or something else plainly answers.
    /// </summary>
    public Route? Beside(Question question, IReadOnlyList<string> previous, PassageFind texts)
    {
        if (!LeaningWords.In(question.Analyzed) || question.Content.Count is 0 or > MostWordsOfLeaning || question.Ports.Count > 0 || texts.Items.Count == 0
            || previous.Select(knowledge.Item).FirstOrDefault(static item => item is PolicyPoint or Passage) is not PolicyPoint told)
            return null;
        HashSet<string> subjects = search.SubjectsOf(told);
        double held = texts.Items.FirstOrDefault(item => item.Item == told)?.Coverage ?? 0;
        FoundItem? beside = texts.Items
            .Where(item => item.Item is PolicyPoint or Passage && !previous.Contains(item.Item.Id) && item.Coverage >= HeldByLeaning && item.Coverage > held && WantedAnswer.IsIn(item.Item, question))
            .Where(item => InCommon(item.Subjects, subjects) >= LeastInCommon)
            .MaxBy(item => item.Score * (1 + InCommon(item.Subjects, subjects)));
        if (beside is null || (beside.Item != texts.Items[0].Item && texts.LikenessOfBest >= PlainlyForeseen))
            return null;
        Draft draft = new(question.Language);
        PassageLines.Say(draft, StatementRole.Lead, beside.Item, question.Today);
        return new Route(RouteKind.Answered, draft) { About = new([], [], [], null, question.Intents.ToString(), [beside.Item.Id]) };
    }

    private static double InCommon(IReadOnlySet<string> one, HashSet<string> other) =>
        one.Count == 0 || other.Count == 0 ? 0 : (double)one.Count(other.Contains) / Math.Min(one.Count, other.Count);

    /// <summary>"And what does it propose?" after a problem: passages of the kind that is now asked, nearest in topic; null when there are none.</summary>
    public Route? OfOtherKind(Question question, IReadOnlyList<KnowledgeItem> told)
    {
        PassageKind? kind = question.Asks(Intents.Recommend) ? PassageKind.Recommendation : question.Asks(Intents.Problem) ? PassageKind.Problem : null;
        if (kind is null || told.OfType<Passage>().Any(passage => passage.Kind == kind))
            return null;
        ILookup<string, Passage> byTopic = knowledge.Passages.SelectMany(static passage => passage.About.Select(topic => (topic, passage))).ToLookup(static pair => pair.topic, static pair => pair.passage, StringComparer.Ordinal);
        // A topic of few passages says more than one of many.
        List<(Passage Passage, double Score)> near = [.. told.SelectMany(static item => item.About).Distinct()
            .SelectMany(topic => byTopic[topic].Where(passage => passage.Kind == kind).Select(passage => (Passage: passage, Score: 1.0 / byTopic[topic].Count())))
            .GroupBy(static pair => pair.Passage).Select(static group => (group.Key, group.Sum(static pair => pair.Score)))
            .OrderByDescending(static pair => pair.Item2)];
        if (near.Count == 0)
            return null;
        Draft draft = new(question.Language);
        foreach ((Passage passage, _) in near.Where(pair => pair.Score >= near[0].Score * NearlyAsGood).Take(MostFurther))
            PassageLines.Say(draft, draft.IsEmpty ? StatementRole.Lead : StatementRole.Point, passage, question.Today);
        return new Route(RouteKind.Answered, draft) { About = new([], [], [], null, question.Intents.ToString(), [.. near.Take(MostFurther).Select(static pair => pair.Passage.Id)]) };
    }

    /// <summary>"And what else?", "in more detail": the points beside those just told, in the order of their document; null when there are none.</summary>
    public Route? Further(Question question, IReadOnlyList<KnowledgeItem> told)
    {
        if (!question.Analyzed.Spans.Any(static span => span.Term.Id == "further") || told.OfType<Passage>().LastOrDefault() is not { } last)
            return null;
        List<Passage> section = [.. knowledge.Passages.Where(passage => passage.SectionId == last.SectionId)];
        int at = section.IndexOf(last) + 1;
        List<Passage> further = [.. section.Skip(at).Concat(section.Take(at)).Where(passage => !told.Contains(passage)).Take(MostFurther)];
        if (further.Count == 0)
            return null;
        Draft draft = new(question.Language);
        foreach (Passage passage in further)
            PassageLines.Say(draft, draft.IsEmpty ? StatementRole.Lead : StatementRole.Point, passage, question.Today);
        return new Route(RouteKind.Answered, draft) { About = new([], [], [], null, question.Intents.ToString(), [.. told.Concat(further).Select(static item => item.Id)]) };
    }
}
