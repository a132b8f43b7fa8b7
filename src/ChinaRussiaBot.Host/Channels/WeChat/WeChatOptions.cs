using System.ComponentModel.DataAnnotations;

namespace ChinaRussiaBot.Host.Channels.WeChat;

/// <summary>The WeChat official account (公众号). Section WeChat; without a token it is off.</summary>
internal sealed class WeChatOptions
{
    /// <summary>The token under "server configuration" (服务器配置) of the account. Empty: the channel is off. Never logged.</summary>
    public string Token { get; set; } = "";

    /// <summary>The account's AppID; needed with a key or a secret.</summary>
    public string AppId { get; set; } = "";

    /// <summary>The EncodingAESKey, 43 characters. With it only encrypted messages are taken. Never logged.</summary>
    public string EncodingAesKey { get; set; } = "";

    /// <summary>The key before the present one: still taken while the platform changes over.</summary>
    public string PreviousEncodingAesKey { get; set; } = "";

    /// <summary>The AppSecret, for calls to the platform. Never logged.</summary>
    public string AppSecret { get; set; } = "";

    /// <summary>Another server than https://api.weixin.qq.com: scheme, host and port.</summary>
    public string? BaseUrl { get; set; }

    /// <summary>Whether the account may send customer-service messages (客服消息). Personal and unverified accounts may not.</summary>
    public bool CustomerService { get; set; }

    /// <summary>Whether web addresses are put into messages. Switch off where the platform forbids them to the account.</summary>
    public bool Links { get; set; } = true;

    /// <summary>A delivery is answered within this; the platform hangs up after 5 seconds. Default 4.5.</summary>
    [Range(0.05, 4.9)]
    public double ReplyWithinSeconds { get; set; } = 4.5;

    /// <summary>How often the platform delivers a message that gets no answer. Default 3.</summary>
    [Range(1, 10)]
    public int Tries { get; set; } = 3;

    /// <summary>The longest text of a message in bytes of UTF-8. Default 2048.</summary>
    [Range(1024, 2048)]
    public int MostBytes { get; set; } = 2048;

    /// <summary>Deliveries signed longer ago, or further ahead, are refused. Default 0: any.</summary>
    [Range(0, 86_400)]
    public int TimestampWindowSeconds { get; set; }

    /// <summary>Questions a minute from one person. Default 15.</summary>
    [Range(1, 1000)]
    public int QuestionsPerMinute { get; set; } = 15;

    /// <summary>How long an answer can be fetched, read on and opened as a page. Default 48 hours.</summary>
    [Range(1, 24 * 30)]
    public int KeepAnswersHours { get; set; } = 48;

    /// <summary>Customer-service messages that a message of the person allows. Default 5.</summary>
    [Range(0, 100)]
    public int PushesPerMessage { get; set; } = 5;

    /// <summary>For how long. Default 48 hours.</summary>
    [Range(1, 1000)]
    public int PushHours { get; set; } = 48;

    /// <summary>Customer-service messages that a click on the menu, a scan or a subscription allows. Default 3.</summary>
    [Range(0, 100)]
    public int PushesPerClick { get; set; } = 3;

    /// <summary>For how long. Default 60 seconds.</summary>
    [Range(1, 172_800)]
    public int ClickSeconds { get; set; } = 60;

    public bool IsOn => Token.Length > 0;
}
