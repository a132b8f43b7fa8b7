using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Answering.Grounding;

/// <summary>What an item says: in its texts, and in its fields in words. Pure.</summary>
internal static class EvidenceTexts
{
    private const int DaysOfHolidays = 31;

    private static readonly Language[] Both = [Language.Chinese, Language.Russian];

    /// <summary>Its sentences.</summary>
    public static IEnumerable<string> Lines(KnowledgeItem item)
    {
        foreach (Language language in Both)
        {
            if (item.Quote(language) is { } quote)
                yield return quote;
            BilingualText?[] texts = item switch
            {
                Figure figure => [figure.Label, figure.Note],
                Port port => [port.Status, port.Note],
                PolicyPoint policy => [policy.Title, policy.Status, policy.Caution],
                _ => [],
            };
            foreach (BilingualText text in texts.OfType<BilingualText>())
                yield return text[language].TrimEnd('.', '。');
            if (item is Figure { Growth: { } growth })
                yield return FigureText.Growth(growth, language);
        }
    }

    /// <summary>Names and titles that may stand beside what it says.</summary>
    public static IEnumerable<string> Labels(KnowledgeItem item, KnowledgeBase knowledge)
    {
        foreach (Language language in Both)
        {
            if (item.Section is { } section)
                yield return section[language];
            foreach (string name in OfKind(item, knowledge, language))
                yield return name;
        }
    }

    /// <summary>All that it says or is found by: sentences, names, and the questions its author foresaw.</summary>
    public static IEnumerable<string> All(KnowledgeItem item, KnowledgeBase knowledge) => Lines(item).Concat(Labels(item, knowledge)).Concat(item.Asked.All)
        .Concat(item is Port port ? [.. port.ChineseSynonyms, .. port.RussianSynonyms] : []);

    /// <summary>Who published it, and under what title.</summary>
    public static IEnumerable<string> Sources(KnowledgeItem item) => ((item as Passage ?? (item as Figure)?.Passage)?.Origin is { } origin ? item.Sources.Append(origin) : item.Sources)
        .SelectMany(static source => (string[])[source.Publisher.Chinese, source.Publisher.Russian, source.Title]);

    /// <summary>Numbers that its fields state.</summary>
    public static IEnumerable<(NumberMark Number, IReadOnlyList<DateParts> Dates)> Stated(KnowledgeItem item)
    {
        if (item is Figure figure)
        {
            IReadOnlyList<DateParts> when = When(figure.Period);
            foreach (NumberMark number in NumberMark.Of(figure.Value, figure.Measure.Aspect == Aspect.Growth))
                yield return (number, when);
            if (figure.Growth is { } growth)
            {
                foreach (NumberMark number in NumberMark.Of(growth, signed: true))
                    yield return (number, when);
            }
        }
        else if (item is Port port)
        {
            foreach (PortVolume volume in port.Volumes)
            {
                foreach (NumberMark number in NumberMark.Of(volume.Value, signed: false))
                    yield return (number, When(volume.Period));
            }
        }
    }

    /// <summary>Dates that its fields state.</summary>
    public static IEnumerable<DateParts> Dates(KnowledgeItem item)
    {
        IEnumerable<string?> written = item switch
        {
            Port port => [port.StatusAsOf],
            PolicyPoint policy => [policy.From, policy.Until?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)],
            _ => [],
        };
        return written.Select(DateParts.OfIso).OfType<DateParts>();
    }

    /// <summary>When it was published: says when evidence is from, never when something was so.</summary>
    public static IEnumerable<DateParts> Published(KnowledgeItem item) =>
        item.Sources.Select(static source => source.Date).Append(item.Date).Select(DateParts.OfIso).OfType<DateParts>();

    /// <summary>Ids of names that its fields state.</summary>
    public static IEnumerable<string> Names(KnowledgeItem item) => item switch
    {
        Figure figure => figure.Measure.About.Concat(item.About).Concat(figure.Subject is null ? [] : [figure.Subject]),
        Port port => new[] { port.Place?.Id, port.Province.Id, port.Region?.Id, port.CounterpartPlace?.Id, port.Id }.OfType<string>(),
        _ => item.About,
    };

    private static IEnumerable<string> OfKind(KnowledgeItem item, KnowledgeBase knowledge, Language language)
    {
        switch (item)
        {
            case Figure figure:
                Measure measure = figure.Measure;
                foreach (string name in language == Language.Chinese ? measure.ChineseSynonyms : measure.RussianSynonyms)
                    yield return name;
                yield return measure.Name[language];
                yield return PeriodText.Print(figure.Period, language);
                if (measure.Basis is { } basis)
                    yield return basis[language];
                if (figure.Subject is { } subject && (knowledge.Name(subject)?.Name ?? (knowledge.OwnItem(subject) as Port)?.Name) is { } about)
                    yield return about[language];
                break;
            case Port port:
                DeclaredName?[] places = [port.Place, port.Province, port.Region, port.CounterpartPlace];
                foreach (DeclaredName place in places.OfType<DeclaredName>())
                    yield return place.Name[language];
                yield return port.Name[language];
                yield return port.Counterpart[language];
                yield return PortText.Modes(port.Modes, language);
                if (PortText.State(port) is { } state)
                    yield return state[language];
                foreach (PortVolume volume in port.Volumes)
                {
                    yield return volume.Label[language];
                    yield return PeriodText.Print(volume.Period, language);
                }

                break;
            default:
                foreach (string id in item.About)
                {
                    if (knowledge.Name(id) is { } name)
                        yield return name.Name[language];
                }

                break;
        }
    }

    /// <summary>A period as dates; of days also its ends.</summary>
    public static IReadOnlyList<DateParts> When(Period period) => DateParts.Of(period) is not { } date ? []
        : date.Ends is var (first, last) ? IsOverNewYear(period) ? [date, first, last, new DateParts(last.FirstYear, last.FirstYear)] : [date, first, last]
        : [date];

    /// <summary>The holidays "of 2026" begin on the last day of 2025.</summary>
    private static bool IsOverNewYear(Period period) =>
        period.End.Year == period.Start.Year + 1 && period.End.DayNumber - period.Start.DayNumber <= DaysOfHolidays;
}
