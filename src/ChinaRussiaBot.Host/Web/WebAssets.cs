using System.Security.Cryptography;
using System.Text;

namespace ChinaRussiaBot.Host.Web;

/// <summary>
/// GET /web/{version}/{file}: the stylesheets and scripts. The version is a hash over all of them, so browsers keep them for good and a new
/// program is never mixed with old files. An address with another version gives the present file, to be asked for again.
/// </summary>
internal static class WebAssets
{
    private const string Prefix = "Web.";

    private static readonly Dictionary<string, string> types = new(StringComparer.Ordinal)
    {
        [".css"] = "text/css; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".svg"] = "image/svg+xml",
    };

    private static readonly SortedDictionary<string, WebAsset> files = Load();

    public static string Version { get; } =
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(files.Values.Select(static file => file.Hash)))))[..12];

    public static IEnumerable<string> Names => files.Keys;

    public static string Address(string name) =>
        files.ContainsKey(name) ? $"/web/{Version}/{name}" : throw new InvalidOperationException($"The program carries no {name}.");

    public static void MapWebAssets(this IEndpointRouteBuilder app)
    {
        app.MapGet("/web/{version}/{file}", static (string version, string file, HttpContext context) =>
            files.TryGetValue(file, out WebAsset? asset) ? asset.Send(context, forGood: version == Version) : Results.StatusCode(StatusCodes.Status404NotFound));
        app.MapGet("/favicon.ico", static (HttpContext context) => files["icon.svg"].Send(context, forGood: false));
    }

    private static SortedDictionary<string, WebAsset> Load()
    {
        SortedDictionary<string, WebAsset> loaded = new(StringComparer.Ordinal);
        foreach (string resource in typeof(WebAssets).Assembly.GetManifestResourceNames().Where(static name => name.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            using Stream stream = typeof(WebAssets).Assembly.GetManifestResourceStream(resource)!;
            using MemoryStream content = new();
            stream.CopyTo(content);
            loaded[resource[Prefix.Length..]] = new WebAsset(content.ToArray(), types[Path.GetExtension(resource)]);
        }

        return loaded;
    }
}
