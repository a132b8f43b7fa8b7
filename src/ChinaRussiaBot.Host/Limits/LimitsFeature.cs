using System.Net;
using System.Threading.RateLimiting;
using ChinaRussiaBot.Host.Asking;
using ChinaRussiaBot.Host.Problems;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;

namespace ChinaRussiaBot.Host.Limits;

/// <summary>
/// Two limits on questions: so many a minute from one address (refused with 429 and Retry-After), and so many at the same time
/// (the others wait in order, so that a burst is answered late rather than lost).
/// </summary>
internal static class LimitsFeature
{
    public const string Questions = "questions";

    public static void AddLimits(this IServiceCollection services)
    {
        services.AddOptions<LimitsOptions>().BindConfiguration("Limits").ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<ConversationLimit>();
        services.AddRateLimiter(static _ => { });
        services.AddOptions<RateLimiterOptions>().Configure<IOptions<LimitsOptions>>(static (limiter, options) => Configure(limiter, options.Value));
    }

    public static void UseLimits(this IApplicationBuilder app) => app.UseRateLimiter();

    private static void Configure(RateLimiterOptions limiter, LimitsOptions options)
    {
        ConcurrencyLimiterOptions atOnce = new() { PermitLimit = options.Concurrent, QueueLimit = options.Waiting };
        limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, bool>(context => IsQuestion(context)
            ? RateLimitPartition.GetConcurrencyLimiter(true, _ => atOnce)
            : RateLimitPartition.GetNoLimiter(false));
        limiter.AddPolicy(Questions, context => OfAddress(context.Connection.RemoteIpAddress ?? IPAddress.None, options));
        limiter.OnRejected = static async (rejected, _) => await Refuse(rejected);
    }

    private static bool IsQuestion(HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<EnableRateLimitingAttribute>()?.PolicyName == Questions;

    private static RateLimitPartition<IPAddress> OfAddress(IPAddress address, LimitsOptions options)
    {
        if (options.ExemptLoopback && IPAddress.IsLoopback(address))
            return RateLimitPartition.GetNoLimiter(IPAddress.Loopback);
        return RateLimitPartition.GetTokenBucketLimiter(Network(address), _ => new TokenBucketRateLimiterOptions
        {
            TokenLimit = options.QuestionsPerMinutePerAddress,
            TokensPerPeriod = Math.Max(1, options.QuestionsPerMinutePerAddress / 60),
            ReplenishmentPeriod = TimeSpan.FromSeconds(options.QuestionsPerMinutePerAddress < 60 ? 60.0 / options.QuestionsPerMinutePerAddress : 1),
            QueueLimit = 0,
        });
    }

    // One IPv6 subscriber has a whole /64.
    private static IPAddress Network(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6)
            return address.MapToIPv4();
        byte[] bytes = address.GetAddressBytes();
        if (bytes.Length == 16)
            bytes.AsSpan(8).Clear();
        return new IPAddress(bytes);
    }

    private static async Task Refuse(OnRejectedContext rejected)
    {
        HttpContext context = rejected.HttpContext;
        int seconds = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out TimeSpan wait) ? Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)) : 1;
        (AskRequest? request, Problem? unreadable) = await RequestBody.ReadQuestion(context);
        Language language = unreadable?.Language ?? RequestLanguage.Of(context, request?.Language, request?.Question);
        await new ProblemResult(Problem.TooMany(seconds, language)).ExecuteAsync(context);
    }
}
