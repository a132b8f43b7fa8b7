using System.IO.Compression;
using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace ChinaRussiaBot.Host.Web;

/// <summary>A file of the pages, carried inside the program and compressed once, when it is first wanted.</summary>
internal sealed class WebAsset
{
    private readonly byte[] content;
    private readonly string type;
    private readonly Lazy<byte[]> brotli;
    private readonly Lazy<byte[]> gzip;

    public WebAsset(byte[] content, string type)
    {
        this.content = content;
        this.type = type;
        Hash = Convert.ToHexStringLower(SHA256.HashData(content))[..16];
        brotli = new Lazy<byte[]>(() => Compress(content, static into => new BrotliStream(into, CompressionLevel.SmallestSize)));
        gzip = new Lazy<byte[]>(() => Compress(content, static into => new GZipStream(into, CompressionLevel.SmallestSize)));
    }

    public string Hash { get; }

    /// <summary>The file in the best encoding the browser takes; 304 when it has it already.</summary>
    /// <param name="context">The request.</param>
    /// <param name="forGood">Whether the address holds the version, so that the file never changes under it.</param>
    public IResult Send(HttpContext context, bool forGood)
    {
        IHeaderDictionary headers = context.Response.Headers;
        headers.CacheControl = forGood ? "public, max-age=31536000, immutable" : "no-cache";
        headers.Vary = "Accept-Encoding";
        (string? encoding, byte[] body) = Choose(context.Request.GetTypedHeaders().AcceptEncoding);
        if (encoding is not null)
            headers.ContentEncoding = encoding;
        return Results.Bytes(body, type, entityTag: new EntityTagHeaderValue($"\"{Hash}{encoding}\""));
    }

    private (string? Encoding, byte[] Body) Choose(IList<StringWithQualityHeaderValue> accepted)
    {
        return Takes("br") ? ("br", brotli.Value) : Takes("gzip") ? ("gzip", gzip.Value) : (null, content);

        bool Takes(string encoding) => accepted.Any(one => one.Value.Equals(encoding, StringComparison.OrdinalIgnoreCase) && one.Quality != 0);
    }

    private static byte[] Compress(byte[] content, Func<Stream, Stream> packer)
    {
        using MemoryStream packed = new();
        using (Stream stream = packer(packed))
            stream.Write(content);
        return packed.ToArray();
    }
}
