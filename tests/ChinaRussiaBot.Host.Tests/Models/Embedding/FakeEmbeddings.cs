using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ChinaRussiaBot.Host.Tests.Models.Embedding;

/// <summary>
/// An OpenAI-compatible server of embeddings on a free port of this machine. Its vectors are hashed trigrams of characters, and beside them
/// a few words that mean the same in both languages share a direction: what a real model knows of many.
/// </summary>
internal sealed class FakeEmbeddings : IAsyncDisposable
{
    public const string Key = "sk-embeddings-never-to-be-seen";

    private const int Dimensions = 96;
    private const float Meaning = 12;
    private static readonly string[][] meanings = [["синий", "синего", "蓝"], ["красный", "красного", "红"]];

    private readonly WebApplication app;

    private FakeEmbeddings(WebApplication app)
    {
        this.app = app;
        app.MapPost("/v1/embeddings", Embed);
    }

    public string Endpoint => app.Urls.First() + "/v1";

    /// <summary>What it does from now on.</summary>
    public FakeMood Mood { get; set; } = FakeMood.Base64;

    /// <summary>With <see cref="FakeMood.Failing"/>: so many requests are answered before.</summary>
    public int Patience { get; set; }

    /// <summary>Every text it was sent, in order.</summary>
    public ConcurrentQueue<string> Texts { get; } = new();

    /// <summary>The authorization of every request.</summary>
    public ConcurrentQueue<string> Authorizations { get; } = new();

    public static async Task<FakeEmbeddings> Start()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        FakeEmbeddings fake = new(builder.Build());
        await fake.app.StartAsync(TestContext.Current.CancellationToken);
        return fake;
    }

    public Dictionary<string, string?> Settings(params (string Key, string Value)[] more)
    {
        Dictionary<string, string?> settings = new()
        {
            ["Embeddings:Endpoint"] = Endpoint,
            ["Embeddings:Model"] = "trigrams",
            ["Embeddings:ApiKey"] = Key,
            ["Embeddings:Batch"] = "8",
            ["Embeddings:Retries"] = "0",
        };
        foreach ((string key, string value) in more)
            settings["Embeddings:" + key] = value;
        return settings;
    }

    private async Task Embed(HttpContext context)
    {
        JsonNode body = (await JsonNode.ParseAsync(context.Request.Body, cancellationToken: context.RequestAborted))!;
        string[] texts = body["input"] is JsonArray list ? [.. list.Select(static one => (string)one!)] : [(string)body["input"]!];
        Authorizations.Enqueue(context.Request.Headers.Authorization.ToString());
        if (Mood == FakeMood.Hanging)
            await Hang(context);
        if (Mood == FakeMood.Failing && Patience-- <= 0)
        {
            await context.Response.WriteAsync("no", context.RequestAborted);
            context.Abort();
            return;
        }

        foreach (string text in texts)
            Texts.Enqueue(text);
        if (Mood == FakeMood.Refusing)
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }

        JsonArray data = [];
        foreach (string text in Mood == FakeMood.OneTooFew ? texts.Skip(1) : texts)
        {
            float[] vector = Mood == FakeMood.NoNumbers ? new float[Dimensions] : VectorOf(text);
            JsonNode embedding = Mood == FakeMood.Floats ? new JsonArray([.. vector.Select(static value => JsonValue.Create(value))]) : Convert.ToBase64String(MemoryMarshal.AsBytes<float>(vector));
            data.Add(new JsonObject { ["object"] = "embedding", ["index"] = data.Count, ["embedding"] = embedding });
        }

        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync(
            new JsonObject { ["object"] = "list", ["data"] = data, ["model"] = "trigrams", ["usage"] = new JsonObject { ["prompt_tokens"] = 1, ["total_tokens"] = 1 } }.ToJsonString(),
            context.RequestAborted);
    }

    private static async Task Hang(HttpContext context)
    {
        try
        {
            await Task.Delay(Timeout.Infinite, context.RequestAborted);
        }
        catch (OperationCanceledException)
        {
            // The client has had enough.
        }
    }

    private static float[] VectorOf(string text)
    {
        float[] vector = new float[Dimensions];
        for (int at = 0; at + 3 <= text.Length; at++)
        {
            uint hash = 2166136261;
            foreach (char character in text.AsSpan(at, 3))
                hash = (hash ^ character) * 16777619;
            vector[meanings.Length + (int)(hash % (uint)(Dimensions - meanings.Length))]++;
        }

        for (int meaning = 0; meaning < meanings.Length; meaning++)
            vector[meaning] = meanings[meaning].Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase)) ? Meaning : 0;
        return vector;
    }

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync(new CancellationToken(canceled: true));
        await app.DisposeAsync();
    }
}

/// <summary>How the server behaves: two forms of a right answer, and wrong ones.</summary>
internal enum FakeMood
{
    Base64,
    Floats,
    Hanging,
    Failing,
    Refusing,
    OneTooFew,
    NoNumbers,
}
