using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using ChinaRussiaBot.Host.Wording;

namespace ChinaRussiaBot.Host.Web;

/// <summary>GET / and its two files. The page holds its wording in both languages, so that switching needs no request.</summary>
internal static class WebChatFeature
{
    // Safe inside a script element: < > & ' are escaped, letters of all scripts are not.
    private static readonly JsonSerializerOptions inPage = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static void MapWebChat(this IEndpointRouteBuilder app)
    {
        WebAsset page = WebAsset.Load("index.html", "text/html; charset=utf-8", static html => html.Replace("{texts}", TextsJson(), StringComparison.Ordinal));
        WebAsset style = WebAsset.Load("page.css", "text/css; charset=utf-8");
        WebAsset script = WebAsset.Load("chat.js", "text/javascript; charset=utf-8");
        app.MapGet("/", (HttpContext context) => page.Send(context.Response));
        app.MapGet("/web/page.css", (HttpContext context) => style.Send(context.Response));
        app.MapGet("/web/chat.js", (HttpContext context) => script.Send(context.Response));
        app.MapGet("/favicon.ico", static () => Results.NoContent());
    }

    private static string TextsJson() => JsonSerializer.Serialize(
        new Dictionary<string, Dictionary<string, string>>
        {
            [LanguageTag.Of(Language.Chinese)] = In(Language.Chinese),
            [LanguageTag.Of(Language.Russian)] = In(Language.Russian),
        },
        inPage);

    private static Dictionary<string, string> In(Language language) => Texts.Chat.ToDictionary(static text => text.Key, text => text.Value[language]);
}
