using ChinaRussiaBot.Host.Web.Pages;

namespace ChinaRussiaBot.Host.Web;

/// <summary>The chat page and the files of all pages.</summary>
internal static class WebFeature
{
    public static void AddWeb(this IServiceCollection services) => services.AddOptions<WebOptions>().BindConfiguration("Web")
        .Validate(static options => options.IsUsable, "Web:PublicUrl: an http or https address without a path, such as https://bot.example.com/; the pages of this server lie at its root.")
        .ValidateOnStart();

    public static void MapWeb(this IEndpointRouteBuilder app)
    {
        app.MapWebAssets();
        app.MapGet("/", static (HttpContext context) => new PageResult(ChatPage.Of(PageLanguage.Of(context))));
    }
}
