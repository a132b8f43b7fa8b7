using System.Globalization;
using ChinaRussiaBot.Questions;
using ChinaRussiaBot.Search;
using ChinaRussiaBot.Text;

namespace ChinaRussiaBot.Answering.Passages;

/// <summary>
/// Answers from documents, in their own words: when nothing authored answers and a document holds nearly all of the question in one
/// place, or when it plainly holds more than what was found. A weak match never turns a refusal into an answer. Thread-safe.
/// </summary>
internal sealed class DocumentComposer(QuestionReader reader, DocumentSearch search, DocumentFit fit)
{
    private const double Doubtful = 0.75;
    private const double TellsAll = 0.95;
    private const double TellsLittle = 0.7;
    private const double TellsNothing = 0.45;
    private const double NextToNothing = 0.34;
    private const double Plainly = 0.2;
    private const double Slightly = 0.05;
    private const double AsGood = 0.95;
    private const double OwnLanguage = 0.1;
    private const double NearEnough = 0.5;
    private const double SaysSomething = 0.3;
    private const int MostPassages = 2;

    /// <summary>Kinds of answer that show in their form.</summary>
    private const AnswerKinds Plain = AnswerKinds.Hour | AnswerKinds.Weekday | AnswerKinds.Phone | AnswerKinds.Money | AnswerKinds.Duration;

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
        if (route.Kind == RouteKind.Unclear || (search.IsEmpty && !(answered && route.About?.Ports.Count > 0)))
            return route;
        (double told, IReadOnlyList<ContentWord> untold) = !answered ? (0, []) : IsGoneOnWith(asked, conversation) ? (1, []) : fit.Told(asked, route.Draft, everyday: !search.IsEmpty, byTheWay: !search.IsEmpty);
        if (answered)
            explain?.Invoke(string.Create(CultureInfo.InvariantCulture, $"told {told:0.00}"));
        // A card that tells nothing of what is asked about its crossing is what is nearest, no answer; two of its numbers set side by side are asked by themselves.
        if (answered && route.About?.Ports.Count > 0 && told < TellsNothing && !asked.Asks(Intents.Conflict))
            (route, answered) = (Withdrawn(route, asked), false);
        // A card that names all of what is asked, and no day of the week where one is asked, does not answer. Neither does a text without the hour; a duty that a text speaks of is no sum that is asked.
        bool lacksForm = answered && !search.IsEmpty && (IsOfTexts(route) ? !CountedThing.IsOfMany(asked) && LacksForm(route, asked, Plain & ~AnswerKinds.Money) : route.About?.Ports.Count > 0 && LacksForm(route, asked, Plain));
        if (search.IsEmpty || (answered && !lacksForm && Math.Min(told, route.Confidence) >= Doubtful && told >= TellsAll))
            return route;
        // Words of documents are no typing errors of authored ones.
        Question question = reader.Read(asked.Text, asked.Language, conversation, asked.Today);
        if (IsGoneOnWith(question, conversation))
            return route;
        route = route with { SoughtInDocuments = true };
        IReadOnlyList<FoundPassage> all = [.. search.Find(question, vector).Select(found => pinned.Ask(found.Passage, question) ? found with { IsPinned = true, Coverage = 1 } : found)];
        List<FoundPassage> fitting = [.. all.Where(found => found.IsPinned || fit.Holds(found, question, all)).OrderByDescending(static found => found.IsPinned)];
        if (all.Count > 0)
            explain?.Invoke("documents for " + all[0].Kinds + " of " + string.Join(" ", all[0].Words.Select(static word => string.Create(CultureInfo.InvariantCulture, $"{word.Word.Text}:{word.Part}{word.Weight:0.0}"))) + ": " + string.Join(", ", all.Take(5).Select(found => Line(found, fitting.Contains(found) ? null : fit.Wanting(found, question, all)))));
        if (answered)
        {
            double least = Math.Min(told, route.Confidence) + Plainly;
            if (fitting.Count == 0 && told < TellsLittle && all.Any(IsNearer))
                return Nearby(Withdrawn(route, question), question, [.. all.Where(IsNearer)]);
            bool IsNearer(FoundPassage found) => found.Coverage >= least && (IsNear(found) || (IsOfTexts(route) && GivesAlone(found))) && DocumentFit.HasAny(found, untold);
            // What does not give the one kind of answer that is wanted ("what share?"), or is unsure and tells no more than a document that does not answer either, is shown as nearest.
            bool lacksKind = IsOfTexts(route) && all.Count > 0 && LacksKind(route, all[0].Kinds);
            if (fitting.Count == 0 && lacksKind)
            {
                explain?.Invoke($"withdrawn for want of {all[0].Kinds}");
                return Nearby(Withdrawn(route, question) with { SoughtInDocuments = true }, question, all);
            }

            double lower = Math.Min(told, route.Confidence) + Slightly;
            if (fitting.Count == 0 && told < TellsLittle && route.Confidence < Doubtful && all.Any(IsAsNear))
                return Nearby(Withdrawn(route, question), question, [.. all.Where(IsAsNear)]);
            bool IsAsNear(FoundPassage found) => found.Coverage >= lower && IsNear(found) && DocumentFit.HasAny(found, untold);
            // A figure is surely of what it measures; where several things are asked of and it tells next to nothing of them, it was found by a country or a number.
            if (fitting.Count == 0 && told < NextToNothing && IsOfFigures(route) && all.Count > 0 && DocumentFit.LeavesThings(all[0], untold))
                return Withdrawn(route, question) with { SoughtInDocuments = true };
            // Texts that tell next to nothing of what is asked were found by a common word or two.
            if (fitting.Count == 0 && told < NextToNothing && route.Confidence < Doubtful && IsOfTexts(route) && fit.Told(asked, route.Draft, everyday: true, byTheWay: false).Share < NextToNothing)
                return Withdrawn(route, question) with { SoughtInDocuments = true };
            // A document that gives it goes before a text that gives none of it.
            // A card was found by its crossing; what is asked about it says the document.
            bool says = fitting.Count > 0 && route.About?.Ports.Count > 0 && DocumentFit.TellsAllAndMore(fitting[0], untold);
            if (fitting.Count == 0 || (!lacksKind && !lacksForm && !says && fitting[0].Coverage < least && !DocumentFit.TellsMore(fitting[0], untold)))
                return route;
        }
        else if (fitting.Count == 0)
        {
            return Nearby(route, question, all);
        }

