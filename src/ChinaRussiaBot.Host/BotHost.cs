using ChinaRussiaBot.Host.Agents;
using ChinaRussiaBot.Host.Asking;
using ChinaRussiaBot.Host.Browsing;
using ChinaRussiaBot.Host.Browsing.Pages;
using ChinaRussiaBot.Host.Channels.Telegram;
using ChinaRussiaBot.Host.Channels.WeChat;
using ChinaRussiaBot.Host.Charts;
using ChinaRussiaBot.Host.Conversations;
using ChinaRussiaBot.Host.Engine;
using ChinaRussiaBot.Host.Feedback;
using ChinaRussiaBot.Host.Health;
using ChinaRussiaBot.Host.Intake;
using ChinaRussiaBot.Host.Limits;
using ChinaRussiaBot.Host.Listening;
using ChinaRussiaBot.Host.Models;
using ChinaRussiaBot.Host.Problems;
using ChinaRussiaBot.Host.Sources;
using ChinaRussiaBot.Host.Store;
using ChinaRussiaBot.Host.Telemetry;
using ChinaRussiaBot.Host.Upkeep;
using ChinaRussiaBot.Host.Web;

namespace ChinaRussiaBot.Host;

/// <summary>The composition root: every feature by one Add and one Map. Tests build the same host on another port.</summary>
internal static class BotHost
{
    private const string DefaultAddress = "http://127.0.0.1:5080";

    public static WebApplication Build(string[] args, Action<WebApplicationBuilder>? adjust = null)
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = args,
            // appsettings.json lies beside the program, wherever it is started from.
            ContentRootPath = AppContext.BaseDirectory,
        });
        builder.Services.AddSingleton(TimeProvider.System);
        builder.WebHost.UseDefaultAddress(builder.Configuration, DefaultAddress);
        builder.Services.AddUpkeep();
        builder.Services.AddProxies();
        builder.Services.AddProblems();
        builder.Services.AddTelemetry();
        builder.Services.AddStore();
        builder.Services.AddEngine();
        builder.AddModel();
        builder.AddAgents();
        builder.Services.AddConversations();
        builder.Services.AddSources();
        builder.Services.AddDocuments();
        builder.Services.AddLimits();
        builder.Services.AddCharts();
        builder.Services.AddCompression();
        builder.Services.AddWeb();
        builder.AddTelegram();
        builder.AddWeChat();
        adjust?.Invoke(builder);

        WebApplication app = builder.Build();
        app.UseProxies();
        app.UseSecurityHeaders();
        app.UseResponseCompression();
        app.UseProblems();
        app.UseLimits();
        app.MapAsking();
        app.MapFeedback();
        app.MapBrowsing();
        app.MapBrowsingPages();
        app.MapSources();
        app.MapCharts();
        app.MapDocuments();
        app.MapHealth();
        app.MapTelemetry();
        app.MapWeb();
        app.MapAgents();
        app.MapTelegram();
        app.MapWeChat();
        return app;
    }
}
