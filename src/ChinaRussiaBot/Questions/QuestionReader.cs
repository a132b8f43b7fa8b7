using System.Text.RegularExpressions;
using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions.Spelling;
using ChinaRussiaBot.Text;

namespace ChinaRussiaBot.Questions;

/// <summary>Text in, <see cref="Question"/> out. Thread-safe.</summary>
/// <param name="knowledge">The declarations.</param>
/// <param name="analyzer">Cuts texts as for the search.</param>
/// <param name="spelling">Mends slips; null for what authors wrote.</param>
internal sealed partial class QuestionReader(KnowledgeBase knowledge, TextAnalyzer analyzer, SpellingRepair? spelling)
{
    private static readonly HashSet<string> InARow = [.. WordClasses.Read("asks").Where(static entry => entry.Class == "in.a.row").Select(static entry => entry.Phrase)];

    private readonly ProperNames properNames = new(knowledge);
    private readonly CurrencyTopics currencies = new(knowledge);

    public Question Read(string text, Language? forced, Conversation conversation, DateOnly today) => Read(text, forced, conversation, _ => today);

    /// <param name="text">The question.</param>
    /// <param name="forced">The language to answer in; null for that of the question.</param>
    /// <param name="conversation">What was asked before.</param>
    /// <param name="day">Which day it is for who asks in a language.</param>
    public Question Read(string text, Language? forced, Conversation conversation, Func<Language, DateOnly> day)
    {
        (Language? wished, string asked) = LanguageWish.Read(text);
        string normalized = spelling?.Repair(asked) ?? Spacing.Close(TextNormalizer.NormalizeText(asked));
        // 货呢: the dictionary takes the two for one word.
        normalized = OneCharacter().Replace(normalized, "$1 呢");
        Language language = forced ?? wished ?? conversation.Chosen ?? LanguageDetector.Detect(text) ?? LanguageDetector.Detect(normalized) ?? conversation.Last ?? Language.Russian;
        DateOnly today = day(language);
        AnalyzedText analyzed = analyzer.AnalyzeNormalized(normalized);
        PeriodMentions periods = PeriodReader.Read(normalized, today);
        List<CountryMention> countries = CountryReader.Read(analyzed);
        List<Flow> flows = ReadFlows(analyzed, periods);
        bool implied = flows.Count == 0 && Says(analyzed, "thing") && countries.Exists(static mention => mention.Role is CountryRole.Origin or CountryRole.From or CountryRole.To);
        if (implied)
            flows.Add(Flow.Out);
        Flow flow = Leading(flows, analyzed);
        IReadOnlyList<(int, int)> used = [.. periods.Spans, .. countries.Select(mention => CountrySpans.Of(analyzed, mention))];
        List<DeclaredName> names = [.. analyzed.Spans
            .Where(static span => span.Term is { Kind: TermKind.Name, Id: not ("china" or "russia") })
            .Select(span => knowledge.Name(span.Term.Id)!)
            .Concat(properNames.In(asked))
            .Distinct()];
        Intents intents = ComparedPeriods.Asked(normalized, periods, ReadIntents(analyzed, periods));
        // "It fell, what happened?": of a change that is a question for its reason.
        if ((intents & Intents.Growth) != 0 && Says(analyzed, "intent.happened"))
            intents |= Intents.Why;
        if (((intents & Intents.Why) != 0 || Says(analyzed, "intent.told")) && Amounts(analyzed, periods) > 1)
            intents |= Intents.Conflict;
        if ((intents & (Intents.Difference | Intents.Compare)) != 0 && BothSend(countries) && !analyzed.Spans.Any(static span => span.Term.IsGoods))
            intents |= Intents.Balance;
        periods = ComparedPeriods.Aligned(normalized, periods, intents);
        (Direction? direction, Direction? otherDirection) = ReadDirections(flow, flows, analyzed, countries, intents);
        return new Question
        {
            Text = text,
            Language = language,
            Analyzed = analyzed,
            Content = Content(analyzed, used, implied, flows, intents, periods),
            Periods = periods,
            Intents = intents,
            Flow = flow,
            Flows = flows,
            Direction = direction,
            OtherDirection = otherDirection,
            Countries = countries,
            RankedAmong = RankReader.FieldOf(analyzed, countries),
            Names = names,
            Ports = [.. analyzed.Spans.Where(static span => span.Term.Kind == TermKind.Port).Select(static span => span.Term.Id).Distinct()],
            Dimensions = AskedAmounts.Leading(analyzed),
            AmountsAsked = AskedAmounts.All(analyzed),
            AsksForThings = flow is (Flow.Out or Flow.In) && !Says(analyzed, "unit.money") && !Says(analyzed, "unit.mass")
                && (((Says(analyzed, "thing") || Says(analyzed, "what")) && (intents & (Intents.Peak | Intents.Share | Intents.Rank | Intents.Which)) != 0)
                    || (Says(analyzed, "what") && (intents & (Intents.Value | Intents.Growth | Intents.Difference)) == 0)),
            WantsPrice = Says(analyzed, "wants.price") && (intents & Intents.UnitPrice) == 0,
            WantsForecast = Says(analyzed, "wants.forecast"),
            Today = today,
        };
    }

