using Microsoft.Extensions.Caching.Memory;

namespace ChinaRussiaBot.Host.Charts;

/// <summary>Pictures by what they show. Holds four megabytes at most; the least used go first. Thread-safe.</summary>
internal sealed class ChartCache : IDisposable
{
    private const long MostBytes = 4 * 1024 * 1024;
    private static readonly TimeSpan unused = TimeSpan.FromMinutes(30);
    private readonly MemoryCache pictures = new(new MemoryCacheOptions { SizeLimit = MostBytes, CompactionPercentage = 0.25 });

    public byte[]? Find(string tag) => pictures.Get<byte[]>(tag);

    public void Keep(string tag, byte[] png) =>
        pictures.Set(tag, png, new MemoryCacheEntryOptions { Size = png.Length, SlidingExpiration = unused });

    public void Dispose() => pictures.Dispose();
}
