using ChinaRussiaBot.Host.Channels.WeChat.Receiving;
using ChinaRussiaBot.Host.Store;
using Microsoft.Extensions.Options;

namespace ChinaRussiaBot.Host.Channels.WeChat.Sending;

/// <summary>Whether a message of our own may be sent to a person: the account must be allowed to, and the person's last word must leave room.</summary>
internal sealed class PushRights(WeChatPeople people, PushQuota quota, PushSender sender, IOptions<WeChatOptions> options)
{
    private readonly WeChatOptions account = options.Value;

    /// <summary>A word of the person opens the right for two days, a click or a scan for a minute.</summary>
    public void Spoke(WeChatMessage message, string asker)
    {
        if (!account.CustomerService)
            return;
        if (message.Event.Length == 0)
            quota.Open(people.Channel, asker, account.PushesPerMessage, TimeSpan.FromHours(account.PushHours));
        else if (message.Event is "click" or "scan" or "subscribe")
            quota.Open(people.Channel, asker, account.PushesPerClick, TimeSpan.FromSeconds(account.ClickSeconds));
    }

    /// <summary>Takes one message of the right; false when there is none.</summary>
    public bool Use(string asker) => account.CustomerService && sender.IsOn && quota.Use(people.Channel, asker);
}
