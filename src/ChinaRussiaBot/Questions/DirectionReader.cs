using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Questions;

/// <summary>From whom to whom, from the verb and the parts the two countries play. Pure. Null when the question does not say.</summary>
internal static class DirectionReader
{
    public static Direction? Read(Flow flow, IReadOnlyList<CountryMention> mentions)
    {
        if (flow == Flow.Trade)
            return null;
        Country? from = null;
        Country? to = null;
        foreach (CountryMention mention in mentions)
        {
            if (mention.Role == CountryRole.From)
                from ??= mention.Country;
            else if (mention.Role == CountryRole.To)
                to ??= mention.Country;
        }

        List<CountryMention> actors = [.. mentions.Where(static mention => mention.Role == CountryRole.Actor)];
        List<CountryMention> origins = [.. mentions.Where(static mention => mention.Role == CountryRole.Origin)];
        if (flow == Flow.In)
        {
            // "импорт в Россию": the place of arrival is the actor itself.
            to = actors.Count > 0 ? actors[0].Country : to;
            from ??= origins.Count > 0 ? origins[0].Country : actors.Count > 1 ? actors[1].Country : null;
        }
        else if (flow is Flow.Out or Flow.Invest or Flow.Travel || from is not null || to is not null)
        {
            from ??= origins.Count > 0 && actors.Count == 0 ? origins[0].Country
                : actors.Count > 0 ? actors[0].Country
                : null;
            to ??= flow == Flow.None ? null : actors.Count > 1 ? actors[1].Country : null;
        }
        else if (origins.Count == 1 && actors.Count == 0)
        {
            // "российский газ", no verb at all.
            from = origins[0].Country;
        }

        if (from is not null && to is not null && from == to)
            to = null;
        return (from, to) switch
        {
            (Country.China, _) => Direction.ChinaToRussia,
            (Country.Russia, _) => Direction.RussiaToChina,
            (null, Country.China) => Direction.RussiaToChina,
            (null, Country.Russia) => Direction.ChinaToRussia,
            _ => null,
        };
    }
}
