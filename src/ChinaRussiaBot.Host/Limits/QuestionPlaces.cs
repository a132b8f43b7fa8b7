using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;

namespace ChinaRussiaBot.Host.Limits;

/// <summary>
/// So many questions are worked on at the same time; the others wait in order, so that a burst is answered late rather than lost. A place is
/// taken when the question has been read and given back before the answer is sent: no slow client holds one. Thread-safe.
/// </summary>
internal sealed class QuestionPlaces(IOptions<LimitsOptions> options) : IDisposable
{
    private readonly ConcurrencyLimiter places = new(new ConcurrencyLimiterOptions
    {
        PermitLimit = options.Value.Concurrent,
        QueueLimit = options.Value.Waiting,
        QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
    });

    /// <summary>A place, to be disposed of; null when too many wait already.</summary>
    public async Task<IDisposable?> Enter(CancellationToken gone)
    {
        RateLimitLease lease = await places.AcquireAsync(1, gone);
        if (lease.IsAcquired)
            return lease;
        lease.Dispose();
        return null;
    }

    public void Dispose() => places.Dispose();
}
