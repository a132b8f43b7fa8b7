using ChinaRussiaBot.Host.Asking;
using ChinaRussiaBot.Host.Problems;

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
        services.AddSingleton<AddressLimits>();
    }

    public static void UseLimits(this IApplicationBuilder app)
    {
        AddressLimits limits = app.ApplicationServices.GetRequiredService<AddressLimits>();
        app.Use((context, next) => limits.Check(context) is { } wait ? Refuse(context, wait) : next(context));
    }

    private static async Task Refuse(HttpContext context, TimeSpan wait)
    {
        Language language = await LanguageOf(context);
        await new ProblemResult(Problem.TooMany(Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)), language)).ExecuteAsync(context);
    }

    private static async Task<Language> LanguageOf(HttpContext context)
    {
        if (!HttpMethods.IsPost(context.Request.Method))
            return RequestLanguage.Of(context);
        (AskRequest? request, Problem? unreadable) = await RequestBody.ReadQuestion(context);
        return unreadable?.Language ?? RequestLanguage.Of(context, request?.Language, request?.Question);
    }
}
