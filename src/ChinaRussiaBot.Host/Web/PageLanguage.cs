using ChinaRussiaBot.Host.Problems;

namespace ChinaRussiaBot.Host.Web;

/// <summary>
/// The language of a page: that of its address (?language=), else the one chosen before, else the browser's. A choice in an address is
/// kept in a cookie that holds nothing but "zh" or "ru".
/// </summary>
internal static class PageLanguage
{
    /// <summary>The name is also written by the chat page's script.</summary>
    public const string Cookie = "language";

    public static Language Of(HttpContext context)
    {
        Language? asked = LanguageTag.Parse(context.Request.Query["language"]);
        if (asked is { } chosen)
            context.Response.Cookies.Append(Cookie, LanguageTag.Of(chosen), new CookieOptions { MaxAge = TimeSpan.FromDays(365), SameSite = SameSiteMode.Lax, IsEssential = true, Secure = context.Request.IsHttps });
        return asked ?? LanguageTag.Parse(context.Request.Cookies[Cookie]) ?? RequestLanguage.Of(context);
    }

    public static Language Other(Language language) => language switch
    {
        Language.Chinese => Language.Russian,
        Language.Russian => Language.Chinese,
    };

    /// <summary>The same address in another language; every other part of the query stays.</summary>
    public static string Switch(HttpRequest request, Language language)
    {
        IEnumerable<KeyValuePair<string, string?>> rest = request.Query
            .Where(static one => one.Key != "language")
            .SelectMany(static one => one.Value.Select(value => KeyValuePair.Create(one.Key, value)));
        // Two slashes at its beginning would make a browser take the path for another server.
        return "/" + request.Path.ToUriComponent().TrimStart('/', '\\') + QueryString.Create([.. rest, KeyValuePair.Create("language", (string?)LanguageTag.Of(language))]).ToUriComponent();
    }
}
