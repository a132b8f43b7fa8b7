using ChinaRussiaBot.Answering.Passages;
using ChinaRussiaBot.Answering.Ports;
using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Answering.Routing;

/// <summary>Border crossings answer when one is meant and explains the words better than any text.</summary>
internal sealed class Crossings(Composers composers, Refusals refusals) : RoutingRule
{
    public override Route? Try(RoutedQuestion asked)
    {
        Question question = asked.Question;
        PassageFind texts = asked.Texts;
        PortReading reading = composers.Ports.Read(question);
        if (!reading.Meant)
            return null;
        asked.Explain(reading);
        if (question.OtherCountries.Any())
            return reading.Mentioned && !question.Asks(Asked.Text) ? refusals.Refuse(question, texts) : null;
        bool byName = reading.Selection.ByName;
        // A number or a detail of a crossing elsewhere: what lies between the two countries does not tell it.
        if (reading.Selection.Nowhere is { Kind: NameKind.City } && !byName && (reading.Volume is not null || PortWords.Details(question).Count > 0))
            return refusals.Refuse(question, texts);
        if (reading.NamesUnknown && !byName && question.Names.All(static name => !Ports.PortAreas.IsPlace(name)))
            return refusals.Refuse(question, texts);
        if (byName && reading.CountsOther && reading.Detail is not { HoldsOwnWord: true })
            return refusals.Refuse(question, texts);
        List<Measure> counts = Counts(asked, reading);
        bool wantsText = question.Asks(Asked.Text) && !question.Asks(Intents.Counterpart | Intents.Status | Intents.When) && texts.Confidence >= (byName ? Asked.Strong : Asked.Enough);
        bool told = texts.Confidence >= Asked.Enough && !reading.Strange.All(word => texts.Items[0].Missing.Any(missing => word.Start <= missing.Start && missing.Start < word.Start + word.Text.Length));
        if (counts.Count == 0 && (wantsText || (told && (reading.Explained < Asked.Enough || !byName))))
            return null;
        if (!byName && counts.Count == 0 && (reading.Volume is not null || reading.Explained < Asked.Enough))
            return reading.Mentioned && reading.Explained < Asked.Enough && (reading.Volume is not null || (texts.Confidence < Asked.Enough && reading.NamesUnknown)) ? refusals.Refuse(question, texts) : null;
        if (reading.Explained < Asked.Enough && !reading.Mentioned && reading.Strange.Count > 0 && reading.Detail is null)
            return null;
        Route route = composers.Ports.Compose(question, reading, counts);
        if (route.Kind == RouteKind.NotKnown && asked.Figures >= Asked.Likely && composers.Choice.KnowsOfNamed(question, asked.Matches[0].Measure))
            return null;
        return route.Kind == RouteKind.NotKnown && !byName && texts.Confidence >= Asked.Firm && asked.Fitting is { } fitting
            ? PassageComposer.Compose(question, fitting)
            : route;
    }

    /// <summary>Measures that count crossings, when their number is asked.</summary>
    private static List<Measure> Counts(RoutedQuestion asked, PortReading reading) =>
        reading.Selection.ByName || reading.Volume is not null || reading.Explained < Asked.Enough || !(PortWords.Has(asked.Question, "crossing.count") || asked.Question.Asks(Intents.Conflict)) || asked.Question.Asks(Intents.List) ? []
            : [.. asked.Matches.Where(match => match.Measure.Aspect == Aspect.Count && match.Recall >= Asked.Firm && match.Score > 0 && !reading.Strange.Any(match.Unexplained.Contains))
                .Select(static match => match.Measure)];
}
