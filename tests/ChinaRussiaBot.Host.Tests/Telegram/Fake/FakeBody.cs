using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace ChinaRussiaBot.Host.Tests.Telegram.Fake;

/// <summary>The fields of a call, however they were sent: JSON, a form with files, or the address.</summary>
internal static class FakeBody
{
    public static async Task<(JsonElement Fields, byte[]? File)> Read(HttpRequest request)
    {
        JsonObject fields = [];
        foreach ((string name, Microsoft.Extensions.Primitives.StringValues value) in request.Query)
            fields[name] = Field(value.ToString());
        byte[]? file = null;
        if (request.HasFormContentType)
        {
            IFormCollection form = await request.ReadFormAsync();
            foreach ((string name, Microsoft.Extensions.Primitives.StringValues value) in form)
                fields[name] = Field(value.ToString());
            foreach (IFormFile one in form.Files)
                file = await Bytes(one);
        }
        else if (request.ContentLength > 0 || request.Headers.TransferEncoding.Count > 0)
        {
            JsonNode? body = await JsonNode.ParseAsync(request.Body);
            foreach ((string name, JsonNode? value) in body as JsonObject ?? throw new FakeRefusal(400, "Bad Request: object expected as parameters"))
                fields[name] = value?.DeepClone();
        }

        return (JsonSerializer.SerializeToElement(fields), file);
    }

    // Forms hold texts only: numbers, truth values and objects are read from them.
    private static JsonNode? Field(string text)
    {
        if (text.Length == 0 || !(text[0] is '{' or '[' or '-' || char.IsAsciiDigit(text[0]) || text is "true" or "false"))
            return JsonValue.Create(text);
        try
        {
            return JsonNode.Parse(text);
        }
        catch (JsonException)
        {
            return JsonValue.Create(text);
        }
    }

    private static async Task<byte[]> Bytes(IFormFile file)
    {
        using MemoryStream bytes = new();
        await file.CopyToAsync(bytes);
        return bytes.ToArray();
    }
}
