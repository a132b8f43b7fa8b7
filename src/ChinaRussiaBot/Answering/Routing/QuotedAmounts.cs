using System.Globalization;
using System.Text.RegularExpressions;
using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Answering.Routing;

/// <summary>
/// "632 thousand or 358 thousand?": the numbers that the asker has read say which measure is meant, and it shows what each source counts. "From 38 to 44":
/// they say which two figures of it are to be set against each other.
/// </summary>
internal sealed partial class QuotedAmounts(Composers composers) : RoutingRule
{
    private const int LeastDigits = 2;
    private const double Rounding = 0.006;
    private const double LeastTold = 10;

    public override Route? Try(RoutedQuestion asked)
    {
        Question question = asked.Question;
        if (!question.Asks(Intents.Conflict))
            return question.Asks(Intents.Growth | Intents.Difference | Intents.Times) && question.Periods.Periods.Count == 0 && question.Ports.Count == 0 ? Between(asked) : null;
        if (Quoted(question, 1) is { Count: > 1 } some && composers.Ports.Stated(question, stated => some.TrueForAll(number => stated.Any(value => IsAlike(number, value)))) is { } ofPort)
            return ofPort;
        List<double> quoted = Quoted(question, LeastDigits);
        if (question.Ports.Count > 0 || quoted.Count < 2 || (asked.Matches.Count == 0 && !IsUnnamed(question)))
            return null;
        // Nothing named but the numbers: the trade as a whole.
        IEnumerable<Measure> measures = asked.Matches.Count > 0 ? asked.Matches.Select(static match => match.Measure) : composers.Figures.Wholes();
        // Where one of the numbers is of something else, this measure does not explain it.
        Measure? meant = measures.FirstOrDefault(measure => composers.Figures.Stated(measure, question).ToList() is var stated
            && quoted.TrueForAll(number => stated.Exists(figure => Tells(figure, number))));
        // With nothing named, the one number that is known of that time is what both are said to be.
        if (meant is null && asked.Matches.Count == 0 && question.Periods.Periods.Count == 1)
            meant = measures.FirstOrDefault(measure => composers.Figures.Stated(measure, question).Any(figure => quoted.Exists(number => IsAlike(number, (double)figure.Value.Value))));
        // Both of one figure, the other one in its note: its period is what they are of.
        if (meant is not null && question.Periods.Periods.Count == 0 && composers.Figures.Stated(meant, question).FirstOrDefault(figure => quoted.TrueForAll(number => Tells(figure, number))) is { } both)
            question = question with { Periods = question.Periods with { Periods = [both.Period] } };
        return meant is null ? null : composers.Figures.Compose(question, [meant]) is { Kind: RouteKind.Answered } route ? route : null;
    }

    /// <summary>The change between two figures of one measure, named by their values; null when no measure has both.</summary>
    private Route? Between(RoutedQuestion asked)
    {
        if (Quoted(asked.Question, LeastDigits) is not [var first, var last])
            return null;
        foreach (Measure measure in asked.Matches.Select(static match => match.Measure))
        {
            List<Figure> stated = [.. composers.Figures.Stated(measure, asked.Question).Where(figure => figure.Measure == measure)];
            if (stated.Find(figure => IsAlike(first, (double)figure.Value.Value)) is { } earlier && stated.Find(figure => IsAlike(last, (double)figure.Value.Value)) is { } later && earlier != later)
                return composers.Figures.Change(asked.Question, earlier, later);
        }

        return null;
    }

    private static bool IsUnnamed(Question question) => question.Content.All(static word => word.IsWeak || char.IsAsciiDigit(word.Text[0]) || WordForms.IsVerbLike(word.Text));

    private static List<double> Quoted(Question question, int digits) => [.. question.Analyzed.Tokens
        .Where(token => token.Kind == TokenKind.Number && token.Text.Length >= digits && !question.Periods.Spans.Any(span => span.Start < token.End && token.Start < span.End))
        .Select(static token => double.TryParse(token.Text.Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture, out double number) ? number : 0).Where(static number => number > 0)];

    private static bool Tells(Figure figure, double number) => IsAlike(number, (double)figure.Value.Value)
        || (figure.Note is { } note && Numbers().Matches($"{note.Chinese} {note.Russian}").Any(match => double.TryParse(match.Value.Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture, out double told) && told > LeastTold && IsAlike(number, told)));

    [GeneratedRegex(@"(?<![\d.,])\d+(?:[.,]\d+)?(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Numbers();

    /// <summary>The same digits: the unit is often left out.</summary>
    private static bool IsAlike(double quoted, double stated)
    {
        if (stated == 0)
            return false;
        double first = Mantissa(quoted);
        double second = Mantissa(Math.Abs(stated));
        return Math.Abs(first - second) <= first * Rounding;
    }

    private static double Mantissa(double number) => number / Math.Pow(10, Math.Floor(Math.Log10(number)));
}
