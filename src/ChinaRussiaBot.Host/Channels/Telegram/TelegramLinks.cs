namespace ChinaRussiaBot.Host.Channels.Telegram;

/// <summary>Where people reach this server's own pages: Web:PublicUrl. Null when they cannot.</summary>
internal sealed record TelegramLinks(Uri? PublicAddress);
