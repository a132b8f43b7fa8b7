using System.Text.RegularExpressions;
using Microsoft.Extensions.Options;

namespace ChinaRussiaBot.Host.Channels.WeChat;

/// <summary>Settings that cannot work stop the start. The messages never repeat a secret.</summary>
internal sealed partial class WeChatOptionsCheck : IValidateOptions<WeChatOptions>
{
    public ValidateOptionsResult Validate(string? name, WeChatOptions options)
    {
        if (!options.IsOn)
            return ValidateOptionsResult.Success;
        List<string> failures = [];
        if (!TokenForm().IsMatch(options.Token))
            failures.Add("WeChat:Token: 1 to 64 characters without blanks.");
        if (options.EncodingAesKey.Length > 0 && !KeyForm().IsMatch(options.EncodingAesKey))
            failures.Add("WeChat:EncodingAesKey: not a key of 43 letters and digits.");
        if (options.PreviousEncodingAesKey.Length > 0 && !KeyForm().IsMatch(options.PreviousEncodingAesKey))
            failures.Add("WeChat:PreviousEncodingAesKey: not a key of 43 letters and digits.");
        if (options.PreviousEncodingAesKey.Length > 0 && options.EncodingAesKey.Length == 0)
            failures.Add("WeChat:EncodingAesKey: is empty while there is a previous one.");
        if (options.AppId.Length == 0 && (options.EncodingAesKey.Length > 0 || options.AppSecret.Length > 0))
            failures.Add("WeChat:AppId: needed with EncodingAesKey or AppSecret.");
        if (options.CustomerService && options.AppSecret.Length == 0)
            failures.Add("WeChat:AppSecret: needed for CustomerService.");
        if (options.BaseUrl is { Length: > 0 } && !(Uri.TryCreate(options.BaseUrl, UriKind.Absolute, out Uri? server) && server.Scheme is ("http" or "https")))
            failures.Add("WeChat:BaseUrl: not an http address.");
        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    [GeneratedRegex(@"^[\x21-\x7e]{1,64}$")]
    private static partial Regex TokenForm();

    [GeneratedRegex("^[A-Za-z0-9+/]{43}$")]
    private static partial Regex KeyForm();
}
