using System.Threading.RateLimiting;
using ChinaRussiaBot.Host.Asking;
using ChinaRussiaBot.Host.Listening;
using ChinaRussiaBot.Host.Problems;
using Microsoft.Extensions.Options;

namespace ChinaRussiaBot.Host.Limits;

/// <summary>
/// So many questions a minute in one conversation: what one person can read. The limit by address is wide, because a whole office may share
/// one; this one is not. Thread-safe.
/// </summary>
internal sealed class ConversationLimit(IOptions<LimitsOptions> options) : IDisposable
{
    private readonly PartitionedRateLimiter<string> limiter = PartitionedRateLimiter.Create<string, string>(id =>
        RateLimitPartition.GetTokenBucketLimiter(id, _ => new TokenBucketRateLimiterOptions
        {
            TokenLimit = options.Value.QuestionsPerMinutePerConversation,
            TokensPerPeriod = 1,
            ReplenishmentPeriod = TimeSpan.FromSeconds(60.0 / options.Value.QuestionsPerMinutePerConversation),
            QueueLimit = 0,
        }));

    /// <summary>The problem to tell when this conversation has asked too much; null when it may go on.</summary>
    public Problem? Check(HttpContext context, AskRequest request, Language language)
    {
        if (request.Conversation is null || (options.Value.ExemptLoopback && context.IsOfThisMachine()))
            return null;
        using RateLimitLease lease = limiter.AttemptAcquire(request.Conversation);
        if (lease.IsAcquired)
            return null;
        int seconds = lease.TryGetMetadata(MetadataName.RetryAfter, out TimeSpan wait) ? Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)) : 1;
        return Problem.TooMany(seconds, language);
    }

    public void Dispose() => limiter.Dispose();
}
