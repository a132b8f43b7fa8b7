using System.Globalization;
using ChinaRussiaBot.Questions;
using ChinaRussiaBot.Search;

namespace ChinaRussiaBot.Answering.Passages;

/// <summary>
/// Answers from documents, in their own words: when nothing authored answers and a document holds nearly all of the question in one
/// place, or when it plainly holds more than what was found. A weak match never turns a refusal into an answer. Thread-safe.
/// </summary>
internal sealed class DocumentComposer(QuestionReader reader, DocumentSearch search, DocumentFit fit)
{
    private const double Doubtful = 0.75;
    private const double Plainly = 0.2;
    private const double AsGood = 0.95;
    private const double OwnLanguage = 0.1;
    private const int MostPassages = 2;

    private readonly PinnedWordings pinned = new(reader);

    /// <summary>Whether questions can be compared with the documents by vectors of this model.</summary>
    public bool HasVectorsOf(string model) => search.HasVectorsOf(model);

    /// <summary>The route itself, or an answer from documents in its place.</summary>
    /// <param name="asked">The question.</param>
    /// <param name="conversation">What was asked before.</param>
    /// <param name="route">What comes of it without documents.</param>
    /// <param name="vector">The question's vector; empty when it has none.</param>
    /// <param name="explain">Receives what was found; null when nobody asks.</param>
    public Route Improve(Question asked, Conversation conversation, Route route, ReadOnlyMemory<float> vector, Action<string>? explain)
    {
        bool answered = route.Kind == RouteKind.Answered;
        if (route.Kind == RouteKind.Unclear || search.IsEmpty)
            return route;
        double told = answered && route.About?.Ports.Count > 0 ? Math.Min(route.Confidence, fit.ToldOfCrossings(asked, route.Draft)) : route.Confidence;
        if (answered && told >= Doubtful)
            return route;
        // Words of documents are no typing errors of authored ones.
        Question question = reader.Read(asked.Text, asked.Language, conversation, asked.Today);
        if (GoesOn(question, conversation))
            return route;
        route = route with { SoughtInDocuments = true };
        IReadOnlyList<FoundPassage> all = [.. search.Find(question, vector).Select(found => pinned.Ask(found.Passage, question) ? found with { IsPinned = true, Coverage = 1 } : found)];
        List<FoundPassage> fitting = [.. all.Where(found => found.IsPinned || fit.Holds(found, question)).OrderByDescending(static found => found.IsPinned)];
        if (all.Count > 0)
            explain?.Invoke("documents " + string.Join(", ", all.Take(5).Select(found => Line(found, fitting.Contains(found)))));
        if (fitting.Count == 0 || (answered && fitting[0].Coverage < told + Plainly))
            return route;
        double best = fitting[0].Coverage;
        IEnumerable<FoundPassage> chosen = fitting
            .Where(found => found.Coverage >= best * AsGood || (found.Language == question.Language && found.Coverage >= best - OwnLanguage))
            .OrderByDescending(found => found.Coverage + (found.Language == question.Language ? OwnLanguage : 0))
            .Take(MostPassages);
        Draft draft = new(question.Language);
        foreach (FoundPassage found in chosen)
            PassageLines.Quote(draft, draft.IsEmpty ? StatementRole.Lead : StatementRole.Point, found.Passage, found.Excerpt);
        return new Route(RouteKind.Answered, draft)
        {
            Confidence = best,
            SoughtInDocuments = true,
            About = new([], [.. question.Names.Select(static name => name.Id)], [], null, question.Intents.ToString(), []),
        };
    }

    /// <summary>A word or two after an answer lean on what was said before.</summary>
    private static bool GoesOn(Question question, Conversation conversation) =>
        conversation.About is not null && DocumentFit.Said(question).Count <= 1;

    private static string Line(FoundPassage found, bool fits) =>
        string.Create(CultureInfo.InvariantCulture, $"{found.Passage.Id} {found.Coverage:0.00}{(fits ? "" : " no")}");
}