    private List<ContentWord> Content(AnalyzedText analyzed, IReadOnlyList<(int Start, int End)> used, bool implied, List<Flow> flows, Intents intents, PeriodMentions periods)
    {
        List<ContentWord> content = analyzer.Content(analyzed, used);
        int opening = Circumstances.Opening(analyzed);
        if (opening > 0 && content.Exists(word => word.Start > opening))
            content.RemoveAll(word => word.Start < opening);
        // "632 thousand or 358?": numbers that the asker has read elsewhere do not say what it is about.
        if ((intents & Intents.Conflict) != 0)
            content.RemoveAll(static word => WordForms.IsNumeral(word.Text));
        // "2022, 2023 and 2024 in a row": how the named years stand, not how many there were.
        if (periods.Periods.Count > 1)
            content.RemoveAll(static word => InARow.Contains(word.Text));
        // The customs that counted are not the customs that is asked about. An organisation stays: its numbers may be others.
        List<(int Start, int End)> counted = StatedBy.In(analyzed.Text);
        if (content.Exists(word => !Circumstances.Hold(counted, word)))
            content.RemoveAll(word => Circumstances.Hold(counted, word) && !word.IsFlow && !word.IsGoods && !word.Keys.Any(key => key[0] == '@' || (key[0] == '#' && knowledge.Name(key[1..]) is not { Kind: NameKind.Topic })));
        if (implied)
            content.Add(ContentWord.ImpliedFlow);
        // 中国人去: every word of it is a country or a little word.
        if (flows.Contains(Flow.Travel) && content.TrueForAll(static word => !word.IsFlow))
            content.Add(ContentWord.ImpliedTravel);
        return (intents & Intents.Problem) != 0 && (intents & (Intents.Value | Intents.Share)) == 0 && periods.Periods.Count == 0 ? currencies.Of(content) : content;
    }

    /// <summary>"How many %": the sign without a number asks for one.</summary>
    [GeneratedRegex(@"(?<![\d\s])\s*%|(?<=[^\d\s]\s+)%", RegexOptions.CultureInvariant)]
    private static partial Regex BareSign();

