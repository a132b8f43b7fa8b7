using System.Net;
using System.Threading.RateLimiting;
using ChinaRussiaBot.Host.Listening;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;

namespace ChinaRussiaBot.Host.Limits;

/// <summary>
/// So many requests a minute from one address, apart for each policy that an endpoint asks for. In the place of the framework's middleware,
/// which never ends its limiters: their timers keep the whole host alive after it was stopped. Thread-safe.
/// </summary>
internal sealed class AddressLimits(IOptions<LimitsOptions> options) : IDisposable
{
    private readonly Dictionary<string, PartitionedRateLimiter<HttpContext>> limiters = new(StringComparer.Ordinal)
    {
        [LimitsFeature.Questions] = Create(options),
        [LimitsFeature.Lookups] = Create(options),
    };

    /// <summary>How long to wait when this request is one too many; null when it may go on.</summary>
    public TimeSpan? Check(HttpContext context)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<EnableRateLimitingAttribute>()?.PolicyName is not { } policy)
            return null;
        using RateLimitLease lease = limiters[policy].AttemptAcquire(context);
        if (lease.IsAcquired)
            return null;
        return lease.TryGetMetadata(MetadataName.RetryAfter, out TimeSpan wait) ? wait : TimeSpan.Zero;
    }

    public void Dispose()
    {
        foreach (PartitionedRateLimiter<HttpContext> limiter in limiters.Values)
            limiter.Dispose();
    }

    private static PartitionedRateLimiter<HttpContext> Create(IOptions<LimitsOptions> options) =>
        PartitionedRateLimiter.Create<HttpContext, IPAddress>(context => OfAddress(context, options.Value));

    private static RateLimitPartition<IPAddress> OfAddress(HttpContext context, LimitsOptions options)
    {
        if (options.ExemptLoopback && context.IsOfThisMachine())
            // A key of its own: what comes through a proxy on this machine is counted under the machine's address.
            return RateLimitPartition.GetNoLimiter(IPAddress.Any);
        return RateLimitPartition.GetTokenBucketLimiter(ClientNetwork.Of(context.Connection.RemoteIpAddress), _ => new TokenBucketRateLimiterOptions
        {
            TokenLimit = options.QuestionsPerMinutePerAddress,
            TokensPerPeriod = Math.Max(1, options.QuestionsPerMinutePerAddress / 60),
            ReplenishmentPeriod = TimeSpan.FromSeconds(options.QuestionsPerMinutePerAddress < 60 ? 60.0 / options.QuestionsPerMinutePerAddress : 1),
            QueueLimit = 0,
        });
    }
}
