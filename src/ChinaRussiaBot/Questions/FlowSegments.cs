namespace ChinaRussiaBot.Questions;

/// <summary>
/// Which mentions of a country belong to which flow word when a question names exports and imports: in Chinese what stands before
/// the word, in Russian what stands after it. Pure.
/// </summary>
internal static class FlowSegments
{
    /// <summary>The mentions that belong to the flow word; null when it has none of its own.</summary>
    public static List<CountryMention>? Own(AnalyzedText text, List<CountryMention> all, Flow flow)
    {
        TermSpan? own = First(text, flow);
        TermSpan? other = First(text, flow == Flow.Out ? Flow.In : Flow.Out);
        if (own is not { } mine || other is not { } theirs)
            return null;
        bool chinese = Tokenizer.IsHan(text.Text[mine.Start]);
        List<CountryMention> near = [.. all.Where(mention => chinese
            ? mention.At < mine.Start && (theirs.Start > mine.Start || mention.At >= theirs.End)
            : mention.At >= mine.End && (theirs.Start < mine.Start || mention.At < theirs.Start))];
        if (near.Count == 0)
            return null;
        if (!near.Exists(static mention => mention.Role == CountryRole.Actor))
            near.AddRange(all.Where(static mention => mention.Role == CountryRole.Actor));
        return near;
    }

    private static TermSpan? First(AnalyzedText text, Flow flow)
    {
        string id = "flow." + flow.ToString().ToLowerInvariant();
        foreach (TermSpan span in text.Spans)
        {
            if (span.Term.Kind == TermKind.Class && span.Term.Id == id)
                return span;
        }

        return null;
    }
}
