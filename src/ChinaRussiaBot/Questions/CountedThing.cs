namespace ChinaRussiaBot.Questions;

/// <summary>"How many lanes": the thing whose number is asked, by its place right behind the word for "how many". Pure.</summary>
internal static class CountedThing
{
    private const int Farthest = 2;
    private const int MostSaid = 3;

    /// <summary>No genitive ends so: "how much above" (сверху) counts nothing.</summary>
    private const string OtherCases = "уюоеь";

    /// <summary>"How much does the card cost" (стоит).</summary>
    private const string Verb = "ит";

    private static readonly string[] OfMany = ["ов", "ев", "ей", "ий"];

    private static readonly HashSet<string> HowMany = [.. WordClasses.Read("asks").Where(static entry => entry.Class == "how.many").Select(static entry => entry.Phrase)];

    /// <summary>The word; null when nothing is counted, or what is counted is said in words that content leaves out (tonnes, people, times).</summary>
    public static ContentWord? In(Question question)
    {
        IReadOnlyList<Token> tokens = question.Analyzed.Tokens;
        for (int at = 0; at < tokens.Count; at++)
        {
            if (!HowMany.Contains(tokens[at].Text))
                continue;
            for (int next = at + 1; next < tokens.Count && next <= at + Farthest && !tokens[next].Text.EndsWith(Verb, StringComparison.Ordinal); next++)
            {
                if (question.Content.FirstOrDefault(word => word.Start == tokens[next].Start) is { } counted)
                    return counted.IsFlow || counted.IsWeak || WordForms.IsVerbLike(counted.Text) || OtherCases.Contains(counted.Text[^1], StringComparison.Ordinal) ? null : counted;
            }
        }

        return null;
    }

    /// <summary>"До скольки лошадей" counts, "до скольки склад" asks for an hour: the genitive of many tells them apart.</summary>
    public static bool IsOfMany(Question question) => In(question) is { } counted && Array.Exists(OfMany, ending => counted.Text.EndsWith(ending, StringComparison.Ordinal));

    /// <summary>"How many companies with Chinese capital": what is said of the counted thing before the verb; firms of other capital are other firms.</summary>
    public static List<ContentWord> SaidOf(Question question)
    {
        List<ContentWord> said = [];
        if (Named(question) is not { } counted)
            return said;
        foreach (Token token in question.Analyzed.Tokens.Where(token => token.Start > counted.Start).Take(MostSaid))
        {
            if (token.Kind != TokenKind.Russian || WordForms.IsVerbLike(token.Text))
                break;
            if (question.Content.FirstOrDefault(word => word.Start == token.Start) is { IsWeak: false } word && word.Keys.All(static key => key[0] is not ('#' or '@')))
                said.Add(word);
        }

        return said;
    }

    /// <summary>The same thing where it is a general word ("firms"); null for units and for what is no noun.</summary>
    public static ContentWord? Named(Question question)
    {
        IReadOnlyList<Token> tokens = question.Analyzed.Tokens;
        int next = 1 + tokens.TakeWhile(static token => !HowMany.Contains(token.Text)).Count();
        return next < tokens.Count && question.Content.FirstOrDefault(word => word.Start == tokens[next].Start) is { IsFlow: false } counted && WordForms.IsNoun(counted.Text) && !OtherCases.Contains(counted.Text[^1], StringComparison.Ordinal)
            && !question.Analyzed.Spans.Any(span => span.Start == counted.Start && span.Term.Id.StartsWith("unit.", StringComparison.Ordinal)) ? counted : null;
    }
}
