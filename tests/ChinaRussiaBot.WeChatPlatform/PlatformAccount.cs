namespace ChinaRussiaBot.WeChatPlatform;

/// <summary>An official account as its owner set it up.</summary>
/// <param name="Token">The token of its server configuration.</param>
/// <param name="AppId">Its id.</param>
/// <param name="Key">Its EncodingAESKey; null in plain mode.</param>
internal sealed record PlatformAccount(string Token, string AppId, string? Key = null)
{
    public const string Name = "gh_platform_test";

    public static PlatformAccount Plain { get; } = new("plainTokenNeverLogged", "wx0123456789abcdef");

    public static PlatformAccount Safe { get; } = new("safeTokenNeverLogged", "wx0123456789abcdef", "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG");

    public string[] Settings(params string[] more) =>
        [$"--WeChat:Token={Token}", $"--WeChat:AppId={AppId}", .. Key is null ? Array.Empty<string>() : [$"--WeChat:EncodingAesKey={Key}"], .. more];
}
