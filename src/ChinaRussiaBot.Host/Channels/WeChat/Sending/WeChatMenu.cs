using System.Text.Encodings.Web;
using System.Text.Json;
using ChinaRussiaBot.Host.Wording;

namespace ChinaRussiaBot.Host.Channels.WeChat.Sending;

/// <summary>The account's menu: commands of ours, and the web page where there is one. Set from the command line, never by itself.</summary>
internal sealed class WeChatMenu(WeChatApi api, AccessToken token, PublicAddress address)
{
    // The narrower of the limits that the platform's pages give.
    public const int MostName = 16;
    public const int MostSubName = 40;

    private static readonly JsonSerializerOptions readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public Task<ApiResult> Set(CancellationToken cancellation) => Call("/cgi-bin/menu/create", Json(), cancellation);

    public Task<ApiResult> Show(CancellationToken cancellation) => Call("/cgi-bin/get_current_selfmenu_info", "{}", cancellation);

    public Task<ApiResult> Delete(CancellationToken cancellation) => Call("/cgi-bin/menu/delete", "{}", cancellation);

    /// <summary>The menu as the platform takes it.</summary>
    public string Json()
    {
        List<object> more = [Click(Texts.MenuHelp, "help"), Click(Texts.MenuChinese, "lang.zh"), Click(Texts.MenuRussian, "lang.ru"), Click(Texts.MenuPrivacy, "privacy")];
        if (address.Page("/") is { } page)
            more.Add(new { type = "view", name = Texts.MenuWeb.Chinese, url = page });
        return JsonSerializer.Serialize(
            new { button = new[] { Click(Texts.MenuPorts, "ports"), Click(Texts.MenuFigures, "figures"), new { name = Texts.MenuMore.Chinese, sub_button = more } } },
            readable);
    }

    // The menu is one for all: Chinese, but for the button of those who read Russian.
    private static object Click(BilingualText name, string key) => new { type = "click", name = key == "lang.ru" ? name.Russian : name.Chinese, key };

    private async Task<ApiResult> Call(string path, string json, CancellationToken cancellation)
    {
        (string? current, ApiResult? refusal) = await token.Get(cancellation);
        if (current is null)
            return refusal!;
        ApiResult result = await api.Post(path, json, current, cancellation);
        if (!result.IsTokenRefused)
            return result;
        (string? renewed, refusal) = await token.Renew(current, cancellation);
        return renewed is null ? refusal! : await api.Post(path, json, renewed, cancellation);
    }
}