        double best = fitting[0].Coverage;
        IEnumerable<FoundPassage> chosen = fitting
            .Where(found => found.Coverage >= best * AsGood || (found.Language == question.Language && found.Coverage >= best - OwnLanguage))
            .OrderByDescending(found => found.IsPinned).ThenByDescending(found => found.Score + (found.Language == question.Language ? OwnLanguage * found.Words.Sum(static word => word.Weight) : 0))
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

    /// <summary>No passage surely answers, but one speaks of what is asked: it is shown as what is nearest.</summary>
    private static Route Nearby(Route route, Question question, IReadOnlyList<FoundPassage> all)
    {
        List<FoundPassage> near = [.. all.Where(static found => IsNear(found) || GivesAlone(found))];
        if (near.Count == 0)
            return route;
        Draft draft = new(question.Language);
        foreach (FoundPassage found in near.Where(found => found.Beyond >= SaysSomething && found.Passage.DocumentId == near[0].Passage.DocumentId).Take(MostPassages))
            PassageLines.Quote(draft, StatementRole.Point, found.Passage, found.Excerpt);
        // Only its titles say what is asked: it may well stand there in other words.
        if (draft.IsEmpty)
            PassageLines.Name(draft, near[0].Passage);
        draft.Add(route.Draft);
        string space = question.Language == Language.Chinese ? "" : " ";
        return new Route(RouteKind.NotKnown, draft)
        {
            Message = Wording.NothingFits[question.Language] + space + Wording.Nearby[question.Language],
            Reason = UnknownReason.NothingFits,
            SoughtInDocuments = true,
            About = route.About,
        };
    }

    private static bool IsOfFigures(Route route) => route.Draft.Figures.Count > 0 && route.About?.Ports.Count is null or 0;

    /// <summary>Figures and crossings answer by what they are of, texts by what they say.</summary>
    private static bool IsOfTexts(Route route) => route.Draft.Figures.Count == 0 && route.About?.Ports.Count is null or 0;

    /// <summary>One kind of answer is asked, and the text gives none of it. A reason may be given in any words, and a duty that is asked the reason of is no sum.</summary>
    private static bool LacksKind(Route route, AnswerKinds kinds) => System.Numerics.BitOperations.IsPow2((uint)kinds) && (kinds & (AnswerKinds.Place | AnswerKinds.Reason)) == 0
        && !AnswerForms.Holds(string.Join('\n', route.Draft.Statements.Select(static statement => statement.Text)), kinds);

    /// <summary>An hour, a day of the week, a telephone are asked, and nothing of their form is said.</summary>
    private static bool LacksForm(Route route, Question question, AnswerKinds which) => (AnswerKindReader.Read(TextNormalizer.NormalizeText(question.Text)).Kinds & which) is not AnswerKinds.None and var plain
        && AnswerForms.In(string.Join('\n', route.Draft.Statements.Select(static statement => statement.Text)), plain) == AnswerKinds.None;

    private static bool IsNear(FoundPassage found) => found.Coverage >= NearEnough && DocumentFit.IsOfTheSame(found);

    /// <summary>Nothing is named that a passage could lack ("how much cheaper is it?"): what gives the kind of answer is near.</summary>
    private static bool GivesAlone(FoundPassage found) => found.Coverage >= NearEnough && found.Kinds != AnswerKinds.None && found.Gives && !found.Words.Any(static word => word.IsDistinctive);

    /// <summary>An answer that tells nothing of what is asked, as what is nearest to it.</summary>
    private static Route Withdrawn(Route route, Question question)
    {
        Draft draft = new(question.Language);
        foreach (DraftStatement statement in route.Draft.Statements.Take(MostPassages))
            draft.Say(StatementRole.Point, statement.Text, statement.Computed, statement.Items);
        string space = question.Language == Language.Chinese ? "" : " ";
        return new Route(RouteKind.NotKnown, draft)
        {
            Message = Wording.NothingFits[question.Language] + space + Wording.Nearby[question.Language],
            Reason = UnknownReason.NothingFits,
            About = route.About,
        };
    }

    /// <summary>A word or two after an answer lean on what was said before.</summary>
    private static bool IsGoneOnWith(Question question, Conversation conversation) =>
        conversation.About is not null && DocumentFit.Said(question).Count <= 1;

    private static string Line(FoundPassage found, string? wanting) =>
        string.Create(CultureInfo.InvariantCulture, $"{found.Passage.Id} {found.Coverage:0.00}/{found.Beyond:0.00}{(found.Gives ? " gives" : "")}{(wanting is null ? "" : $" no {wanting}")}{(found.Missing.Count == 0 ? "" : $" (lacks {string.Join(", ", found.Missing.Select(static word => word.Text))})")}");
}
