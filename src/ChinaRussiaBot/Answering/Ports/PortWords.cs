using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Answering.Ports;

/// <summary>The words of a question that are understood at border crossings. Pure.</summary>
internal static class PortWords
{
    private const string Mode = "mode.";
    private const string Land = "crossing.land";
    private const string Detail = "crossing.detail.";
    private const string Who = "crossing.who";
    private const string Person = "crossing.detail.person";
    private const string Price = "crossing.detail.price";
    private const string Goods = "crossing.detail.goods";
    private const Intents AsksOfCrossings = Intents.Counterpart | Intents.When | Intents.Status | Intents.Mode | Intents.Where | Intents.Volume
        | Intents.Compare | Intents.Difference | Intents.Times | Intents.Peak;

    /// <summary>Whether a class of language words stands in the question.</summary>
    public static bool Has(Question question, string wordClass) => Classes(question.Analyzed).Contains(wordClass);

    /// <summary>The classes of words in a text.</summary>
    public static HashSet<string> Classes(AnalyzedText text) =>
        [.. text.Spans.Where(static span => span.Term.Kind == TermKind.Class).Select(static span => span.Term.Id)];

    /// <summary>The ways of transport that a question names; "by land" is rail and road.</summary>
    public static List<TransportMode> Modes(Question question)
    {
        HashSet<string> classes = Classes(question.Analyzed);
        List<TransportMode> modes = [.. classes
            .Where(static id => id.StartsWith(Mode, StringComparison.Ordinal))
            .Select(static id => Enum.Parse<TransportMode>(id[Mode.Length..], ignoreCase: true))];
        return modes.Count == 0 && classes.Contains(Land) ? [TransportMode.Rail, TransportMode.Road] : modes;
    }

    /// <summary>Details that must stand in a port's own text before the port may answer: hours, season, goods.</summary>
    public static List<string> Details(Question question)
    {
        HashSet<string> classes = Classes(question.Analyzed);
        IReadOnlyList<(int Start, int End)> told = Circumstances.Told(question);
        List<string> details = [.. classes.Where(id => id.StartsWith(Detail, StringComparison.Ordinal)
            && question.Analyzed.Spans.Any(span => span.Term.Id == id && !told.Any(clause => clause.Start <= span.Start && span.Start < clause.End)))];
        // "From which day | which goods": the words of the one reach into the other.
        if (details.Contains(Goods) && question.Analyzed.Spans.Where(static span => span.Term.Id == Goods).All(span => IsBroken(question, span)))
            details.Remove(Goods);
        // "Who is opposite", "which carries more": nobody's name is asked.
        if (classes.Contains(Who) && !classes.Contains("crossing.counterpart") && !question.Asks(AsksOfCrossings))
            details.Add(Person);
        // "How much money was traded": no price.
        if (question.Flow is Flow.Trade or Flow.Out or Flow.In)
            details.Remove(Price);
        return details;
    }

    /// <summary>Whether a phrase shares a word, but not all, with one that asks when.</summary>
    private static bool IsBroken(Question question, TermSpan phrase) => question.Analyzed.Spans.Any(span => span.Term is { Kind: TermKind.Class, Id: "intent.when" }
        && span.Start < phrase.Start && phrase.Start < span.End && span.End < phrase.End);

    /// <summary>Whether traffic is asked, or what became of a crossing.</summary>
    public static bool AsksOfTraffic(Question question)
    {
        HashSet<string> classes = Classes(question.Analyzed);
        return classes.Contains("crossing.vehicles") || classes.Contains("crossing.freight") || classes.Contains("crossing.passengers") || classes.Contains("crossing.capacity") || classes.Contains("crossing.event");
    }

    /// <summary>"Through Kamyshovaya", 经绥芬河: what goes through a town goes through its crossing.</summary>
    public static bool GoesThrough(Question question)
    {
        AnalyzedText text = question.Analyzed;
        foreach (TermSpan span in text.Spans.Where(static span => span.Term.Kind is TermKind.Name or TermKind.Port))
        {
            string before = text.Text[..span.Start].TrimEnd();
            if (before.EndsWith("через", StringComparison.Ordinal) || before.EndsWith('经') || before.EndsWith("经由", StringComparison.Ordinal) || before.EndsWith("通过", StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>Words that neither name a place nor belong to the ways of asking about crossings: then something else is asked.</summary>
    public static List<ContentWord> Strange(Question question, KnowledgeBase knowledge)
    {
        List<TermSpan> understood = [.. question.Analyzed.Spans.Where(span => IsUnderstood(span.Term, knowledge))];
        IReadOnlyList<(int, int)> told = Circumstances.Told(question);
        List<ContentWord> open = [.. question.Content.Where(word => !word.IsFlow && !char.IsAsciiDigit(word.Text[0]) && !IsCovered(word, understood)
            && !(Circumstances.Hold(told, word) && !word.Keys.Any(static key => key[0] is '#' or '@')))];
        return [.. Joined(open).Where(static word => !WordForms.IsVerbLike(word.Text) && !WordForms.IsShort(word.Text))];
    }

    /// <summary>Single Chinese characters side by side are one word that the dictionary does not know: a name, most often.</summary>
    private static IEnumerable<ContentWord> Joined(List<ContentWord> words)
    {
        for (int index = 0; index < words.Count; index++)
        {
            ContentWord word = words[index];
            while (word.Text[0] > 'я' && index + 1 < words.Count && words[index + 1].Text.Length == 1 && words[index + 1].Start == word.Start + word.Text.Length)
            {
                index++;
                word = word with { Text = word.Text + words[index].Text, Key = word.Key + words[index].Key, Keys = [word.Key + words[index].Key] };
            }

            yield return word;
        }
    }

    private static bool IsUnderstood(Term term, KnowledgeBase knowledge) => term.Kind switch
    {
        TermKind.Port => true,
        TermKind.Class => !term.IsWeak && !term.IsForeign,
        TermKind.Glossary => false,
        TermKind.Name => knowledge.Name(term.Id) is { } name && (PortAreas.IsPlace(name) || name.Near.Count > 0 || knowledge.Ports.Any(port => port.Place == name || port.CounterpartPlace == name)),
    };

    private static bool IsCovered(ContentWord word, List<TermSpan> spans)
    {
        for (int at = word.Start; at < word.Start + word.Text.Length; at++)
        {
            if (!spans.Exists(span => span.Start <= at && at < span.End))
                return false;
        }

        return true;
    }
}