    /// <summary>"For how much one car went on average".</summary>
    [GeneratedRegex(@"(?:за|во)\s+(?:сколько|скока)(?!\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex OneOfThem();

    [GeneratedRegex(@"^(\p{IsCJKUnifiedIdeographs})呢", RegexOptions.CultureInvariant)]
    private static partial Regex OneCharacter();

    /// <summary>"November + December": a plus between words.</summary>
    [GeneratedRegex(@"\p{L}\s*\+\s*(?:\p{L}|\d{1,4}\s*\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex PlusBetween();

    /// <summary>"Why 227 here and 240 there": numbers that are no period.</summary>
    private static int Amounts(AnalyzedText text, PeriodMentions periods) =>
        text.Tokens.Count(token => token.Kind == TokenKind.Number && !periods.Spans.Any(span => span.Start < token.End && token.Start < span.End));

    /// <summary>"What Russia sold China above what China sold Russia": each of the two sends, and each receives.</summary>
    private static bool BothSend(List<CountryMention> countries) => Array.TrueForAll<Country>([Country.China, Country.Russia], country =>
        countries.Exists(mention => mention.Country == country && mention.Role is CountryRole.Actor or CountryRole.Origin or CountryRole.From)
        && countries.Exists(mention => mention.Country == country && mention.Role == CountryRole.To));

    private static Flow Other(Flow flow) => flow == Flow.Out ? Flow.In : Flow.Out;

    private static bool Says(AnalyzedText text, string wordClass) =>
        text.Spans.Any(span => span.Term.Kind == TermKind.Class && span.Term.Id == wordClass);

    /// <summary>
    /// The direction of what is named, and of the other flow when exports and imports both are: a flow that names no country of its own
    /// goes the other way ("exports to Russia, and imports?").
    /// </summary>
    private static (Direction? Direction, Direction? Other) ReadDirections(Flow flow, List<Flow> flows, AnalyzedText text, List<CountryMention> countries, Intents intents)
    {
        if (!flows.Contains(Flow.Out) || !flows.Contains(Flow.In) || flow is not (Flow.Out or Flow.In))
            return (ReadDirection(flow, countries, intents), null);
        List<CountryMention>? mine = FlowSegments.Own(text, countries, flow);
        List<CountryMention>? theirs = FlowSegments.Own(text, countries, Other(flow));
        Direction? other = theirs is null ? null : DirectionReader.Read(Other(flow), theirs);
        Direction? own = mine is null && theirs is not null ? Opposite(other) : ReadDirection(flow, mine ?? countries, intents);
        return (own, other ?? Opposite(own));
    }

    private static Direction? Opposite(Direction? direction) => direction switch
    {
        Direction.ChinaToRussia => Direction.RussiaToChina,
        Direction.RussiaToChina => Direction.ChinaToRussia,
        _ => null,
    };

    /// <summary>"Russia's place among China's partners": bare names in a question of rank or share say nothing of who sends what to whom.</summary>
    private static Direction? ReadDirection(Flow flow, List<CountryMention> countries, Intents intents) =>
        ((intents & Intents.Rank) != 0 || ((intents & Intents.Share) != 0 && flow is not (Flow.Out or Flow.In))) && countries.TrueForAll(static mention => mention.Role is CountryRole.Actor or CountryRole.Partner)
            ? null
            : DirectionReader.Read(flow, countries);

    private static Intents ReadIntents(AnalyzedText text, PeriodMentions periods)
    {
        Intents intents = Intents.None;
        foreach (TermSpan span in text.Spans)
        {
            if (span.Term.Kind == TermKind.Class && span.Term.Id.StartsWith("intent.", StringComparison.Ordinal)
                && !periods.Spans.Any(period => period.Start <= span.Start && span.End <= period.End)
                && Enum.TryParse(span.Term.Id["intent.".Length..], ignoreCase: true, out Intents intent))
                intents |= intent;
        }

        if (BareSign().IsMatch(text.Text))
            intents |= Intents.Percent;
        if (PlusBetween().IsMatch(text.Text))
            intents |= Intents.Sum;
        // "How much more" asks for a difference; "for how much did they trade" only for the amount.
        if ((intents & Intents.Extent) != 0)
            intents |= (intents & (Intents.Growth | Intents.Compare)) != 0 || periods.Periods.Count > 1 ? Intents.Difference : Intents.Value;

        // "What did one car cost on average": what was paid by what was brought.
        if ((intents & Intents.Average) != 0 && periods.Periods.Count < 2 && (Says(text, "wants.price") || OneOfThem().IsMatch(text.Text)) && text.Spans.Any(static span => span.Term.IsGoods))
            intents |= Intents.UnitPrice;

        // "How many per cent": of growth when growth is asked, a share otherwise.
        return (intents & Intents.Percent) != 0 && (intents & (Intents.Growth | Intents.Difference)) == 0 ? intents | Intents.Share : intents;
    }

    private static List<Flow> ReadFlows(AnalyzedText text, PeriodMentions periods)
    {
        List<Flow> flows = [];
        foreach (TermSpan span in text.Spans)
        {
            if (span.Term.Kind == TermKind.Class && span.Term.Id.StartsWith("flow.", StringComparison.Ordinal)
                && !periods.Spans.Any(period => period.Start <= span.Start && span.End <= period.End)
                && Enum.TryParse(span.Term.Id["flow.".Length..], ignoreCase: true, out Flow flow) && !flows.Contains(flow))
                flows.Add(flow);
        }

        return flows;
    }

    /// <summary>Investment and travel are said with words of trade beside them; goods are more than trade in general.</summary>
    private static Flow Leading(List<Flow> flows, AnalyzedText text)
    {
        bool goods = text.Spans.Any(static span => span.Term.IsGoods);
        foreach (Flow stronger in (Flow[])[Flow.Invest, Flow.Travel])
        {
            // Meat does not travel: "how much pork went to China" is trade.
            if (flows.Contains(stronger) && !(goods && stronger == Flow.Travel))
                return stronger;
        }

        return flows.Find(static flow => flow is Flow.Out or Flow.In) is var moving and not Flow.None ? moving
            : flows.Count == 0 ? Flow.None : goods && flows[0] == Flow.Travel ? Flow.Out : flows[0];
    }
}
