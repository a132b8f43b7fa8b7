using System.Text.RegularExpressions;
using Microsoft.Extensions.Options;

namespace ChinaRussiaBot.Host.Channels.Telegram;

/// <summary>Settings that cannot work stop the start. The messages never repeat a secret.</summary>
internal sealed partial class TelegramOptionsCheck : IValidateOptions<TelegramOptions>
{
    public ValidateOptionsResult Validate(string? name, TelegramOptions options)
    {
        if (!options.IsOn)
            return ValidateOptionsResult.Success;
        List<string> failures = [];
        if (!TokenForm().IsMatch(options.Token))
            failures.Add("Telegram:Token: not a bot token (digits, a colon, letters).");
        if (options.BaseUrl is { Length: > 0 } && !IsWeb(options.BaseUrl, "http", "https"))
            failures.Add("Telegram:BaseUrl: not an http address.");
        if (options.Mode == TelegramMode.Webhook && !SecretForm().IsMatch(options.WebhookSecret ?? ""))
            failures.Add("Telegram:WebhookSecret: webhook mode needs one, 1 to 256 of A-Z a-z 0-9 _ -.");
        if (options.Mode == TelegramMode.Webhook && !IsWeb(options.WebhookUrl, "https", "http"))
            failures.Add("Telegram:WebhookUrl: webhook mode needs the public address of POST /telegram/webhook.");
        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    private static bool IsWeb(string? address, params ReadOnlySpan<string> schemes) =>
        Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) && schemes.Contains(uri.Scheme);

    [GeneratedRegex(@"^\d{1,19}:[A-Za-z0-9_-]{3,100}$")]
    private static partial Regex TokenForm();

    [GeneratedRegex("^[A-Za-z0-9_-]{1,256}$")]
    private static partial Regex SecretForm();
}
