namespace ChinaRussiaBot.Host.Store;

internal static class StoreFeature
{
    public static void AddStore(this IServiceCollection services)
    {
        services.AddOptions<StoreOptions>().BindConfiguration("Store").ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<Database>();
    }
}
