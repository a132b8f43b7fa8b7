using Microsoft.AspNetCore.Diagnostics;

namespace ChinaRussiaBot.Host.Problems;

/// <summary>Every error leaves as problem+json: those of routing, of the server and those that nobody expected.</summary>
internal static class ProblemFeature
{
    public static void AddProblems(this IServiceCollection services) => services.AddExceptionHandler<UnexpectedErrors>();

    public static void UseProblems(this IApplicationBuilder app)
    {
        app.UseExceptionHandler(static _ => { });
        app.UseStatusCodePages(static context => Write(context.HttpContext, context.HttpContext.Response.StatusCode));
    }

    private static Task Write(HttpContext context, int status)
    {
        Problem problem = Problem.OfStatus(status, context.Response.Headers.Allow.ToString(), RequestLanguage.Of(context));
        return new ProblemResult(problem).ExecuteAsync(context);
    }

    private sealed class UnexpectedErrors : IExceptionHandler
    {
        public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
        {
            if (httpContext.Response.HasStarted)
                return false;
            await Write(httpContext, (exception as BadHttpRequestException)?.StatusCode ?? StatusCodes.Status500InternalServerError);
            return true;
        }
    }
}
