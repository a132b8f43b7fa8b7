using System.Net;
using System.Threading.RateLimiting;
using ChinaRussiaBot.Host.Asking;
using ChinaRussiaBot.Host.Listening;
using ChinaRussiaBot.Host.Problems;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;

namespace ChinaRussiaBot.Host.Limits;

/// <summary>
/// So many requests a minute from one address (refused with 429 and Retry-After): questions, and apart from them what is looked up besides.
/// How many are worked on at the same time: <see cref="QuestionPlaces"/>.
/// </summary>
internal static class LimitsFeature
{
    public const string Questions = "questions";

    /// <summary>Charts and earlier states of sources: they cost more than a page, and must not use up what somebody may ask.</summary>
    public const string Lookups = "lookups";

    public static void AddLimits(this IServiceCollection services)
    {
        services.AddOptions<LimitsOptions>().BindConfiguration("Limits").ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<ConversationLimit>();
        services.AddSingleton<QuestionPlaces>();
        services.AddRateLimiter(static _ => { });
        services.AddOptions<RateLimiterOptions>().Configure<IOptions<LimitsOptions>>(static (limiter, options) => Configure(limiter, options.Value));
    }

    public static void UseLimits(this IApplicationBuilder app) => app.UseRateLimiter();

    private static void Configure(RateLimiterOptions limiter, LimitsOptions options)
    {
        limiter.AddPolicy(Questions, context => OfAddress(context, options));
        limiter.AddPolicy(Lookups, context => OfAddress(context, options));
        limiter.OnRejected = static async (rejected, _) => await Refuse(rejected);
    }

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

    private static async Task Refuse(OnRejectedContext rejected)
    {
        HttpContext context = rejected.HttpContext;
        int seconds = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out TimeSpan wait) ? Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)) : 1;
        Language language = await LanguageOf(context);
        await new ProblemResult(Problem.TooMany(seconds, language)).ExecuteAsync(context);
    }

    private static async Task<Language> LanguageOf(HttpContext context)
    {
        if (!HttpMethods.IsPost(context.Request.Method))
            return RequestLanguage.Of(context);
        (AskRequest? request, Problem? unreadable) = await RequestBody.ReadQuestion(context);
        return unreadable?.Language ?? RequestLanguage.Of(context, request?.Language, request?.Question);
    }
}
