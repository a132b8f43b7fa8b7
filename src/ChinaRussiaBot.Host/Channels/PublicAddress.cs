namespace ChinaRussiaBot.Host.Channels;

/// <summary>Where people reach this server's own pages: Web:PublicUrl.</summary>
/// <param name="Value">Null when they cannot.</param>
internal sealed record PublicAddress(Uri? Value)
{
    public static PublicAddress Of(IConfiguration configuration) =>
        new(Uri.TryCreate(configuration["Web:PublicUrl"], UriKind.Absolute, out Uri? address) && address.Scheme is ("http" or "https") ? address : null);

    /// <summary>A page of ours as people reach it; null when they cannot.</summary>
    public string? Page(string path) => Value is null ? null : new Uri(Value, path).AbsoluteUri;
}
