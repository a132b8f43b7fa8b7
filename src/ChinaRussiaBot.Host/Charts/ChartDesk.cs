using System.Security.Cryptography;
using System.Text;
using System.Threading.RateLimiting;
using ChinaRussiaBot.Answering;
using ChinaRussiaBot.Answering.Charts;

namespace ChinaRussiaBot.Host.Charts;

/// <summary>Gives pictures of series: from memory, else drawn. One is drawn at a time, so that many askers cost no more memory than one.</summary>
internal sealed class ChartDesk(ChartFont font, ChartCache cache) : IDisposable
{
    // Raised when the same series is drawn otherwise: pictures that browsers keep are then asked for anew.
    private const int Drawing = 1;

    // A picture takes some tens of milliseconds: who would wait longer than a browser does is told to come again.
    private const int MostWaiting = 100;

    private readonly ConcurrencyLimiter pen = new(new ConcurrencyLimiterOptions { PermitLimit = 1, QueueLimit = MostWaiting, QueueProcessingOrder = QueueProcessingOrder.OldestFirst });

    /// <summary>Whether charts can be drawn at all.</summary>
    public bool CanDraw => font.IsThere;

    /// <summary>The answer as JSON. A picture that cannot be drawn is not named; whether it can is looked up only for answers with a series.</summary>
    public AnswerDocument Document(Answer answer) => AnswerJson.Of(answer, charts: answer is Answer.Grounded { Chart: not null } && CanDraw);

    /// <summary>What the picture is known by: the same as long as it looks the same.</summary>
    public static string Tag(ChartSeries series, Language language, string generation)
    {
        string shown = $"{Drawing} {generation} {series.Key.Path} {LanguageTag.Of(language)}";
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(shown)))[..16];
    }

    /// <summary>The picture; null when there is no font to draw it with, or too many wait for theirs.</summary>
    public async Task<byte[]?> Png(ChartSeries series, Language language, string generation, CancellationToken cancellation)
    {
        if (font.Face is not { } face)
            return null;
        string tag = Tag(series, language, generation);
        if (cache.Find(tag) is { } known)
            return known;
        using RateLimitLease lease = await pen.AcquireAsync(1, cancellation);
        if (!lease.IsAcquired)
            return null;
        if (cache.Find(tag) is { } drawnMeanwhile)
            return drawnMeanwhile;
        byte[] png = new ChartDrawing(face).Png(ChartLayout.Of(series, language));
        cache.Keep(tag, png);
        return png;
    }

    public void Dispose() => pen.Dispose();
}
