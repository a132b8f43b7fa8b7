namespace ChinaRussiaBot.Host.Listening;

/// <summary>Where the server listens when nobody said.</summary>
internal static class HostAddress
{
    private static readonly string[] settings = ["urls", "http_ports", "https_ports", "Kestrel:Endpoints"];

    public static void UseDefaultAddress(this IWebHostBuilder web, IConfiguration configuration, string address)
    {
        web.ConfigureKestrel(static kestrel =>
        {
            kestrel.AddServerHeader = false;
            // Bodies above the product's own limit are refused unread; this is the point where the connection is cut.
            kestrel.Limits.MaxRequestBodySize = 8 * 1024 * 1024;
            kestrel.ConfigureEndpointDefaults(static endpoint => endpoint.UseMendedRequestLines());
        });
        // Ten thousand may knock at once; the system's own limit (net.core.somaxconn) still applies.
        web.UseSockets(static sockets => sockets.Backlog = 16_384);
        if (!settings.Any(setting => configuration.GetSection(setting).Exists()))
            web.UseUrls(address);
    }
}
