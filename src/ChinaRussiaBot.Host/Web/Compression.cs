using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;

namespace ChinaRussiaBot.Host.Web;

/// <summary>
/// Compresses pages, JSON and CSV as they are sent. Not the stream of an answer: a proxy or packer that collects it would undo it. Nothing secret
/// stands in a page beside what the asker wrote, so that the length of a packed page tells nothing.
/// </summary>
internal static class Compression
{
    private static readonly string[] types = ["text/html", "application/json", "application/problem+json", "text/csv"];

    public static void AddCompression(this IServiceCollection services)
    {
        services.AddResponseCompression(static options =>
        {
            options.EnableForHttps = true;
            options.MimeTypes = types;
        });
        services.Configure<BrotliCompressionProviderOptions>(static options => options.Level = CompressionLevel.Fastest);
        services.Configure<GzipCompressionProviderOptions>(static options => options.Level = CompressionLevel.Fastest);
    }
}
