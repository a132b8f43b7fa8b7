using Microsoft.Extensions.Options;

namespace ChinaRussiaBot.Host.Channels.WeChat.Sending;

/// <summary>"wechat menu set|show|delete" on the host's command line: one call, then the end.</summary>
internal static class MenuVerb
{
    private const int Refused = 1;
    private const int WrongUse = 2;

    public static bool IsMeant(IReadOnlyList<string> arguments) => arguments is ["wechat", "menu", ..];

    /// <returns>0 done, 1 the platform refuses or does not answer, 2 wrong usage.</returns>
    public static async Task<int> Run(WebApplication app, IReadOnlyList<string> arguments, TextWriter output, TextWriter error)
    {
        WeChatOptions account = app.Services.GetRequiredService<IOptions<WeChatOptions>>().Value;
        if (!account.IsOn || account.AppSecret.Length == 0)
            return await Say(error, "WeChat:Token, WeChat:AppId and WeChat:AppSecret are needed.", WrongUse);
        WeChatMenu menu = app.Services.GetRequiredService<WeChatMenu>();
        CancellationToken stopping = app.Lifetime.ApplicationStopping;
        ApiResult? result = arguments.ElementAtOrDefault(2) switch
        {
            "set" => await menu.Set(stopping),
            "show" => await menu.Show(stopping),
            "delete" => await menu.Delete(stopping),
            _ => null,
        };
        return result switch
        {
            null => await Say(error, "Usage: wechat menu set|show|delete", WrongUse),
            { IsDone: true } when arguments[2] == "show" => await Say(output, result.Body.GetRawText(), 0),
            { IsDone: true } => await Say(output, "done", 0),
            { Code: ApiResult.NotReached or ApiResult.NoAnswer or ApiResult.NotDone or ApiResult.NotThePlatform } => await Say(error, $"The platform does not answer: {result.Message}", Refused),
            _ => await Say(error, $"The platform refuses: {result.Code} {result.Message}", Refused),
        };
    }

    private static async Task<int> Say(TextWriter to, string line, int code)
    {
        await to.WriteLineAsync(line);
        return code;
    }
}
