using System.Runtime.CompilerServices;
using ChinaRussiaBot.Host.Engine;
using ChinaRussiaBot.Host.Limits;
using ChinaRussiaBot.Verbs;
using ModelContextProtocol.Server;

namespace ChinaRussiaBot.Host.Agents;

/// <summary>The engine's verbs for other agents, by the Model Context Protocol at /mcp. Read-only; off unless Mcp:Enabled is true.</summary>
internal static class AgentFeature
{
    private const string Path = "/mcp";

    public static void AddAgents(this WebApplicationBuilder builder)
    {
        if (IsOn(builder.Configuration))
            AddServer(builder.Services);
    }

    public static void MapAgents(this WebApplication app)
    {
        if (IsOn(app.Configuration))
            MapServer(app);
    }

    private static bool IsOn(IConfiguration configuration) => configuration.GetValue("Mcp:Enabled", defaultValue: false);

    // Methods of their own: the protocol's assemblies are loaded when one is entered, which is never while it is off.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void AddServer(IServiceCollection services)
    {
        // Every request stands alone: nothing is kept between them, any replica may answer.
        services.AddMcpServer(static server => server.ServerInfo = new() { Name = "ChinaRussiaBot", Version = "1" })
            .WithHttpTransport(static http => http.Stateless = true);
        foreach ((string name, System.Reflection.MethodInfo method) in EngineVerbs.All)
        {
            services.AddSingleton<McpServerTool>(provider => new CheckedTool(McpServerTool.Create(
                method,
                new EngineVerbs(() => provider.GetRequiredService<EngineGate>().Current),
                new McpServerToolCreateOptions { Name = name, ReadOnly = true, Idempotent = true, Destructive = false, OpenWorld = false }), provider.GetRequiredService<QuestionPlaces>()));
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void MapServer(WebApplication app) => app.MapMcp(Path).RequireRateLimiting(LimitsFeature.Questions);
}
