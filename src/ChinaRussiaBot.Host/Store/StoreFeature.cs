using ChinaRussiaBot.Host.Health;

namespace ChinaRussiaBot.Host.Store;

internal static class StoreFeature
{
    public static void AddStore(this IServiceCollection services)
    {
        services.AddOptions<StoreOptions>().BindConfiguration("Store").ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<Database>();
        services.AddSingleton<Pseudonyms>();
        services.AddSingleton<Inbox>();
        services.AddSingleton<Outbox>();
        services.AddSingleton<ReplyStore>();
        services.AddSingleton<PushQuota>();
        services.AddSingleton<ChatStore>();
        services.AddSingleton<AnsweredStore>();
        services.AddSingleton<FeedbackStore>();
        services.AddSingleton<MemoryStores>();
        services.AddSingleton(static provider => new HealthDetail("store", () => new { writable = provider.GetRequiredService<Database>().IsWritable }));
        services.AddHostedService<StoreUpkeep>();
    }
}
