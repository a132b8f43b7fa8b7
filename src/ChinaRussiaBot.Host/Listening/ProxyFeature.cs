using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Options;

namespace ChinaRussiaBot.Host.Listening;

/// <summary>Whose visitor a request is when proxies stand in front: only proxies that the operator named are believed.</summary>
internal static class ProxyFeature
{
    // What proxies add: with any of these a request from this machine is somebody else's.
    private static readonly string[] marks =
        ["X-Forwarded-For", "X-Original-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Real-IP", "Forwarded", "Via", "CF-Connecting-IP", "True-Client-IP"];

    public static void AddProxies(this IServiceCollection services)
    {
        services.AddOptions<ProxyOptions>().BindConfiguration("Proxy")
            .Validate(static options => options.Networks() is not null, "Proxy:Known: addresses and networks with commas between, such as 127.0.0.1,10.0.0.0/8.")
            .Validate<IConfiguration>(
                static (options, configuration) => options.Known.Length > 0 || !TrustsEverybody(configuration),
                "ASPNETCORE_FORWARDEDHEADERS_ENABLED believes whatever any visitor writes of his address: set Proxy:Known to the addresses of your proxies instead.")
            .ValidateOnStart();
        // After the framework's own, which empties the lists.
        services.AddOptions<ForwardedHeadersOptions>().PostConfigure<IOptions<ProxyOptions>>(static (headers, proxies) =>
        {
            headers.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            headers.ForwardLimit = null;
            headers.KnownProxies.Clear();
            headers.KnownIPNetworks.Clear();
            foreach (System.Net.IPNetwork network in proxies.Value.Networks() ?? [])
                headers.KnownIPNetworks.Add(network);
        });
    }

    public static void UseProxies(this WebApplication app)
    {
        // Switched on in the environment, the framework has put it in front already.
        if (app.Services.GetRequiredService<IOptions<ProxyOptions>>().Value.Known.Length > 0 && !TrustsEverybody(app.Configuration))
            app.UseForwardedHeaders();
    }

    /// <summary>Whether somebody on this machine asks, and not a proxy on it for somebody else.</summary>
    public static bool IsOfThisMachine(this HttpContext context) =>
        context.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address) && !Array.Exists(marks, context.Request.Headers.ContainsKey);

    private static bool TrustsEverybody(IConfiguration configuration) =>
        string.Equals(configuration["ForwardedHeaders_Enabled"], "true", StringComparison.OrdinalIgnoreCase);
}
