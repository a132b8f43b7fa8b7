using ChinaRussiaBot.Host.Asking;
using ChinaRussiaBot.Host.Conversations;
using ChinaRussiaBot.Host.Engine;
using ChinaRussiaBot.Host.Limits;
using ChinaRussiaBot.Host.Problems;
using ChinaRussiaBot.Host.Store;

namespace ChinaRussiaBot.Host.Feedback;

/// <summary>POST /api/feedback: 👍 or 👎 of the web chat and a word of reason, kept where the verb `feedback` reads it.</summary>
internal static class FeedbackFeature
{
    public static void MapFeedback(this IEndpointRouteBuilder app) => app.MapPost("/api/feedback", Keep).RequireRateLimiting(LimitsFeature.Questions);

    private static async Task<IResult> Keep(HttpContext context, FeedbackStore store, Pseudonyms pseudonyms, EngineGate gate)
    {
        (Opinion? opinion, Problem? problem) = await RequestBody.Read<Opinion>(context, OpinionReader.Read);
        if (opinion is null)
            return new ProblemResult(problem!);
        // What the answer rested on groups verdicts of both languages; ids that nobody knows are not kept.
        store.Verdict(
            ConversationChannel.Web,
            pseudonyms.Of($"web:{opinion.Conversation}"),
            Opinion.About(opinion.Items.Where(id => gate.Current?.Knowledge.Item(id) is not null)),
            opinion.Verdict,
            opinion.Language,
            opinion.Comment);
        return Results.NoContent();
    }
}
