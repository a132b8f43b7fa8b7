using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Questions;

/// <summary>Whether a measure counts another part of the thing than the question asks for: one region of the country, two currencies together. Pure.</summary>
internal static class MeasureScope
{
    public static bool IsAnother(Measure measure, Question question, Func<string, DeclaredName?> nameOf) =>
        IsOfOtherCurrency(measure, question, nameOf) || IsOfAPlaceUnsaid(measure, question, nameOf);

    /// <summary>"The euro's share in payments", "the yuan alone": a share of these currencies together tells neither.</summary>
    private static bool IsOfOtherCurrency(Measure measure, Question question, Func<string, DeclaredName?> nameOf)
    {
        if (measure.Aspect != Aspect.Share)
            return false;
        List<string> own = [.. measure.About.Where(id => nameOf(id) is { Kind: NameKind.Currency })];
        List<DeclaredName> asked = own.Count == 0 ? [] : [.. question.Names.Where(static name => name.Kind == NameKind.Currency)];
        return asked.Exists(currency => !own.Contains(currency.Id)) || (asked.Count == 1 && own.Count > 1 && AskedAmounts.AsksAlone(question.Analyzed));
    }

    /// <summary>"How much soya did Russia sell": what one region sold is no answer. Where no country is named it is the nearest that is known.</summary>
    private static bool IsOfAPlaceUnsaid(Measure measure, Question question, Func<string, DeclaredName?> nameOf)
    {
        List<DeclaredName> places = [.. measure.About.Select(nameOf).OfType<DeclaredName>().Where(static name => name.Kind is NameKind.Province or NameKind.Region or NameKind.City)];
        return places.Count > 0 && question.Countries.Count > 0 && question.Ports.Count == 0 && !places.Exists(question.Names.Contains)
            && !question.Names.Any(static name => name.Kind is NameKind.Province or NameKind.Region or NameKind.City or NameKind.River);
    }
}
