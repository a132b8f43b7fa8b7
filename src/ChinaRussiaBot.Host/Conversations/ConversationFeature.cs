using ChinaRussiaBot.Host.Asking;

namespace ChinaRussiaBot.Host.Conversations;

internal static class ConversationFeature
{
    public static void AddConversations(this IServiceCollection services)
    {
        services.AddSingleton<ConversationStore>();
        services.AddSingleton<AskRecords>();
        services.AddSingleton<Asker>();
        services.AddSingleton<RecentAnswers>();
        services.AddSingleton<DeskLimits>();
        services.AddSingleton<QuestionDesk>();
    }
}
