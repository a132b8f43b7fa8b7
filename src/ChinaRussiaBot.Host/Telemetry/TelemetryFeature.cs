using ChinaRussiaBot.Host.Engine;

namespace ChinaRussiaBot.Host.Telemetry;

/// <summary>GET /metrics.</summary>
internal static class TelemetryFeature
{
    public static void AddTelemetry(this IServiceCollection services)
    {
        services.AddMetrics();
        services.AddSingleton<MetricsText>();
        services.AddSingleton<Measures>();
    }

    public static void MapTelemetry(this WebApplication app)
    {
        MetricsText text = app.Services.GetRequiredService<MetricsText>();
        Measures measures = app.Services.GetRequiredService<Measures>();
        EngineGate gate = app.Services.GetRequiredService<EngineGate>();
        measures.Meter.CreateObservableGauge("bot_ready", () => gate.Current is null ? 0L : 1L, description: "1 when an index answers.");
        measures.Meter.CreateObservableGauge("bot_knowledge_items", () => (long)(gate.Current?.Knowledge.Count ?? 0), description: "Items that can be cited.");
        measures.Meter.CreateObservableGauge("process_resident_memory_bytes", static () => Environment.WorkingSet, description: "Memory of the process.");
        app.MapGet("/metrics", () => Results.Text(text.Print(), "text/plain; version=0.0.4; charset=utf-8"));
    }
}
