using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Answering;

/// <summary>Numbers the citations of a draft and makes the public answer of it. Pure.</summary>
internal sealed class AnswerBuilder(Language language)
{
    private readonly List<Citation> citations = [];
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

    public T Fill<T>(T answer, Draft draft)
        where T : Answer
    {
        List<Statement> statements = [.. draft.Statements.Select(statement =>
            new Statement(statement.Text, [.. statement.Items.Select(Number).Distinct()], statement.Role))];
        List<AnswerFigure> figures = [.. draft.Figures.Select(Figure)];
        return answer with { Statements = statements, Citations = citations, Figures = figures, Suggestions = [.. draft.Suggestions.Distinct()], IsComposedByModel = draft.IsByModel };
    }

    private AnswerFigure Figure(DraftFigure shown)
    {
        Quantity value = shown.Computed?.Result ?? shown.Value;
        return new AnswerFigure(
            shown.Indicator,
            shown.Period.ToString(),
            value.Value,
            value.Unit.Id,
            shown.Display,
            Number(shown.Item),
            shown.Computed?.Formula,
            shown.Computed is null ? [] : [.. shown.Computed.Operands.Select(operand => Number(operand.Item))])
        {
            Name = Phrase.Capital(shown.Name[language]),
            When = PeriodText.Print(shown.Period, language),
            Growth = shown is { Computed: null, Item: Figure { Growth: { } growth } } ? QuantityText.PrintSigned(growth, language) : null,
        };
    }

    private int Number(KnowledgeItem item)
    {
        // A figure that stands in a passage is cited by the passage: that is what the source page shows.
        KnowledgeItem cited = item is Figure { Passage: { } passage } ? passage : item;
        if (numbers.TryGetValue(cited.Id, out int number))
            return number;
        number = citations.Count + 1;
        numbers[cited.Id] = number;
        citations.Add(Cite(number, cited));
        return number;
    }

    private Citation Cite(int number, KnowledgeItem item)
    {
        Source source = item.Sources[0];
        Language quoted = item.Quote(language) is null ? Other(language) : language;
        return new Citation(
            number,
            item.Id,
            source.Id,
            source.Title,
            // A page of one section bears the heading as its title.
            item.Section?[language] is { } section && section != source.Title ? section : "",
            Publisher(item, source),
            item.Date ?? source.Date,
            item.Quote(quoted) ?? "",
            quoted,
            $"/sources/{Uri.EscapeDataString(source.Id)}#{Uri.EscapeDataString(item.Id)}",
            source.Url);
    }

    private string Publisher(KnowledgeItem item, Source source) => item is Passage { Origin: { } origin }
        ? language == Language.Chinese
            ? $"{source.Publisher.Chinese}（引{origin.Publisher.Chinese}）"
            : $"{source.Publisher.Russian} ({origin.Publisher.Russian})"
        : source.Publisher[language];

    private static Language Other(Language language) => language switch
    {
        Language.Chinese => Language.Russian,
        Language.Russian => Language.Chinese,
    };
}
