namespace ChinaRussiaBot.Host.Upkeep;

internal static class UpkeepFeature
{
    /// <summary>The net under <see cref="GuardedService"/>: whatever a background service does, the others and the answering go on.</summary>
    public static void AddUpkeep(this IServiceCollection services) =>
        services.Configure<HostOptions>(static host => host.BackgroundServiceExceptionBehavior = BackgroundServiceExceptionBehavior.Ignore);
}
