using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Text;

namespace ChinaRussiaBot.Questions;

/// <summary>Text in, <see cref="Question"/> out. Thread-safe.</summary>
internal sealed class QuestionReader(KnowledgeBase knowledge, TextAnalyzer analyzer, SpellingRepair spelling)
{
    public Question Read(string text, Language? forced, Conversation conversation, DateOnly today)
    {
        string normalized = spelling.Repair(TextNormalizer.NormalizeText(text), text);
        AnalyzedText analyzed = analyzer.AnalyzeNormalized(normalized);
        PeriodMentions periods = PeriodReader.Read(normalized, today);
        List<CountryMention> countries = CountryReader.Read(analyzed);
        List<Flow> flows = ReadFlows(analyzed, periods);
        Flow flow = Leading(flows);
        IReadOnlyList<(int, int)> used = [.. periods.Spans, .. countries.Select(mention => CountrySpans.Of(analyzed, mention))];
        List<DeclaredName> names = [.. analyzed.Spans
            .Where(static span => span.Term is { Kind: TermKind.Name, Id: not ("china" or "russia") })
            .Select(span => knowledge.Name(span.Term.Id)!)
            .Distinct()];
        return new Question
        {
            Text = text,
            Language = forced ?? conversation.Chosen ?? LanguageDetector.Detect(text) ?? LanguageDetector.Detect(normalized) ?? conversation.Last ?? Language.Russian,
            Analyzed = analyzed,
            Content = analyzer.Content(analyzed, used),
            Periods = periods,
            Intents = ReadIntents(analyzed, periods),
            Flow = flow,
            Flows = flows,
            Direction = DirectionReader.Read(flow, countries),
            Countries = countries,
            Names = names,
            Ports = [.. analyzed.Spans.Where(static span => span.Term.Kind == TermKind.Port).Select(static span => span.Term.Id).Distinct()],
            Today = today,
        };
    }

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

        return intents;
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
    private static Flow Leading(List<Flow> flows)
    {
        foreach (Flow stronger in (Flow[])[Flow.Invest, Flow.Travel])
        {
            if (flows.Contains(stronger))
                return stronger;
        }

        return flows.Find(static flow => flow is Flow.Out or Flow.In) is var goods and not Flow.None ? goods
            : flows.Count > 0 ? flows[0] : Flow.None;
    }
}
