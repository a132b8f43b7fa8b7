using ChinaRussiaBot.Host.Channels.WeChat.Receiving;

namespace ChinaRussiaBot.Host.Channels.WeChat.Handling;

/// <summary>One message that is worked on.</summary>
/// <param name="Message">As the platform gave it.</param>
/// <param name="Id">Keyed hash of the message.</param>
/// <param name="Asker">Keyed hash of the person.</param>
internal sealed record Incoming(WeChatMessage Message, string Id, string Asker)
{
    /// <summary>Where its whole answer can be read, on this server.</summary>
    public string Page => $"/wechat/answers/{Id}";
}
