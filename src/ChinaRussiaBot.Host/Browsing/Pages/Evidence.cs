using ChinaRussiaBot.Host.Web.Html;
using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Host.Browsing.Pages;

/// <summary>A source as a link to its page, at the passage. Pure.</summary>
internal static class Evidence
{
    public static Markup Link(EvidenceDocument source, Language language) => Markup.Of(
        $"""<a href="{source.Url}"{Attr.Lang(source.TitleLanguage)}>{source.Title}</a> <span class="quiet">{Published(source, language)}</span>""");

    private static string Published(EvidenceDocument source, Language language)
    {
        string publisher = language == Language.Chinese ? source.Publisher.Zh : source.Publisher.Ru;
        return source.Published is { } date ? $"{publisher} · {PeriodText.Date(date, language)}" : publisher;
    }
}
