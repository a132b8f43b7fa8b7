using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace ChinaRussiaBot.Host.Web;

/// <summary>A file of the web chat, carried inside the program, so that it is there wherever the program is started.</summary>
internal sealed class WebAsset
{
    private readonly byte[] content;
    private readonly EntityTagHeaderValue tag;
    private readonly string type;

    private WebAsset(byte[] content, string type)
    {
        this.content = content;
        this.type = type;
        tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(content))[..16]}\"");
    }

    public static WebAsset Load(string name, string type, Func<string, string>? fill = null)
    {
        using Stream stream = typeof(WebAsset).Assembly.GetManifestResourceStream("Web." + name)
            ?? throw new InvalidOperationException($"The program carries no {name}.");
        using StreamReader reader = new(stream);
        string text = reader.ReadToEnd();
        return new WebAsset(System.Text.Encoding.UTF8.GetBytes(fill?.Invoke(text) ?? text), type);
    }

    public IResult Send(HttpResponse response)
    {
        PageHeaders.Set(response);
        return Results.Bytes(content, type, entityTag: tag);
    }
}
