using System.Text.RegularExpressions;
using ChinaRussiaBot.Answering;
using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Tests.Golden;

/// <summary>Every number of every answer stands in the items it cites, or is computed from them with the formula kept.</summary>
[Collection(SharedAnswers.Name)]
public sealed partial class NumberTests(GoldenAnswers answers)
{
    [Fact]
    public void No_number_comes_from_nowhere()
    {
        string[] invented =
        [
            .. from asked in answers.All
               from statement in asked.Answer.Statements
               let known = Known(asked.Answer, statement)
               from number in StatedNumber.In(statement.Text)
               where !known.Any(number.Agrees) && !IsAboutTheQuestion(number, statement, asked) && !IsComputedThere(number, statement, known)
               select $"{asked.Id}: {number} in {statement.Text}",
        ];
        Assert.True(invented.Length == 0, string.Join((char)10, invented));
    }

    // What was asked, the day it was asked on, the period that was understood, and how many things are listed or cited are no statements about the world.
    private static bool IsAboutTheQuestion(StatedNumber number, Statement statement, GoldenAnswer asked)
    {
        if (StatedNumber.In($"{asked.Question}; {GoldenAnswers.AskedOn:yyyy-MM-dd}").Any(number.Agrees))
            return true;
        if (number.Step != 1)
            return false;
        if (number.Value is > 1949 and < 2050 && statement.Role == StatementRole.Note)
            return true;
        if (number.Value is >= 1 and <= 12 && statement.Text.Contains('月', StringComparison.Ordinal))
            return true;
        int[] listed = [statement.Citations.Count, asked.Answer.Statements.Count(static row => row.Role == StatementRole.Row), asked.Answer.Citations.Count, asked.Answer.Figures.Count];
        return listed.Any(count => count == number.Value);
    }

    // "2.74 times (2448.19 ÷ 892)": the formula stands beside the number, its operands are known, and it comes out.
    private static bool IsComputedThere(StatedNumber number, Statement statement, StatedNumber[] known) => Quotient().Matches(statement.Text).Any(formula =>
    {
        StatedNumber upper = StatedNumber.In(formula.Groups[1].Value).Last();
        StatedNumber lower = StatedNumber.In(formula.Groups[2].Value).First();
        return known.Any(upper.Agrees) && known.Any(lower.Agrees) && Math.Abs((upper.Value / lower.Value) - number.Value) <= number.Step / 2;
    });

    private StatedNumber[] Known(Answer answer, Statement statement)
    {
        IEnumerable<string> cited = statement.Citations.SelectMany(number => Texts(answer.Citations[number - 1]));
        IEnumerable<string> computed = answer.Figures
            .Where(figure => figure.Formula is not null && figure.Operands.Append(figure.Citation).Intersect(statement.Citations).Any())
            .SelectMany(static figure => (string[])[figure.Formula!, figure.Display]);
        return [.. cited.Concat(computed).SelectMany(StatedNumber.In)];
    }

    private IEnumerable<string> Texts(Citation citation)
    {
        KnowledgeItem item = answers.Knowledge.Item(citation.ItemId)!;
        yield return citation.Published ?? "";
        yield return $"{item.Date}; {string.Join("; ", item.Sources.Select(static source => source.Date))}";
        foreach (Language language in Enum.GetValues<Language>())
        {
            yield return item.Quote(language) ?? "";
            yield return item.Section?[language] ?? "";
            foreach (BilingualText? text in Further(item))
                yield return text?[language] ?? "";
        }

        foreach (Figure figure in answers.Knowledge.Figures.Where(figure => figure.Passage == item || figure == item))
            yield return $"{figure.Value.Source}; {figure.Growth?.Source}; {figure.Period}; {figure.Note}";
        if (item is PolicyPoint policy)
            yield return $"{policy.From} {policy.Until:yyyy-MM-dd}";
        if (item is Port port)
            yield return $"{port.StatusAsOf}; {string.Join("; ", port.Volumes.Select(static volume => $"{volume.Value.Source}; {QuantityText.Print(volume.Value, Language.Chinese)}; {QuantityText.Print(volume.Value, Language.Russian)}; {volume.Period}"))}";
    }

    private static IEnumerable<BilingualText?> Further(KnowledgeItem item) => item switch
    {
        PolicyPoint policy => [policy.Title, policy.Status, policy.Caution],
        Port port => [port.Name, port.Status, port.Note, .. port.Volumes.Select(static volume => volume.Label)],
        Figure figure => [figure.Label, figure.Note, figure.Measure.Name],
        _ => [],
    };

    [GeneratedRegex(@"[（(]([^（）()]+) ÷ ([^（）()÷−]+)[)）]")]
    private static partial Regex Quotient();
}
